import { write } from 'db/connection.server';
import { producers, producerVersions, products, productVersions } from 'db/schema/index.server';
import { makeMark, makeProducer, makeProduct, makeRight } from 'db/seed/factories/index.server';
import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { findMatches } from '~/domain/search/find-matches.server';
import {
  indexProducer,
  indexProduct,
  rebuildSearchIndex,
} from '~/domain/search/index-products.server';
import { suggest } from '~/domain/search/suggest.server';
import { migratedDatabase } from '../../support/database';

test('a product is found from the transaction that lists it to the one that withdraws it', () => {
  const db = migratedDatabase();
  const { id } = makeProduct(db, { name: 'Mật ong' });
  expect([...findMatches(db, 'mat ong').bestFirst]).toEqual([]);
  write(db, (tx) => indexProduct(tx, id));
  expect([...findMatches(db, 'mat ong').bestFirst]).toEqual([id]);
  write(db, (tx) => {
    tx.update(products).set({ status: 'withdrawn' }).where(eq(products.id, id)).run();
    indexProduct(tx, id);
  });
  expect([...findMatches(db, 'mat ong').bestFirst]).toEqual([]);
  expect(db.all(sql`SELECT * FROM search_documents`)).toEqual([]);
});

test('a new live version replaces the words of the old one', () => {
  const db = migratedDatabase();
  const { id } = makeProduct(db, { name: 'Mật ong' });
  write(db, (tx) => indexProduct(tx, id));
  write(db, (tx) => {
    const version = tx
      .insert(productVersions)
      .values({
        productId: id,
        number: 2,
        state: 'approved',
        texts: { name: { vi: { text: 'Sáp ong', provenance: 'verified' } } },
        createdAt: '2026-01-02T00:00:00.000Z',
      })
      .returning()
      .get();
    tx.update(products).set({ liveVersionId: version.id }).where(eq(products.id, id)).run();
    indexProduct(tx, id);
  });
  expect([...findMatches(db, 'sap').bestFirst]).toEqual([id]);
  expect(findMatches(db, 'mat ong')).toMatchObject({ found: [id], partial: true });
});

test('a change that is rolled back leaves the index as it was', () => {
  const db = migratedDatabase();
  const { id } = makeProduct(db, { name: 'Mật ong' });
  const failing = () =>
    write(db, (tx) => {
      indexProduct(tx, id);
      throw new Error('no');
    });
  expect(failing).toThrow('no');
  expect([...findMatches(db, 'mat ong').bestFirst]).toEqual([]);
});

test('the words of marks, related or with a right of use, find the product', () => {
  const db = migratedDatabase();
  const producer = makeProducer(db);
  const held = makeProduct(db, { name: 'Miến', producerId: producer.id });
  makeProduct(db, { name: 'Miến khác', producerId: producer.id });
  const mark = makeMark(db, { name: 'Phja Đén', productVi: 'Miến dong' });
  makeRight(db, { markId: mark.id, producerId: producer.id, productIds: [held.id] });
  rebuildSearchIndex(db);
  expect([...findMatches(db, 'phja den').bestFirst]).toEqual([held.id]);
});

test('a producer is found and suggested by its new name at once', () => {
  const db = migratedDatabase();
  const producer = makeProducer(db, { name: 'HTX Cũ Kỹ' });
  const product = makeProduct(db, { name: 'Miến', producerId: producer.id });
  rebuildSearchIndex(db);
  write(db, (tx) => {
    const version = tx
      .insert(producerVersions)
      .values({
        producerId: producer.id,
        number: 2,
        state: 'approved',
        texts: { name: { vi: { text: 'HTX Tinh Khôi', provenance: 'verified' } } },
        createdAt: '2026-01-02T00:00:00.000Z',
      })
      .returning()
      .get();
    tx.update(producers)
      .set({ liveVersionId: version.id, slug: 'tinh-khoi' })
      .where(eq(producers.id, producer.id))
      .run();
    indexProducer(tx, producer.id);
  });
  expect([...findMatches(db, 'tinh khoi').bestFirst]).toEqual([product.id]);
  expect(suggest(db, 'tinh kh', 'vi').map(({ slug }) => slug)).toEqual(['tinh-khoi']);
  expect(suggest(db, 'cu ky', 'vi')).toEqual([]);
});

test('building the index anew changes nothing', () => {
  const db = migratedDatabase();
  for (const name of ['Mật ong', 'Măng khô', 'Vi-cumax']) makeProduct(db, { name });
  const contents = () => ({
    documents: db.all(sql`SELECT * FROM search_documents`),
    words: db.all(sql`SELECT word FROM search_words ORDER BY word`),
    labels: db.all(sql`SELECT kind, slug, label_vi FROM search_labels ORDER BY id`),
    found: ['mat', 'kho', 'vicumax'].map((query) => [...findMatches(db, query).bestFirst]),
  });
  rebuildSearchIndex(db);
  const before = contents();
  expect(before.documents).toHaveLength(3);
  rebuildSearchIndex(db);
  expect(contents()).toEqual(before);
});
