import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'db/connection.server';
import { auditEntries } from 'db/schema/index.server';
import { asc, gte } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import {
  ANCHORS_FILE,
  anchorLog,
  ensureKeys,
  readAnchors,
  readKeys,
} from '~/domain/audit/anchors.server';
import { entryHash } from '~/domain/audit/entry-hash';
import { recordEntry } from '~/domain/audit/record-entry.server';
import { type Noted, verifyLog } from '~/domain/audit/verify-log.server';
import { finish } from '~/domain/sheets/steps';
import { tellOfLog } from '~/ui/desk-audit/log-findings';
import { migratedDatabase } from '../../support/database';
import { emptyFolder } from '../../support/kept-site';

const NOW = '2026-08-01T05:00:00.000Z';

function add(db: Database, entries: number) {
  for (let index = 0; index < entries; index++) {
    const note = { action: 'save-draft', subject: ['product', index] as ['product', number] };
    recordEntry(db, { actor: null, now: NOW }, note);
  }
}

/** A log of 30 entries, anchored at 10, 20 and 28, as who owns the machine has it. */
function anchoredLog() {
  const [db, dataDir] = [migratedDatabase(), emptyFolder()];
  const keyFile = join(dataDir, 'audit-key');
  const keys = ensureKeys(keyFile);
  for (const entries of [10, 10, 8]) {
    add(db, entries);
    anchorLog({ db, now: NOW }, dataDir, keys);
  }
  add(db, 2);
  const report = (noted: Noted[] = []) =>
    finish(verifyLog(db, readAnchors(dataDir), readKeys(keyFile), noted));
  return { db, dataDir, keyFile, keys, report };
}

/** As somebody with the database in their hands, and nothing else. */
function withoutTriggers(db: Database) {
  for (const name of ['no_update', 'no_delete', 'chain']) {
    db.$client.exec(`DROP TRIGGER IF EXISTS audit_entries_${name}`);
  }
  return (statement: string) => db.$client.exec(statement);
}

/** Computes every hash from an entry on anew, so that the chain fits again. */
function forgeFrom(db: Database, id: number) {
  const rows = db.select().from(auditEntries).where(gte(auditEntries.id, id));
  for (const row of rows.orderBy(asc(auditEntries.id)).all()) {
    const before = db.$client
      .prepare<[number], string>('SELECT hash FROM audit_entries WHERE id < ? ORDER BY id DESC')
      .pluck()
      .get(row.id);
    const forged = { ...row, previousHash: before ?? '', reason: 'không có gì' };
    db.$client
      .prepare('UPDATE audit_entries SET reason = ?, previous_hash = ?, hash = ? WHERE id = ?')
      .run(forged.reason, forged.previousHash, entryHash(forged), row.id);
  }
}

test('a log that was left alone agrees with all its anchors, and what cannot be told is told', () => {
  const { report } = anchoredLog();
  const found = report();
  expect(found).toMatchObject({ entries: 30, held: 3, after: 2, fault: null, broken: null });
  expect(found.last?.id).toBe(28);
  const { bad, unchecked } = tellOfLog(found);
  expect(bad).toEqual([]);
  expect(unchecked).toEqual([
    expect.stringContaining('up to 10'),
    expect.stringContaining('2 entries after the newest anchor'),
  ]);
});

describe('who can write the database alone is seen', () => {
  test('cutting off the last entries', () => {
    const { db, report } = anchoredLog();
    withoutTriggers(db)('DELETE FROM audit_entries WHERE id > 25');
    expect(report()).toMatchObject({ broken: null, fault: { id: 28, why: 'missing', at: NOW } });
  });

  test('all of them', () => {
    const { db, report } = anchoredLog();
    withoutTriggers(db)('DELETE FROM audit_entries');
    expect(report()).toMatchObject({ broken: null, fault: { id: 10, why: 'missing' } });
  });

  test('computing the chain anew from an entry on', () => {
    const { db, report } = anchoredLog();
    withoutTriggers(db);
    forgeFrom(db, 15);
    expect(report()).toMatchObject({ broken: null, fault: { id: 20, why: 'different' }, held: 1 });
  });

  test('cutting off the end and writing as many entries after it', () => {
    const { db, report } = anchoredLog();
    withoutTriggers(db)('DELETE FROM audit_entries WHERE id > 25');
    add(db, 20);
    expect(report()).toMatchObject({ broken: null, fault: { id: 28 } });
  });

  test('by the next anchor too, which does not cover it up', () => {
    const { db, dataDir, keys, report } = anchoredLog();
    withoutTriggers(db)('DELETE FROM audit_entries WHERE id > 25');
    const { lost, anchor } = anchorLog({ db, now: NOW }, dataDir, keys);
    expect(lost?.id).toBe(28);
    expect(anchor?.id).toBe(25);
    expect(report().fault).toMatchObject({ id: 28, why: 'missing' });
  });

  test('what was cut off after the newest anchor only by who noted it down', () => {
    const { db, report } = anchoredLog();
    const noted = { id: 30, hash: report().newestHash };
    expect(report([noted]).fault).toBeNull();
    expect(report([{ ...noted, hash: '0'.repeat(64) }]).fault).toMatchObject({ why: 'different' });
    withoutTriggers(db)('DELETE FROM audit_entries WHERE id > 28');
    expect(report().fault).toBeNull();
    expect(report([noted]).fault).toEqual({ ...noted, why: 'missing', at: null });
  });
});

describe('who can write the anchors as well, but has no key', () => {
  test('a changed anchor', () => {
    const { dataDir, report } = anchoredLog();
    const file = join(dataDir, ANCHORS_FILE);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"entries":20', '"entries":19'));
    expect(report().fault).toMatchObject({ id: 20, why: 'forged' });
  });

  test('an anchor without a signature proves nothing', () => {
    const { db, dataDir, report } = anchoredLog();
    anchorLog({ db, now: NOW }, dataDir, []);
    const found = report();
    expect(found).toMatchObject({ held: 3, unsigned: 1, after: 2, fault: null });
    expect(tellOfLog(found).unchecked.join()).toContain('1 anchors are not signed');
  });
});

test('without its key the anchors are compared, and it is said that nobody knows who wrote them', () => {
  const { db, keyFile, report } = anchoredLog();
  writeFileSync(keyFile, '');
  const found = report();
  expect(found).toMatchObject({ held: 3, unsigned: 3, hasKey: false, fault: null });
  expect(tellOfLog(found).unchecked.join()).toContain('no key on this machine');
  withoutTriggers(db)('DELETE FROM audit_entries WHERE id > 25');
  expect(report().fault).toMatchObject({ id: 28, why: 'missing' });
});

test('a new key is a new first line; the old one still proves what it signed', () => {
  const { db, dataDir, keyFile, report } = anchoredLog();
  writeFileSync(keyFile, `${'b'.repeat(64)}\n${readFileSync(keyFile, 'utf8')}`);
  anchorLog({ db, now: NOW }, dataDir, readKeys(keyFile));
  expect(report()).toMatchObject({ held: 4, unsigned: 0, after: 0, fault: null });
});

test('a line that a power cut left is told, and the next one stands on its own', () => {
  const { db, dataDir, keys, report } = anchoredLog();
  appendFileSync(join(dataDir, ANCHORS_FILE), '{"at":"2026');
  anchorLog({ db, now: NOW }, dataDir, keys);
  expect(report()).toMatchObject({ held: 4, unreadable: [4], fault: null });
});

test('a log without anchors is whole, and that its end may be missing is said', () => {
  const db = migratedDatabase();
  add(db, 3);
  const found = finish(verifyLog(db, readAnchors(emptyFolder()), []));
  expect(found).toMatchObject({ entries: 3, held: 0, fault: null });
  expect(tellOfLog(found).unchecked).toEqual([expect.stringContaining('no anchor')]);
});

test('it is anchored only where it grew', () => {
  const { db, dataDir, keys } = anchoredLog();
  expect(anchorLog({ db, now: NOW }, dataDir, keys).anchor?.id).toBe(30);
  expect(anchorLog({ db, now: NOW }, dataDir, keys)).toEqual({ anchor: null, lost: null });
  const none = { anchor: null, lost: null };
  expect(anchorLog({ db: migratedDatabase(), now: NOW }, emptyFolder(), keys)).toEqual(none);
});
