import type { ProductCard } from '../catalogue/card';

/**
 * What of a collection is shown: items whose star is in force, or that never had one and carry a
 * mark they hold the right to. An item whose star or right lapsed drops out by itself, and so does
 * one whose maker closed.
 */
export function isShownInCollection(card: ProductCard): boolean {
  if (card.gone) return false;
  return card.star !== null || (card.past === null && card.marks.length > 0);
}
