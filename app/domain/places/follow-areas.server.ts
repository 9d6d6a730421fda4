import type { Database } from 'db/connection.server';
import { invitations, markAreas, officerCommunes } from 'db/schema/index.server';
import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import { isIn } from '../sql.server';
import { areaAfter, type PlaceEvent, targetsOf } from './place-event';

type Followed = { personId: number; before: string[]; after: string[] };

/**
 * Officers' areas, those of officers invited and not here yet, and the areas of marks go where their
 * communes went. Returns the areas of officers that changed.
 */
export function followAreas(tx: Database, event: PlaceEvent, now: string): Followed[] {
  followInvitations(tx, event, now);
  followMarks(tx, event);
  return followOfficers(tx, event);
}

function followOfficers(tx: Database, event: PlaceEvent): Followed[] {
  const rows = tx
    .select()
    .from(officerCommunes)
    .orderBy(asc(officerCommunes.personId), asc(officerCommunes.communeId))
    .all();
  const areas = new Map<number, string[]>();
  for (const { personId, communeId } of rows) {
    areas.set(personId, [...(areas.get(personId) ?? []), communeId]);
  }
  return [...areas].flatMap(([personId, before]) => {
    if (!before.some((code) => event.from.includes(code))) return [];
    const after = areaAfter(event, before);
    tx.delete(officerCommunes).where(eq(officerCommunes.personId, personId)).run();
    for (const communeId of after) {
      tx.insert(officerCommunes).values({ personId, communeId }).run();
    }
    return [{ personId, before, after }];
  });
}

function followInvitations(tx: Database, event: PlaceEvent, now: string): void {
  const open = tx
    .select()
    .from(invitations)
    .where(
      and(
        isNotNull(invitations.communeIds),
        isNull(invitations.usedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, now),
      ),
    )
    .all();
  for (const { id, communeIds } of open) {
    const after = areaAfter(event, communeIds ?? []);
    tx.update(invitations).set({ communeIds: after }).where(eq(invitations.id, id)).run();
  }
}

/** The words of a registration stay; which commune they mean today changes. */
function followMarks(tx: Database, event: PlaceEvent): void {
  const [first, ...others] = targetsOf(event);
  const named = tx.select().from(markAreas).where(isIn(markAreas.communeId, event.from)).all();
  for (const { id, ...area } of named) {
    tx.update(markAreas).set({ communeId: first }).where(eq(markAreas.id, id)).run();
    for (const communeId of others) {
      tx.insert(markAreas)
        .values({ ...area, communeId })
        .run();
    }
  }
}
