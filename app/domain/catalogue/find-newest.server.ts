import type { Reading } from '../reading';
import type { Locale } from '../texts';
import type { ProductCard } from './card';
import { findCards } from './find-cards.server';
import { listingOf } from './listing.server';

/** Cards of products with stars in force, newest recognition first. */
export function findNewestRecognised(
  reading: Reading,
  limit: number,
  locale: Locale,
): ProductCard[] {
  const shelf = listingOf(reading);
  // Products without a star in force come last in this order.
  const newest = shelf
    .sorted(shelf.select({}), { sort: 'moi', locale, from: 0, to: limit })
    .filter((id) => shelf.row(id)?.recognisedOn);
  return findCards(reading, newest, locale);
}
