import { type Database, transact, write } from 'db/connection.server';
import { marks, packs, products, recognitions, rightsOfUse } from 'db/schema/index.server';
import {
  makePack,
  makeProducer,
  makeProduct,
  makeRecognition,
  makeSeason,
} from 'db/seed/factories/index.server';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { facetValues, type ListingRow } from '~/domain/catalogue/facets';
import { listingOf } from '~/domain/catalogue/listing.server';
import { alphabetOf } from '~/domain/catalogue/shelf/alphabet.server';
import { forgetOldChanges } from '~/domain/catalogue/shelf/listing-changes.server';
import { readAllRows } from '~/domain/catalogue/shelf/read-rows.server';
import { addDays, daysBetween } from '~/domain/dates';
import { indexProduct, rebuildSearchIndex } from '~/domain/search/index-products.server';
import { seededDatabase, TODAY } from '../../support/database';

const byId = (rows: Iterable<ListingRow>) => [...rows].sort((a, b) => a.id - b.id);
const kept = (db: Database, today = TODAY) => byId(listingOf({ db, today }).rows());
const read = (db: Database, today = TODAY) => byId(readAllRows({ db, today }));

/** The order of names, as kept and followed, and as the database has it. */
const keptByName = (db: Database) => {
  const shelf = listingOf({ db, today: TODAY });
  const page = { sort: 'ten', locale: 'vi', from: 0, to: shelf.size } as const;
  return shelf.sorted(shelf.select({}), page);
};
const readByName = (db: Database) => {
  const listed = new Set(read(db).map(({ id }) => id));
  return alphabetOf(db)
    .inOrder('vi')
    .filter((id) => listed.has(id));
};

async function catalogue() {
  const db = await seededDatabase('sample');
  expect(kept(db)).toEqual(read(db));
  expect(keptByName(db)).toEqual(readByName(db));
  return db;
}

const firstOf = (db: Database, table: string): number =>
  db.$client.prepare(`SELECT min(id) FROM ${table}`).pluck().get() as number;

describe('lists in memory follow every change', () => {
  const changes: [what: string, change: (db: Database) => void][] = [
    ['a new product', (db) => indexProduct(db, makeProduct(db, { name: 'Chè mới' }).id)],
    [
      'a new decision',
      (db) => void makeRecognition(db, { productId: firstOf(db, 'products'), stars: 5 }),
    ],
    ['a revoked star', (db) => db.update(recognitions).set({ revokedOn: '2026-07-01' }).run()],
    ['a decision taken away', (db) => db.delete(recognitions).where(sql`stars = 3`).run()],
    ['a price', (db) => void makePack(db, { productId: firstOf(db, 'products'), price: 1_000 })],
    ['prices that go', (db) => db.delete(packs).run()],
    ['a season', (db) => db.run(sql`UPDATE product_seasons SET months = 1, sold_out = 1`)],
    [
      'a new season',
      (db) => {
        const { id } = makeProduct(db, { name: 'Măng' });
        indexProduct(db, id);
        makeSeason(db, { productId: id, months: [8] });
      },
    ],
    ['a withdrawn product', (db) => db.update(products).set({ status: 'withdrawn' }).run()],
    ['a suspended right', (db) => db.update(rightsOfUse).set({ suspendedOn: '2026-01-01' }).run()],
    ['a right without its products', (db) => db.run(sql`DELETE FROM right_products`)],
    ['a mark that ends', (db) => db.update(marks).set({ supersededOn: '2026-01-01' }).run()],
    ['a producer’s other commune', (db) => db.run(sql`UPDATE producers SET commune_id = '01843'`)],
    ['a producer’s other address', (db) => db.run(sql`UPDATE producers SET slug = slug || '-moi'`)],
    [
      'another maker',
      (db) =>
        db
          .update(products)
          .set({ producerId: makeProducer(db).id })
          .run(),
    ],
    ['another group', (db) => db.update(products).set({ groupNumber: 5 }).run()],
    [
      'names that change places',
      (db) =>
        db.run(sql`UPDATE search_documents SET name_key_vi = CASE product_id % 2 WHEN 0
          THEN 'A' || name_key_vi ELSE substr(name_key_vi, 3) END WHERE product_id % 3 = 0`),
    ],
    ['an index written anew', (db) => rebuildSearchIndex(db)],
  ];

  test.each(changes)('%s', async (_what, change) => {
    const db = await catalogue();
    write(db, () => change(db));
    expect(kept(db)).toEqual(read(db));
    expect(keptByName(db)).toEqual(readByName(db));
  });

  test('one after the other, product by product on the same shelf', async () => {
    const db = await catalogue();
    const shelf = listingOf({ db, today: TODAY });
    const id = firstOf(db, 'products');
    for (const groupNumber of [2, 3, 4]) {
      write(db, () => db.update(products).set({ groupNumber }).where(eq(products.id, id)).run());
      expect(listingOf({ db, today: TODAY })).toBe(shelf);
      expect(shelf.row(id)?.group).toBe(groupNumber);
    }
  });

  test('of which too many were made to be told apart', async () => {
    const db = await catalogue();
    const id = firstOf(db, 'products');
    write(db, () => {
      for (let again = 0; again < 12_000; again += 1) {
        db.$client.prepare('INSERT INTO listing_changes (product_id) VALUES (?)').run(id);
      }
      db.update(products).set({ groupNumber: 6 }).run();
    });
    forgetOldChanges(db);
    expect(kept(db)).toEqual(read(db));
  });
});

test('a change that is undone is nowhere remembered', async () => {
  const db = await catalogue();
  const before = kept(db);
  const undone = () =>
    transact(db, () => {
      write(db, () => db.update(products).set({ groupNumber: 6 }).run());
      expect(kept(db).every(({ group }) => group === 6)).toBe(true);
      throw new Error('undone');
    });
  expect(undone).toThrow('undone');
  expect(kept(db)).toEqual(before);
  write(db, () => db.update(products).set({ groupNumber: 1 }).run());
  expect(kept(db).every(({ group }) => group === 1)).toBe(true);
});

test('midnight after midnight, a shelf that turns is what the day itself shows', async () => {
  const db = await catalogue();
  const shelf = listingOf({ db, today: TODAY });
  const season = (today: string) => listingOf({ db, today }).select({ mua: 'dang-mua' }).total;
  let turned = 0;
  for (let day = addDays(TODAY, 1); day < '2027-12-31'; day = addDays(day, 1)) {
    const fresh = read(db, day);
    expect(kept(db, day), day).toEqual(fresh);
    const inSeason = fresh.filter((row) => facetValues(row, 'mua', day).length > 0);
    expect(season(day), day).toBe(inSeason.length);
    turned += listingOf({ db, today: day }) === shelf ? 1 : 0;
  }
  expect(turned).toBe(daysBetween(TODAY, '2027-12-31') - 1);
});

test('days are told apart', async () => {
  const db = await catalogue();
  for (const today of ['2026-09-01', TODAY, '2029-09-01', TODAY]) {
    expect(kept(db, today)).toEqual(read(db, today));
  }
});
