import type { Database } from 'db/connection.server';
import { producers, products } from 'db/schema/index.server';
import { and, eq, type SQL } from 'drizzle-orm';
import type { Actor } from '../actor';
import { ForbiddenError, NotFoundError } from '../errors';
import { type ListingOwner, may } from '../policy';
import type { ListingKind } from './fields';
import { findPlaces, LISTING_KINDS } from './listing-kinds.server';
import { newestVersion, type VersionPlace } from './open-version';

/** A listing as its workspace's address names it: the producer's id stands for its slug. */
export type ProductRef = { kind: 'product'; producerId: number; slug: string };
export type ProducerRef = { kind: 'producer'; producerId: number };
export type ListingRef = ProductRef | ProducerRef;

/** A listing and where its versions stand. */
export type Listing = {
  kind: ListingKind;
  id: number;
  slug: string;
  owner: ListingOwner;
  liveVersionId: number | null;
  revision: number;
  /** Oldest first. */
  versions: VersionPlace[];
  /** What a form is opened on; null for a listing without any version. */
  newest: VersionPlace | null;
};

/** A listing that the asker keeps; throws NotFoundError for all others, there or not. */
export function getKeptListing(db: Database, actor: Actor, ref: ListingRef): Listing {
  const { producerId } = ref;
  if (!may(actor, 'keep', { producerId, communeId: null })) throw new NotFoundError();
  return ref.kind === 'product'
    ? getListing(
        db,
        'product',
        and(eq(products.producerId, producerId), eq(products.slug, ref.slug)),
      )
    : getListing(db, 'producer', eq(producers.id, producerId));
}

/**
 * The listing of a version that the asker may decide on. Throws ForbiddenError where it is theirs to
 * see and not to decide, NotFoundError where it is not theirs at all.
 */
export function getDecidedListing(
  db: Database,
  actor: Actor,
  { kind, versionId }: { kind: ListingKind; versionId: number },
): Listing {
  const { versions, listingId } = LISTING_KINDS[kind];
  const row = db.select({ id: listingId }).from(versions).where(eq(versions.id, versionId)).get();
  if (!row) throw new NotFoundError();
  const { listings } = LISTING_KINDS[kind];
  const listing = getListing(db, kind, eq(listings.id, row.id));
  if (may(actor, 'decide', listing.owner)) return listing;
  const seen = may(actor, 'check', listing.owner) || may(actor, 'keep', listing.owner);
  throw seen ? new ForbiddenError() : new NotFoundError();
}

function getListing(db: Database, kind: ListingKind, which: SQL | undefined): Listing {
  const { listings } = LISTING_KINDS[kind];
  const row = db
    .select({
      id: listings.id,
      slug: listings.slug,
      liveVersionId: listings.liveVersionId,
      revision: listings.revision,
    })
    .from(listings)
    .where(which)
    .get();
  if (!row) throw new NotFoundError();
  const versions = findPlaces(db, kind, row.id);
  const owner = findOwner(db, kind, row.id);
  return { kind, ...row, owner, versions, newest: newestVersion(versions) };
}

function findOwner(db: Database, kind: ListingKind, listingId: number): ListingOwner {
  const owner = { producerId: producers.id, communeId: producers.communeId };
  const row =
    kind === 'producer'
      ? db.select(owner).from(producers).where(eq(producers.id, listingId)).get()
      : db
          .select(owner)
          .from(products)
          .innerJoin(producers, eq(producers.id, products.producerId))
          .where(eq(products.id, listingId))
          .get();
  return row ?? { producerId: null, communeId: null };
}
