import { findMarkEnd, type MarkEnd } from '../marks/find-mark-end.server';
import type { Reading } from '../reading';
import { findMatches } from '../search/find-matches.server';
import type { Locale } from '../texts';
import type { ProductCard } from './card';
import { findLabels } from './facet-labels.server';
import { type Facet, findFacetOptions, keepKnown } from './facet-options.server';
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
import type { Selection, Shelf } from './shelf/shelf';

/** Cards on one page of the list. */
export const PAGE_SIZE = 24;

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
  const { filters, labels, ignored } = keepKnown(reading, locale, asked.filters);
  const shelf = listingOf(reading);
  const search = asked.q ? findMatches(reading.db, asked.q) : null;
  const found = search?.found ?? null;
  const selection = shelf.select(filters, found);
  const { total } = selection;
  const sort = effectiveSort(asked);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (asked.page > pages) ignored.push(ignore('trang', String(asked.page), 'no-such-page'));
  const page = Math.min(asked.page, pages);
  const [from, to] = [(page - 1) * pageSize, page * pageSize];
  const ids =
    sort === 'phu-hop'
      ? ranked({ selection, bestFirst: search?.bestFirst ?? [] }, from, to)
      : shelf.sorted(selection, { sort, locale, from, to });
  const left: Left = { shelf, found, filters };
  return {
    request: { ...asked, filters, page },
    sort,
    ignored,
    total,
    pages,
    cards: findCards(reading, ids, locale),
    facets: findFacetOptions(reading, locale, { selection, filters }),
    pastMark: findPastMark(reading, left, locale),
    relaxations: total > 0 ? [] : relax(left, labels),
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

type Ranked = { selection: Selection; bestFirst: Iterable<number> };

/** Of what a search found, best first, those that the filters leave, from one place up to another. */
function ranked({ selection, bestFirst }: Ranked, from: number, to: number): number[] {
  const ids: number[] = [];
  for (const id of bestFirst) {
    if (ids.length >= to) break;
    if (selection.has(id)) ids.push(id);
  }
  return ids.slice(from);
}

/** What is left of the list under other filters than those chosen. */
type Left = { shelf: Shelf; found: readonly number[] | null; filters: Filters };

const totalOf = ({ shelf, found, filters }: Left): number => shelf.select(filters, found).total;

/** A link to a mark outlives it: who follows one is told what took its place. */
function findPastMark(reading: Reading, left: Left, locale: Locale): PastMark | null {
  const slug = left.filters['nhan-hieu'];
  const past = slug ? findMarkEnd(reading, slug) : null;
  if (!slug || !past) return null;
  const { why, on, by } = past;
  const labels = findLabels(reading, locale, 'nhan-hieu', by ? [slug, by] : [slug]);
  const label = (of: string) => labels.get(of) ?? of;
  const total = (of: string) => totalOf({ ...left, filters: { ...left.filters, 'nhan-hieu': of } });
  const successor = by ? { slug: by, label: label(by), total: total(by) } : null;
  return { why, on, label: label(slug), successor };
}

function relax(left: Left, labels: { [key in FacetKey]?: string }): Relaxation[] {
  return FACETS.filter((key) => left.filters[key] !== undefined)
    .map((key) => ({
      key,
      label: labels[key] ?? '',
      total: totalOf({ ...left, filters: { ...left.filters, [key]: undefined } }),
    }))
    .filter(({ total }) => total > 0);
}
