import { write } from 'db/connection.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { WrongStateError } from '../errors';
import type { ListingKind } from './fields';
import { getDecidedListing } from './get-listing.server';
import { getVersion, LISTING_KINDS, moveVersion } from './listing-kinds.server';

/**
 * Makes a submitted version the live one: the only way any text or photo of a listing comes before
 * the public. Throws NotFoundError or ForbiddenError for those who may not decide, WrongStateError
 * with the version's state where it does not wait.
 */
export function approveVersion(
  acting: Acting,
  { kind, versionId }: { kind: ListingKind; versionId: number },
): void {
  const { listings, subject, index } = LISTING_KINDS[kind];
  write(acting.db, (tx) => {
    const listing = getDecidedListing(tx, acting.actor, { kind, versionId });
    const { state } = getVersion(tx, kind, [listing.id, versionId]);
    if (state !== 'submitted') throw new WrongStateError(state);
    const { now, actor } = acting;
    const decision = { decidedAt: now, decidedBy: actor.personId };
    // In this order: a trigger lets only an approved version be live.
    moveVersion(tx, kind, versionId, { state: 'approved', ...decision });
    const { id, liveVersionId } = listing;
    tx.update(listings).set({ liveVersionId: versionId }).where(eq(listings.id, id)).run();
    if (liveVersionId !== null) moveVersion(tx, kind, liveVersionId, { state: 'superseded' });
    index(tx, id);
    recordEntry(tx, acting, {
      action: 'approve-version',
      subject: [subject, versionId],
      before: { state, liveVersionId },
      after: { state: 'approved', liveVersionId: versionId, listingId: id },
    });
  });
}
