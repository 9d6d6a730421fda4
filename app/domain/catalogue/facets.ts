import type { PlainDate } from '../clock';
import type { MarkKind } from './card';
import type { Sort } from './filters';
import { FACETS, type FacetKey, type Filters, MARK_KIND_SLUGS, PRICE_BANDS } from './filters';
import { isInSeason } from './months';

/** A listed product as the list filters, counts and sorts it. */
export type ListingRow = {
  id: number;
  group: number | null;
  criteriaSet: number | null;
  /** Stars in force today; null where none are, or their number is not published. */
  stars: number | null;
  /** Latest possible day of the decision in force; orders "newest recognition". */
  recognisedOn: PlainDate | null;
  communeId: string | null;
  oldCommuneId: string | null;
  districtId: string | null;
  producerSlug: string | null;
  marks: { slug: string; kind: MarkKind }[];
  /** Bit 0 is January; null where no season is published. */
  months: number | null;
  soldOut: boolean;
  /** Cheapest and dearest current price in đồng. */
  priceMin: number | null;
  priceMax: number | null;
  /** The product itself was invented for demonstration. */
  invented: boolean;
  /** Its stars in force were; figures must not count them as real. */
  starInvented: boolean;
  /** Orders names by the Vietnamese alphabet. */
  nameKey: string;
};

/** The values of one row under one facet; what the row counts for and matches. */
export function facetValues(row: ListingRow, key: FacetKey, today: PlainDate): (string | number)[] {
  switch (key) {
    case 'nhom':
      return present(row.group);
    case 'bo':
      return present(row.criteriaSet);
    case 'sao':
      return present(row.stars);
    case 'xa':
      return [...new Set([...present(row.communeId), ...present(row.oldCommuneId)])];
    case 'huyen':
      return present(row.districtId);
    case 'htx':
      return present(row.producerSlug);
    case 'loai-nhan-hieu':
      return markKinds(row);
    case 'nhan-hieu':
      return row.marks.map((mark) => mark.slug);
    case 'mua':
      return row.months && !row.soldOut && isInSeason(row.months, today) ? ['dang-mua'] : [];
    case 'gia':
      return priceBand(row.priceMin);
  }
}

/** The rows that match every chosen facet, but `except`. */
export function applyFilters(
  rows: readonly ListingRow[],
  filters: Filters,
  today: PlainDate,
  except?: FacetKey,
): ListingRow[] {
  const chosen = FACETS.filter((key) => key !== except && filters[key] !== undefined);
  return rows.filter((row) =>
    chosen.every((key) => facetValues(row, key, today).includes(filters[key] as string | number)),
  );
}

export type FacetCounts = Record<FacetKey, Map<string | number, number>>;

/**
 * How many products each value of each facet would leave, given the other chosen facets; a facet
 * does not narrow itself, so that its other values stay reachable.
 */
export function countFacets(
  rows: readonly ListingRow[],
  filters: Filters,
  today: PlainDate,
): FacetCounts {
  const all = applyFilters(rows, filters, today);
  const counts = {} as FacetCounts;
  for (const key of FACETS) {
    const left = filters[key] === undefined ? all : applyFilters(rows, filters, today, key);
    counts[key] = new Map();
    for (const row of left) {
      for (const value of facetValues(row, key, today)) {
        counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** Orders rows; what has no star, price or date comes last. Ties fall back to the name, then id. */
export function sortRows(
  rows: readonly ListingRow[],
  sort: Exclude<Sort, 'phu-hop'>,
): ListingRow[] {
  const key: (row: ListingRow) => number | string | null = {
    moi: (row: ListingRow) => row.recognisedOn,
    sao: (row: ListingRow) => row.stars,
    'gia-tang': (row: ListingRow) => row.priceMin,
    'gia-giam': (row: ListingRow) => row.priceMax,
    ten: () => 0,
  }[sort];
  const direction = sort === 'gia-tang' ? 1 : -1;
  return [...rows].sort(
    (a, b) => compare(key(a), key(b), direction) || byText(a.nameKey, b.nameKey) || a.id - b.id,
  );
}

function compare(a: number | string | null, b: number | string | null, direction: 1 | -1): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -direction : direction;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function present<Value>(value: Value | null): Value[] {
  return value === null ? [] : [value];
}

function markKinds(row: ListingRow): string[] {
  const slugs = Object.entries(MARK_KIND_SLUGS);
  return slugs.flatMap(([slug, kind]) =>
    row.marks.some((mark) => mark.kind === kind) ? [slug] : [],
  );
}

function priceBand(price: number | null): string[] {
  if (price === null) return [];
  const bands = Object.entries(PRICE_BANDS);
  return bands.flatMap(([band, [from, below]]) => (price >= from && price < below ? [band] : []));
}
