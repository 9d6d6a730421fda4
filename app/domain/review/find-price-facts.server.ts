import type { Database } from 'db/connection.server';
import { auditEntries, packs, products } from 'db/schema/index.server';
import { and, asc, desc, eq, ne } from 'drizzle-orm';
import type { PackRow } from '../listings/pack-claims';
import { inLanguage, type Locale } from '../texts';
import type { PricedPack, PriceFacts } from './price-warnings';

/**
 * A product's prices beside what they were before their last change and what others of the same
 * criteria set cost. Prices are public at once, so what they were stands in the audit log alone.
 */
export function findPriceFacts(db: Database, productId: number, locale: Locale): PriceFacts {
  const own = db
    .select()
    .from(packs)
    .where(eq(packs.productId, productId))
    .orderBy(asc(packs.position), asc(packs.id))
    .all();
  return {
    packs: priced(own, locale),
    before: priced(findBefore(db, productId), locale),
    others: findOthers(db, productId, locale),
  };
}

function findBefore(db: Database, productId: number): PackRow[] {
  const last = db
    .select({ before: auditEntries.before })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subjectType, 'product'),
        eq(auditEntries.subjectId, String(productId)),
        eq(auditEntries.action, 'change-packs'),
      ),
    )
    .orderBy(desc(auditEntries.id))
    .limit(1)
    .get();
  return Array.isArray(last?.before) ? (last.before as PackRow[]) : [];
}

/** Invented prices say nothing about what is usual. */
function findOthers(db: Database, productId: number, locale: Locale): PricedPack[][] {
  const product = db
    .select({ set: products.criteriaSetId })
    .from(products)
    .where(eq(products.id, productId))
    .get();
  if (!product || product.set === null) return [];
  const rows = db
    .select({ pack: packs })
    .from(packs)
    .innerJoin(products, eq(products.id, packs.productId))
    .where(
      and(
        eq(products.criteriaSetId, product.set),
        eq(products.status, 'listed'),
        ne(products.id, productId),
        ne(packs.provenance, 'sample'),
      ),
    )
    .orderBy(asc(packs.id))
    .all();
  const byProduct = new Map<number, PackRow[]>();
  for (const { pack } of rows) {
    byProduct.set(pack.productId, [...(byProduct.get(pack.productId) ?? []), pack]);
  }
  return [...byProduct.values()].map((own) => priced(own, locale));
}

function priced(rows: readonly PackRow[], locale: Locale): PricedPack[] {
  return rows.flatMap(({ id, labelVi, labelEn, priceState, priceMin, priceMax, ...net }) => {
    if (priceState !== 'published' || priceMin === null || priceMax === null) return [];
    const label = inLanguage(locale, labelVi, labelEn) ?? labelVi;
    const { netAmount, netUnit } = net;
    return [{ id, label, min: priceMin, max: priceMax, netAmount, netUnit }];
  });
}
