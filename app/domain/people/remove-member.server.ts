import { write } from 'db/connection.server';
import { invitations, memberships } from 'db/schema/index.server';
import { and, eq, isNull } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { ForbiddenError, NotFoundError, WrongStateError } from '../errors';
import { may, membershipIn } from '../policy';
import { endLostLinks } from './links.server';

/**
 * Takes a person's role in a producer away, and the links they could make only with it; what they
 * wrote stays. Throws {@link WrongStateError}
 * for the last owner: nobody could then let anybody in.
 */
export function removeMember(acting: Acting, producerId: number, personId: number): void {
  requireManager(acting, producerId);
  write(acting.db, (tx) => {
    const members = tx
      .select()
      .from(memberships)
      .where(eq(memberships.producerId, producerId))
      .all();
    const member = members.find((each) => each.personId === personId);
    if (!member) throw new NotFoundError();
    const owners = members.filter(({ role }) => role === 'owner');
    if (member.role === 'owner' && owners.length === 1) throw new WrongStateError('last-owner');
    tx.delete(memberships)
      .where(and(eq(memberships.producerId, producerId), eq(memberships.personId, personId)))
      .run();
    const linksEnded = endLostLinks(tx, personId, acting.now);
    recordEntry(tx, acting, {
      action: 'remove-member',
      subject: ['membership', `${producerId}/${personId}`],
      before: { role: member.role },
      after: { linksEnded },
    });
  });
}

/** Ends an open invitation of a producer. */
export function revokeInvitation(acting: Acting, producerId: number, id: number): void {
  requireManager(acting, producerId);
  write(acting.db, (tx) => {
    const { changes } = tx
      .update(invitations)
      .set({ revokedAt: acting.now })
      .where(
        and(
          eq(invitations.id, id),
          eq(invitations.producerId, producerId),
          isNull(invitations.usedAt),
          isNull(invitations.revokedAt),
        ),
      )
      .run();
    if (changes === 0) throw new NotFoundError();
    recordEntry(tx, acting, { action: 'revoke-invitation', subject: ['invitation', id] });
  });
}

function requireManager({ actor }: Acting, producerId: number): void {
  if (may(actor, 'manage-members', { producerId, communeId: null })) return;
  const knows = membershipIn(actor, producerId) !== null;
  throw knows ? new ForbiddenError() : new NotFoundError();
}
