import { media, papers, products, productVersions } from 'db/schema/index.server';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { vietnamDayOf } from '../clock';
import { ownProducers } from '../scopes.server';
import { inLanguage, type Locale } from '../texts';
import type { PaperFacts } from './facts';
import { paperStatus } from './paper-status';

/** The papers on file of a producer the asker keeps: those that end first come first. */
export function findPapers(
  { db, actor, now }: Acting,
  producerId: number,
  locale: Locale,
): PaperFacts[] {
  const onFile = and(
    eq(papers.producerId, producerId),
    ownProducers(actor, papers.producerId),
    isNull(papers.removedAt),
  );
  const rows = db
    .select({
      paper: papers,
      product: { id: products.id, slug: products.slug },
      vi: sql<string | null>`${productVersions.nameVi}`,
      en: sql<string | null>`${productVersions.nameEn}`,
      fileName: media.fileName,
    })
    .from(papers)
    .leftJoin(products, eq(products.id, papers.productId))
    .leftJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .leftJoin(media, eq(media.id, papers.mediaId))
    .where(onFile)
    .orderBy(sql`${papers.expiresOn} IS NULL`, asc(papers.expiresOn), asc(papers.id))
    .all();
  const today = vietnamDayOf(now);
  return rows.map(({ paper, product, vi, en, fileName }) => ({
    id: paper.id,
    kind: paper.kind,
    product: product && { ...product, name: inLanguage(locale, vi, en) ?? product.slug },
    number: paper.number,
    issuedOn: paper.issuedOn,
    expiresOn: paper.expiresOn,
    note: paper.note,
    scan: paper.mediaId === null ? null : { mediaId: paper.mediaId, fileName },
    status: paperStatus(paper.expiresOn, today),
  }));
}
