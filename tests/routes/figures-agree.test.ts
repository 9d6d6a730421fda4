import type { Database } from 'db/connection.server';
import { makeProducer, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAbout } from '~/domain/catalogue/about.server';
import { NOT_KNOWN } from '~/domain/catalogue/filters';
import { findCommunes } from '~/domain/places/find-communes.server';
import { listProducers } from '~/domain/producers/list-producers.server';
import { readReport } from '~/domain/reports/read-report.server';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { loader as communeLoader } from '~/routes/market/commune';
import { loader as homeLoader } from '~/routes/market/home';
import { loader as mapLoader } from '~/routes/market/map';
import { loader as communeJson } from '~/routes/system/commune-json';
import { loader as csvLoader } from '~/routes/system/products-csv';
import { loader as jsonLoader } from '~/routes/system/products-json';
import { officer } from '../db/reports/as-of';
import { seededDatabase } from '../support/database';
import { load } from '../support/load';

/** Stars of the seed end on some of them, and sources that know only a year settle on others. */
const DAYS = ['2025-03-01', '2026-08-01', '2027-01-01', '2029-12-31'];

type Option = { value: string; count: number };
type List = { total: number; facets: Record<'nhom' | 'sao' | 'xa', Option[]> };

const sum = (counts: Iterable<number>) => [...counts].reduce((all, count) => all + count, 0);

/** Holds every figure that is shown on a day to what the list and its twins show under it. */
async function expectAgreement(db: Database, today: string) {
  const at = { today };
  const list = async (query = ''): Promise<List> =>
    (await load(jsonLoader, db, `/san-pham.json?${query}`, at)).json();
  const csvRows = async (query: string) =>
    (await (await load(csvLoader, db, `/san-pham.csv?${query}`, at)).text()).trim().split('\n')
      .length - 1;
  const all = await list();
  const { home } = await load(homeLoader, db, '/', at);
  const facet = (key: 'nhom' | 'sao' | 'xa', value: string) =>
    all.facets[key].find((option) => option.value === value)?.count ?? 0;

  expect(home.all.count, today).toBe(all.total);
  expect(sum(home.groups.map(({ count }) => count)), `${today}: groups`).toBe(all.total);
  for (const key of ['nhom', 'sao'] as const) {
    for (const { value, count } of key === 'nhom' ? home.groups : home.stars) {
      expect(facet(key, value), `${today} ${key}=${value}`).toBe(count);
      expect((await list(`${key}=${value}`)).total, `${today} ${key}=${value}`).toBe(count);
    }
  }
  expect(await csvRows(`nhom=${NOT_KNOWN}`), today).toBe(facet('nhom', NOT_KNOWN));

  const map = await load(mapLoader, db, '/ban-do', at);
  expect(map.counts).toEqual(home.communes);
  expect(map.all.count, today).toBe(all.total);
  expect(sum(Object.values(map.counts)) + map.unplaced, `${today}: communes`).toBe(all.total);
  expect((await list(`xa=${NOT_KNOWN}`)).total, today).toBe(map.unplaced);
  expect(await csvRows(`xa=${NOT_KNOWN}`), today).toBe(map.unplaced);
  for (const { code } of findCommunes(db)) {
    const asked = { today, params: { code } };
    const { place } = await load(communeLoader, db, `/xa/${code}`, asked);
    const twin = await (await load(communeJson, db, `/xa/${code}.json`, asked)).json();
    const count = map.counts[code] ?? 0;
    const shown = {
      facet: facet('xa', code),
      list: (await list(`xa=${code}`)).total,
      page: place.products.length,
      makers: sum(place.producers.map(({ products }) => products)),
      json: twin.products.length,
    };
    expect(shown, `${code} on ${today}`).toEqual({
      facet: count,
      list: count,
      page: count,
      makers: count,
      json: count,
    });
  }

  const { products, lit, lapsed, unsettled, none, producers } = home.numbers;
  expect(lit + lapsed + unsettled + none, today).toBe(products);
  expect(all.total - home.all.samples, today).toBe(products);
  const reading = { db, today };
  const scope = { actor: officer('province'), locale: 'vi' as const, withSamples: false };
  const { report } = readReport(reading, scope);
  const standings = report.standings.map(({ key, products: own }) => [key, own.length]);
  expect(Object.fromEntries(standings), today).toEqual({ lit, lapsed, unsettled, none });
  for (const { of } of report.coverage) expect(of, today).toBe(products);

  const { counts } = readAbout(reading, 'vi');
  const origins = Object.values(counts);
  expect(sum(origins.map((own) => own.products)), `${today}: about`).toBe(all.total);
  expect(counts.sample.products, today).toBe(home.all.samples);
  const listed = listProducers(reading, 'xa', 'vi').flatMap((group) => group.producers);
  expect(sum(origins.map((own) => own.producers)), `${today}: producers`).toBe(listed.length);
  expect(listed.length - counts.sample.producers, today).toBe(producers);
}

test.each(['sourced', 'sample'] as const)(
  'in the %s catalogue every figure is what the list shows under it',
  async (seed) => {
    const db = await seededDatabase(seed);
    for (const day of DAYS) await expectAgreement(db, day);
    const map = await load(mapLoader, db, '/ban-do', { today: DAYS[0] as string });
    expect(map.unplaced).toBeGreaterThan(0);
  },
  60_000,
);

const COMMUNES = ['01840', '01849', '01879', '01921', null];
const anyProducer = fc.record({
  communeId: fc.constantFrom(...COMMUNES),
  oldCommuneId: fc.constantFrom('cu-ba-be-yen-duong', null),
  status: fc.constantFrom('listed' as const, 'listed' as const, 'closed' as const),
  provenance: fc.constantFrom('sourced' as const, 'sample' as const),
});
const anyProduct = fc.record({
  maker: fc.option(fc.nat({ max: 3 }), { nil: null }),
  groupNumber: fc.option(fc.integer({ min: 1, max: 6 }), { nil: null }),
  status: fc.constantFrom('listed' as const, 'listed' as const, 'withdrawn' as const),
  provenance: fc.constantFrom('sourced' as const, 'sample' as const),
  decisions: fc.array(
    fc.record({
      stars: fc.constantFrom(3, 4, null),
      provenance: fc.constantFrom('sourced' as const, 'sample' as const),
      kind: fc.constantFrom('recognition' as const, 'assessment-round' as const),
      dates: fc.constantFrom(
        { decidedOn: '2023-11-24' },
        { decidedOn: '2026-07-01' },
        { decidedOn: '2025-01-01', revokedOn: '2026-01-01' },
        { decidedEarliest: '2024-01-01', decidedLatest: '2024-12-31' },
      ),
    }),
    { maxLength: 2 },
  ),
});

test('and so it is in any catalogue', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyProducer, { minLength: 4, maxLength: 4 }),
      fc.array(anyProduct, { maxLength: 12 }),
      fc.constantFrom(...DAYS),
      async (producers, products, day) => {
        const db = await seededDatabase('none');
        const ids = producers.map((producer) => makeProducer(db, producer).id);
        for (const { maker, decisions, ...product } of products) {
          const producerId = maker === null ? null : (ids[maker] as number);
          const { id } = makeProduct(db, { ...product, producerId });
          for (const { dates, ...decision } of decisions) {
            makeRecognition(db, { productId: id, ...decision, ...dates });
          }
        }
        rebuildSearchIndex(db);
        await expectAgreement(db, day);
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);
