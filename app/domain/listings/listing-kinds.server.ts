import { asked, type Database } from 'db/connection.server';
import {
  people,
  producers,
  producerVersions,
  products,
  productVersions,
} from 'db/schema/index.server';
import { and, asc, eq, sql } from 'drizzle-orm';
import { NotFoundError } from '../errors';
import { indexProducer, indexProduct } from '../search/index-products.server';
import type { ListingKind, ListingTexts, VersionPhoto, VersionState } from './fields';
import type { VersionPlace } from './open-version';

/** Where each kind of listing is kept; all else about versions is the same for both. */
export const LISTING_KINDS = {
  product: {
    listings: products,
    versions: productVersions,
    listingId: productVersions.productId,
    ofListing: (id: number) => ({ productId: id }),
    subject: 'product-version',
    index: indexProduct,
  },
  producer: {
    listings: producers,
    versions: producerVersions,
    listingId: producerVersions.producerId,
    ofListing: (id: number) => ({ producerId: id }),
    subject: 'producer-version',
    index: indexProducer,
  },
} as const;

/** A version as it is kept, with its author's name. */
export type Version = VersionPlace & {
  texts: ListingTexts;
  photos: VersionPhoto[];
  baseVersionId: number | null;
  author: string | null;
  note: string | null;
  createdAt: string;
  submittedAt: string | null;
  decidedAt: string | null;
  decidedBy: number | null;
  returned: Record<string, string> | null;
};

/** The places of a listing's versions, oldest first. */
export const findPlaces = (db: Database, kind: ListingKind, listingId: number): VersionPlace[] =>
  places[kind](db).all({ listingId });

const places = ofEachKind((db, kind) => {
  const { versions, listingId } = LISTING_KINDS[kind];
  return db
    .select({ id: versions.id, number: versions.number, state: versions.state })
    .from(versions)
    .where(eq(listingId, sql.placeholder('listingId')))
    .orderBy(asc(versions.number))
    .prepare();
});

/** All versions of a listing, oldest first. */
export function findVersions(db: Database, kind: ListingKind, listingId: number): Version[] {
  return select(db, kind).where(eq(LISTING_KINDS[kind].listingId, listingId)).all();
}

/** One version of a listing. Another listing's version is not there: throws NotFoundError. */
export function getVersion(
  db: Database,
  kind: ListingKind,
  [listingId, versionId]: [listingId: number, versionId: number],
): Version {
  const version = ownVersion[kind](db).get({ listingId, versionId });
  if (!version) throw new NotFoundError();
  return version;
}

const ownVersion = ofEachKind((db, kind) => {
  const { versions, listingId } = LISTING_KINDS[kind];
  const is = eq(versions.id, sql.placeholder('versionId'));
  return select(db, kind)
    .where(and(is, eq(listingId, sql.placeholder('listingId'))))
    .prepare();
});

function ofEachKind<Question>(build: (db: Database, kind: ListingKind) => Question) {
  return {
    product: asked((db) => build(db, 'product')),
    producer: asked((db) => build(db, 'producer')),
  };
}

function select(db: Database, kind: ListingKind) {
  const { versions: v } = LISTING_KINDS[kind];
  return db
    .select({
      id: v.id,
      number: v.number,
      state: v.state,
      texts: v.texts,
      photos: v.photos,
      baseVersionId: v.baseVersionId,
      author: people.name,
      note: v.note,
      createdAt: v.createdAt,
      submittedAt: v.submittedAt,
      decidedAt: v.decidedAt,
      decidedBy: v.decidedBy,
      returned: v.returned,
    })
    .from(v)
    .leftJoin(people, eq(people.id, v.authorId))
    .orderBy(asc(v.number))
    .$dynamic();
}

/** What may change of a version that is written: where it stands, and what was said of it. */
type Standing = {
  state: VersionState;
  note?: string | null;
  submittedAt?: string;
  decidedAt?: string;
  decidedBy?: number;
  returned?: Record<string, string>;
};

/** Moves a version on. Its texts and photos stay as they were written, for good. */
export function moveVersion(
  tx: Database,
  kind: ListingKind,
  versionId: number,
  standing: Standing,
): void {
  const { versions } = LISTING_KINDS[kind];
  tx.update(versions).set(standing).where(eq(versions.id, versionId)).run();
}
