import { write } from 'db/connection.server';
import type { ReturnReasons } from 'db/schema/index.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError } from '../errors';
import { dropAssignment } from '../review/assignments.server';
import { getWaiting, type WaitingRef } from './get-waiting.server';
import { LISTING_KINDS, moveVersion } from './listing-kinds.server';
import { cleanReasons, GENERAL, reasonFaults } from './reasons';

export type Returning = WaitingRef & {
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
  { reasons = {}, general = '', ...which }: Returning,
): void {
  const { kind, versionId } = which;
  write(acting.db, (tx) => {
    const { listing, version } = getWaiting(tx, acting.actor, which);
    const returned = cleanReasons({ ...reasons, [GENERAL]: general });
    const faults = reasonFaults(kind, returned);
    if (Object.keys(faults).length > 0) throw new InvalidError(faults);
    moveVersion(tx, kind, versionId, {
      state: 'returned',
      decidedAt: acting.now,
      decidedBy: acting.actor.personId,
      returned,
    });
    dropAssignment(tx, { kind, id: versionId });
    recordEntry(tx, acting, {
      action: 'return-version',
      subject: [LISTING_KINDS[kind].subject, versionId],
      before: { state: version.state },
      after: { state: 'returned', listingId: listing.id, reasons: returned },
      reason: returned[GENERAL],
    });
  });
}
