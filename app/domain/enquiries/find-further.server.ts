import type { ProductCard } from '../catalogue/card';
import { MAX_QUERY_LENGTH } from '../catalogue/filters';
import { findCards } from '../catalogue/find-cards.server';
import { findRelated } from '../catalogue/find-related.server';
import type { Reading } from '../reading';
import { findMatches } from '../search/find-matches.server';
import type { Locale } from '../texts';

const FURTHER_CARDS = 5;

/**
 * Products a buyer may want to ask about as well: what their words find, or without words what
 * stands near the first one chosen, its maker's others first.
 */
export function findFurther(
  reading: Reading,
  query: string,
  chosen: readonly ProductCard[],
  locale: Locale,
): ProductCard[] {
  const known = new Set(chosen.map(({ id }) => id));
  const words = query.trim().slice(0, MAX_QUERY_LENGTH);
  if (words) {
    const ids = [...findMatches(reading.db, words).bestFirst].filter((id) => !known.has(id));
    return findCards(reading, ids.slice(0, FURTHER_CARDS), locale);
  }
  const [first] = chosen;
  return first ? findRelated(reading, first, locale).filter(({ id }) => !known.has(id)) : [];
}
