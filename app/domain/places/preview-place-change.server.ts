import type { Database } from 'db/connection.server';
import {
  adminUnits,
  officerCommunes,
  people,
  producers,
  producerVersions,
} from 'db/schema/index.server';
import { asc, eq, sql } from 'drizzle-orm';
import { isIn } from '../sql.server';
import { areaAfter, fullNameOf, type Move, movesOf, type PlaceEvent } from './place-event';

export type PreviewedMove = Move & { slug: string; name: string; hamlet: string | null };
export type PlacePreview = {
  moves: PreviewedMove[];
  officers: { name: string; before: string[]; after: string[] }[];
  /** Full names by code, of what ends and what begins. */
  names: Record<string, string>;
  /** Stands for the producers seen, so that one added meanwhile is noticed. */
  seen: string;
};

/** What an event would move, before anything moves. */
export function previewPlaceChange(
  db: Database,
  event: PlaceEvent,
  chosen: ReadonlyMap<number, string> = new Map(),
): PlacePreview {
  const rows = db
    .select({
      id: producers.id,
      slug: producers.slug,
      name: sql<string | null>`${producerVersions.nameVi}`,
      hamlet: producers.hamlet,
      communeId: producers.communeId,
    })
    .from(producers)
    .leftJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .where(isIn(producers.communeId, event.from))
    .orderBy(asc(producers.communeId), asc(producers.slug))
    .all();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const moves = movesOf(event, rows, chosen).flatMap((move): PreviewedMove[] => {
    const row = byId.get(move.producerId);
    return row ? [{ ...move, slug: row.slug, name: row.name ?? row.slug, hamlet: row.hamlet }] : [];
  });
  return {
    moves,
    officers: findOfficers(db, event),
    names: namesOf(db, event),
    seen: seenOf(moves),
  };
}

/** The producers of moves, as one text to compare. */
export const seenOf = (moves: readonly Move[]): string =>
  moves
    .map(({ producerId }) => producerId)
    .sort((a, b) => a - b)
    .join('.');

/** Full names of the units an event names, by code; a kept code has its new name as `code>`. */
export function namesOf(db: Database, event: PlaceEvent): Record<string, string> {
  const codes = [...event.from, ...(event.joins ? [event.joins] : [])];
  const known = db.select().from(adminUnits).where(isIn(adminUnits.id, codes)).all();
  return Object.fromEntries([
    ...known.map(({ id, fullName }) => [id, fullName]),
    ...event.into.map(({ code, type, name }) => [`${code}>`, fullNameOf(type, name)]),
  ]);
}

function findOfficers(db: Database, event: PlaceEvent): PlacePreview['officers'] {
  const rows = db
    .select({ personId: people.id, name: people.name, communeId: officerCommunes.communeId })
    .from(officerCommunes)
    .innerJoin(people, eq(people.id, officerCommunes.personId))
    .orderBy(asc(people.name), asc(officerCommunes.communeId))
    .all();
  const areas = new Map<number, { name: string; before: string[] }>();
  for (const { personId, name, communeId } of rows) {
    const area = areas.get(personId) ?? { name, before: [] };
    areas.set(personId, { name, before: [...area.before, communeId] });
  }
  return [...areas.values()]
    .filter(({ before }) => before.some((code) => event.from.includes(code)))
    .map(({ name, before }) => ({ name, before, after: areaAfter(event, before) }));
}
