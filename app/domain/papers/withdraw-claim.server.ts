import { write } from 'db/connection.server';
import { paperClaims } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { WrongStateError } from '../errors';
import { dropAssignment } from '../review/assignments.server';
import { type ClaimKey, getKeptClaim } from './get-claim.server';

/**
 * Takes back a claim that no officer has decided on; its scan stays on file. Throws NotFoundError
 * where it is not the actor's, WrongStateError with where it stands once it was decided.
 */
export function withdrawClaim(acting: Acting, key: ClaimKey): void {
  write(acting.db, (tx) => {
    const { state } = getKeptClaim(tx, acting.actor, key);
    if (state === 'withdrawn') return;
    if (state !== 'submitted') throw new WrongStateError(state);
    tx.update(paperClaims).set({ state: 'withdrawn' }).where(eq(paperClaims.id, key.claimId)).run();
    dropAssignment(tx, { kind: 'claim', id: key.claimId });
    recordEntry(tx, acting, {
      action: 'withdraw-claim',
      subject: ['producer', key.producerId],
      before: { claimId: key.claimId, state },
      after: { claimId: key.claimId, state: 'withdrawn' },
    });
  });
}
