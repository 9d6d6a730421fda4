import type { Database } from 'db/connection.server';
import { enquiries, enquiryProducts, products, productVersions } from 'db/schema/index.server';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { isIn } from '../sql.server';
import { inLanguage, type Locale } from '../texts';
import type { AskedProduct, EnquiryList } from './facts';
import { readableEnquiries } from './scope.server';
import type { EnquiryState, StateCounts } from './state';

const PAGE_SIZE = 30;

/** How many of a producer's enquiries are in which state; none for whoever is no member of it. */
export function countEnquiries(acting: Acting, producerId: number): StateCounts {
  const rows = acting.db
    .select({ state: enquiries.state, count: sql<number>`count(*)` })
    .from(enquiries)
    .where(readableEnquiries(acting, producerId))
    .groupBy(enquiries.state)
    .all();
  const counts: StateCounts = { new: 0, talking: 0, done: 0 };
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}

type Asked = { producerId: number; state: EnquiryState; page: number };

/** A page of a producer's enquiries in one state. A page past the last one is the last one. */
export function findEnquiries(acting: Acting, asked: Asked, locale: Locale): EnquiryList {
  const { db } = acting;
  const counts = countEnquiries(acting, asked.producerId);
  const pages = Math.max(1, Math.ceil(counts[asked.state] / PAGE_SIZE));
  const page = Math.min(Math.max(1, asked.page), pages);
  const rows = db
    .select({
      id: enquiries.id,
      name: enquiries.name,
      message: enquiries.message,
      state: enquiries.state,
      createdAt: enquiries.createdAt,
    })
    .from(enquiries)
    .where(and(readableEnquiries(acting, asked.producerId), eq(enquiries.state, asked.state)))
    .orderBy(desc(enquiries.createdAt), desc(enquiries.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
    .all();
  const asks = findAskedProducts(
    db,
    rows.map(({ id }) => id),
    locale,
  );
  return {
    counts,
    rows: rows.map((row) => ({ ...row, products: asks.get(row.id) ?? [] })),
    page,
    pages,
  };
}

/** What each enquiry asks about; withdrawn products keep their name. */
export function findAskedProducts(
  db: Database,
  enquiryIds: readonly number[],
  locale: Locale,
): Map<number, AskedProduct[]> {
  const rows = db
    .select({
      enquiryId: enquiryProducts.enquiryId,
      slug: products.slug,
      vi: sql<string | null>`${productVersions.nameVi}`,
      en: sql<string | null>`${productVersions.nameEn}`,
    })
    .from(enquiryProducts)
    .innerJoin(products, eq(products.id, enquiryProducts.productId))
    .leftJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .where(isIn(enquiryProducts.enquiryId, enquiryIds))
    .orderBy(products.id)
    .all();
  const asked = new Map<number, AskedProduct[]>();
  for (const { enquiryId, slug, vi, en } of rows) {
    const product = { slug, name: inLanguage(locale, vi, en) ?? slug };
    asked.set(enquiryId, [...(asked.get(enquiryId) ?? []), product]);
  }
  return asked;
}
