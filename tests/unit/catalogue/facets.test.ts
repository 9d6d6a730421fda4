import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetValues, type ListingRow, orderOf } from '~/domain/catalogue/facets';
import {
  FACETS,
  type FacetKey,
  type Filters,
  NOT_KNOWN,
  SORTS,
  type Sort,
} from '~/domain/catalogue/filters';
import type { Alphabet } from '~/domain/catalogue/shelf/row-order';
import { Shelf } from '~/domain/catalogue/shelf/shelf';
import { STANDINGS } from '~/domain/recognitions/standing';
import type { Locale } from '~/domain/texts';

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
  standing: fc.constantFrom(...STANDINGS),
});
const anyRows = fc
  .array(anyRow, { maxLength: 30 })
  .map((rows) => rows.map((row, index) => ({ ...row, id: index + 1 })));

type Names = Record<Locale, string>;
const anyName: fc.Arbitrary<Names> = fc.record({
  vi: fc.constantFrom('a', 'b', 'c'),
  en: fc.constantFrom('x', 'y'),
});

/** The alphabet of names that may change. */
function alphabetOf(names: Map<number, Names>): Alphabet {
  const keyOf = (id: number, locale: Locale) => names.get(id)?.[locale] ?? '';
  return { keyOf, inOrder: (locale) => [...names.keys()].sort(byName(names, locale)) };
}

const byName = (names: Map<number, Names>, locale: Locale) => (a: number, b: number) =>
  (names.get(a)?.[locale] ?? '').localeCompare(names.get(b)?.[locale] ?? '') || a - b;

/** Filters that some row could have, so that they often leave something. */
const anyFilters = fc.record(
  {
    nhom: fc.constantFrom<number | typeof NOT_KNOWN>(1, 2, 3, NOT_KNOWN),
    sao: fc.constantFrom<number | typeof NOT_KNOWN>(3, 4, 5, NOT_KNOWN),
    xa: fc.constantFrom('01921', 'cu-a', NOT_KNOWN),
    'loai-nhan-hieu': fc.constantFrom('chi-dan-dia-ly' as const, 'nhan-hieu-tap-the' as const),
    mua: fc.constant('dang-mua' as const),
    gia: fc.constantFrom('duoi-100' as const, '100-300' as const, 'tren-1000' as const),
  },
  { requiredKeys: [] },
);

/** A shelf on which products were put in their order, some twice, and others taken away again. */
const anyShelf = fc
  .tuple(
    anyRows,
    fc.array(anyName, { minLength: 30, maxLength: 30 }),
    fc.array(fc.tuple(fc.nat(40), anyRow, anyName), { maxLength: 20 }),
  )
  .map(([rows, first, changes]) => {
    const names = new Map(rows.map(({ id }) => [id, first[id - 1] as Names]));
    const shelf = new Shelf(TODAY, alphabetOf(names));
    const expected = new Map<number, ListingRow>();
    const put = (row: ListingRow) => {
      shelf.put(row);
      expected.set(row.id, row);
    };
    for (const row of rows) put(row);
    // An order that is there before the changes has to follow them.
    shelf.sorted(shelf.select({}), { sort: 'moi', locale: 'vi', from: 0, to: 1 });
    for (const [id, row, name] of changes) {
      // A name changes before the shelf hears of it.
      shelf.remove(id);
      names.set(id, name);
      if (id % 3 > 0) put({ ...row, id });
      else {
        names.delete(id);
        expected.delete(id);
      }
    }
    return { shelf, names, rows: [...expected.values()] };
  });

/** What filters leave, said in the plainest way. */
const left = (rows: readonly ListingRow[], filters: Filters) =>
  rows.filter((row) =>
    Object.entries(filters).every(
      ([key, value]) =>
        value === undefined ||
        facetValues(row, key as FacetKey, TODAY).includes(value as string | number),
    ),
  );

const rowOrder = (sort: Exclude<Sort, 'phu-hop'>) =>
  orderOf<ListingRow>(sort, (row, fact) => row[fact]);
const idsOf = (rows: readonly ListingRow[]) => rows.map(({ id }) => id).sort((a, b) => a - b);
const sorts = SORTS.filter((sort): sort is Exclude<Sort, 'phu-hop'> => sort !== 'phu-hop');

describe('the shelf', () => {
  test('gives every row back as it was put in last', () => {
    const byId = (a: ListingRow, b: ListingRow) => a.id - b.id;
    fc.assert(
      fc.property(anyShelf, ({ shelf, rows }) => {
        expect([...shelf.rows()].sort(byId)).toEqual([...rows].sort(byId));
        expect([...shelf.rows(({ soldOut }) => soldOut)]).toHaveLength(
          rows.filter(({ soldOut }) => soldOut).length,
        );
        for (const row of rows) expect(shelf.row(row.id)).toEqual(row);
        expect(shelf.row(0)).toBeNull();
        expect(shelf.row(99)).toBeNull();
      }),
    );
  });

  test('selects what matches every chosen facet, among all or some', () => {
    fc.assert(
      fc.property(anyShelf, anyFilters, fc.array(fc.nat(40)), ({ shelf, rows }, filters, some) => {
        const selection = shelf.select(filters);
        expect(idsOf(rows.filter(({ id }) => selection.has(id)))).toEqual(
          idsOf(left(rows, filters)),
        );
        expect(selection.total).toBe(left(rows, filters).length);
        const among = shelf.select(filters, [...new Set(some)]);
        const expected = left(rows, filters).filter(({ id }) => some.includes(id));
        expect(idsOf(rows.filter(({ id }) => among.has(id)))).toEqual(idsOf(expected));
        expect(among.total).toBe(expected.length);
      }),
    );
  });

  test('tells nothing of a selection once another was made', () => {
    fc.assert(
      fc.property(anyShelf, anyFilters, ({ shelf, rows }, filters) => {
        const before = shelf.select(filters, []);
        shelf.select(filters, []);
        expect(() => before.counts('sao')).toThrow('over');
        if (rows[0]) expect(() => before.has(1)).toThrow('over');
        expect(() => before.marked()).toThrow('over');
      }),
    );
  });

  test('a count is what choosing that value would leave, and no value is missing', () => {
    fc.assert(
      fc.property(
        anyShelf,
        anyFilters,
        fc.constantFrom(...FACETS),
        ({ shelf, rows }, filters, key) => {
          const counted = shelf.select(filters).counts(key);
          const every = counted.most(Number.POSITIVE_INFINITY);
          for (const { value, count } of every) {
            expect(counted.of(value)).toBe(count);
            expect(left(rows, { ...filters, [key]: value })).toHaveLength(count);
          }
          const others = left(rows, { ...filters, [key]: undefined } as Filters);
          const values = new Set(others.flatMap((row) => facetValues(row, key, TODAY)));
          expect(new Set(every.map(({ value }) => value))).toEqual(values);
          expect(counted.distinct).toBe(values.size);
        },
      ),
    );
  });

  test('sorts as the order says, page by page, whatever came and went', () => {
    const anyPage = fc.record({ from: fc.nat(20), size: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(
        anyShelf,
        anyFilters,
        fc.constantFrom(...sorts),
        fc.constantFrom('vi' as const, 'en' as const),
        anyPage,
        ({ shelf, names, rows }, filters, sort, locale, { from, size }) => {
          const page = { sort, locale, from, to: from + size };
          const named = byName(names, locale);
          const sorted = left(rows, filters).sort(
            (a, b) => rowOrder(sort)(a, b) || named(a.id, b.id),
          );
          const ids = sorted.map(({ id }) => id);
          expect(shelf.sorted(shelf.select(filters), page)).toEqual(ids.slice(from, from + size));
        },
      ),
    );
  });
});

describe('facets', () => {
  test('an order puts unknowns last', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const sorted = (sort: (typeof sorts)[number]) => [...rows].sort(rowOrder(sort));
        expectNullsLast(sorted('sao').map((row) => row.stars));
        expectNullsLast(sorted('gia-tang').map((row) => row.priceMin));
        expectNullsLast(sorted('gia-giam').map((row) => row.priceMax));
        expectNullsLast(sorted('moi').map((row) => row.recognisedOn));
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
