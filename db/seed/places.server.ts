import type { Database } from '../connection.server';
import {
  adminUnitSuccessions,
  adminUnits,
  communeShapes,
  type UNIT_TYPES,
} from '../schema/index.server';
import { readSeed } from './json.server';

type Unit = { id: string; type: (typeof UNIT_TYPES)[number]; name: string; fullName: string };
type Places = {
  effectiveFrom: string;
  lastDayBefore: string;
  provinces: { id: string; name: string; fullName: string; former: boolean; successor?: string }[];
  districts: Unit[];
  communes: (Unit & { mergedFrom: (Unit & { district: string })[] })[];
};
type Shape = typeof communeShapes.$inferInsert & { id: string };

/**
 * Units of today and of before 2025-07-01. Districts have no successor of their own: the level
 * itself ended, and their land is found through their communes' successions.
 */
export function seedPlaces(tx: Database): void {
  const places = readSeed<Places>('reference/places.json');
  const today = places.provinces.find((province) => !province.former);
  const former = places.provinces.find((province) => province.former);
  if (!today || !former) throw new Error('places.json lacks a province');
  const ended = { validTo: places.lastDayBefore };

  for (const { id, name, fullName, former: gone } of places.provinces) {
    const unit = { id, name, fullName, level: 'province' as const, type: 'tinh' as const };
    tx.insert(adminUnits)
      .values(gone ? { ...unit, ...ended } : unit)
      .run();
  }
  tx.insert(adminUnits)
    .values(
      places.districts.map((district) => ({
        ...district,
        ...ended,
        level: 'district' as const,
        parentId: former.id,
      })),
    )
    .run();
  for (const { mergedFrom, ...commune } of places.communes) {
    tx.insert(adminUnits)
      .values({
        ...commune,
        level: 'commune',
        parentId: today.id,
        validFrom: places.effectiveFrom,
      })
      .run();
    tx.insert(adminUnits)
      .values(
        mergedFrom.map(({ district, ...unit }) => ({
          ...unit,
          ...ended,
          level: 'commune' as const,
          parentId: district,
        })),
      )
      .run();
  }
  seedSuccessions(tx, places, former.id, today.id);

  const shapes = readSeed<Shape[]>('reference/shapes.json');
  tx.insert(communeShapes)
    .values(shapes.map(({ id, ...shape }) => ({ ...shape, communeId: id })))
    .run();
}

function seedSuccessions(tx: Database, places: Places, formerId: string, todayId: string): void {
  const on = places.effectiveFrom;
  const communes = places.communes.flatMap((commune) =>
    commune.mergedFrom.map((old) => ({ predecessorId: old.id, successorId: commune.id, on })),
  );
  tx.insert(adminUnitSuccessions)
    .values([{ predecessorId: formerId, successorId: todayId, on }, ...communes])
    .run();
}
