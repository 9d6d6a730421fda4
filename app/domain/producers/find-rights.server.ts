import {
  marks,
  products,
  productVersions,
  rightProducts,
  rightsOfUse,
} from 'db/schema/index.server';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { readRight } from '../marks/read-right';
import { rightStatus } from '../marks/right-status';
import { isStanding } from '../marks/standing-rights.server';
import type { Reading } from '../reading';
import { isIn } from '../sql.server';
import { inLanguage, type Locale } from '../texts';
import type { Right } from './right';

export const findRightsOfProducer = (reading: Reading, producerId: number, locale: Locale) =>
  findRights(reading, locale, eq(rightsOfUse.producerId, producerId));

export const findRightsOfProduct = (reading: Reading, productId: number, locale: Locale) =>
  findRights(
    reading,
    locale,
    sql`${rightsOfUse.id} IN (SELECT right_id FROM right_products WHERE product_id = ${productId})`,
  );

/** Rights of use in any state, those in force first. */
function findRights({ db, today }: Reading, locale: Locale, condition: SQL): Right[] {
  const rows = db
    .select({ right: rightsOfUse, mark: marks })
    .from(rightsOfUse)
    .innerJoin(marks, eq(marks.id, rightsOfUse.markId))
    .where(and(condition, isStanding))
    .orderBy(marks.id, rightsOfUse.id)
    .all();
  const covered = findCovered(
    db,
    rows.map(({ right }) => right.id),
    locale,
  );
  const rights = rows.flatMap(({ right, mark }): Right[] => {
    // A name without a kind is a brand that press named; nobody can hold a right to use it.
    if (!mark.kind) return [];
    const dates = readRight(right, mark);
    const status = rightStatus(dates, today);
    return [
      {
        id: right.id,
        mark: {
          slug: mark.slug,
          kind: mark.kind,
          name: mark.name,
          product: inLanguage(locale, mark.productVi, mark.productEn) ?? mark.productVi,
        },
        number: right.number,
        issuer: right.issuer,
        granted: dates.granted,
        expiresOn: right.expiresOn,
        markExpiresOn: mark.expiresOn,
        suspendedOn: right.suspendedOn,
        suspendedReason: right.suspendedReason,
        status,
        inForce: status === 'in-force' || status === 'expiring',
        products: covered.get(right.id) ?? [],
        provenance: right.provenance,
        onFile: right.documentId !== null,
        sources: right.sources,
      },
    ];
  });
  return rights.sort((a, b) => Number(b.inForce) - Number(a.inForce));
}

function findCovered(db: Reading['db'], rightIds: number[], locale: Locale) {
  const rows = db
    .select({
      rightId: rightProducts.rightId,
      slug: products.slug,
      vi: sql<string>`${productVersions.nameVi}`,
      en: sql<string | null>`${productVersions.nameEn}`,
    })
    .from(rightProducts)
    .innerJoin(products, eq(products.id, rightProducts.productId))
    .innerJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .where(sql`${products.status} = 'listed' AND ${isIn(rightProducts.rightId, rightIds)}`)
    .orderBy(products.id)
    .all();
  const covered = new Map<number, Right['products']>();
  for (const { rightId, slug, vi, en } of rows) {
    const name = inLanguage(locale, vi, en) ?? slug;
    covered.set(rightId, [...(covered.get(rightId) ?? []), { slug, name }]);
  }
  return covered;
}
