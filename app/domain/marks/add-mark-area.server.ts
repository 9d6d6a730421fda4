import { type Database, write } from 'db/connection.server';
import { adminUnits, markAreas } from 'db/schema/index.server';
import { eq, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError } from '../errors';
import { findFormerPlaces } from '../producers/find-former-places.server';
import { type AreaFault, type AreaPlace, checkArea, type TypedArea } from './area-form';
import { getKeptMark } from './get-kept-mark.server';

/**
 * Adds a place to a mark's area. Throws NotFoundError, ForbiddenError, and InvalidError by field;
 * `taken` at the name where the area has it already.
 */
export function addMarkArea(acting: Acting, slug: string, typed: TypedArea): AreaPlace {
  return write(acting.db, (tx) => {
    const mark = getKeptMark(tx, acting.actor, slug);
    const { place, faults } = checkArea(typed, {
      communes: findCommuneNames(tx),
      former: findFormerPlaces(tx),
      places: tx.select().from(markAreas).where(eq(markAreas.markId, mark.id)).all(),
    });
    if (!place) throw new InvalidError<AreaFault>(faults);
    const row = tx
      .insert(markAreas)
      .values({ markId: mark.id, ...place })
      .returning()
      .get();
    recordEntry(tx, acting, { action: 'add-mark-area', subject: ['mark', mark.id], after: row });
    return place;
  });
}

/** Today's communes, by code. */
function findCommuneNames(db: Database): Map<string, string> {
  const rows = db
    .select({ id: adminUnits.id, name: adminUnits.name })
    .from(adminUnits)
    .where(sql`${adminUnits.level} = 'commune' AND ${adminUnits.validTo} IS NULL`)
    .all();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
