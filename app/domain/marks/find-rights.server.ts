import type { Database } from 'db/connection.server';
import {
  type marks,
  producers,
  producerVersions,
  products,
  productVersions,
  rightProducts,
  rightsOfUse,
} from 'db/schema/index.server';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Reading } from '../reading';
import { isIn } from '../sql.server';
import { inLanguage, type Locale } from '../texts';
import type { MarkRight } from './mark-page';
import { readRight } from './read-right';
import { rightStatus } from './right-status';
import { isStanding } from './standing-rights.server';

type MarkRow = typeof marks.$inferSelect;

/**
 * Every right ever granted to use a mark, newest first, with its status on the day of reading; those
 * annulled as recorded in error only where `which` asks for them.
 */
export function findRightsOfMark(
  { db, today }: Reading,
  mark: MarkRow,
  locale: Locale,
  which: SQL = isStanding,
): (MarkRight & { id: number })[] {
  const rows = db
    .select({
      right: rightsOfUse,
      slug: producers.slug,
      nameVi: sql<string | null>`${producerVersions.nameVi}`,
      nameEn: sql<string | null>`${producerVersions.nameEn}`,
    })
    .from(rightsOfUse)
    .innerJoin(producers, eq(producers.id, rightsOfUse.producerId))
    .leftJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .where(and(eq(rightsOfUse.markId, mark.id), which))
    .orderBy(sql`${rightsOfUse.grantedLatest} DESC`, asc(rightsOfUse.id))
    .all();
  const named = findProducts(
    db,
    rows.map(({ right }) => right.id),
    locale,
  );
  return rows.map(({ right, slug, nameVi, nameEn }) => {
    const dates = readRight(right, mark);
    return {
      id: right.id,
      producer: { slug, name: inLanguage(locale, nameVi, nameEn) ?? slug },
      number: right.number,
      issuer: right.issuer,
      granted: dates.granted,
      expiresOn: right.expiresOn,
      suspendedOn: right.suspendedOn,
      suspendedReason: right.suspendedReason,
      status: rightStatus(dates, today),
      products: named.get(right.id) ?? [],
      provenance: right.provenance,
      onFile: right.documentId !== null,
      sources: right.sources,
    };
  });
}

/** The listed products each right names. */
function findProducts(db: Database, rightIds: number[], locale: Locale) {
  const rows = db
    .select({
      rightId: rightProducts.rightId,
      slug: products.slug,
      vi: sql<string | null>`${productVersions.nameVi}`,
      en: sql<string | null>`${productVersions.nameEn}`,
    })
    .from(rightProducts)
    .innerJoin(products, eq(products.id, rightProducts.productId))
    .innerJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .where(sql`${products.status} = 'listed' AND ${isIn(rightProducts.rightId, rightIds)}`)
    .orderBy(products.id)
    .all();
  const named = new Map<number, MarkRight['products']>();
  for (const { rightId, slug, vi, en } of rows) {
    const product = { slug, name: inLanguage(locale, vi, en) ?? slug };
    named.set(rightId, [...(named.get(rightId) ?? []), product]);
  }
  return named;
}
