import { type Database, write } from 'db/connection.server';
import {
  credentials,
  memberships,
  officerCommunes,
  officers,
  people,
  secondFactors,
  sessions,
} from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import type { Actor, Membership } from '../actor';
import { recordEntry } from '../audit/record-entry.server';
import { WrongStateError } from '../errors';
import { endLostLinks, endPasswordLinks } from './links.server';
import { isErased, pseudonym } from './pseudonym';
import { getPerson, requireKeeper } from './set-account-state.server';

/**
 * Erases the asker's own account (law 91/2025/QH15): name, login, number, password, second factor,
 * sessions and roles. What they wrote and changed stays, under a pseudonym. Throws WrongStateError
 * `officer` for whoever holds a post: under whose name the agency decides is not theirs to erase.
 */
export function eraseOwnAccount(acting: Acting): void {
  if (acting.actor.officer) throw new WrongStateError('officer');
  write(acting.db, (tx) => erase(tx, acting, acting.actor.personId));
}

/**
 * The same for somebody who asked an agency for it, by telephone as most will. The account must be
 * closed first: closing can be undone, this cannot. Throws ForbiddenError for all but an
 * administrator with a second factor, WrongStateError `enabled` or `erased`.
 */
export function eraseAccount(acting: Acting, personId: number): void {
  requireKeeper(acting);
  write(acting.db, (tx) => {
    const person = getPerson(tx, personId);
    if (isErased(person.login)) throw new WrongStateError('erased');
    if (!person.disabledAt) throw new WrongStateError('enabled');
    erase(tx, acting, personId);
  });
}

function erase(tx: Database, acting: Acting, personId: number): void {
  const { now } = acting;
  const called = pseudonym(personId);
  const nobody = { name: called, login: called, phone: null, email: null, image: null };
  tx.update(people)
    .set({ ...nobody, twoFactorEnabled: false, disabledAt: now, updatedAt: now })
    .where(eq(people.id, personId))
    .run();
  for (const table of [sessions, credentials, secondFactors]) {
    tx.delete(table).where(eq(table.userId, personId)).run();
  }
  for (const table of [memberships, officerCommunes, officers]) {
    tx.delete(table).where(eq(table.personId, personId)).run();
  }
  endPasswordLinks(tx, personId, now);
  endLostLinks(tx, personId, now);
  recordEntry(tx, acting, { action: 'erase-account', subject: ['person', personId] });
}

/** Memberships of somebody who is a producer's only owner. */
export function findLeftAlone(db: Database, actor: Actor): Membership[] {
  return actor.memberships.filter(({ producerId, role }) => {
    if (role !== 'owner') return false;
    const { producerId: of, role: as } = memberships;
    const owners = db
      .select()
      .from(memberships)
      .where(and(eq(of, producerId), eq(as, 'owner')));
    return owners.all().length === 1;
  });
}
