import { producers, products } from 'db/schema/index.server';
import {
  makeCollection,
  makeMark,
  makeProducer,
  makeProduct,
  makeRecognition,
  makeRight,
} from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { recordEntry } from '~/domain/audit/record-entry.server';
import { findDroppedItems } from '~/domain/featured/find-dropped-items.server';
import { findShownCards } from '~/domain/featured/find-shown-cards.server';
import { findStandings } from '~/domain/featured/find-standings.server';
import { listCollections } from '~/domain/featured/list-collections.server';
import { migratedDatabase, seededDatabase, TODAY } from '../../support/database';
import { curatorOf, makeStarred } from './curating';

const DATES = { startsOn: '2026-07-01', endsOn: '2026-12-31' };

/** One collection holding a product of each kind. */
function setting() {
  const db = migratedDatabase();
  const closed = makeProducer(db);
  const merged = makeProducer(db);
  const made = {
    lit: makeStarred(db, { name: 'Sáng' }),
    ended: makeStarred(db, { name: 'Hết hạn', validUntil: '2026-07-20' }),
    endsSoon: makeStarred(db, { name: 'Sắp hết', validUntil: '2026-09-10' }),
    revoked: makeProduct(db, { name: 'Thu hồi' }),
    withdrawn: makeStarred(db, { name: 'Đã rút' }),
    ofClosed: makeStarred(db, { name: 'Đã đóng', producerId: closed.id }),
    ofMerged: makeStarred(db, { name: 'Đã nhập', producerId: merged.id }),
    right: makeProduct(db, { name: 'Có quyền' }),
    suspended: makeProduct(db, { name: 'Tạm dừng' }),
    bare: makeProduct(db, { name: 'Trơn' }),
  };
  makeRecognition(db, {
    productId: made.revoked.id,
    decidedOn: '2025-01-01',
    revokedOn: '2026-07-15',
    revokedReason: 'Sai hồ sơ',
  });
  const mark = makeMark(db, { expiresOn: '2035-01-01' });
  for (const [product, suspendedOn] of [
    [made.right, null],
    [made.suspended, '2026-07-25'],
  ] as const) {
    const producerId = product.producerId as number;
    makeRight(db, { markId: mark.id, producerId, productIds: [product.id], suspendedOn });
  }
  db.update(products).set({ status: 'withdrawn' }).where(eq(products.id, made.withdrawn.id)).run();
  db.update(producers)
    .set({ status: 'closed', closedOn: '2026-07-10' })
    .where(eq(producers.id, closed.id))
    .run();
  db.update(producers)
    .set({ status: 'merged', mergedIntoId: made.lit.producerId, closedOn: '2026-07-11' })
    .where(eq(producers.id, merged.id))
    .run();
  const productIds = Object.values(made).map(({ id }) => id);
  const collection = makeCollection(db, { ...DATES, titleVi: 'Đủ loại', productIds });
  return { db, made, productIds, collection };
}

const OUT: [name: string, reason: string, since: string | null][] = [
  ['Hết hạn', 'star-ended', '2026-07-21'],
  ['Thu hồi', 'star-revoked', '2026-07-15'],
  ['Đã rút', 'listing-withdrawn', null],
  ['Đã đóng', 'producer-closed', '2026-07-10'],
  ['Đã nhập', 'producer-merged', '2026-07-11'],
  ['Tạm dừng', 'right-suspended', '2026-07-25'],
];

describe('the list', () => {
  test('counts what is shown today and says of the rest which, why and since when', () => {
    const { db } = setting();
    const [row] = listCollections({ db, today: TODAY }, 'vi');
    expect(row).toMatchObject({ phase: 'running', chosen: 10, shown: 3, countedOn: TODAY });
    expect(
      row?.missing
        .filter(({ dropped }) => dropped)
        .map(({ name, absence }) => [name, absence.reason, absence.since]),
    ).toEqual(OUT);
    expect(row?.missing.filter(({ dropped }) => !dropped)).toMatchObject([
      { name: 'Trơn', absence: { reason: 'nothing' } },
    ]);
  });

  test('counts a collection to come on its first day, and nothing of one that is over', () => {
    const { db, made } = setting();
    const productIds = [made.lit.id, made.endsSoon.id];
    makeCollection(db, { startsOn: '2026-10-01', endsOn: '2026-11-01', productIds });
    makeCollection(db, { startsOn: '2026-01-01', endsOn: '2026-02-01', productIds });
    const withdrawnAt = '2026-07-05T00:00:00.000Z';
    makeCollection(db, { ...DATES, startsOn: '2026-06-01', withdrawnAt, productIds });
    const rows = listCollections({ db, today: TODAY }, 'vi');
    expect(rows.map(({ phase, shown, countedOn }) => [phase, shown, countedOn])).toEqual([
      ['coming', 1, '2026-10-01'],
      ['running', 3, TODAY],
      ['withdrawn', 0, TODAY],
      ['past', 0, TODAY],
    ]);
    expect(rows[0]?.missing).toMatchObject([{ name: 'Sắp hết', dropped: true }]);
    expect(rows.slice(2).flatMap(({ missing }) => missing)).toEqual([]);
  });
});

test('the curator is told of what dropped out, not of what was never in force', () => {
  const { db, collection } = setting();
  const dropped = findDroppedItems({ db, today: TODAY });
  expect(dropped.map(({ name, absence }) => [name, absence.reason, absence.since])).toEqual(OUT);
  expect(dropped[0]).toMatchObject({ collectionId: collection.id, title: 'Đủ loại' });
  // The day before each star or right ended, nobody had to be told of it.
  const names = (today: string) => findDroppedItems({ db, today }).map(({ name }) => name);
  expect(names('2026-07-20')).not.toContain('Hết hạn');
  expect(names('2026-07-21')).toContain('Hết hạn');
  expect(names('2026-07-24')).not.toContain('Tạm dừng');
  expect(names('2026-07-25')).toContain('Tạm dừng');
  expect(names('2026-09-11')).toContain('Sắp hết');
  expect(names('2027-01-01')).toEqual([]);
});

test('since when a listing is withdrawn comes from the log', () => {
  const { db, made } = setting();
  const acting = { ...curatorOf(db), now: '2026-07-29T20:00:00.000Z' };
  recordEntry(db, acting, {
    action: 'withdraw-product',
    subject: ['product', made.withdrawn.id],
    before: { status: 'listed' },
    after: { status: 'withdrawn' },
  });
  const standing = findStandings({ db, today: TODAY }, [made.withdrawn.id], 'vi');
  expect(standing.get(made.withdrawn.id)).toMatchObject({
    card: null,
    name: 'Đã rút',
    absence: { reason: 'listing-withdrawn', since: '2026-07-30' },
  });
});

test('what is absent is exactly what buyers are not shown, on any day', async () => {
  const db = await seededDatabase('sample');
  const ids = db
    .select({ id: products.id })
    .from(products)
    .all()
    .map(({ id }) => id);
  for (const today of ['2020-01-01', '2023-06-15', TODAY, '2027-03-01', '2035-01-01']) {
    const shown = findShownCards({ db, today }, ids, 'vi');
    const standings = findStandings({ db, today }, ids, 'vi');
    expect([...standings.keys()].sort()).toEqual([...ids].sort());
    for (const { id, absence } of standings.values()) {
      expect([id, absence === null]).toEqual([id, shown.has(id)]);
    }
  }
});
