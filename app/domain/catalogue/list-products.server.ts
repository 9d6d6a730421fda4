import { findMarkEnd, type MarkEnd } from '../marks/find-mark-end.server';
import type { Reading } from '../reading';
import { findMatches } from '../search/find-matches.server';
import type { Locale } from '../texts';
import type { ProductCard } from './card';
import { type FacetLabels, findFacetLabels } from './facet-labels.server';
import { applyFilters, countFacets, type ListingRow, sortRows } from './facets';
import {
  FACETS,
  type FacetKey,
  type Filters,
  type Ignored,
  ignore,
  type ListRequest,
  type Sort,
} from './filters';
import { findCards } from './find-cards.server';
import { listingOf } from './listing.server';

/** Cards on one page of the list. */
export const PAGE_SIZE = 24;

export type FacetOption = { value: string; label: string; count: number; chosen: boolean };
export type Facet = { key: FacetKey; options: FacetOption[] };

export type Relaxation = { key: FacetKey; label: string; total: number };

/** A mark asked for in vain, and how many products the one in its place would give instead. */
export type PastMark = Pick<MarkEnd, 'why' | 'on'> & {
  label: string;
  successor: { slug: string; label: string; total: number } | null;
};

export type ProductList = {
  /** The request as answered: unknown values removed, the page within bounds. */
  request: ListRequest;
  sort: Sort;
  ignored: Ignored[];
  total: number;
  pages: number;
  cards: ProductCard[];
  facets: Facet[];
  /** Where a mark was asked for that no product can show any more on the day. */
  pastMark: PastMark | null;
  /** Only when nothing was found: chosen facets, and what dropping each would leave. */
  relaxations: Relaxation[];
  search: { corrected: string | null; partial: boolean; terms: string[] } | null;
};

/** One page of the catalogue's list with its facets, as answered on the day of reading. */
export function listProducts(
  reading: Reading,
  asked: ListRequest,
  locale: Locale,
  pageSize = PAGE_SIZE,
): ProductList {
  const labels = findFacetLabels(reading.db, locale);
  const { filters, ignored } = keepKnown(asked.filters, labels);
  const listing = listingOf(reading, locale);
  const search = asked.q ? findMatches(reading.db, asked.q) : null;
  const found = search ? inOrder(listing, search.productIds) : listing;
  const rows = applyFilters(found, filters, reading.today);
  const sort = effectiveSort(asked);
  const sorted = sort === 'phu-hop' ? rows : sortRows(rows, sort);
  const pages = Math.max(1, Math.ceil(sorted.length / pageSize));
  if (asked.page > pages) ignored.push(ignore('trang', String(asked.page), 'no-such-page'));
  const page = Math.min(asked.page, pages);
  const ids = sorted.slice((page - 1) * pageSize, page * pageSize).map((row) => row.id);
  return {
    request: { ...asked, filters, page },
    sort,
    ignored,
    total: sorted.length,
    pages,
    cards: findCards(reading, ids, locale),
    facets: buildFacets(countFacets(found, filters, reading.today), filters, labels),
    pastMark: findPastMark(reading, { found, filters, labels }),
    relaxations: sorted.length > 0 ? [] : relax(found, filters, labels, reading.today),
    search: search && {
      corrected: search.corrected,
      partial: search.partial,
      terms: search.terms,
    },
  };
}

/** Relevance needs words; without them the newest recognition comes first. */
function effectiveSort({ q, sort }: ListRequest): Sort {
  if (sort && !(sort === 'phu-hop' && !q)) return sort;
  return q ? 'phu-hop' : 'moi';
}

/** Drops chosen values that name nothing in this catalogue. */
function keepKnown(filters: Filters, labels: FacetLabels) {
  const known: Record<string, string | number> = {};
  const ignored: Ignored[] = [];
  for (const key of FACETS) {
    const value = filters[key];
    if (value === undefined) continue;
    if (labels[key].has(String(value))) known[key] = value;
    else ignored.push(ignore(key, String(value), 'not-a-value'));
  }
  return { filters: known as Filters, ignored };
}

type Asked = { found: readonly ListingRow[]; filters: Filters; labels: FacetLabels };

/** A link to a mark outlives it: who follows one is told what took its place. */
function findPastMark(reading: Reading, { found, filters, labels }: Asked): PastMark | null {
  const slug = filters['nhan-hieu'];
  const past = slug ? findMarkEnd(reading, slug) : null;
  if (!slug || !past) return null;
  const { why, on, by } = past;
  const label = (of: string) => labels['nhan-hieu'].get(of) ?? of;
  const total = (of: string) =>
    applyFilters(found, { ...filters, 'nhan-hieu': of }, reading.today).length;
  const successor = by ? { slug: by, label: label(by), total: total(by) } : null;
  return { why, on, label: label(slug), successor };
}

function relax(
  rows: readonly ListingRow[],
  filters: Filters,
  labels: FacetLabels,
  today: string,
): Relaxation[] {
  return FACETS.filter((key) => filters[key] !== undefined)
    .map((key) => ({
      key,
      label: labels[key].get(String(filters[key])) ?? '',
      total: applyFilters(rows, filters, today, key).length,
    }))
    .filter(({ total }) => total > 0);
}

function inOrder(listing: readonly ListingRow[], ids: readonly number[]): ListingRow[] {
  const rows = new Map(listing.map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** Options that would leave something, in the order of their labels; the chosen one always. */
function buildFacets(
  counts: ReturnType<typeof countFacets>,
  filters: Filters,
  labels: FacetLabels,
): Facet[] {
  return FACETS.map((key) => {
    const options: FacetOption[] = [];
    const byValue = new Map([...counts[key]].map(([value, count]) => [String(value), count]));
    for (const [value, label] of labels[key]) {
      const chosen = String(filters[key] ?? '') === value;
      const count = byValue.get(value) ?? 0;
      if (count > 0 || chosen) options.push({ value, label, count, chosen });
    }
    return { key, options };
  });
}
