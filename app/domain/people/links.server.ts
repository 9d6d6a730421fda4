import type { Database } from 'db/connection.server';
import { invitations } from 'db/schema/index.server';
import { and, eq, isNull } from 'drizzle-orm';
import { findActor } from './find-actor.server';
import { type InvitationState, invitationState, type Purpose } from './invitation';
import { mayInvite } from './may-invite';

type Row = typeof invitations.$inferSelect;

/** What a link is for. The CHECKs of the table leave exactly these three. */
export function purposeOf(row: Row): Purpose {
  if (row.personId) return { kind: 'new-password', personId: row.personId };
  if (row.producerId && row.role) {
    return { kind: 'member', producerId: row.producerId, role: row.role };
  }
  return { kind: 'officer', post: row.post ?? 'commune', communeIds: row.communeIds ?? [] };
}

/**
 * Whether a link still opens the door: it is worth what its maker may do now, not what they might
 * when they made it.
 */
export function stateOf(db: Database, row: Row, now: string): InvitationState {
  const state = invitationState(row, now);
  return state === 'open' && !makerMay(db, row) ? 'revoked' : state;
}

function makerMay(db: Database, row: Row): boolean {
  // They had passed the second factor when they made it, and need not be signed in now.
  const maker = findActor(db, row.invitedBy, row.createdAt);
  if (!maker) return false;
  const target = row.personId === null ? null : findActor(db, row.personId);
  return mayInvite(maker, purposeOf(row), target) === 'yes';
}

const unused = () => and(isNull(invitations.usedAt), isNull(invitations.revokedAt));

/** Ends the open links that a person made and could not make today. Returns how many. */
export function endLostLinks(tx: Database, makerId: number, now: string): number {
  const made = tx
    .select()
    .from(invitations)
    .where(and(eq(invitations.invitedBy, makerId), unused()))
    .all();
  const lost = made.filter((row) => !makerMay(tx, row));
  for (const { id } of lost) {
    tx.update(invitations).set({ revokedAt: now }).where(eq(invitations.id, id)).run();
  }
  return lost.length;
}

/** Ends the open links for a new password of a person. */
export function endPasswordLinks(tx: Database, personId: number, now: string): void {
  tx.update(invitations)
    .set({ revokedAt: now })
    .where(and(eq(invitations.personId, personId), unused()))
    .run();
}
