import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataVersion, migrateDatabase, openDatabase, write } from 'db/connection.server';
import { synonyms } from 'db/schema/index.server';
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
});

test('a database file is in WAL, holds to foreign keys and waits for a lock', () => {
  const { $client } = openFile();
  const pragma = (name: string) => $client.pragma(name, { simple: true });
  expect(pragma('journal_mode')).toBe('wal');
  expect(pragma('foreign_keys')).toBe(1);
  expect(pragma('busy_timeout')).toBeGreaterThan(0);
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
