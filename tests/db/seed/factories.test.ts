import { dataVersion } from 'db/connection.server';
import {
  makeCollection,
  makeMark,
  makePack,
  makeProducer,
  makeProduct,
  makeRecognition,
  makeRight,
  makeSeason,
} from 'db/seed/factories/index.server';
import { expect, test } from 'vitest';
import { migratedDatabase } from '../../support/database';
import { column, count } from './seeded';

test('a product needs nothing but a database', () => {
  const db = migratedDatabase();
  const product = makeProduct(db);
  expect(product).toMatchObject({ status: 'listed', provenance: 'verified' });
  expect(count(db, `producers WHERE id = ${product.producerId}`)).toBe(1);
  expect(
    column(db, `SELECT state FROM product_versions WHERE id = ${product.liveVersionId}`),
  ).toEqual(['approved']);
});

test('names and texts are those asked for', () => {
  const db = migratedDatabase();
  const producer = makeProducer(db, { name: 'HTX Hoa Ban', texts: { director: { vi: 'Ban' } } });
  const product = makeProduct(db, {
    producerId: producer.id,
    name: 'Mận',
    nameEn: 'Plum',
    texts: { uses: { vi: 'Ăn tươi.' } },
    provenance: 'sample',
  });
  const [texts] = column<string>(db, 'SELECT texts FROM product_versions');
  expect(JSON.parse(texts as string)).toEqual({
    name: {
      vi: { text: 'Mận', provenance: 'sample' },
      en: { text: 'Plum', provenance: 'sample' },
    },
    uses: { vi: { text: 'Ăn tươi.', provenance: 'sample' } },
  });
  expect(product.producerId).toBe(producer.id);
  expect(makeProduct(db, { producerId: null }).producerId).toBeNull();
});

test('slugs never meet', () => {
  const db = migratedDatabase();
  const slugs = [1, 2, 3].map(() => makeProduct(db).slug);
  expect(new Set(slugs).size).toBe(3);
});

test.each([
  ['2024-02-29', '2027-02-28'],
  ['2026-01-15', '2029-01-15'],
])('a recognition of %s lasts until %s', (decidedOn, end) => {
  const db = migratedDatabase();
  const recognition = makeRecognition(db, { productId: makeProduct(db).id, decidedOn, stars: 4 });
  expect(recognition).toMatchObject({
    stars: 4,
    decidedEarliest: decidedOn,
    decidedLatest: decidedOn,
    validUntilEarliest: end,
    validUntilLatest: end,
  });
});

test('the rest of what a product can have', () => {
  const db = migratedDatabase();
  const { id: productId, producerId } = makeProduct(db);
  const mark = makeMark(db);
  makeRight(db, { markId: mark.id, producerId: producerId as number, productIds: [productId] });
  const priced = makePack(db, { productId, price: 90000 });
  const unpriced = makePack(db, { productId });
  makeSeason(db, { productId, months: [1, 12] });
  makeCollection(db, {
    startsOn: '2026-01-01',
    endsOn: '2026-02-01',
    productIds: [productId],
  });
  expect([priced.priceState, unpriced.priceState]).toEqual(['published', 'unpublished']);
  expect(column(db, 'SELECT months FROM product_seasons')).toEqual([2049]);
  expect(count(db, 'right_products')).toBe(1);
  expect(count(db, 'collection_items')).toBe(1);
});

test('every make raises the data version, as a real write would', () => {
  const db = migratedDatabase();
  const before = dataVersion(db);
  makeProducer(db);
  expect(dataVersion(db)).toBeGreaterThan(before);
});
