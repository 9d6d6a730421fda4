import { producers, producerVersions, products, productVersions } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { NotFoundError } from '../errors';
import { diffListing, type ListingDiff, NOTHING } from '../listings/diff';
import type { ListingKind, VersionPhoto } from '../listings/fields';
import { getVersion, type Version } from '../listings/listing-kinds.server';
import { may } from '../policy';
import { findProducerName } from '../producers/find-names.server';
import { producersInArea } from '../scopes.server';
import type { Locale } from '../texts';

/** A version as an officer reads it: what it says, what it changes, who asks. */
export type Review = {
  kind: ListingKind;
  version: Version;
  slug: string;
  live: boolean;
  producer: { slug: string; name: string } | null;
  changes: ListingDiff;
  photos: VersionPhoto[];
  author: string | null;
  /** Whether the officer may decide, or only look. */
  decides: boolean;
};

/** One version of a listing in the officer's area; throws NotFoundError for any other. */
export function getReview(
  { db, actor }: Acting,
  kind: ListingKind,
  versionId: number,
  locale: Locale,
): Review {
  const listing = findListing(db, actor, kind, versionId);
  if (!listing) throw new NotFoundError();
  const { id, slug, liveVersionId, producerId, communeId } = listing;
  const version = getVersion(db, kind, [id, versionId]);
  const live = liveVersionId === null ? NOTHING : getVersion(db, kind, [id, liveVersionId]);
  return {
    kind,
    version,
    slug,
    live: liveVersionId !== null,
    producer: findProducerName(db, producerId, locale),
    changes: diffListing(kind, live, version),
    photos: version.photos,
    author: version.author,
    decides: may(actor, 'decide', { producerId, communeId }),
  };
}

function findListing(
  db: Acting['db'],
  actor: Acting['actor'],
  kind: ListingKind,
  versionId: number,
) {
  const inArea = producersInArea(actor, producers.communeId);
  if (kind === 'product') {
    return db
      .select({
        id: products.id,
        slug: products.slug,
        liveVersionId: products.liveVersionId,
        producerId: products.producerId,
        communeId: producers.communeId,
      })
      .from(productVersions)
      .innerJoin(products, eq(products.id, productVersions.productId))
      .innerJoin(producers, eq(producers.id, products.producerId))
      .where(and(eq(productVersions.id, versionId), inArea))
      .get();
  }
  return db
    .select({
      id: producers.id,
      slug: producers.slug,
      liveVersionId: producers.liveVersionId,
      producerId: producers.id,
      communeId: producers.communeId,
    })
    .from(producerVersions)
    .innerJoin(producers, eq(producers.id, producerVersions.producerId))
    .where(and(eq(producerVersions.id, versionId), inArea))
    .get();
}
