import { sessions, verifications } from 'db/schema/index.server';
import { makeProducer } from 'db/seed/factories/index.server';
import { expect, test } from 'vitest';
import { forgetOldSignIns } from '~/domain/people/forget-old-sign-ins.server';
import { recordOwnChange } from '~/domain/people/record-own-change.server';
import { loader } from '~/routes/account/own-data';
import { migratedDatabase } from '../../support/database';
import { actorOf, ask, makePersona, siteContext } from '../../support/personas';

const PATH = '/tai-khoan/du-lieu.json';

async function household() {
  const db = migratedDatabase();
  const own = makeProducer(db, { slug: 'htx-a' });
  const mai = await makePersona(db, { name: 'Mai', memberOf: { [own.id]: 'owner' } });
  const son = await makePersona(db, { name: 'Sơn', memberOf: { [own.id]: 'editor' } });
  return { db, mai, son, context: siteContext(db) };
}

test('who asks gets what is kept about them, nothing of others and no secret', async () => {
  const { db, mai, son, context } = await household();
  const now = '2026-08-01T05:00:00.000Z';
  for (const who of [mai, son]) {
    recordOwnChange({ db, actor: actorOf(db, { id: who.personId }), now }, 'change-password');
  }
  const answer = await ask(context, loader, PATH, { as: mai });
  expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
  const text = await answer.text();
  const data = JSON.parse(text);
  expect(data.account).toMatchObject({ name: 'Mai', login: mai.login });
  expect(data.memberships).toEqual([expect.objectContaining({ producer: 'htx-a', role: 'owner' })]);
  expect(data.changes).toEqual([expect.objectContaining({ action: 'change-password', at: now })]);
  expect(data.sessions).toHaveLength(1);
  expect(text).not.toContain('Sơn');
  for (const { token } of db.select().from(sessions).all()) expect(text).not.toContain(token);
});

test('nobody gets anything without signing in', async () => {
  const { context } = await household();
  const answer = await ask(context, loader, PATH, {});
  expect([answer.status, answer.headers.get('Location')]).toEqual([
    302,
    expect.stringContaining('/dang-nhap'),
  ]);
});

test('sessions and half sign-ins go when they are over, and not before', async () => {
  const { db, mai } = await household();
  const over = '2026-08-01T05:00:00.000Z';
  const at = '2026-07-01T05:00:00.000Z';
  db.delete(sessions).run();
  const row = { userId: mai.personId, createdAt: at, updatedAt: at, ipAddress: '203.0.113.9' };
  db.insert(sessions)
    .values([
      { ...row, token: 'a', expiresAt: over },
      { ...row, token: 'b', expiresAt: '2026-08-01T05:00:01.000Z' },
    ])
    .run();
  db.insert(verifications)
    .values({ identifier: 'x', value: 'y', createdAt: at, updatedAt: at, expiresAt: over })
    .run();
  expect(forgetOldSignIns(db, '2026-08-01T04:59:59.999Z')).toBe(0);
  expect(forgetOldSignIns(db, over)).toBe(2);
  expect(db.select({ token: sessions.token }).from(sessions).all()).toEqual([{ token: 'b' }]);
});
