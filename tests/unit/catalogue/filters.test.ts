import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FACETS,
  type Filters,
  type ListRequest,
  MARK_KIND_SLUGS,
  PRICE_BANDS,
  readListRequest,
  SORTS,
  withFilter,
  writeListRequest,
} from '~/domain/catalogue/filters';

const read = (query: string) => readListRequest(new URLSearchParams(query));
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/);

const anyFilters: fc.Arbitrary<Filters> = fc.record(
  {
    nhom: fc.integer({ min: 1, max: 6 }),
    bo: fc.integer({ min: 1, max: 26 }),
    sao: fc.integer({ min: 1, max: 5 }),
    xa: slug,
    huyen: slug,
    htx: slug,
    'loai-nhan-hieu': fc.constantFrom(...(Object.keys(MARK_KIND_SLUGS) as ['chi-dan-dia-ly'])),
    'nhan-hieu': slug,
    mua: fc.constant('dang-mua' as const),
    gia: fc.constantFrom(...(Object.keys(PRICE_BANDS) as ['duoi-100'])),
  },
  { requiredKeys: [] },
);

const anyRequest: fc.Arbitrary<ListRequest> = fc.record({
  // Trimmed: between à and ỹ lies a space (U+1680), and reading drops the spaces at the ends.
  q: fc.stringMatching(/^[a-zà-ỹđ ]{0,20}$/).map((text) => text.normalize('NFC').trim()),
  filters: anyFilters,
  sort: fc.constantFrom(null, ...SORTS),
  page: fc.integer({ min: 1, max: 1000 }),
});

describe('reading the address of the list', () => {
  test('what is written is read back', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { request: again, ignored } = read(writeListRequest(request));
        expect(ignored).toEqual([]);
        expect(again).toEqual(request);
      }),
    );
  });

  test('any text in any parameter is answered, never thrown at', () => {
    const keys = [...FACETS, 'q', 'sap-xep', 'trang', 'other'];
    const anyParams = fc.array(
      fc.tuple(fc.constantFrom(...keys), fc.string({ unit: 'binary', maxLength: 60 })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyParams, (pairs) => {
        const { request } = readListRequest(new URLSearchParams(pairs));
        expect(request.page).toBeGreaterThanOrEqual(1);
        expect(request.q.length).toBeLessThanOrEqual(400);
        for (const value of Object.values(request.filters)) expect(value).toBeTruthy();
      }),
    );
  });

  test.each([
    ['trang=-1', 'trang', 'not-a-value'],
    ['trang=0', 'trang', 'not-a-value'],
    ['trang=1e3', 'trang', 'not-a-value'],
    ['sao=9', 'sao', 'not-a-value'],
    ['sao=0', 'sao', 'not-a-value'],
    ['nhom=7', 'nhom', 'not-a-value'],
    ['bo=27', 'bo', 'not-a-value'],
    ['gia=re', 'gia', 'not-a-value'],
    ['sap-xep=dep', 'sap-xep', 'not-a-value'],
    ['xa=../../etc', 'xa', 'not-a-value'],
    ['sao=3&sao=4', 'sao', 'repeated'],
    ['q=%ff%fe', 'q', 'broken-text'],
  ])('%s is named as ignored', (query, key, reason) => {
    const { ignored } = read(query);
    expect(ignored).toContainEqual(expect.objectContaining({ key, reason }));
  });

  test('the first of repeated values counts, and saying it twice is no mistake', () => {
    expect(read('sao=3&sao=4').request.filters.sao).toBe(3);
    expect(read('sao=3&sao=3').ignored).toEqual([]);
  });

  test('a long query is cut, and little of it is shown', () => {
    const { request, ignored } = read(`q=${'a'.repeat(10_000)}`);
    expect(request.q).toHaveLength(200);
    expect(ignored[0]).toMatchObject({ key: 'q', reason: 'too-long' });
    expect(ignored[0]?.value.length).toBeLessThan(50);
  });

  test('unknown keys pass silently: links carry tracking of their own', () => {
    expect(read('fbclid=abc&utm_source=zalo').ignored).toEqual([]);
  });

  test('changing a facet returns to the first page and keeps the rest', () => {
    const request = read('q=mien&sao=3&trang=4').request;
    expect(writeListRequest(withFilter(request, 'nhom', 1))).toBe('q=mien&nhom=1&sao=3');
    expect(writeListRequest(withFilter(request, 'sao', undefined))).toBe('q=mien');
  });
});
