import { makeProducer } from 'db/seed/factories/index.server';
import { expect, test } from 'vitest';
import { recordEntry } from '~/domain/audit/record-entry.server';
import { loader as look } from '~/routes/desk/audit';
import { loader as download } from '~/routes/desk/audit-csv';
import { loader as verify } from '~/routes/desk/audit-verify';
import { migratedDatabase } from '../../support/database';
import { ask, makePersona, siteContext } from '../../support/personas';

async function desk() {
  const db = migratedDatabase();
  const producer = makeProducer(db, { slug: 'htx-a' });
  const officer = await makePersona(db, { officer: { post: 'province' }, secondFactor: true });
  recordEntry(
    db,
    { actor: { personId: officer.personId }, now: '2026-07-31T17:30:00.000Z' },
    { action: 'change-contacts', subject: ['producer', producer.id], after: { phone: '=cmd|x' } },
  );
  return { db, context: siteContext(db), officer };
}

test('an officer finds an entry by the day it has in Vietnam', async () => {
  const { context, officer } = await desk();
  const at = async (path: string) => (await ask(context, look, path, { as: officer })).json();
  expect((await at('/co-quan/nhat-ky?tu=2026-08-01&den=2026-08-01')).page.total).toBe(1);
  expect((await at('/co-quan/nhat-ky?den=2026-07-31')).page.total).toBe(0);
  expect((await at('/co-quan/nhat-ky?viec=change-contacts&loai=producer')).page.total).toBe(1);
});

test('the file holds what the page shows, and no spreadsheet runs it', async () => {
  const { context, officer } = await desk();
  const answer = await ask(context, download, '/co-quan/nhat-ky/nhat-ky.csv', { as: officer });
  expect(answer.headers.get('Content-Type')).toContain('text/csv');
  const text = await answer.text();
  expect(text.startsWith('\ufeff') || text.startsWith('Số')).toBe(true);
  expect(text.trim().split('\n')).toHaveLength(2);
  expect(text).toContain('Đổi liên hệ');
  expect(text).not.toMatch(/(?:^|,)"?=/m);
});

test('a broken log is said to be broken, with its first broken entry', async () => {
  const { db, context, officer } = await desk();
  const report = async () =>
    (await (await ask(context, verify, '/co-quan/nhat-ky/kiem-tra', { as: officer })).json())
      .report;
  expect((await report()).broken).toBeNull();
  db.$client.exec(
    "DROP TRIGGER audit_entries_no_update; UPDATE audit_entries SET actor = 'khác' WHERE id = 1",
  );
  expect((await report()).broken).toEqual({ id: 1, why: 'changed' });
});
