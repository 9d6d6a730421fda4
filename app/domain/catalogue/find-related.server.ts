import { criteriaSets, products, recognitions } from 'db/schema/index.server';
import { and, eq, ne, sql } from 'drizzle-orm';
import { hasWorkingMaker } from '../producers/working-maker.server';
import type { Reading } from '../reading';
import type { Locale } from '../texts';
import type { ProductCard } from './card';
import { findCards } from './find-cards.server';

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

function findInForce({ db, today }: Reading, card: ProductCard, limit: number): number[] {
  if (card.group === null) return [];
  const rows = db
    .select({ id: products.id })
    .from(products)
    .leftJoin(criteriaSets, eq(criteriaSets.id, products.criteriaSetId))
    .where(
      and(
        sql`coalesce(${products.groupNumber}, ${criteriaSets.groupNumber}) = ${card.group}`,
        eq(products.status, 'listed'),
        hasWorkingMaker,
        ne(products.id, card.id),
        // The rule isLit() of app/domain/recognitions/status.ts, as a question to the index.
        sql`EXISTS (
          SELECT 1 FROM ${recognitions}
          WHERE ${recognitions.productId} = ${products.id}
            AND ${recognitions.kind} = 'recognition'
            AND ${recognitions.decidedLatest} <= ${today}
            AND ${recognitions.validUntilEarliest} >= ${today}
            AND (${recognitions.revokedOn} IS NULL OR ${recognitions.revokedOn} > ${today})
        )`,
      ),
    )
    .orderBy(
      sql`${criteriaSets.number} IS NOT ${card.criteriaSet}`,
      sql`abs(${products.id} - ${card.id})`,
    )
    .limit(limit)
    .all();
  return rows.map(({ id }) => id);
}
