import { memberships } from 'db/schema/index.server';
import { makeProducer } from 'db/seed/factories/index.server';
import { expect, test } from 'vitest';
import { limitsOf } from '~/http/rate-limit.server';
import { action } from '~/routes/coop/members';
import { migratedDatabase } from '../support/database';
import { ask, makePersona, siteContext } from '../support/personas';

test('who changes more than a person can is told when to go on; others go on', async () => {
  const db = migratedDatabase();
  const context = siteContext(db);
  const { slug, id: producerId } = makeProducer(db, {});
  const [busy, other] = [await makePersona(db), await makePersona(db)];
  for (const { personId } of [busy, other]) {
    db.insert(memberships)
      .values({ personId, producerId, role: 'owner', createdAt: '2026-08-01T00:00:00.000Z' })
      .run();
  }
  const change = (as: { cookie: string }) =>
    ask(context, action as never, `/htx/${slug}/thanh-vien`, {
      as,
      params: { coopSlug: slug },
      form: { viec: 'gi-do' },
    });
  const before = (await change(busy)).status;
  await limitsOf(context).changes.take(busy.personId, 599);
  const refused = await change(busy);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect((await change(other)).status).toBe(before);
  expect(before).not.toBe(429);
});
