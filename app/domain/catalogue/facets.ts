import type { PlainDate } from '../clock';
import type { Standing } from '../recognitions/standing';
import type { MarkKind } from './card';
import type { FacetKey, Sort } from './filters';
import { MARK_KIND_SLUGS, NOT_KNOWN, PRICE_BANDS } from './filters';
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
  /** Where those decisions about it leave it that nobody invented. */
  standing: Standing;
};

/** The values of one row under one facet; what the row counts for and matches. */
export function facetValues(row: ListingRow, key: FacetKey, today: PlainDate): (string | number)[] {
  switch (key) {
    case 'nhom':
      return [row.group ?? NOT_KNOWN];
    case 'bo':
      return present(row.criteriaSet);
    case 'sao':
      return row.stars === null && row.recognisedOn !== null ? [NOT_KNOWN] : present(row.stars);
    case 'xa':
      return [...new Set([row.communeId ?? NOT_KNOWN, ...present(row.oldCommuneId)])];
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

/** A row matches a facet's value where it has it. */
export const matches = (
  row: ListingRow,
  key: FacetKey,
  wanted: string | number,
  today: PlainDate,
) => facetValues(row, key, today).includes(wanted);

/** How two things stand in a list: below zero where the first comes first. */
export type Order<Item> = (a: Item, b: Item) => number;

/** The facts that sorts look at; the order of names looks at none. */
export type SortFact = 'recognisedOn' | 'stars' | 'priceMin' | 'priceMax';

const SORT_FACTS: Record<Exclude<Sort, 'phu-hop'>, SortFact | null> = {
  moi: 'recognisedOn',
  sao: 'stars',
  'gia-tang': 'priceMin',
  'gia-giam': 'priceMax',
  ten: null,
};

/**
 * The order of a sort, zero for ties; what has no star, price or date comes last. `factOf` tells the
 * facts of whatever is put in order.
 */
export function orderOf<Item>(
  sort: Exclude<Sort, 'phu-hop'>,
  factOf: (item: Item, fact: SortFact) => number | string | null,
): Order<Item> {
  const fact = SORT_FACTS[sort];
  if (!fact) return () => 0;
  const direction = sort === 'gia-tang' ? 1 : -1;
  return (a, b) => compare(factOf(a, fact), factOf(b, fact), direction);
}

function compare(a: number | string | null, b: number | string | null, direction: 1 | -1): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -direction : direction;
}

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
