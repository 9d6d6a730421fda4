import { type Database, write } from 'db/connection.server';
import { auditEntries, people, secondFactors, sessions } from 'db/schema/index.server';
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { instantNow, systemClock } from '../clock';
import { WrongStateError } from '../errors';
import { findPersonByLogin } from './find-login.server';
import { getPerson, requireKeeper } from './set-account-state.server';

/**
 * Takes the second factor of somebody whose phone is lost or stolen, with its recovery codes, and
 * ends their sessions; they enrol anew. Throws ForbiddenError for all but an administrator with a
 * second factor, WrongStateError `own-factor` for one's own and `no-factor` where there is none.
 */
export function resetFactor(acting: Acting, personId: number): void {
  requireKeeper(acting);
  if (personId === acting.actor.personId) throw new WrongStateError('own-factor');
  write(acting.db, (tx) => reset(tx, acting, personId));
}

/**
 * The same for whoever holds the machine, where the only administrator lost theirs. Returns whether
 * it was done: false for a login nobody has or without a second factor.
 */
export function resetFactorAtMachine(db: Database, login: string): boolean {
  const now = instantNow(systemClock);
  return write(db, (tx) => {
    const found = findPersonByLogin(tx, login);
    if (!found || !getPerson(tx, found.personId).twoFactorEnabled) return false;
    reset(tx, { actor: null, now }, found.personId);
    return true;
  });
}

type By = Parameters<typeof recordEntry>[1];

function reset(tx: Database, by: By, personId: number): void {
  if (!getPerson(tx, personId).twoFactorEnabled) throw new WrongStateError('no-factor');
  tx.update(people)
    .set({ twoFactorEnabled: false, updatedAt: by.now })
    .where(eq(people.id, personId))
    .run();
  tx.delete(secondFactors).where(eq(secondFactors.userId, personId)).run();
  const sessionsEnded = tx.delete(sessions).where(eq(sessions.userId, personId)).run().changes;
  recordEntry(tx, by, {
    action: 'reset-factor',
    subject: ['person', personId],
    after: { sessionsEnded },
  });
}

/** When somebody's second factor was taken, an instant in UTC; null where it was not, or they have one. */
export function findFactorReset(db: Database, personId: number): string | null {
  const last = db
    .select({ action: auditEntries.action, at: auditEntries.at })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subjectType, 'person'),
        eq(auditEntries.subjectId, String(personId)),
        inArray(auditEntries.action, ['reset-factor', 'enable-second-factor']),
      ),
    )
    .orderBy(desc(auditEntries.id))
    .limit(1)
    .get();
  return last?.action === 'reset-factor' ? last.at : null;
}
