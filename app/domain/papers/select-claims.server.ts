import type { Database } from 'db/connection.server';
import {
  marks,
  media,
  paperClaims,
  people,
  producers,
  producerVersions,
  products,
  productVersions,
} from 'db/schema/index.server';
import { eq, sql } from 'drizzle-orm';
import { inLanguage, type Locale } from '../texts';
import type { ClaimFacts } from './facts';
import { SCAN_COLUMNS } from './scan-columns.server';

/** Claims with the names of all they speak of; to be bounded by whoever asks. */
export function selectUnsafeClaims(db: Database) {
  return db
    .select({
      claim: paperClaims,
      producer: { id: producers.id, slug: producers.slug, communeId: producers.communeId },
      producerVi: sql<string | null>`${producerVersions.nameVi}`,
      producerEn: sql<string | null>`${producerVersions.nameEn}`,
      product: { id: products.id, slug: products.slug },
      productVi: sql<string | null>`${productVersions.nameVi}`,
      productEn: sql<string | null>`${productVersions.nameEn}`,
      mark: { slug: marks.slug, kind: marks.kind, name: marks.name },
      scan: SCAN_COLUMNS,
      claimedBy: people.name,
    })
    .from(paperClaims)
    .innerJoin(producers, eq(producers.id, paperClaims.producerId))
    .innerJoin(media, eq(media.id, paperClaims.mediaId))
    .leftJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .leftJoin(products, eq(products.id, paperClaims.productId))
    .leftJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .leftJoin(marks, eq(marks.id, paperClaims.markId))
    .leftJoin(people, eq(people.id, paperClaims.claimedBy))
    .$dynamic();
}

export type SelectedClaim = ReturnType<ReturnType<typeof selectUnsafeClaims>['all']>[number];

export function claimFacts(row: SelectedClaim, locale: Locale): ClaimFacts {
  const { claim, product, mark } = row;
  return {
    id: claim.id,
    kind: claim.kind,
    state: claim.state,
    product: product && {
      ...product,
      name: inLanguage(locale, row.productVi, row.productEn) ?? product.slug,
    },
    stars: claim.stars,
    markId: claim.markId,
    mark,
    number: claim.number,
    issuer: claim.issuer,
    decidedOn: claim.decidedOn,
    validUntil: claim.validUntil,
    note: claim.note,
    scan: row.scan,
    createdAt: claim.createdAt,
    decidedAt: claim.decidedAt,
    reason: claim.reason,
  };
}
