import { write } from 'db/connection.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { WrongStateError } from '../errors';
import { dropAssignment } from '../review/assignments.server';
import { getKeptListing, type ListingRef } from './get-listing.server';
import { getVersion, LISTING_KINDS, moveVersion } from './listing-kinds.server';

/**
 * A cooperative takes back what waits. Its text stays, and is what the next form is opened on.
 * Throws WrongStateError with the version's state where it does not wait.
 */
export function withdrawVersion(
  acting: Acting,
  { listing: ref, versionId }: { listing: ListingRef; versionId: number },
): void {
  write(acting.db, (tx) => {
    const { id, kind } = getKeptListing(tx, acting.actor, ref);
    const { state } = getVersion(tx, kind, [id, versionId]);
    if (state !== 'submitted') throw new WrongStateError(state);
    moveVersion(tx, kind, versionId, { state: 'withdrawn' });
    dropAssignment(tx, { kind, id: versionId });
    recordEntry(tx, acting, {
      action: 'withdraw-version',
      subject: [LISTING_KINDS[kind].subject, versionId],
      before: { state },
      after: { state: 'withdrawn', listingId: id },
    });
  });
}
