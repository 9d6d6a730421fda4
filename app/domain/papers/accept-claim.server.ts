import { write } from 'db/connection.server';
import { paperClaims } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { vietnamDayOf } from '../clock';
import { InvalidError, WrongStateError } from '../errors';
import { warningsMark } from '../marks/grant-warnings';
import { dropAssignment, refuseHeldByOther } from '../review/assignments.server';
import type { ClaimWarning } from './claim-warnings';
import { findClaimWarnings } from './find-claim-warnings.server';
import { getDecidedClaim } from './get-claim.server';
import { recordClaimedRight } from './record-claimed-right.server';
import { recordClaimedStars } from './record-claimed-stars.server';

/** Why a claim that waits cannot become a record. */
export type AcceptFault = 'recorded' | 'differs' | 'gone' | 'unconfirmed';

export type Accepting = {
  /** The colleague who has taken it, where the officer decides knowingly all the same. */
  knownHolder?: number | null;
  /** Mark of the warnings the officer saw and set aside (see `warningsMark`). */
  confirmed?: string;
};

/**
 * Records what a claim says, as seen on its paper by an officer: the only way a claim comes before
 * the public. What recording by hand would warn of must be confirmed as it stands (`unconfirmed`). Throws NotFoundError or ForbiddenError for those who may not decide, WrongStateError
 * where it does not wait or (`held`) another officer has taken it, and InvalidError on `claim` with an
 * {@link AcceptFault}.
 */
export function acceptClaim(
  acting: Acting,
  claimId: number,
  { knownHolder = null, confirmed = '' }: Accepting = {},
): void {
  write(acting.db, (tx) => {
    const claim = getDecidedClaim(tx, acting.actor, claimId);
    if (claim.state !== 'submitted') throw new WrongStateError(claim.state);
    refuseHeldByOther(tx, acting.actor, { kind: 'claim', id: claimId }, knownHolder);
    const { productId, stars, markId } = claim;
    if (productId === null) throw new InvalidError<AcceptFault>({ claim: 'gone' });
    const warnings = findClaimWarnings(tx, claim, vietnamDayOf(acting.now));
    const beside = { claimId, ...(warnings.length > 0 && { warnings: warnings.map(codeOf) }) };
    if (stars !== null) recordClaimedStars(tx, acting, { ...claim, productId, stars }, beside);
    else if (markId !== null) {
      recordClaimedRight(tx, acting, { ...claim, productId, markId }, beside);
    }
    // Last, so that a paper on record is said to be that first; what was written is taken back.
    if (warnings.length > 0 && confirmed !== warningsMark(warnings)) {
      throw new InvalidError<AcceptFault>({ claim: 'unconfirmed' });
    }
    const decision = { decidedBy: acting.actor.personId, decidedAt: acting.now };
    tx.update(paperClaims)
      .set({ state: 'accepted', ...decision })
      .where(eq(paperClaims.id, claimId))
      .run();
    dropAssignment(tx, { kind: 'claim', id: claimId });
  });
}

const codeOf = ({ code }: ClaimWarning) => code;
