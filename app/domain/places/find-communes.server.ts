import type { Database } from 'db/connection.server';
import { adminUnits } from 'db/schema/index.server';
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { adjoining } from './borders';
import type { Commune, CommuneName, FormerUnit } from './commune';
import { findCommuneShapes } from './find-shapes.server';
import { successionsToday } from './successions.server';

const parents = alias(adminUnits, 'parents');

/** Today's communes with the units that went into each, by code. */
export function findCommunes(db: Database): Commune[] {
  const former = findFormerUnits(db);
  return db
    .select({
      code: adminUnits.id,
      name: adminUnits.name,
      fullName: adminUnits.fullName,
      since: adminUnits.validFrom,
      province: parents.fullName,
    })
    .from(adminUnits)
    .leftJoin(parents, eq(parents.id, adminUnits.parentId))
    .where(and(eq(adminUnits.level, 'commune'), isNull(adminUnits.validTo)))
    .orderBy(asc(adminUnits.id))
    .all()
    .map((commune) => ({ ...commune, former: former.get(commune.code) ?? [] }));
}

/** One of today's communes; null for a code that no unit has today. */
export function findCommune(db: Database, code: string): Commune | null {
  return findCommunes(db).find((commune) => commune.code === code) ?? null;
}

/** The communes that share a border with one, by code. */
export function findNeighbours(db: Database, code: string): CommuneName[] {
  const shapes = findCommuneShapes(db);
  const rings = shapes.flatMap((shape) => shape.rings.map((ring) => ({ shape, ring })));
  const beside = adjoining(rings.map(({ ring }) => ring));
  const near = new Set(
    rings.flatMap(({ shape }, index) => (shape.code === code ? (beside[index] ?? []) : [])),
  );
  const codes = new Set([...near].map((index) => rings[index]?.shape.code));
  codes.delete(code);
  return shapes
    .filter((shape) => codes.has(shape.code))
    .map(({ code, fullName }) => ({ code, fullName }));
}

/**
 * What became of a former unit: the codes of today's communes on its land, one for a former commune
 * and several for a former district. Empty for an id that no former unit has.
 */
export function findSuccessors(db: Database, formerId: string): string[] {
  const rows = db.all<{ code: string }>(sql`
    SELECT DISTINCT land.today AS code FROM ${successionsToday} AS land
    JOIN admin_units AS former ON former.id = land.former
    WHERE former.level = 'commune' AND (former.id = ${formerId} OR former.parent_id = ${formerId})
    ORDER BY land.today`);
  return rows.map(({ code }) => code);
}

/** The name of a commune that is no more; null for all else. */
export function findFormerName(db: Database, id: string): string | null {
  const row = db.select().from(adminUnits).where(eq(adminUnits.id, id)).get();
  return row?.level === 'commune' && row.validTo !== null ? row.name : null;
}

function findFormerUnits(db: Database): Map<string, FormerUnit[]> {
  const rows = db.all<{
    successor: string;
    id: string;
    fullName: string;
    districtId: string | null;
    districtName: string | null;
    heirs: number;
  }>(sql`
    SELECT land.today AS successor, former.id, former.full_name AS fullName,
      count(*) OVER (PARTITION BY former.id) AS heirs,
      district.id AS districtId, district.full_name AS districtName
    FROM ${successionsToday} AS land
    JOIN admin_units AS former ON former.id = land.former
    LEFT JOIN admin_units AS district ON district.id = former.parent_id AND district.level = 'district'
    WHERE former.level = 'commune' ORDER BY former.id`);
  const former = new Map<string, FormerUnit[]>();
  for (const { successor, id, fullName, districtId, districtName, heirs } of rows) {
    const district = districtId && districtName ? { id: districtId, fullName: districtName } : null;
    const unit = { id, fullName, district, ...(heirs > 1 && { divided: true }) };
    former.set(successor, [...(former.get(successor) ?? []), unit]);
  }
  return former;
}
