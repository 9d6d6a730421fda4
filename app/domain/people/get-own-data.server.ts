import {
  auditEntries,
  memberships,
  officerCommunes,
  officers,
  people,
  producers,
  sessions,
} from 'db/schema/index.server';
import { and, asc, eq, gt } from 'drizzle-orm';
import type { Acting } from '../acting';
import { NotFoundError } from '../errors';

/**
 * Everything kept about the asker, for them to take along (law 91/2025/QH15: who a datum is about may
 * have a copy). No secret is in it: no password, no key of a second factor, no token of a session.
 */
export function getOwnData({ db, actor, now }: Acting) {
  const own = actor.personId;
  const person = db.select().from(people).where(eq(people.id, own)).get();
  if (!person) throw new NotFoundError();
  const { id, name, login, phone, email, twoFactorEnabled, createdAt, updatedAt } = person;
  return {
    takenAt: now,
    account: {
      id,
      name,
      login,
      phone,
      email,
      secondFactor: twoFactorEnabled,
      createdAt,
      updatedAt,
    },
    memberships: db
      .select({
        producer: producers.slug,
        role: memberships.role,
        since: memberships.createdAt,
      })
      .from(memberships)
      .innerJoin(producers, eq(producers.id, memberships.producerId))
      .where(eq(memberships.personId, own))
      .orderBy(asc(producers.slug))
      .all(),
    post: db
      .select({ post: officers.post, since: officers.createdAt })
      .from(officers)
      .where(eq(officers.personId, own))
      .get(),
    communes: db
      .select({ code: officerCommunes.communeId })
      .from(officerCommunes)
      .where(eq(officerCommunes.personId, own))
      .all()
      .map(({ code }) => code),
    sessions: db
      .select({
        since: sessions.createdAt,
        lastUsed: sessions.seenAt,
        until: sessions.expiresAt,
        address: sessions.ipAddress,
        browser: sessions.userAgent,
      })
      .from(sessions)
      .where(and(eq(sessions.userId, own), gt(sessions.expiresAt, now)))
      .orderBy(asc(sessions.createdAt))
      .all(),
    // What was changed belongs to the one it was changed for, and may tell of others.
    changes: db
      .select({
        at: auditEntries.at,
        as: auditEntries.actor,
        action: auditEntries.action,
        subjectType: auditEntries.subjectType,
        subjectId: auditEntries.subjectId,
        network: auditEntries.origin,
      })
      .from(auditEntries)
      .where(eq(auditEntries.actorId, own))
      .orderBy(asc(auditEntries.id))
      .all(),
  };
}
