import { invitations, memberships, people } from 'db/schema/index.server';
import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Acting } from '../acting';
import type { MembershipRole } from '../actor';
import { NotFoundError } from '../errors';
import { may } from '../policy';
import { stateOf } from './links.server';

export type Member = { personId: number; name: string; login: string; role: MembershipRole };
export type OpenInvitation = {
  id: number;
  role: MembershipRole | null;
  guestName: string | null;
  expiresAt: string;
};

/** Who keeps a producer's listings, and the invitations to do so that are still open. */
export function findMembers({ db, actor, now }: Acting, producerId: number) {
  const owner = { producerId, communeId: null };
  if (!may(actor, 'keep', owner) && !may(actor, 'manage-members', owner)) throw new NotFoundError();
  const members: Member[] = db
    .select({
      personId: people.id,
      name: people.name,
      login: people.login,
      role: memberships.role,
    })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(and(eq(memberships.producerId, producerId), isNull(people.disabledAt)))
    .orderBy(desc(memberships.role), asc(people.name))
    .all();
  const unused = db
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.producerId, producerId),
        isNull(invitations.usedAt),
        isNull(invitations.revokedAt),
      ),
    )
    .orderBy(asc(invitations.expiresAt))
    .all();
  const open: OpenInvitation[] = unused
    .filter((row) => stateOf(db, row, now) === 'open')
    .map(({ id, role, guestName, expiresAt }) => ({ id, role, guestName, expiresAt }));
  return { members, open };
}
