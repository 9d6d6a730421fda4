import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asked, dataVersion, migrateDatabase, openDatabase, write } from 'db/connection.server';
import { synonyms } from 'db/schema/index.server';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { migratedDatabase } from '../support/database';

describe('write', () => {
  test('raises the data version by one and gives what the change returns', () => {
    const db = migratedDatabase();
    const before = dataVersion(db);
    expect(write(db, () => 'done')).toBe('done');
    expect(dataVersion(db)).toBe(before + 1);
  });

  test('leaves nothing behind when the change throws', () => {
    const db = migratedDatabase();
    const before = dataVersion(db);
    const change = () =>
      write(db, (tx) => {
        tx.insert(synonyms)
          .values({ terms: ['a', 'b'] })
          .run();
        throw new Error('no');
      });
    expect(change).toThrow('no');
    expect(dataVersion(db)).toBe(before);
    expect(db.select().from(synonyms).all()).toEqual([]);
  });

  test('refuses a promise, which would leave the transaction before its work is done', () => {
    const db = migratedDatabase();
    const before = dataVersion(db);
    expect(() => write(db, async () => {})).toThrow(/promise/i);
    expect(dataVersion(db)).toBe(before);
  });

  test('is seen by readers of the same file at once, and blocks none of them', () => {
    const [writer, reader] = [openFile(), openFile()];
    const before = dataVersion(reader);
    write(writer, () => expect(dataVersion(reader)).toBe(before));
    expect(dataVersion(reader)).toBe(before + 1);
  });

  test('within another is undone alone where its fault is caught', () => {
    const db = migratedDatabase();
    const add = (tx: typeof db, term: string) =>
      tx
        .insert(synonyms)
        .values({ terms: [term, 'b'] })
        .run();
    write(db, (tx) => {
      add(tx, 'trước');
      const inner = () =>
        write(tx, (within) => {
          add(within, 'mất');
          throw new Error('no');
        });
      expect(inner).toThrow('no');
      add(tx, 'sau');
    });
    const terms = db.select().from(synonyms).all();
    expect(terms.map((row) => row.terms[0])).toEqual(['trước', 'sau']);
  });
});

describe('statements kept by their text', () => {
  test('give rows as they are asked for, whoever asked before', () => {
    const db = migratedDatabase();
    write(db, (tx) =>
      tx
        .insert(synonyms)
        .values({ terms: ['a', 'b'] })
        .run(),
    );
    const built = db.select({ id: synonyms.id }).from(synonyms);
    const text = sql.raw(built.toSQL().sql);
    for (let turn = 0; turn < 2; turn++) {
      expect(built.all()).toEqual([{ id: 1 }]);
      expect(db.all(text)).toEqual([{ id: 1 }]);
      expect(db.values(text)).toEqual([[1]]);
      expect(db.get(text)).toEqual({ id: 1 });
    }
  });

  test('are nobody else’s: one that is being read leaves the same question free', () => {
    const db = migratedDatabase();
    write(db, (tx) =>
      tx
        .insert(synonyms)
        .values({ terms: ['a', 'b'] })
        .run(),
    );
    const built = db.select().from(synonyms);
    for (const row of db.$client.prepare(built.toSQL().sql).pluck().iterate()) {
      expect(row).toBe(1);
      expect(built.all()).toHaveLength(1);
    }
  });

  test('know of a table that changed since', () => {
    const db = migratedDatabase();
    const question = db.select().from(synonyms);
    expect(question.all()).toEqual([]);
    db.$client.exec('ALTER TABLE synonyms ADD COLUMN later TEXT');
    db.$client.exec('DROP TABLE synonyms');
    expect(() => question.all()).toThrow(/no such table/);
  });
});

test('a question put together once answers on each connection, in a change or out of it', () => {
  let built = 0;
  const termsOf = asked((db) => {
    built += 1;
    const own = eq(synonyms.id, sql.placeholder('id'));
    return db.select({ terms: synonyms.terms }).from(synonyms).where(own).prepare();
  });
  const [one, other] = [migratedDatabase(), migratedDatabase()];
  write(one, (tx) => {
    tx.insert(synonyms)
      .values({ terms: ['a', 'b'] })
      .run();
    expect(termsOf(tx).get({ id: 1 })).toEqual({ terms: ['a', 'b'] });
  });
  expect(termsOf(one).get({ id: 1 })).toEqual({ terms: ['a', 'b'] });
  expect(termsOf(one).get({ id: 2 })).toBeUndefined();
  expect(termsOf(other).get({ id: 1 })).toBeUndefined();
  expect(built).toBe(2);
});

test('a database file is in WAL, holds to foreign keys and waits for a lock', () => {
  const { $client } = openFile();
  const pragma = (name: string) => $client.pragma(name, { simple: true });
  expect(pragma('journal_mode')).toBe('wal');
  expect(pragma('foreign_keys')).toBe(1);
  expect(pragma('busy_timeout')).toBeGreaterThan(0);
});

test('a database file and those beside it are for their owner alone, however they were before', () => {
  openFile();
  const files = readdirSync(folder).map((name) => join(folder, name));
  const open = () => files.filter((file) => statSync(file).mode & 0o077);
  expect(files.length).toBeGreaterThan(1);
  expect(open()).toEqual([]);
  for (const file of files) chmodSync(file, 0o644);
  openFile();
  expect(open()).toEqual([]);
});

let folder = '';

/** A connection to the one file of this test; every call of one test opens the same. */
function openFile() {
  if (!folder) {
    folder = mkdtempSync(join(tmpdir(), 'sao-ocop-connection-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
      folder = '';
    });
  }
  const db = openDatabase(join(folder, 'catalogue.db'));
  migrateDatabase(db);
  onTestFinished(() => {
    db.$client.close();
  });
  return db;
}
