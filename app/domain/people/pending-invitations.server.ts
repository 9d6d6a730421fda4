import { type Database, write } from 'db/connection.server';
import { adminUnits, invitations, people } from 'db/schema/index.server';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { ForbiddenError, NotFoundError } from '../errors';
import { findProducerName } from '../producers/find-names.server';
import { isIn } from '../sql.server';
import { findActor } from './find-actor.server';
import type { Purpose } from './invitation';
import { purposeOf, stateOf } from './links.server';
import { mayInvite } from './may-invite';

export type PendingInvitation = {
  id: number;
  purpose: Purpose;
  guestName: string | null;
  /** The producer, the area or the person it is about, in words. */
  about: string;
  invitedBy: string;
  expiresAt: string;
};

type Row = typeof invitations.$inferSelect;
const inviters = alias(people, 'inviters');

/** Links not used yet that the officer could have made, the first to end first. */
export function findPendingInvitations({ db, actor, now }: Acting): PendingInvitation[] {
  const rows = db
    .select({ row: invitations, invitedBy: inviters.name })
    .from(invitations)
    .innerJoin(inviters, eq(inviters.id, invitations.invitedBy))
    .where(and(isNull(invitations.usedAt), isNull(invitations.revokedAt)))
    .orderBy(asc(invitations.expiresAt), asc(invitations.id))
    .all();
  return rows
    .filter(({ row }) => stateOf(db, row, now) === 'open' && verdictOn(db, actor, row) === 'yes')
    .map(({ row, invitedBy }) => ({
      id: row.id,
      purpose: purposeOf(row),
      guestName: row.guestName,
      about: aboutOf(db, row),
      invitedBy,
      expiresAt: row.expiresAt,
    }));
}

/**
 * Ends an open link, whoever made it. Who may make such a link may take it back; throws
 * NotFoundError for one that is used, ended or hidden from the officer, ForbiddenError.
 */
export function revokeLink(acting: Acting, id: number): void {
  write(acting.db, (tx) => {
    const row = tx.select().from(invitations).where(eq(invitations.id, id)).get();
    if (!row || stateOf(tx, row, acting.now) !== 'open') throw new NotFoundError();
    const verdict = verdictOn(tx, acting.actor, row);
    if (verdict === 'hidden') throw new NotFoundError();
    if (verdict === 'no') throw new ForbiddenError();
    tx.update(invitations).set({ revokedAt: acting.now }).where(eq(invitations.id, id)).run();
    recordEntry(tx, acting, { action: 'revoke-invitation', subject: ['invitation', id] });
  });
}

function verdictOn(db: Database, actor: Acting['actor'], row: Row) {
  const target = row.personId === null ? null : findActor(db, row.personId);
  return mayInvite(actor, purposeOf(row), target);
}

function aboutOf(db: Database, row: Row): string {
  if (row.personId) {
    return db.select().from(people).where(eq(people.id, row.personId)).get()?.name ?? '';
  }
  if (row.producerId) return findProducerName(db, row.producerId, 'vi')?.name ?? '';
  const area = db
    .select()
    .from(adminUnits)
    .where(isIn(adminUnits.id, row.communeIds ?? []))
    .all();
  return area.map(({ fullName }) => fullName).join(', ');
}
