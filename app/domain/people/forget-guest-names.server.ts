import type { Database } from 'db/connection.server';
import { invitations } from 'db/schema/index.server';
import { and, isNotNull, lte, or } from 'drizzle-orm';

/**
 * Erases what inviters called guests whose link was used, taken back or ran out: a guest who came in
 * has a name of their own by then. Gives how many there were.
 */
export function forgetGuestNames(db: Database, now: string): number {
  const { guestName, usedAt, revokedAt, expiresAt } = invitations;
  return db
    .update(invitations)
    .set({ guestName: null })
    .where(
      and(isNotNull(guestName), or(isNotNull(usedAt), isNotNull(revokedAt), lte(expiresAt, now))),
    )
    .run().changes;
}
