import { write } from 'db/connection.server';
import { paperClaims } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, WrongStateError } from '../errors';
import { cleanText } from '../listings/clean-text';
import { getDecidedClaim } from './get-claim.server';

export const MAX_REASON_LENGTH = 1000;
export type ReasonFault = 'missing' | 'too-long';

/**
 * Sends a claim back to its producer with a reason. Throws NotFoundError or ForbiddenError for those
 * who may not decide, WrongStateError where it does not wait, InvalidError on `reason`.
 */
export function returnClaim(
  acting: Acting,
  { claimId, reason }: { claimId: number; reason: string },
): void {
  write(acting.db, (tx) => {
    const claim = getDecidedClaim(tx, acting.actor, claimId);
    if (claim.state !== 'submitted') throw new WrongStateError(claim.state);
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
    recordEntry(tx, acting, {
      action: 'return-claim',
      subject: ['producer', claim.producerId],
      before: { claimId, state: claim.state },
      after: { claimId, state: 'returned' },
      reason: text,
    });
  });
}
