import type { Reading } from '../reading';
import type { Locale } from '../texts';
import type { ProductCard } from './card';
import { sortRows } from './facets';
import { findCards } from './find-cards.server';
import { listingOf } from './listing.server';

/** Cards of products with stars in force, newest recognition first. */
export function findNewestRecognised(
  reading: Reading,
  limit: number,
  locale: Locale,
): ProductCard[] {
  const lit = listingOf(reading, locale).filter((row) => row.recognisedOn !== null);
  const newest = sortRows(lit, 'moi').slice(0, limit);
  return findCards(
    reading,
    newest.map((row) => row.id),
    locale,
  );
}
