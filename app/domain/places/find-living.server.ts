import type { Database } from 'db/connection.server';
import { adminUnits } from 'db/schema/index.server';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { inNameOrder } from '../search/collation';
import type { LivingCommune } from './place-event';

/** Today's communes by name. */
export function findLivingCommunes(db: Database): LivingCommune[] {
  const rows = db
    .select({
      code: adminUnits.id,
      name: adminUnits.name,
      fullName: adminUnits.fullName,
      since: adminUnits.validFrom,
    })
    .from(adminUnits)
    .where(and(eq(adminUnits.level, 'commune'), isNull(adminUnits.validTo)))
    .orderBy(asc(adminUnits.id))
    .all();
  return inNameOrder(rows, ({ name }) => name);
}

/** Every id a unit has or had. */
export function findUsedCodes(db: Database): Set<string> {
  return new Set(
    db
      .select({ id: adminUnits.id })
      .from(adminUnits)
      .all()
      .map(({ id }) => id),
  );
}
