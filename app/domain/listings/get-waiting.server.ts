import type { Database } from 'db/connection.server';
import type { Actor } from '../actor';
import { WrongStateError } from '../errors';
import { refuseHeldByOther } from '../review/assignments.server';
import type { ListingKind } from './fields';
import { getDecidedListing, type Listing } from './get-listing.server';
import { getVersion, type Version } from './listing-kinds.server';

export type WaitingRef = {
  kind: ListingKind;
  versionId: number;
  /** The officer who had taken it when the page was read, where it is decided all the same. */
  knownHolder?: number | null;
};

/**
 * A version that an officer is about to decide on, and its listing. What it says is what the officer
 * read under its id: a version that left draft is never written again, and one taken back comes again
 * as another. Throws NotFoundError or ForbiddenError for those who may not decide, WrongStateError
 * with its state where it does not wait, and `held` where another officer has taken it.
 */
export function getWaiting(
  tx: Database,
  actor: Actor,
  which: WaitingRef,
): { listing: Listing; version: Version } {
  const { kind, versionId, knownHolder } = which;
  const listing = getDecidedListing(tx, actor, which);
  const version = getVersion(tx, kind, [listing.id, versionId]);
  if (version.state !== 'submitted') throw new WrongStateError(version.state);
  refuseHeldByOther(tx, actor, { kind, id: versionId }, knownHolder);
  return { listing, version };
}
