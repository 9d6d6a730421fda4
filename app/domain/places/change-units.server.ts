import type { Database } from 'db/connection.server';
import { adminUnitSuccessions, adminUnits, communeShapes } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { addDays } from '../dates';
import { slugify } from '../search/fold';
import { isIn } from '../sql.server';
import { fullNameOf, type PlaceEvent, targetsOf } from './place-event';

type UnitRow = typeof adminUnits.$inferSelect;

/**
 * Ends and begins units, with who went into whom. A unit whose code goes on under another name is
 * kept beside it under an id of its own, like the units of before 1 July 2025. Returns the id under
 * which each ended unit is found from now on, by its code.
 */
export function changeUnits(tx: Database, event: PlaceEvent): Map<string, string> {
  const { from, into, startsOn } = event;
  const targets = targetsOf(event);
  const units = tx.select().from(adminUnits).where(isIn(adminUnits.id, from)).all();
  const [first] = units;
  const formerIds = new Map<string, string>();
  for (const unit of units) {
    const kept = targets.includes(unit.id);
    const id = kept ? setAside(tx, unit, startsOn) : unit.id;
    if (!kept) {
      const validTo = addDays(startsOn, -1);
      tx.update(adminUnits).set({ validTo }).where(eq(adminUnits.id, unit.id)).run();
    }
    formerIds.set(unit.id, id);
  }
  for (const { code, type, name } of into) {
    const named = { type, name, fullName: fullNameOf(type, name), validFrom: startsOn };
    if (from.includes(code)) {
      tx.update(adminUnits).set(named).where(eq(adminUnits.id, code)).run();
    } else {
      const parentId = first?.parentId ?? null;
      tx.insert(adminUnits)
        .values({ ...named, id: code, level: 'commune', parentId })
        .run();
    }
  }
  for (const predecessorId of formerIds.values()) {
    for (const successorId of targets) {
      tx.insert(adminUnitSuccessions).values({ predecessorId, successorId, on: startsOn }).run();
    }
  }
  drawUnits(tx, event, targets);
  return formerIds;
}

/** A copy of a unit as it was, which takes over what went into it. */
function setAside(tx: Database, unit: UnitRow, startsOn: string): string {
  const id = freeId(tx, `${slugify(unit.fullName)}-den-${addDays(startsOn, -1)}`);
  tx.insert(adminUnits)
    .values({ ...unit, id, validTo: addDays(startsOn, -1) })
    .run();
  tx.update(adminUnitSuccessions)
    .set({ successorId: id })
    .where(eq(adminUnitSuccessions.successorId, unit.id))
    .run();
  return id;
}

function freeId(tx: Database, stem: string): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    const taken = tx.select().from(adminUnits).where(eq(adminUnits.id, id)).get();
    if (!taken) return id;
  }
}

/**
 * Nobody hands us the new boundaries. What several communes become is drawn as their old areas
 * together; of a split only one part is drawn, on the old area, until its boundary is known.
 */
function drawUnits(tx: Database, { from, joins }: PlaceEvent, targets: readonly string[]): void {
  const [target] = targets;
  if (target === undefined) return;
  const codes = joins === null ? from : [...from, joins];
  const shapes = tx.select().from(communeShapes).where(isIn(communeShapes.communeId, codes)).all();
  const largest = shapes.reduce<(typeof shapes)[number] | undefined>(
    (one, other) => ((one?.areaKm2 ?? -1) >= (other.areaKm2 ?? 0) ? one : other),
    undefined,
  );
  const drawn = targets.some((code) => shapes.some(({ communeId }) => communeId === code));
  if (!largest || (targets.length > 1 && drawn)) return;
  const areas = shapes.flatMap(({ areaKm2 }) => areaKm2 ?? []);
  const shape = {
    rings: shapes.flatMap(({ rings }) => rings),
    longitude: largest.longitude,
    latitude: largest.latitude,
    areaKm2: areas.length === shapes.length ? areas.reduce((sum, area) => sum + area, 0) : null,
  };
  tx.insert(communeShapes)
    .values({ communeId: target, ...shape })
    .onConflictDoUpdate({ target: communeShapes.communeId, set: shape })
    .run();
}
