import { makeCollection, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '~/domain/dates';
import { loader } from '~/routes/desk/collection-preview';
import { loader as home } from '~/routes/market/home';
import { migratedDatabase, TODAY } from '../../support/database';
import { load } from '../../support/load';
import { ask, makePersona, siteContext } from '../../support/personas';
import { collectionDesk } from './collecting';

const pathOf = (id: number, day?: string) =>
  `/co-quan/gioi-thieu/${id}/xem-truoc${day === undefined ? '' : `?ngay=${day}`}`;

/** Products whose stars begin and end here and there in four months, in collections that do too. */
function moving() {
  const db = migratedDatabase();
  const ids = Array.from({ length: 12 }, (_, index) => {
    const product = makeProduct(db);
    makeRecognition(db, {
      productId: product.id,
      decidedOn: addDays('2026-06-01', index * 7),
      validUntil: addDays('2026-09-15', -index * 6),
      ...(index % 4 === 0 ? { revokedOn: addDays('2026-07-20', index) } : {}),
    });
    return product.id;
  });
  const made = [0, 1, 2, 3].map((index) =>
    makeCollection(db, {
      startsOn: addDays('2026-06-10', index * 15),
      endsOn: addDays('2026-08-10', index * 15),
      productIds: ids.filter((id) => (id + index) % 3 !== 0).reverse(),
      ...(index === 3 ? { withdrawnAt: '2026-07-01T00:00:00.000Z' } : {}),
    }),
  );
  return { db, made };
}

test('whatever the day, the preview is what the home page shows under a clock of that day', async () => {
  const { db, made } = moving();
  const context = siteContext(db);
  const curator = await makePersona(db, { officer: { post: 'province' } });
  const day = fc.integer({ min: -10, max: 150 }).map((days) => addDays('2026-06-01', days));
  const seen = { shown: 0, hidden: 0 };
  await fc.assert(
    fc.asyncProperty(day, fc.constantFrom(...made), async (today, { id, slug }) => {
      const asked = { as: curator, params: { id: String(id) } };
      const { facts } = await (await ask(context, loader, pathOf(id, today), asked)).json();
      const { home: page } = await load(home, db, '/', { today });
      const shown = page.collections.find((one) => one.slug === slug);
      expect(facts.preview?.collection ?? null).toEqual(
        shown ? JSON.parse(JSON.stringify(shown)) : null,
      );
      seen[shown ? 'shown' : 'hidden'] += 1;
      // What is not shown is named, and nothing is both.
      if (facts.phase === 'running') {
        const cards = shown?.cards.map((card) => card.id) ?? [];
        const missing = facts.missing.map(({ productId }: { productId: number }) => productId);
        expect([...cards, ...missing].sort()).toEqual([...new Set([...cards, ...missing])].sort());
        expect(cards.length + missing.length).toBe(8);
      }
    }),
    {
      numRuns: 60,
      examples: [
        ['2026-07-10', made[0] as (typeof made)[number]],
        ['2026-05-25', made[1] as (typeof made)[number]],
      ],
    },
  );
  expect(seen.shown).toBeGreaterThan(0);
  expect(seen.hidden).toBeGreaterThan(0);
});

test('without a day it shows the one nearest to today on which the collection runs', async () => {
  const { db, context, people, collection } = await collectionDesk();
  const coming = makeCollection(db, { startsOn: '2026-09-01', endsOn: '2026-09-30' });
  const past = makeCollection(db, { startsOn: '2026-02-01', endsOn: '2026-02-28' });
  const dayOf = async ({ id }: { id: number }) => {
    const asked = { as: people.curator, params: { id: String(id) } };
    return (await (await ask(context, loader, pathOf(id), asked)).json()).facts.day;
  };
  expect(await dayOf(collection)).toBe(TODAY);
  expect(await dayOf(coming)).toBe('2026-09-01');
  expect(await dayOf(past)).toBe('2026-02-28');
});

test('a day may be typed as people write it; what is none is told and kept', async () => {
  const { context, people, collection } = await collectionDesk();
  const asked = { as: people.curator, params: { id: String(collection.id) } };
  const written = await ask(context, loader, pathOf(collection.id, '15/8/2026'), asked);
  expect((await written.json()).facts).toMatchObject({ day: '2026-08-15', typed: '2026-08-15' });
  const wrong = await ask(context, loader, pathOf(collection.id, 'mai'), asked);
  expect(wrong.status).toBe(400);
  expect((await wrong.json()).facts).toMatchObject({ day: null, typed: 'mai', preview: null });
});

test.each([
  ['commune', 404],
  ['administrator', 404],
] as const)('%s is answered %i', async (who, status) => {
  const { context, people, collection } = await collectionDesk();
  const asked = { as: people[who], params: { id: String(collection.id) } };
  expect((await ask(context, loader, pathOf(collection.id), asked)).status).toBe(status);
});

test('an id that nothing has is not there', async () => {
  const { context, people } = await collectionDesk();
  for (const id of ['999', 'x']) {
    const asked = { as: people.curator, params: { id } };
    expect((await ask(context, loader, pathOf(1), asked)).status).toBe(404);
  }
});
