import { write } from 'db/connection.server';
import { invitations, producers } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { ForbiddenError, NotFoundError } from '../errors';
import { hashSecret, newSecret } from '../secret';
import { findActor } from './find-actor.server';
import { INVITATION_DAYS, type Purpose } from './invitation';
import { endPasswordLinks } from './links.server';
import { mayInvite } from './may-invite';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Makes a one-time link for a guest and returns its secret, which is kept nowhere: it is shown once.
 * An earlier open link for the same person's new password ends. Throws {@link NotFoundError} for a
 * producer or person that is not the inviter's to see, {@link ForbiddenError} for a role they cannot
 * give.
 */
export function createInvitation(
  acting: Acting,
  purpose: Purpose,
  guestName: string | null = null,
): { id: number; secret: string; expiresAt: string } {
  const { db, actor, now } = acting;
  const secret = newSecret();
  const expiresAt = new Date(Date.parse(now) + INVITATION_DAYS * DAY_MS).toISOString();
  return write(db, (tx) => {
    const target = purpose.kind === 'new-password' ? findActor(tx, purpose.personId) : null;
    if (purpose.kind === 'new-password' && !target) throw new NotFoundError();
    if (purpose.kind === 'member') requireProducer(tx, purpose.producerId);
    const verdict = mayInvite(actor, purpose, target);
    if (verdict === 'hidden') throw new NotFoundError();
    if (verdict === 'no') throw new ForbiddenError();
    if (purpose.kind === 'new-password') endPasswordLinks(tx, purpose.personId, now);
    const { id } = tx
      .insert(invitations)
      .values({
        secretHash: hashSecret(secret),
        invitedBy: actor.personId,
        ...columnsOf(purpose),
        guestName: guestName?.trim() || null,
        createdAt: now,
        expiresAt,
      })
      .returning({ id: invitations.id })
      .get();
    recordEntry(tx, acting, {
      action: 'create-invitation',
      subject: ['invitation', id],
      after: purpose,
    });
    return { id, secret, expiresAt };
  });
}

function columnsOf(purpose: Purpose) {
  if (purpose.kind === 'member') return { producerId: purpose.producerId, role: purpose.role };
  if (purpose.kind === 'new-password') return { personId: purpose.personId };
  return { post: purpose.post, communeIds: purpose.communeIds };
}

function requireProducer(tx: Acting['db'], id: number): void {
  const found = tx.select({ id: producers.id }).from(producers).where(eq(producers.id, id)).get();
  if (!found) throw new NotFoundError();
}
