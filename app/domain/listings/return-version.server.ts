import { write } from 'db/connection.server';
import type { ReturnReasons } from 'db/schema/index.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, WrongStateError } from '../errors';
import type { ListingKind } from './fields';
import { getDecidedListing } from './get-listing.server';
import { getVersion, LISTING_KINDS, moveVersion } from './listing-kinds.server';
import { cleanReasons, GENERAL, reasonFaults } from './reasons';

export type Returning = {
  kind: ListingKind;
  versionId: number;
  /** Why, by field: `description.vi`, `photos`. */
  reasons?: ReturnReasons;
  /** Why, about the whole of it. */
  general?: string;
};

/**
 * Sends a submitted version back with at least one reason. It stays as it is, in history, and is
 * what the cooperative's next form is opened on. Throws as approving does, and InvalidError by key.
 */
export function returnVersion(
  acting: Acting,
  { kind, versionId, reasons = {}, general = '' }: Returning,
): void {
  write(acting.db, (tx) => {
    const listing = getDecidedListing(tx, acting.actor, { kind, versionId });
    const { state } = getVersion(tx, kind, [listing.id, versionId]);
    if (state !== 'submitted') throw new WrongStateError(state);
    const returned = cleanReasons({ ...reasons, [GENERAL]: general });
    const faults = reasonFaults(kind, returned);
    if (Object.keys(faults).length > 0) throw new InvalidError(faults);
    moveVersion(tx, kind, versionId, {
      state: 'returned',
      decidedAt: acting.now,
      decidedBy: acting.actor.personId,
      returned,
    });
    recordEntry(tx, acting, {
      action: 'return-version',
      subject: [LISTING_KINDS[kind].subject, versionId],
      before: { state },
      after: { state: 'returned', listingId: listing.id, reasons: returned },
      reason: returned[GENERAL],
    });
  });
}
