import { write } from 'db/connection.server';
import { paperClaims } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, WrongStateError } from '../errors';
import { cleanText } from '../listings/clean-text';
import { dropAssignment, refuseHeldByOther } from '../review/assignments.server';
import { getDecidedClaim } from './get-claim.server';

export const MAX_REASON_LENGTH = 1000;
export type ReasonFault = 'missing' | 'too-long';

export type ClaimReturn = {
  claimId: number;
  reason: string;
  /** The officer who had taken it when the page was read, where it is decided all the same. */
  knownHolder?: number | null;
};

/**
 * Sends a claim back to its producer with a reason. Throws NotFoundError or ForbiddenError for those
 * who may not decide, WrongStateError where it does not wait or (`held`) another officer has taken it,
 * InvalidError on `reason`.
 */
export function returnClaim(acting: Acting, { claimId, reason, knownHolder }: ClaimReturn): void {
  write(acting.db, (tx) => {
    const claim = getDecidedClaim(tx, acting.actor, claimId);
    if (claim.state !== 'submitted') throw new WrongStateError(claim.state);
    refuseHeldByOther(tx, acting.actor, { kind: 'claim', id: claimId }, knownHolder);
    const text = cleanText(reason, 'many');
    if (text === '') throw new InvalidError<ReasonFault>({ reason: 'missing' });
    if (text.length > MAX_REASON_LENGTH) {
      throw new InvalidError<ReasonFault>({ reason: 'too-long' });
    }
    const decision = { decidedBy: acting.actor.personId, decidedAt: acting.now };
    tx.update(paperClaims)
      .set({ state: 'returned', reason: text, ...decision })
      .where(eq(paperClaims.id, claimId))
      .run();
    dropAssignment(tx, { kind: 'claim', id: claimId });
    recordEntry(tx, acting, {
      action: 'return-claim',
      subject: ['producer', claim.producerId],
      before: { claimId, state: claim.state },
      after: { claimId, state: 'returned' },
      reason: text,
    });
  });
}
