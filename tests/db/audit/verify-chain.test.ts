import { auditEntries } from 'db/schema/index.server';
import { makePerson } from 'db/seed/factories/index.server';
import { expect, test } from 'vitest';
import { findEntries, findEntriesBefore } from '~/domain/audit/find-entries.server';
import { recordEntry } from '~/domain/audit/record-entry.server';
import { verifyChain } from '~/domain/audit/verify-chain.server';
import { finish } from '~/domain/sheets/steps';
import { migratedDatabase } from '../../support/database';

const ENTRIES = 450;

/** A log longer than two of the pages it is read by. */
function filledLog() {
  const db = migratedDatabase();
  const [mai, duc] = ['Chị Mai', 'Anh Đức'].map((name) => makePerson(db, { name }).id);
  for (let index = 1; index <= ENTRIES; index++) {
    const day = String(1 + (index % 28)).padStart(2, '0');
    recordEntry(
      db,
      {
        actor: index % 3 ? { personId: Number(index % 2 ? mai : duc) } : null,
        now: `2026-08-${day}T03:00:00.000Z`,
        origin: index % 5 ? '203.0.113.0/24' : undefined,
      },
      {
        action: index % 7 ? 'save-draft' : 'submit-version',
        subject: ['product', index % 9],
        before: { name: 'Lạp xường', at: null },
        after: { name: `Lạp xường ${index}` },
        reason: index % 4 ? undefined : 'vì "thế"',
      },
    );
  }
  return db;
}

/** Changes a row as somebody with the file in their hands would: without the triggers. */
function tamper(db: ReturnType<typeof filledLog>, statement: string) {
  const triggers = ['no_update', 'no_delete', 'chain'].map((name) => `audit_entries_${name}`);
  for (const name of triggers) db.$client.exec(`DROP TRIGGER ${name}`);
  db.$client.exec(statement);
}

test('a whole log is whole, to its newest hash', () => {
  const db = filledLog();
  const newest = db.select().from(auditEntries).all().at(-1);
  expect(finish(verifyChain(db))).toEqual({
    entries: ENTRIES,
    newestHash: newest?.hash,
    broken: null,
  });
});

test('an empty log is whole', () => {
  expect(finish(verifyChain(migratedDatabase()))).toEqual({
    entries: 0,
    newestHash: '',
    broken: null,
  });
});

test.each([
  ["UPDATE audit_entries SET actor = 'Ai đó' WHERE id = 300", 300, 'changed'],
  [`UPDATE audit_entries SET "after" = '{"name":"khác"}' WHERE id = 1`, 1, 'changed'],
  ["UPDATE audit_entries SET origin = '198.51.100.0/24' WHERE id = 7", 7, 'changed'],
  ['UPDATE audit_entries SET origin = NULL WHERE id = 7', 7, 'changed'],
  ["UPDATE audit_entries SET at = '2026-08-02T03:00:00.000Z' WHERE id = 450", 450, 'changed'],
  ['DELETE FROM audit_entries WHERE id = 200', 201, 'unlinked'],
  ['DELETE FROM audit_entries WHERE id < 3', 3, 'unlinked'],
  ['UPDATE audit_entries SET id = 1000 WHERE id = 449', 450, 'unlinked'],
])('%s is found at entry %i', (statement, id, why) => {
  const db = filledLog();
  tamper(db, statement);
  const { broken, entries } = finish(verifyChain(db));
  expect(broken).toEqual({ id, why });
  expect(entries).toBeLessThan(id);
});

test('a whole new chain over a changed row does not end in the hash that was noted down', () => {
  const db = filledLog();
  const { newestHash } = finish(verifyChain(db));
  tamper(db, 'DELETE FROM audit_entries WHERE id > 440');
  const report = finish(verifyChain(db));
  expect(report.broken).toBeNull();
  expect(report.newestHash).not.toBe(newestHash);
});

test('the log is read by who, what, of what and when, newest first', () => {
  const db = filledLog();
  const ids = (filters: Omit<Parameters<typeof findEntries>[1], 'page'>) => {
    const all: number[] = [];
    for (let page = 1; ; page++) {
      const { entries, pages, total } = findEntries(db, { ...filters, page });
      all.push(...entries.map(({ id }) => id));
      if (page >= pages) {
        expect(all).toHaveLength(total);
        return all;
      }
    }
  };
  const every = Array.from({ length: ENTRIES }, (_, index) => ENTRIES - index);
  expect(ids({})).toEqual(every);
  const ofMai = every.filter((id) => id % 3 && id % 2);
  expect(ids({ who: 'Mai' })).toEqual(ofMai);
  expect(ids({ who: 'chị m' })).toEqual(ofMai);
  expect(ids({ who: '%' })).toEqual([]);
  expect(ids({ action: 'submit-version' })).toEqual(every.filter((id) => id % 7 === 0));
  expect(ids({ subjectType: 'product', subjectId: '4' })).toEqual(
    every.filter((id) => id % 9 === 4),
  );
  expect(ids({ from: '2026-08-10', to: '2026-08-10' })).toEqual(
    every.filter((id) => id % 28 === 9),
  );
  expect(
    findEntriesBefore(db, { page: 1, action: 'submit-version' }, { id: 14, limit: 5 }),
  ).toEqual([expect.objectContaining({ id: 7 })]);
});
