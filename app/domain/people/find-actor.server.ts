import type { Database } from 'db/connection.server';
import { memberships, officerCommunes, officers, people, producers } from 'db/schema/index.server';
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Actor } from '../actor';

/**
 * A person with all their roles; null where there is none or the account is closed.
 * `factorPassedAt` is what their session knows of the second factor.
 */
export function findActor(
  db: Database,
  personId: number,
  factorPassedAt: string | null = null,
): Actor | null {
  const person = db
    .select()
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.disabledAt)))
    .get();
  if (!person) return null;
  return {
    personId,
    name: person.name,
    memberships: db
      .select({ producerId: producers.id, slug: producers.slug, role: memberships.role })
      .from(memberships)
      .innerJoin(producers, eq(producers.id, memberships.producerId))
      .where(eq(memberships.personId, personId))
      .orderBy(asc(producers.slug))
      .all(),
    officer: findOfficer(db, personId),
    hasFactor: person.twoFactorEnabled,
    factorPassedAt: person.twoFactorEnabled ? factorPassedAt : null,
  };
}

function findOfficer(db: Database, personId: number): Actor['officer'] {
  const officer = db.select().from(officers).where(eq(officers.personId, personId)).get();
  if (!officer) return null;
  const area = db
    .select({ communeId: officerCommunes.communeId })
    .from(officerCommunes)
    .where(eq(officerCommunes.personId, personId))
    .all();
  return { post: officer.post, communeIds: area.map(({ communeId }) => communeId) };
}
