import { write } from 'db/connection.server';
import { rightsOfUse } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, WrongStateError } from '../errors';
import { cleanText } from '../listings/clean-text';
import { present } from '../papers/faults';
import { readDay } from '../papers/read-day';
import { getKeptRight, type RightKey } from './get-kept-right.server';
import { type RightFault, suspensionFault, type TypedRight } from './right-form';
import { reasonFault } from './supersession-form';

export type TypedSuspension = Pick<TypedRight, 'suspendedOn' | 'suspendedReason'>;

/**
 * Suspends a right from a day on, for a reason that buyers read; from that day no page shows the mark
 * by it. Lifting it is a new grant, so that the past stays told. Throws NotFoundError,
 * ForbiddenError, WrongStateError where it is suspended already, and InvalidError by field.
 */
export function suspendRight(acting: Acting, key: RightKey, typed: TypedSuspension): void {
  write(acting.db, (tx) => {
    const { right } = getKeptRight(tx, acting.actor, key);
    if (right.suspendedOn !== null) throw new WrongStateError('suspended');
    const suspendedReason = cleanText(typed.suspendedReason, 'many');
    const suspendedOn = readDay(typed.suspendedOn);
    const period = { start: right.grantedEarliest, end: right.expiresOn };
    const faults = present<keyof TypedSuspension, RightFault>({
      suspendedOn: typed.suspendedOn.trim() ? suspensionFault(typed, period) : 'missing',
      suspendedReason: reasonFault(suspendedReason),
    });
    if (Object.keys(faults).length > 0) throw new InvalidError<RightFault>(faults);
    const suspension = { suspendedOn, suspendedReason };
    tx.update(rightsOfUse).set(suspension).where(eq(rightsOfUse.id, right.id)).run();
    recordEntry(tx, acting, {
      action: 'suspend-right',
      subject: ['right-of-use', right.id],
      before: right,
      after: { ...right, ...suspension },
      reason: suspendedReason,
    });
  });
}
