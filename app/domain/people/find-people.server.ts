import type { Database } from 'db/connection.server';
import {
  adminUnits,
  memberships,
  officerCommunes,
  officers,
  people,
  producers,
  producerVersions,
  sessions,
} from 'db/schema/index.server';
import { and, asc, eq, max, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import type { MembershipRole, OfficerPost } from '../actor';
import { producersInArea } from '../scopes.server';
import { inNameOrder } from '../search/collation';
import { isIn } from '../sql.server';
import { isErased } from './pseudonym';

/** A person in an officer's reach. */
export type ReachedPerson = {
  personId: number;
  name: string;
  login: string;
  disabledAt: string | null;
  secondFactor: boolean;
  officer: { post: OfficerPost; communes: string[] } | null;
  memberOf: { slug: string; name: string; role: MembershipRole }[];
  /** The latest sign-in among the sessions still kept; null where none is. */
  signedInAt: string | null;
};

/**
 * Members of the producers in the officer's area; for an administrator, who manages people, everyone
 * with an account, officers too. In Vietnamese order of given names, the last word of a name.
 */
export function findPeople({ db, actor }: Pick<Acting, 'db' | 'actor'>): ReachedPerson[] {
  const everyone = actor.officer?.post === 'administrator';
  const members = findMemberships(
    db,
    everyone ? sql`1` : producersInArea(actor, producers.communeId),
  );
  const posts = everyone ? findPosts(db) : new Map<number, ReachedPerson['officer']>();
  const reached = new Set([...members.keys(), ...posts.keys()]);
  const seen = findSignIns(db);
  const found = db
    .select()
    .from(people)
    .where(everyone ? undefined : isIn(people.id, [...reached]))
    .orderBy(asc(people.id))
    .all()
    .filter(({ login }) => !isErased(login))
    .map((person) => ({
      personId: person.id,
      name: person.name,
      login: person.login,
      disabledAt: person.disabledAt,
      secondFactor: person.twoFactorEnabled,
      officer: posts.get(person.id) ?? null,
      memberOf: members.get(person.id) ?? [],
      signedInAt: seen.get(person.id) ?? null,
    }));
  return inNameOrder(found, ({ name }) => givenNameFirst(name));
}

/** "Triệu Thị Mai" is looked up under Mai. */
function givenNameFirst(name: string): string {
  const parts = name.split(' ');
  return [parts.pop(), ...parts].join(' ');
}

function findMemberships(db: Database, which: ReturnType<typeof sql>) {
  const rows = db
    .select({
      personId: memberships.personId,
      slug: producers.slug,
      name: sql<string | null>`${producerVersions.nameVi}`,
      role: memberships.role,
    })
    .from(memberships)
    .innerJoin(producers, eq(producers.id, memberships.producerId))
    .leftJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .where(and(which))
    .orderBy(asc(producers.slug))
    .all();
  const members = new Map<number, ReachedPerson['memberOf']>();
  for (const { personId, slug, name, role } of rows) {
    members.set(personId, [...(members.get(personId) ?? []), { slug, name: name ?? slug, role }]);
  }
  return members;
}

function findPosts(db: Database): Map<number, ReachedPerson['officer']> {
  const areas = db
    .select({ personId: officerCommunes.personId, name: adminUnits.fullName })
    .from(officerCommunes)
    .innerJoin(adminUnits, eq(adminUnits.id, officerCommunes.communeId))
    .all();
  const rows = db.select().from(officers).all();
  return new Map(
    rows.map(({ personId, post }) => [
      personId,
      {
        post,
        communes: areas.filter((area) => area.personId === personId).map(({ name }) => name),
      },
    ]),
  );
}

function findSignIns(db: Database): Map<number, string> {
  const rows = db
    .select({ personId: sessions.userId, at: max(sessions.createdAt) })
    .from(sessions)
    .groupBy(sessions.userId)
    .all();
  return new Map(rows.flatMap(({ personId, at }) => (at ? [[personId, at] as const] : [])));
}
