import type { Database } from 'db/connection.server';
import { adminUnitSuccessions, adminUnits, producers, products } from 'db/schema/index.server';
import { and, asc, count, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { adjoining } from './borders';
import type { Commune, CommuneName, FormerUnit } from './commune';
import { findCommuneShapes } from './find-shapes.server';

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
  return db
    .selectDistinct({ code: adminUnitSuccessions.successorId })
    .from(adminUnitSuccessions)
    .innerJoin(adminUnits, eq(adminUnits.id, adminUnitSuccessions.predecessorId))
    .where(
      sql`${adminUnits.level} = 'commune' AND (${adminUnits.id} = ${formerId} OR ${adminUnits.parentId} = ${formerId})`,
    )
    .orderBy(adminUnitSuccessions.successorId)
    .all()
    .map(({ code }) => code);
}

/**
 * Listed products by commune of their producer; a commune without any is left out. Products invented
 * for demonstration are not counted: a shaded map carries no tag.
 */
export function countProductsByCommune(db: Database): Record<string, number> {
  const rows = db
    .select({ code: producers.communeId, total: count() })
    .from(products)
    .innerJoin(producers, eq(producers.id, products.producerId))
    .where(
      and(
        eq(products.status, 'listed'),
        ne(products.provenance, 'sample'),
        isNotNull(products.liveVersionId),
        isNotNull(producers.communeId),
      ),
    )
    .groupBy(producers.communeId)
    .all();
  return Object.fromEntries(rows.map(({ code, total }) => [code, total]));
}

function findFormerUnits(db: Database): Map<string, FormerUnit[]> {
  const rows = db
    .select({
      successor: adminUnitSuccessions.successorId,
      id: adminUnits.id,
      fullName: adminUnits.fullName,
      district: { id: parents.id, fullName: parents.fullName },
    })
    .from(adminUnitSuccessions)
    .innerJoin(adminUnits, eq(adminUnits.id, adminUnitSuccessions.predecessorId))
    .innerJoin(parents, eq(parents.id, adminUnits.parentId))
    .where(eq(adminUnits.level, 'commune'))
    .orderBy(asc(adminUnits.id))
    .all();
  const former = new Map<string, FormerUnit[]>();
  for (const { successor, ...unit } of rows) {
    former.set(successor, [...(former.get(successor) ?? []), unit]);
  }
  return former;
}
