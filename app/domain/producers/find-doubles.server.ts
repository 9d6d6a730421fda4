import type { Database } from 'db/connection.server';
import { adminUnits, producers, producerVersions } from 'db/schema/index.server';
import { eq, sql } from 'drizzle-orm';
import { isLikelyDouble } from './likely-double';

export type Double = { id: number; slug: string; name: string; commune: string | null };

/** Producers, closed ones too, that one about to be written down is likely to be. */
export function findDoubles(
  db: Database,
  asked: { name: string; communeId: string | null },
): Double[] {
  return db
    .select({
      id: producers.id,
      slug: producers.slug,
      name: sql<string | null>`${producerVersions.nameVi}`,
      communeId: producers.communeId,
      commune: adminUnits.fullName,
    })
    .from(producers)
    .innerJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .leftJoin(adminUnits, eq(adminUnits.id, producers.communeId))
    .orderBy(producers.id)
    .all()
    .flatMap(({ name, communeId, ...row }) =>
      name && isLikelyDouble({ name, communeId }, asked) ? [{ ...row, name }] : [],
    );
}
