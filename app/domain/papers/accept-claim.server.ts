import { write } from 'db/connection.server';
import { paperClaims } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { InvalidError, WrongStateError } from '../errors';
import { dropAssignment, refuseHeldByOther } from '../review/assignments.server';
import { getDecidedClaim } from './get-claim.server';
import { recordClaimedRight } from './record-claimed-right.server';
import { recordClaimedStars } from './record-claimed-stars.server';

/** Why a claim that waits cannot become a record. */
export type AcceptFault = 'recorded' | 'differs' | 'gone';

/**
 * Records what a claim says, as seen on its paper by an officer: the only way a claim comes before
 * the public. Throws NotFoundError or ForbiddenError for those who may not decide, WrongStateError
 * where it does not wait or (`held`) another officer has taken it, and InvalidError on `claim` with an
 * {@link AcceptFault}.
 */
export function acceptClaim(
  acting: Acting,
  claimId: number,
  knownHolder: number | null = null,
): void {
  write(acting.db, (tx) => {
    const claim = getDecidedClaim(tx, acting.actor, claimId);
    if (claim.state !== 'submitted') throw new WrongStateError(claim.state);
    refuseHeldByOther(tx, acting.actor, { kind: 'claim', id: claimId }, knownHolder);
    const { productId, stars, markId } = claim;
    if (productId === null) throw new InvalidError<AcceptFault>({ claim: 'gone' });
    if (stars !== null) recordClaimedStars(tx, acting, { ...claim, productId, stars });
    else if (markId !== null) recordClaimedRight(tx, acting, { ...claim, productId, markId });
    const decision = { decidedBy: acting.actor.personId, decidedAt: acting.now };
    tx.update(paperClaims)
      .set({ state: 'accepted', ...decision })
      .where(eq(paperClaims.id, claimId))
      .run();
    dropAssignment(tx, { kind: 'claim', id: claimId });
  });
}
