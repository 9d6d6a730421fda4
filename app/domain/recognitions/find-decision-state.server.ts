import type { Database } from 'db/connection.server';
import {
  acts,
  adminUnits,
  criteriaSets,
  producers,
  producerVersions,
  products,
  productVersions,
  recognitions,
} from 'db/schema/index.server';
import { asc, eq, sql } from 'drizzle-orm';
import type { Actor } from '../actor';
import { membershipIn } from '../policy';
import type { DecisionState, PlannedProduct } from './plan-decision';
import { type Recognition, readRecognition } from './read';

/** Everything a decision is planned against: the catalogue by name and all decisions on record. */
export function findDecisionState(db: Database, actor: Actor): DecisionState {
  const byProduct = new Map<number, Recognition[]>();
  for (const row of db.select().from(recognitions).orderBy(asc(recognitions.id)).all()) {
    const own = byProduct.get(row.productId) ?? [];
    byProduct.set(row.productId, own);
    own.push(readRecognition(row));
  }
  return { products: findProducts(db, actor), recognitions: byProduct, sets: findSets(db) };
}

/**
 * The version a product is known by: the one that is live, else its newest. A decision may well come
 * before the product's first page was approved.
 */
const namedVersion = sql`coalesce(${products.liveVersionId}, (SELECT v.id FROM product_versions AS v WHERE v.product_id = ${products.id} ORDER BY v.number DESC LIMIT 1))`;

function findProducts(db: Database, actor: Actor): PlannedProduct[] {
  const rows = db
    .select({
      id: products.id,
      slug: products.slug,
      status: products.status,
      producerId: products.producerId,
      name: sql<string | null>`${productVersions.nameVi}`,
      producer: sql<string | null>`${producerVersions.nameVi}`,
      commune: adminUnits.name,
      oldCommune: producers.oldCommune,
      set: { id: criteriaSets.id, act: criteriaSets.actNumber },
    })
    .from(products)
    .innerJoin(productVersions, eq(productVersions.id, namedVersion))
    .leftJoin(producers, eq(producers.id, products.producerId))
    .leftJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .leftJoin(adminUnits, eq(adminUnits.id, producers.communeId))
    .leftJoin(criteriaSets, eq(criteriaSets.id, products.criteriaSetId))
    .orderBy(asc(products.id))
    .all();
  return rows.map(({ id, slug, status, producerId, name, producer, commune, oldCommune, set }) => ({
    id,
    slug,
    name: name ?? slug,
    producer,
    places: [commune, oldCommune].filter((place) => place !== null),
    listed: status === 'listed',
    own: producerId !== null && membershipIn(actor, producerId) !== null,
    set,
  }));
}

/** The criteria sets of every act. */
export function findSets(db: Database) {
  const { id, number, actNumber: act } = criteriaSets;
  return db.select({ id, number, act }).from(criteriaSets).orderBy(asc(id)).all();
}

/** Numbers of the acts that a decision can rest on, newest first; ones without a date come last. */
export function findActNumbers(db: Database): string[] {
  const rows = db
    .select({ number: acts.number })
    .from(acts)
    .orderBy(sql`${acts.signedOn} IS NULL`, sql`${acts.signedOn} DESC`, asc(acts.number))
    .all();
  return rows.map(({ number }) => number);
}
