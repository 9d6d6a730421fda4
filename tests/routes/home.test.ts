import { makeCollection, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { expect, test } from 'vitest';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { loader } from '~/routes/market/home';
import { seededDatabase, TODAY } from '../support/database';
import { load } from '../support/load';

test('the figures are the same with and without samples', async () => {
  const sample = (await load(loader, await seededDatabase('sample'), '/', { today: TODAY })).home;
  const sourced = (await load(loader, await seededDatabase('sourced'), '/', { today: TODAY })).home;
  expect(sourced.numbers.products).toBe(81);
  expect(sample.numbers).toEqual(sourced.numbers);
  expect(sample.all.samples).toBe(sample.all.count - 81);
});

test('a way in whose count rests on samples says so', async () => {
  const { home } = await load(loader, await seededDatabase('sample'), '/', { today: TODAY });
  expect(home.stars.find(({ value }) => value === '3')?.sample).toBe(true);
  const sourced = (await load(loader, await seededDatabase('sourced'), '/', { today: TODAY })).home;
  expect([...sourced.groups, ...sourced.stars].some(({ sample }) => sample)).toBe(false);
});

test('a featured product drops out the day after its star ended, an empty collection with it', async () => {
  const db = await seededDatabase('none');
  const product = makeProduct(db);
  makeRecognition(db, { productId: product.id, decidedOn: '2023-11-24', validUntil: '2026-11-24' });
  makeCollection(db, { startsOn: '2026-11-01', endsOn: '2026-12-31', productIds: [product.id] });
  rebuildSearchIndex(db);
  const shown = async (today: string) =>
    (await load(loader, db, '/', { today })).home.collections.flatMap(({ cards }) => cards);
  expect(await shown('2026-11-24')).toHaveLength(1);
  expect(await shown('2026-11-25')).toHaveLength(0);
  expect(await shown('2026-10-31')).toHaveLength(0);
});
