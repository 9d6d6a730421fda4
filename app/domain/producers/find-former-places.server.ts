import type { Database } from 'db/connection.server';
import { adminUnitSuccessions, adminUnits } from 'db/schema/index.server';
import { eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { FormerPlace } from './former-place';

const districts = alias(adminUnits, 'districts');

/** The communes of before 1 July 2025, each with its district and what its land went into. */
export function findFormerPlaces(db: Database): FormerPlace[] {
  return db
    .select({
      communeId: adminUnits.id,
      communeName: adminUnits.name,
      districtId: districts.id,
      districtName: districts.name,
      successorId: adminUnitSuccessions.successorId,
    })
    .from(adminUnitSuccessions)
    .innerJoin(adminUnits, eq(adminUnits.id, adminUnitSuccessions.predecessorId))
    .innerJoin(districts, eq(districts.id, adminUnits.parentId))
    .where(sql`${adminUnits.level} = 'commune' AND ${districts.level} = 'district'`)
    .all();
}

/** The codes of today's communes. */
export function findCommuneCodes(db: Database): Set<string> {
  const rows = db
    .select({ id: adminUnits.id })
    .from(adminUnits)
    .where(sql`${adminUnits.level} = 'commune' AND ${adminUnits.validTo} IS NULL`)
    .all();
  return new Set(rows.map(({ id }) => id));
}
