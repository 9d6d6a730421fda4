import { products, productVersions, visitCounts } from 'db/schema/index.server';
import { and, between, eq, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import type { PlainDate } from '../clock';
import { addDays } from '../dates';
import { ownProducers } from '../scopes.server';
import { isIn } from '../sql.server';
import { inLanguage, type Locale } from '../texts';
import { noVisits, type ProducerVisits, type VisitSums } from './visit-sums';

type Asking = Pick<Acting, 'db' | 'actor'> & { today: PlainDate };

/** What buyers did with a producer's pages; nothing for whoever is no member of it. */
export function findVisits(asking: Asking, producerId: number, locale: Locale): ProducerVisits {
  const total = noVisits();
  const ofPage = new Map<number, VisitSums>();
  for (const row of findSums(asking, producerId)) {
    const own = ofPage.get(row.productId) ?? noVisits();
    ofPage.set(row.productId, own);
    for (const sums of [total, own]) {
      sums[row.kind].lastSeven += row.lastSeven;
      sums[row.kind].sevenBefore += row.sevenBefore;
    }
  }
  const ownPage = ofPage.get(0) ?? noVisits();
  ofPage.delete(0);
  return { total, ownPage, products: nameProducts(asking, ofPage, locale) };
}

function findSums({ db, actor, today }: Asking, producerId: number) {
  const turn = addDays(today, -6);
  const sumWhere = (condition: ReturnType<typeof sql>) =>
    sql<number>`sum(iif(${condition}, ${visitCounts.count}, 0))`;
  return db
    .select({
      productId: visitCounts.productId,
      kind: visitCounts.kind,
      lastSeven: sumWhere(sql`${visitCounts.day} >= ${turn}`),
      sevenBefore: sumWhere(sql`${visitCounts.day} < ${turn}`),
    })
    .from(visitCounts)
    .where(
      and(
        eq(visitCounts.producerId, producerId),
        ownProducers(actor, visitCounts.producerId),
        between(visitCounts.day, addDays(today, -13), today),
      ),
    )
    .groupBy(visitCounts.productId, visitCounts.kind)
    .all();
}

function nameProducts({ db }: Asking, ofPage: ReadonlyMap<number, VisitSums>, locale: Locale) {
  const rows = db
    .select({
      productId: products.id,
      slug: products.slug,
      vi: sql<string | null>`${productVersions.nameVi}`,
      en: sql<string | null>`${productVersions.nameEn}`,
    })
    .from(products)
    .leftJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .where(and(isIn(products.id, [...ofPage.keys()]), eq(products.status, 'listed')))
    .all();
  return rows
    .map(({ productId, slug, vi, en }) => ({
      productId,
      slug,
      name: inLanguage(locale, vi, en) ?? slug,
      sums: ofPage.get(productId) ?? noVisits(),
    }))
    .sort((a, b) => b.sums.seen.lastSeven - a.sums.seen.lastSeven || a.productId - b.productId);
}
