import type { Database } from 'db/connection.server';
import { adminUnits, producers, producerVersions } from 'db/schema/index.server';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { vietnameseSortKey as sortKey } from '../search/collation';

/** What an officer can choose from when inviting: producers by name, communes of today. */
export function findInvitable(db: Database) {
  const named = db
    .select({ id: producers.id, name: producerVersions.nameVi })
    .from(producers)
    .innerJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .where(eq(producers.status, 'listed'))
    .all()
    .map(({ id, name }) => ({ id, name: String(name ?? id) }))
    .sort((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
  const communes = db
    .select({ id: adminUnits.id, name: adminUnits.fullName })
    .from(adminUnits)
    .where(and(eq(adminUnits.level, 'commune'), isNull(adminUnits.validTo)))
    .orderBy(asc(adminUnits.name))
    .all();
  return { producers: named, communes };
}
