import { products } from 'db/schema/index.server';
import { and, eq, ne, sql } from 'drizzle-orm';
import { hasWorkingMaker } from '../producers/working-maker.server';
import type { Reading } from '../reading';
import type { Locale } from '../texts';
import type { ProductCard } from './card';
import { findCards } from './find-cards.server';
import { listingOf } from './listing.server';

const RELATED_CARDS = 4;

/**
 * Cards to go on with: the maker's other products, then products of the group with stars in force,
 * of the same criteria set first. Among equals the ones listed around the same time come first, so
 * that no product stands on every page.
 */
export function findRelated(reading: Reading, card: ProductCard, locale: Locale): ProductCard[] {
  const own = card.producer ? findOfMaker(reading, card) : [];
  const missing = RELATED_CARDS - own.length;
  const near = missing > 0 ? findInForce(reading, card, missing + own.length) : [];
  const ids = [...new Set([...own, ...near])].slice(0, RELATED_CARDS);
  return findCards(reading, ids, locale);
}

function findOfMaker({ db }: Reading, card: ProductCard): number[] {
  const rows = db
    .select({ id: products.id })
    .from(products)
    .where(
      and(
        sql`${products.producerId} = (SELECT producer_id FROM products WHERE id = ${card.id})`,
        eq(products.status, 'listed'),
        hasWorkingMaker,
        ne(products.id, card.id),
      ),
    )
    .orderBy(sql`abs(${products.id} - ${card.id})`)
    .limit(RELATED_CARDS)
    .all();
  return rows.map(({ id }) => id);
}

/** So far to either side is looked for products like one; in most catalogues that is everywhere. */
const FARTHEST = 2000;

function findInForce(reading: Reading, card: ProductCard, limit: number): number[] {
  if (card.group === null) return [];
  const shelf = listingOf(reading);
  const [sameSet, others]: [number[], number[]] = [[], []];
  for (let away = 1; away <= FARTHEST && sameSet.length < limit; away += 1) {
    for (const id of [card.id - away, card.id + away]) {
      const row = shelf.row(id);
      if (!row || row.group !== card.group || row.recognisedOn === null) continue;
      (row.criteriaSet === card.criteriaSet ? sameSet : others).push(id);
    }
  }
  return [...sameSet, ...others].slice(0, limit);
}
