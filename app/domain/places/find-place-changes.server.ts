import type { Database } from 'db/connection.server';
import { auditEntries, placeChanges } from 'db/schema/index.server';
import { asc, desc, eq, inArray } from 'drizzle-orm';
import { namedEntry } from '../audit/actor-name.server';
import type { PlaceChange, PlaceRecord } from './place-record';

/**
 * Recorded changes of places, the latest day first. Which units a change names is read from the log,
 * which nobody can rewrite; a plan is one whose last entry says no more than that it was planned.
 */
export function findPlaceChanges(db: Database): PlaceChange[] {
  const entries = db
    .select(namedEntry)
    .from(auditEntries)
    .where(inArray(auditEntries.action, ['plan-place-change', 'apply-place-change']))
    .orderBy(asc(auditEntries.id))
    .all();
  const latest = new Map(entries.map((entry) => [entry.subjectId, entry]));
  return db
    .select()
    .from(placeChanges)
    .orderBy(desc(placeChanges.startsOn), desc(placeChanges.id))
    .all()
    .flatMap(({ id }): PlaceChange[] => {
      const entry = latest.get(String(id));
      if (!entry) return [];
      const state = entry.action === 'apply-place-change' ? 'applied' : 'planned';
      const record = entry.after as PlaceRecord;
      return [{ ...record, id, state, recordedBy: entry.actor, recordedAt: entry.at }];
    });
}

/** One of them by id; null where there is none, or none any more. */
export function findPlaceChange(db: Database, id: number): PlaceChange | null {
  const row = db.select().from(placeChanges).where(eq(placeChanges.id, id)).get();
  return row ? (findPlaceChanges(db).find((change) => change.id === id) ?? null) : null;
}
