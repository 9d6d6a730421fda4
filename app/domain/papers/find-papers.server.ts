import type { Database } from 'db/connection.server';
import { media, papers, producers, products, productVersions } from 'db/schema/index.server';
import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { type PlainDate, vietnamDayOf } from '../clock';
import { ownProducers, producersInArea } from '../scopes.server';
import { inLanguage, type Locale } from '../texts';
import type { PaperFacts } from './facts';
import { paperStatus } from './paper-status';
import { SCAN_COLUMNS } from './scan-columns.server';

/** The papers on file of a producer the asker keeps: those that end first come first. */
export function findPapers(
  { db, actor, now }: Acting,
  producerId: number,
  locale: Locale,
): PaperFacts[] {
  const own = and(eq(papers.producerId, producerId), ownProducers(actor, papers.producerId));
  return findUnsafePapers(db, own, vietnamDayOf(now), locale);
}

/** The papers on file of a producer an officer answers for, in the same order. */
export function findPapersInArea(
  { db, actor, now }: Acting,
  producerId: number,
  locale: Locale,
): PaperFacts[] {
  const inArea = and(
    eq(papers.producerId, producerId),
    producersInArea(actor, producers.communeId),
  );
  return findUnsafePapers(db, inArea, vietnamDayOf(now), locale);
}

function findUnsafePapers(
  db: Database,
  whose: SQL | undefined,
  today: PlainDate,
  locale: Locale,
): PaperFacts[] {
  const rows = db
    .select({
      paper: papers,
      product: { id: products.id, slug: products.slug },
      vi: sql<string | null>`${productVersions.nameVi}`,
      en: sql<string | null>`${productVersions.nameEn}`,
      scan: SCAN_COLUMNS,
    })
    .from(papers)
    .innerJoin(producers, eq(producers.id, papers.producerId))
    .leftJoin(products, eq(products.id, papers.productId))
    .leftJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .leftJoin(media, eq(media.id, papers.mediaId))
    .where(and(whose, isNull(papers.removedAt)))
    .orderBy(sql`${papers.expiresOn} IS NULL`, asc(papers.expiresOn), asc(papers.id))
    .all();
  return rows.map(({ paper, product, vi, en, scan }) => ({
    id: paper.id,
    kind: paper.kind,
    product: product && { ...product, name: inLanguage(locale, vi, en) ?? product.slug },
    number: paper.number,
    issuedOn: paper.issuedOn,
    expiresOn: paper.expiresOn,
    note: paper.note,
    scan,
    status: paperStatus(paper.expiresOn, today),
  }));
}
