import { adminUnits } from 'db/schema/index.server';
import {
  makeCollection,
  makeProducer,
  makeProduct,
  makeSeason,
} from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { findCandidates } from '~/domain/featured/find-candidates.server';
import { findEditorFacts } from '~/domain/featured/find-editor-facts.server';
import { findFairnessFacts, findFairShare } from '~/domain/featured/find-fairness-facts.server';
import { findFeaturedBefore } from '~/domain/featured/find-featured-before.server';
import { findMatches } from '~/domain/search/find-matches.server';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { migratedDatabase, seededDatabase, TODAY } from '../../support/database';
import { makeStarred, STRANGER } from './curating';

const NEW = { actor: STRANGER, collectionId: null, endsOn: null };
const reading = (db: ReturnType<typeof migratedDatabase>, today = TODAY) => ({ db, today });

test('a candidate says when it will leave before the collection ends', () => {
  const db = migratedDatabase();
  const [lasting, leaving, gone] = [
    makeStarred(db),
    makeStarred(db, { validUntil: '2026-09-10' }),
    makeStarred(db, { validUntil: '2026-07-10' }),
  ].map(({ id }) => id) as [number, number, number];
  const about = { ...NEW, endsOn: '2026-10-31' };
  const found = findCandidates(reading(db), [gone, leaving, 99999, lasting], about, 'vi');
  expect(found.map(({ id, absence, leavesOn }) => [id, absence?.reason, leavesOn])).toEqual([
    [gone, 'star-ended', null],
    [leaving, undefined, '2026-09-11'],
    [lasting, undefined, null],
  ]);
});

describe('featured before', () => {
  const before = (over: Partial<Parameters<typeof makeCollection>[1]>, except = false) => {
    const db = migratedDatabase();
    const product = makeStarred(db);
    const made = makeCollection(db, {
      startsOn: '2026-05-01',
      endsOn: '2026-06-01',
      productIds: [product.id],
      ...over,
    });
    return findFeaturedBefore(reading(db), except ? made.id : null).has(product.id);
  };

  test('counts what began, and not what is to come, is being built, or never began', () => {
    expect(before({})).toBe(true);
    expect(before({ startsOn: TODAY, endsOn: '2026-12-31' })).toBe(true);
    expect(before({ startsOn: '2026-08-02', endsOn: '2026-12-31' })).toBe(false);
    expect(before({}, true)).toBe(false);
    // 17:00 UTC is the next day in Vietnam.
    expect(before({ withdrawnAt: '2026-04-30T17:00:00.000Z' })).toBe(true);
    expect(before({ withdrawnAt: '2026-04-30T16:59:00.000Z' })).toBe(false);
  });
});

test('the meter counts unknown as unknown, and compares with what has a star in force', () => {
  const db = migratedDatabase();
  db.insert(adminUnits)
    .values({ id: '1', level: 'commune', type: 'xa', name: 'Ba Bể', fullName: 'Xã Ba Bể' })
    .run();
  const led = makeProducer(db, {
    name: 'HTX A',
    communeId: '1',
    womenLed: true,
    minorityLed: false,
  });
  const a = makeStarred(db, { producerId: led.id });
  const b = makeStarred(db, { producerId: null });
  makeStarred(db, { validUntil: '2026-07-31' });
  makeProduct(db);
  rebuildSearchIndex(db);
  const facts = findFairnessFacts(reading(db), [a.id, b.id], 'vi', null);
  expect([...facts.values()]).toEqual([
    {
      producer: { key: led.slug, name: 'HTX A' },
      commune: { key: '1', name: 'Xã Ba Bể' },
      womenLed: true,
      minorityLed: false,
      featuredBefore: false,
    },
    { producer: null, commune: null, womenLed: null, minorityLed: null, featuredBefore: false },
  ]);
  const { shares, sample } = findFairShare(reading(db), 'vi', null);
  expect(sample).toBe(false);
  expect(shares).toMatchObject({
    total: 2,
    producers: { unknown: 1 },
    womenLed: { yes: 1, no: 0, unknown: 1 },
    minorityLed: { yes: 0, no: 1, unknown: 1 },
  });
});

test('a search finds what the public list finds, in its order', async () => {
  const db = await seededDatabase('sample');
  const asked = { ...NEW, items: [], q: '  tra shan tuyet ' };
  const { search } = findEditorFacts(reading(db), asked, 'vi');
  const found = [...findMatches(db, 'tra shan tuyet').bestFirst];
  expect(found.length).toBeGreaterThan(0);
  expect(search?.total).toBe(found.length);
  expect(search?.candidates.map(({ id }) => id)).toEqual(found.slice(0, 12));
  expect(findEditorFacts(reading(db), { ...NEW, items: [], q: ' ' }, 'vi').search).toBeNull();
});

test('next month’s season: in force then, not chosen yet, what can be had first', () => {
  const db = migratedDatabase();
  const seasonal = (name: string, months: number[], over = {}) => {
    const product = makeStarred(db, { name, ...over });
    makeSeason(db, { productId: product.id, months });
    return product;
  };
  const all = Array.from({ length: 12 }, (_, index) => index + 1);
  const soldOut = makeStarred(db, { name: 'A hết hàng' });
  makeSeason(db, { productId: soldOut.id, months: [9], soldOut: true });
  seasonal('B quanh năm', all);
  seasonal('C đúng vụ', [9]);
  const chosen = seasonal('D đã chọn', [9]);
  seasonal('E trái vụ', [8, 10]);
  seasonal('F hết sao', [9], { validUntil: '2026-08-31' });
  seasonal('G vừa kịp', [9], { validUntil: '2026-09-01' });
  const featured = seasonal('H từng giới thiệu', [9]);
  const unstarred = makeProduct(db, { name: 'I không sao' });
  makeSeason(db, { productId: unstarred.id, months: [9] });
  makeCollection(db, { startsOn: '2026-01-01', endsOn: '2026-02-01', productIds: [featured.id] });
  rebuildSearchIndex(db);
  const { season } = findEditorFacts(reading(db), { ...NEW, items: [chosen.id], q: '' }, 'vi');
  expect(season.month).toBe('2026-09-01');
  expect(season.candidates.map(({ name }) => name)).toEqual([
    'C đúng vụ',
    'G vừa kịp',
    'H từng giới thiệu',
    'B quanh năm',
    'A hết hàng',
  ]);
});
