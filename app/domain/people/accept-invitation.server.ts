import { type Database, write } from 'db/connection.server';
import {
  credentials,
  invitations,
  memberships,
  officerCommunes,
  officers,
  people,
  sessions,
} from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import type { Actor } from '../actor';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, NotFoundError, WrongStateError } from '../errors';
import { vietnamPhone } from '../phone';
import { findActor } from './find-actor.server';
import { findInvitation, type Invitation } from './find-invitation.server';
import { endLostLinks } from './links.server';
import { isLogin, normalLogin } from './login';

/** What a guest without an account fills in. */
export type Guest = { name: string; login: string };

type Moment = { db: Database; now: string };
type GuestFault = 'missing' | 'not-a-login' | 'taken';

/**
 * Whether a guest may be let in, to be asked before a password is hashed, which costs much. Throws
 * what {@link acceptInvitation} would.
 */
export function requireAcceptable({ db, now }: Moment, secret: string, guest: Guest): void {
  const { purpose } = openInvitation(db, secret, now);
  if (purpose.kind !== 'new-password') requireGuest(db, guest);
}

/**
 * Lets a guest in: makes the account, gives the role, and uses up the link, all or nothing. Returns
 * the login. Throws {@link NotFoundError} for an unknown link, {@link WrongStateError} for one that
 * is used, revoked or expired, {@link InvalidError} for a login that is taken or none.
 */
export function acceptInvitation(
  { db, now }: Moment,
  secret: string,
  guest: Guest & { passwordHash: string },
): string {
  return write(db, (tx) => {
    const invitation = openInvitation(tx, secret, now);
    const { purpose } = invitation;
    if (purpose.kind === 'new-password') {
      setPassword(tx, purpose.personId, guest.passwordHash, now);
      use(tx, invitation, actorOf(tx, purpose.personId), now);
      return invitation.person?.login ?? '';
    }
    const personId = createPerson(tx, guest, now);
    giveRole(tx, personId, invitation, now);
    use(tx, invitation, actorOf(tx, personId), now);
    return normalLogin(guest.login);
  });
}

/** Gives the role to somebody who has an account already and is signed in with it. */
export function acceptAs({ db, actor, now }: Acting, secret: string): void {
  write(db, (tx) => {
    const invitation = openInvitation(tx, secret, now);
    if (invitation.purpose.kind === 'new-password') throw new WrongStateError('new-password');
    giveRole(tx, actor.personId, invitation, now);
    // The new role may be less than the one it replaces.
    endLostLinks(tx, actor.personId, now);
    use(tx, invitation, actor, now);
  });
}

function openInvitation(tx: Database, secret: string, now: string): Invitation {
  const invitation = findInvitation(tx, secret, now);
  if (!invitation) throw new NotFoundError();
  if (invitation.state !== 'open') throw new WrongStateError(invitation.state);
  return invitation;
}

function requireGuest(tx: Database, guest: Guest): Guest {
  const name = guest.name.normalize('NFC').trim().slice(0, 120);
  const login = normalLogin(guest.login);
  const faults: Record<string, GuestFault> = {};
  if (!name) faults.name = 'missing';
  if (!isLogin(login)) faults.login = login ? 'not-a-login' : 'missing';
  else if (tx.select({ id: people.id }).from(people).where(eq(people.login, login)).get()) {
    faults.login = 'taken';
  }
  if (Object.keys(faults).length > 0) throw new InvalidError(faults);
  return { name, login };
}

function createPerson(tx: Database, guest: Guest & { passwordHash: string }, now: string): number {
  const { name, login } = requireGuest(tx, guest);
  const phone = vietnamPhone(login);
  const { id } = tx
    .insert(people)
    .values({ name, login, phone, createdAt: now, updatedAt: now })
    .returning({ id: people.id })
    .get();
  setPassword(tx, id, guest.passwordHash, now);
  return id;
}

/** Sets a password and ends every session: whoever knew the old one is out. */
function setPassword(tx: Database, personId: number, passwordHash: string, now: string): void {
  tx.delete(credentials).where(eq(credentials.userId, personId)).run();
  tx.delete(sessions).where(eq(sessions.userId, personId)).run();
  tx.insert(credentials)
    .values({
      userId: personId,
      accountId: String(personId),
      providerId: 'credential',
      password: passwordHash,
      createdAt: now,
      updatedAt: now,
    })
    .run();
}

function giveRole(tx: Database, personId: number, { purpose }: Invitation, now: string): void {
  if (purpose.kind === 'member') {
    const { producerId, role } = purpose;
    tx.insert(memberships)
      .values({ personId, producerId, role, createdAt: now })
      .onConflictDoUpdate({
        target: [memberships.personId, memberships.producerId],
        set: { role },
      })
      .run();
  }
  if (purpose.kind !== 'officer') return;
  const { post, communeIds } = purpose;
  tx.insert(officers)
    .values({ personId, post, createdAt: now })
    .onConflictDoUpdate({ target: officers.personId, set: { post } })
    .run();
  tx.delete(officerCommunes).where(eq(officerCommunes.personId, personId)).run();
  for (const communeId of communeIds) {
    tx.insert(officerCommunes).values({ personId, communeId }).run();
  }
}

function actorOf(tx: Database, personId: number): Actor {
  const actor = findActor(tx, personId);
  if (!actor) throw new NotFoundError();
  return actor;
}

function use(tx: Database, { id, purpose }: Invitation, actor: Actor, now: string): void {
  tx.update(invitations).set({ usedAt: now }).where(eq(invitations.id, id)).run();
  recordEntry(
    tx,
    { actor, now },
    {
      action: 'accept-invitation',
      subject: ['invitation', id],
      after: { ...purpose, personId: actor.personId },
    },
  );
}
