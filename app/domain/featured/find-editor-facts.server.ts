import type { ListingRow } from '../catalogue/facets';
import { MAX_QUERY_LENGTH } from '../catalogue/filters';
import { listingOf } from '../catalogue/listing.server';
import { isInSeason } from '../catalogue/months';
import { alphabetOf } from '../catalogue/shelf/alphabet.server';
import type { PlainDate } from '../clock';
import { cleanText } from '../listings/clean-text';
import type { Reading } from '../reading';
import { findMatches } from '../search/find-matches.server';
import type { Locale } from '../texts';
import { type About, type Candidate, findCandidates } from './find-candidates.server';
import { type FairShare, findFairShare } from './find-fairness-facts.server';
import { findFeaturedBefore } from './find-featured-before.server';
import { findShownCards } from './find-shown-cards.server';
import { bySuggestion, nextMonth } from './season';

/** Results and suggestions shown at once. */
const SHOWN = 12;

export type SearchResult = {
  q: string;
  total: number;
  /** The query as it was understood, where words had to be corrected. */
  corrected: string | null;
  candidates: Candidate[];
};

export type SeasonSuggestions = {
  /** First day of the month they are in season. */
  month: PlainDate;
  candidates: Candidate[];
};

/** What a curator builds a collection from. */
export type EditorFacts = {
  items: Candidate[];
  search: SearchResult | null;
  season: SeasonSuggestions;
  fairShare: FairShare;
};

type Asked = About & {
  /** Products chosen so far, in their order. */
  items: readonly number[];
  q: string;
};

/** The chosen products, what a search finds, what is in season, and the shares to compare with. */
export function findEditorFacts(reading: Reading, asked: Asked, locale: Locale): EditorFacts {
  return {
    items: findCandidates(reading, asked.items, asked, locale),
    search: search(reading, asked, locale),
    season: findInSeason(reading, asked, locale),
    fairShare: findFairShare(reading, locale, asked.collectionId),
  };
}

/** The public list's own search; null where nothing was asked. */
function search(reading: Reading, asked: Asked, locale: Locale): SearchResult | null {
  const q = [...cleanText(asked.q)].slice(0, MAX_QUERY_LENGTH).join('');
  if (!q) return null;
  const { found, bestFirst, corrected } = findMatches(reading.db, q);
  const candidates = findCandidates(reading, [...bestFirst].slice(0, SHOWN), asked, locale);
  return { q, total: found.length, corrected, candidates };
}

/**
 * Products in season next month, not chosen yet, whose star or right is in force on its first day.
 */
function findInSeason(reading: Reading, asked: Asked, locale: Locale): SeasonSuggestions {
  const month = nextMonth(reading.today);
  const featured = findFeaturedBefore(reading, asked.collectionId);
  const names = alphabetOf(reading.db);
  const wanted = ({ id, months }: ListingRow) =>
    months !== null && isInSeason(months, month) && !asked.items.includes(id);
  const seasonal = [...listingOf(reading).rows(wanted)].map((row) => ({
    ...row,
    nameKey: names.keyOf(row.id, locale),
    featuredBefore: featured.has(row.id),
  }));
  const ids = seasonal.map(({ id }) => id);
  const shown = findShownCards({ db: reading.db, today: month }, ids, locale);
  const best = seasonal.filter(({ id }) => shown.has(id)).sort(bySuggestion);
  const chosen = best.slice(0, SHOWN).map(({ id }) => id);
  return { month, candidates: findCandidates(reading, chosen, asked, locale) };
}
