import { type Database, write } from 'db/connection.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { dropAssignment } from '../review/assignments.server';
import type { Listing } from './get-listing.server';
import { getWaiting, type WaitingRef } from './get-waiting.server';
import { LISTING_KINDS, moveVersion, type Version } from './listing-kinds.server';

/**
 * Makes a submitted version the live one: the only way any text or photo of a listing comes before
 * the public, whole or by field. Throws NotFoundError or ForbiddenError for those who may not decide,
 * WrongStateError with the version's state where it does not wait, and `held` where another officer
 * has taken it.
 */
export function approveVersion(acting: Acting, which: WaitingRef): void {
  write(acting.db, (tx) => {
    const { listing, version } = getWaiting(tx, acting.actor, which);
    approveWhole(tx, acting, listing, version);
  });
}

/** The approval itself, within the transaction of a decision. */
export function approveWhole(
  tx: Database,
  acting: Acting,
  listing: Listing,
  { id: versionId, state }: Version,
): void {
  const { kind, id: listingId, liveVersionId } = listing;
  const { now, actor } = acting;
  // In this order: a trigger lets only an approved version be live.
  moveVersion(tx, kind, versionId, {
    state: 'approved',
    decidedAt: now,
    decidedBy: actor.personId,
  });
  goLive(tx, listing, versionId);
  dropAssignment(tx, { kind, id: versionId });
  recordEntry(tx, acting, {
    action: 'approve-version',
    subject: [LISTING_KINDS[kind].subject, versionId],
    before: { state, liveVersionId },
    after: { state: 'approved', liveVersionId: versionId, listingId },
  });
}

/** Puts an approved version before the public in place of the one before it. */
export function goLive(
  tx: Database,
  { kind, id, liveVersionId }: Listing,
  versionId: number,
): void {
  const { listings, index } = LISTING_KINDS[kind];
  tx.update(listings).set({ liveVersionId: versionId }).where(eq(listings.id, id)).run();
  if (liveVersionId !== null) moveVersion(tx, kind, liveVersionId, { state: 'superseded' });
  index(tx, id);
}
