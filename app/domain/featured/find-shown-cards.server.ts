import type { ProductCard } from '../catalogue/card';
import { findCards } from '../catalogue/find-cards.server';
import type { Reading } from '../reading';
import type { Locale } from '../texts';
import { isShownInCollection } from './shown-items';

/** The cards of those of the products that collections may show on the day of reading, by id. */
export function findShownCards(
  reading: Reading,
  ids: readonly number[],
  locale: Locale,
): Map<number, ProductCard> {
  const cards = findCards(reading, [...new Set(ids)], locale);
  return new Map(cards.filter(isShownInCollection).map((card) => [card.id, card]));
}
