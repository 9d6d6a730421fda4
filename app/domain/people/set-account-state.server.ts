import { type Database, write } from 'db/connection.server';
import { people, sessions } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { ForbiddenError, NotFoundError, WrongStateError } from '../errors';
import { mayAtDesk } from '../policy';
import { endLostLinks, endPasswordLinks } from './links.server';
import { isErased } from './pseudonym';

/**
 * Closes an account: every session ends at once, open links for a new password and those the person
 * made too, and nobody signs in with it. What the person wrote keeps its author. Throws ForbiddenError for all but an
 * administrator with a second factor, WrongStateError `own` for one's own account and `disabled`
 * where it is closed already.
 */
export function disableAccount(acting: Acting, personId: number): void {
  requireKeeper(acting);
  if (personId === acting.actor.personId) throw new WrongStateError('own');
  const { now } = acting;
  write(acting.db, (tx) => {
    const person = getPerson(tx, personId);
    if (person.disabledAt) throw new WrongStateError('disabled');
    tx.update(people).set({ disabledAt: now, updatedAt: now }).where(eq(people.id, personId)).run();
    const ended = tx.delete(sessions).where(eq(sessions.userId, personId)).run().changes;
    endPasswordLinks(tx, personId, now);
    const linksEnded = endLostLinks(tx, personId, now);
    recordEntry(tx, acting, {
      action: 'disable-account',
      subject: ['person', personId],
      before: { disabledAt: null },
      after: { disabledAt: now, sessionsEnded: ended, linksEnded },
    });
  });
}

/** Opens a closed account again, with the password it had. Throws WrongStateError `enabled`, `erased`. */
export function enableAccount(acting: Acting, personId: number): void {
  requireKeeper(acting);
  write(acting.db, (tx) => {
    const { disabledAt, login } = getPerson(tx, personId);
    if (isErased(login)) throw new WrongStateError('erased');
    if (!disabledAt) throw new WrongStateError('enabled');
    tx.update(people)
      .set({ disabledAt: null, updatedAt: acting.now })
      .where(eq(people.id, personId))
      .run();
    recordEntry(tx, acting, {
      action: 'enable-account',
      subject: ['person', personId],
      before: { disabledAt },
      after: { disabledAt: null },
    });
  });
}

/** Throws ForbiddenError for all but an administrator with a second factor. */
export function requireKeeper({ actor }: Acting): void {
  if (!mayAtDesk(actor, 'keep-settings')) throw new ForbiddenError();
}

/** Throws NotFoundError. */
export function getPerson(tx: Database, personId: number) {
  const person = tx.select().from(people).where(eq(people.id, personId)).get();
  if (!person) throw new NotFoundError();
  return person;
}
