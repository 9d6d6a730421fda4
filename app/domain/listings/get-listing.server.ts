import { asked, type Database } from 'db/connection.server';
import { producers, products } from 'db/schema/index.server';
import { and, eq, type SQL, sql } from 'drizzle-orm';
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
    ? listingOf(db, 'product', productBySlug(db).get({ producerId, slug: ref.slug }))
    : listingOf(db, 'producer', producerById(db).get({ id: producerId }));
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
  const byId = kind === 'product' ? productById : producerById;
  const listing = listingOf(db, kind, byId(db).get(row));
  if (may(actor, 'decide', listing.owner)) return listing;
  const seen = may(actor, 'check', listing.owner) || may(actor, 'keep', listing.owner);
  throw seen ? new ForbiddenError() : new NotFoundError();
}

type Row = Pick<Listing, 'id' | 'slug' | 'liveVersionId' | 'revision'> & {
  owner: ListingOwner | null;
};

function listingOf(db: Database, kind: ListingKind, row: Row | undefined): Listing {
  if (!row) throw new NotFoundError();
  const versions = findPlaces(db, kind, row.id);
  const owner = row.owner ?? { producerId: null, communeId: null };
  return { kind, ...row, owner, versions, newest: newestVersion(versions) };
}

const OWNER = { producerId: producers.id, communeId: producers.communeId };

const productRow = (which: SQL | undefined) =>
  asked((db) => {
    const { id, slug, liveVersionId, revision } = products;
    return db
      .select({ id, slug, liveVersionId, revision, owner: OWNER })
      .from(products)
      .leftJoin(producers, eq(producers.id, products.producerId))
      .where(which)
      .prepare();
  });
const productById = productRow(eq(products.id, sql.placeholder('id')));
const productBySlug = productRow(
  and(
    eq(products.producerId, sql.placeholder('producerId')),
    eq(products.slug, sql.placeholder('slug')),
  ),
);
const producerById = asked((db) => {
  const { id, slug, liveVersionId, revision } = producers;
  return db
    .select({ id, slug, liveVersionId, revision, owner: OWNER })
    .from(producers)
    .where(eq(producers.id, sql.placeholder('id')))
    .prepare();
});
