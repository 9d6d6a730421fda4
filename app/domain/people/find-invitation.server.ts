import type { Database } from 'db/connection.server';
import { adminUnits, invitations, people } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { findProducerName } from '../producers/find-names.server';
import { hashSecret } from '../secret';
import { isIn } from '../sql.server';
import type { Locale } from '../texts';
import type { InvitationState, Purpose } from './invitation';
import { purposeOf, stateOf } from './links.server';

/** An invitation as its guest sees it. */
export type Invitation = {
  id: number;
  state: InvitationState;
  purpose: Purpose;
  inviter: string;
  guestName: string | null;
  expiresAt: string;
  producer: { slug: string; name: string } | null;
  communes: string[];
  /** Whose password is to be chosen anew. */
  person: { name: string; login: string } | null;
};

/** The invitation behind a link; null for a secret that was never given out. */
export function findInvitation(
  db: Database,
  secret: string,
  now: string,
  locale: Locale = 'vi',
): Invitation | null {
  const row = db
    .select()
    .from(invitations)
    .where(eq(invitations.secretHash, hashSecret(secret)))
    .get();
  if (!row) return null;
  const inviter = db.select().from(people).where(eq(people.id, row.invitedBy)).get();
  const person = row.personId
    ? db.select().from(people).where(eq(people.id, row.personId)).get()
    : undefined;
  return {
    id: row.id,
    state: stateOf(db, row, now),
    purpose: purposeOf(row),
    inviter: inviter?.name ?? '',
    guestName: row.guestName,
    expiresAt: row.expiresAt,
    producer: findProducerName(db, row.producerId, locale),
    communes: db
      .select({ name: adminUnits.name })
      .from(adminUnits)
      .where(isIn(adminUnits.id, row.communeIds ?? []))
      .all()
      .map(({ name }) => name),
    person: person ? { name: person.name, login: person.login } : null,
  };
}
