import type { Database } from 'db/connection.server';
import { adminUnits, communeShapes, type producers } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { addDays } from '../dates';
import { isIn } from '../sql.server';
import type { Address, Unit } from './address';

type AddressRow = Pick<
  typeof producers.$inferSelect,
  'hamlet' | 'oldCommune' | 'oldDistrict' | 'oldCommuneId' | 'oldDistrictId' | 'communeId'
>;
type UnitRow = typeof adminUnits.$inferSelect;

/** An address read out of the columns of a producer. */
export function findAddress(db: Database, row: AddressRow): Address {
  const units = findWithParents(db, [row.communeId, row.oldCommuneId, row.oldDistrictId]);
  const commune = row.communeId ? units.get(row.communeId) : undefined;
  const oldCommune = row.oldCommuneId ? units.get(row.oldCommuneId) : undefined;
  const district = units.get(row.oldDistrictId ?? oldCommune?.parentId ?? '');
  const oldProvince = district?.parentId ? units.get(district.parentId) : undefined;
  const lastDay = oldCommune?.validTo ?? district?.validTo;
  return {
    hamlet: row.hamlet,
    now: commune
      ? { code: commune.id, units: [commune, units.get(commune.parentId ?? '')].flatMap(asUnit) }
      : null,
    before: [
      ...(oldCommune ? asUnit(oldCommune) : asText(row.oldCommune)),
      ...(district ? asUnit(district) : asText(row.oldDistrict)),
      ...asUnit(oldProvince),
    ],
    changedOn: lastDay ? addDays(lastDay, 1) : null,
    centre: row.communeId ? findCentre(db, row.communeId) : null,
  };
}

const asUnit = (row: UnitRow | undefined): Unit[] =>
  row ? [{ type: row.type, name: row.name }] : [];

const asText = (name: string | null): Unit[] => (name ? [{ type: null, name }] : []);

function findWithParents(db: Database, ids: readonly (string | null)[]): Map<string, UnitRow> {
  const found = new Map<string, UnitRow>();
  let missing = ids.filter((id) => id !== null);
  while (missing.length > 0) {
    const rows = db.select().from(adminUnits).where(isIn(adminUnits.id, missing)).all();
    for (const row of rows) found.set(row.id, row);
    missing = rows.flatMap(({ parentId }) => (parentId && !found.has(parentId) ? [parentId] : []));
  }
  return found;
}

function findCentre(db: Database, communeId: string): Address['centre'] {
  const columns = { latitude: communeShapes.latitude, longitude: communeShapes.longitude };
  const shape = db
    .select(columns)
    .from(communeShapes)
    .where(eq(communeShapes.communeId, communeId));
  return shape.get() ?? null;
}
