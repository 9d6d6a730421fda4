import { keeping } from '../kept.server';
import type { Reading } from '../reading';
import type { Locale } from '../texts';
import type { ProductCard } from './card';
import { findCards } from './find-cards.server';
import { listingOf } from './listing.server';

const keptOrders = keeping<number[]>(2);

/** Cards of products with stars in force, newest recognition first, and how many there are in all. */
export function findNewestRecognised(
  reading: Reading,
  { from = 0, to }: { from?: number; to: number },
  locale: Locale,
): { cards: ProductCard[]; total: number } {
  const kept = keptOrders(reading);
  const ids = kept.get(locale) ?? idsInForce(reading, locale);
  kept.set(locale, ids);
  return { cards: findCards(reading, ids.slice(from, to), locale), total: ids.length };
}

function idsInForce(reading: Reading, locale: Locale): number[] {
  const shelf = listingOf(reading);
  return shelf
    .sorted(shelf.select({}), { sort: 'moi', locale, from: 0, to: Number.MAX_SAFE_INTEGER })
    .filter((id) => shelf.row(id)?.recognisedOn);
}
