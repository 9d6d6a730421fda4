import type { Database } from 'db/connection.server';
import type { Actor } from '../actor';
import { type ContactRow, findContactRows } from './change-contacts.server';
import { findPackRows } from './change-packs.server';
import { findSeasonRow, type SeasonRow } from './change-season.server';
import { diffListing, type ListingDiff, NOTHING } from './diff';
import { type Fields, fieldsOf, type ListingKind } from './fields';
import { getKeptListing, type ListingRef } from './get-listing.server';
import { getVersion, type Version } from './listing-kinds.server';
import { openVersion, returnedVersion } from './open-version';
import type { PackRow } from './pack-claims';

/** What the edit page of a listing shows. */
export type OpenEdit = {
  kind: ListingKind;
  id: number;
  slug: string;
  /** To be sent with direct changes. */
  revision: number;
  live: Version | null;
  /** The edit under way, if any: a draft, one that waits, or one sent back. */
  open: Version | null;
  /** What the form holds: the newest version's texts, also of one that was withdrawn. */
  newest: Version | null;
  /** To be sent with the form. */
  openedOn: number | null;
  /** The form's texts by key, each key present. */
  fields: Fields;
  /** What an officer asked to be mended, by field, until it is submitted again; else empty. */
  returned: Record<string, string>;
  /** What the officer will see: the form's version against what is live. */
  changes: ListingDiff;
  /** Of a product only. */
  packs: PackRow[];
  season: SeasonRow | null;
  /** Of a producer only. */
  contacts: ContactRow[];
};

/**
 * Everything the edit page of a listing needs. Throws NotFoundError for a listing the asker does
 * not keep.
 */
export function findOpenEdit(db: Database, actor: Actor, ref: ListingRef): OpenEdit {
  const listing = getKeptListing(db, actor, ref);
  const { kind, id, slug, revision, liveVersionId, versions } = listing;
  const read = (place: { id: number } | null) => place && getVersion(db, kind, [id, place.id]);
  const live = read(liveVersionId === null ? null : { id: liveVersionId });
  const newest = read(listing.newest);
  return {
    kind,
    id,
    slug,
    revision,
    live,
    open: read(openVersion(versions, liveVersionId)),
    newest,
    openedOn: newest?.id ?? null,
    fields: fieldsOf(kind, newest?.texts ?? {}),
    returned: read(returnedVersion(versions, liveVersionId))?.returned ?? {},
    changes: diffListing(kind, live ?? NOTHING, newest ?? NOTHING),
    packs: kind === 'product' ? findPackRows(db, id) : [],
    season: kind === 'product' ? findSeasonRow(db, id) : null,
    contacts: kind === 'producer' ? findContactRows(db, id) : [],
  };
}
