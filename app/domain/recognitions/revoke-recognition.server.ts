import { write } from 'db/connection.server';
import type { Acting } from '../acting';
import { InvalidError, WrongStateError } from '../errors';
import { getOpenedRecognition, type OpenedRecognition } from './get-kept-recognition.server';
import { checkRevocation, type RevocationFault, type TypedRevocation } from './revocation-form';
import { writeRecognition } from './write-recognition.server';

/**
 * Takes the stars of one decision back from a day on, by another decision. From that day the public
 * sees them as history. Throws as {@link getOpenedRecognition} does, WrongStateError where it is
 * revoked already, InvalidError for fields that make no sense.
 */
export function revokeRecognition(
  acting: Acting,
  opened: OpenedRecognition,
  typed: TypedRevocation,
): void {
  write(acting.db, (tx) => {
    const before = getOpenedRecognition(tx, acting.actor, opened);
    if (before.revokedOn !== null) throw new WrongStateError('revoked');
    const { revocation, faults } = checkRevocation(typed, before.decidedEarliest);
    if (!revocation) throw new InvalidError<RevocationFault>(faults);
    const { revokedOn, number, reason } = revocation;
    const facts = { revokedOn, revocationNumber: number, revokedReason: reason };
    const { productId, provenance } = before;
    const note = { action: 'revoke-recognition' as const, before, reason };
    writeRecognition(tx, acting, { productId, provenance, ...facts }, note);
  });
}
