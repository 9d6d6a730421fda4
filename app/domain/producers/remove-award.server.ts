import { write } from 'db/connection.server';
import { awards } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { checkReason } from './award-form';
import { getSeenAward, type SeenAward } from './correct-award.server';
import { invalidAward } from './record-award.server';

/**
 * Removes an award that was recorded in error, with a reason; what it said stays in the audit log.
 * Throws NotFoundError, ForbiddenError, StaleError, and InvalidError without a reason.
 */
export function removeAward(acting: Acting, award: SeenAward, typedReason: string): void {
  write(acting.db, (tx) => {
    const before = getSeenAward(tx, acting, award);
    const { reason, fault } = checkReason(typedReason);
    if (fault) throw invalidAward({ reason: fault });
    tx.delete(awards).where(eq(awards.id, before.id)).run();
    recordEntry(tx, acting, {
      action: 'remove-award',
      subject: ['award', before.id],
      before,
      reason,
    });
  });
}
