import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyFilters,
  countFacets,
  facetValues,
  type ListingRow,
  sortRows,
} from '~/domain/catalogue/facets';
import { FACETS, type FacetKey, type Filters, SORTS } from '~/domain/catalogue/filters';

const TODAY = '2026-11-24';
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });

const anyRow: fc.Arbitrary<Omit<ListingRow, 'id'>> = fc.record({
  group: maybe(fc.integer({ min: 1, max: 3 })),
  criteriaSet: maybe(fc.integer({ min: 1, max: 4 })),
  stars: maybe(fc.integer({ min: 3, max: 5 })),
  recognisedOn: maybe(fc.constantFrom('2024-01-01', '2025-05-05', '2026-02-02')),
  communeId: maybe(fc.constantFrom('01921', '01969')),
  oldCommuneId: maybe(fc.constantFrom('cu-a', 'cu-b')),
  districtId: maybe(fc.constantFrom('cu-ba-be', 'cu-na-ri')),
  producerSlug: maybe(fc.constantFrom('htx-a', 'htx-b')),
  marks: fc.subarray([
    { slug: 'gi', kind: 'geographical-indication' as const },
    { slug: 'tm', kind: 'collective-trademark' as const },
  ]),
  months: maybe(fc.integer({ min: 1, max: 4095 })),
  soldOut: fc.boolean(),
  priceMin: maybe(fc.constantFrom(50_000, 100_000, 299_999, 1_000_000)),
  priceMax: maybe(fc.constantFrom(100_000, 2_000_000)),
  invented: fc.boolean(),
  starInvented: fc.boolean(),
  nameKey: fc.constantFrom('a', 'b', 'c'),
});
const anyRows = fc
  .array(anyRow, { maxLength: 30 })
  .map((rows) => rows.map((row, index) => ({ ...row, id: index + 1 })));

/** Filters that some row could have, so that they often leave something. */
const anyFilters = fc.record(
  {
    nhom: fc.integer({ min: 1, max: 3 }),
    sao: fc.integer({ min: 3, max: 5 }),
    xa: fc.constantFrom('01921', 'cu-a'),
    'loai-nhan-hieu': fc.constantFrom('chi-dan-dia-ly' as const, 'nhan-hieu-tap-the' as const),
    mua: fc.constant('dang-mua' as const),
    gia: fc.constantFrom('duoi-100' as const, '100-300' as const, 'tren-1000' as const),
  },
  { requiredKeys: [] },
);

describe('facets', () => {
  test('a count is what choosing that value would leave', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, fc.constantFrom(...FACETS), (rows, filters, key) => {
        for (const [value, count] of countFacets(rows, filters, TODAY)[key]) {
          const chosen = { ...filters, [key]: value } as Filters;
          expect(applyFilters(rows, chosen, TODAY)).toHaveLength(count);
        }
      }),
    );
  });

  test('filtering is the same in any order and keeps only what matches each facet', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, (rows, filters) => {
        const left = applyFilters(rows, filters, TODAY);
        const oneByOne = Object.entries(filters).reduce(
          (some, [key, value]) => applyFilters(some, { [key]: value } as Filters, TODAY),
          rows as ListingRow[],
        );
        expect(left).toEqual(oneByOne);
        for (const row of left) {
          for (const [key, value] of Object.entries(filters)) {
            expect(facetValues(row, key as FacetKey, TODAY)).toContain(value);
          }
        }
      }),
    );
  });

  test('sorting loses nothing, puts unknowns last, and does not depend on the order given', () => {
    const sorts = SORTS.filter((sort) => sort !== 'phu-hop');
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...sorts), ([rows, other], sort) => {
        const sorted = sortRows(rows, sort);
        expect(sortRows(other, sort)).toEqual(sorted);
        expect([...sorted].sort((a, b) => a.id - b.id)).toEqual(rows);
        if (sort === 'sao') expectNullsLast(sorted.map((row) => row.stars));
        if (sort === 'gia-tang') expectNullsLast(sorted.map((row) => row.priceMin));
        if (sort === 'moi') expectNullsLast(sorted.map((row) => row.recognisedOn));
      }),
    );
  });

  test('a product sold out is not in season, and a commune counts under both its names', () => {
    const row = fc.sample(anyRow, 1)[0] as ListingRow;
    const sold = { ...row, id: 1, months: 4095, soldOut: true };
    expect(facetValues(sold, 'mua', TODAY)).toEqual([]);
    expect(facetValues({ ...sold, soldOut: false }, 'mua', TODAY)).toEqual(['dang-mua']);
    const placed = { ...sold, communeId: '01921', oldCommuneId: 'cu-a' };
    expect(facetValues(placed, 'xa', TODAY)).toEqual(['01921', 'cu-a']);
  });

  test.each([
    [99_999, 'duoi-100'],
    [100_000, '100-300'],
    [300_000, '300-1000'],
    [1_000_000, 'tren-1000'],
  ])('%i đồng is in the band %s', (priceMin, band) => {
    const row = { ...(fc.sample(anyRow, 1)[0] as ListingRow), id: 1, priceMin };
    expect(facetValues(row, 'gia', TODAY)).toEqual([band]);
  });
});

function expectNullsLast(values: readonly (string | number | null)[]) {
  const firstNull = values.indexOf(null);
  if (firstNull >= 0) expect(values.slice(firstNull).every((value) => value === null)).toBe(true);
}
