import type { Database } from 'db/connection.server';
import {
  adminUnits,
  marks,
  producers,
  producerVersions,
  products,
  productVersions,
  rightProducts,
  rightsOfUse,
} from 'db/schema/index.server';
import { and, asc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { findRecognitions } from '../catalogue/find-cards.server';
import type { PlainDate } from '../clock';
import { readRight } from '../marks/read-right';
import { isStanding } from '../marks/standing-rights.server';
import { producersInArea } from '../scopes.server';
import { isIn } from '../sql.server';
import { inLanguage, type Locale } from '../texts';
import { type AreaEntry, type AreaProducer, type HeldRight, type Named, NO_MAKER } from './chased';

type Asked = {
  /** Producers that still worked under their own name on that day. */
  on: PlainDate;
  locale: Locale;
  /** Only the producer of this slug. */
  slug?: string;
};

/**
 * The producers of the officer's area, and last, where there are any, the products that no producer
 * is on record of: those are the province's, being of no known commune.
 */
export function findArea(acting: Pick<Acting, 'db' | 'actor'>, asked: Asked): AreaEntry[] {
  const products = findMakerless(acting, asked);
  const makerless = { ...NO_MAKER, commune: null, products, rights: [] };
  return [...findAreaProducers(acting, asked), ...(products.length > 0 ? [makerless] : [])];
}

function findMakerless({ db, actor }: Pick<Acting, 'db' | 'actor'>, { on, locale }: Asked) {
  const nobodys = and(isNull(products.producerId), producersInArea(actor, producers.communeId));
  return findProducts(db, nobodys, on, locale).map(([, product]) => product);
}

/** The producers of the officer's area with all their star decisions and rights of use. */
export function findAreaProducers(
  { db, actor }: Pick<Acting, 'db' | 'actor'>,
  { on, locale, slug }: Asked,
): AreaProducer[] {
  const rows = db
    .select({
      id: producers.id,
      slug: producers.slug,
      vi: sql<string | null>`${producerVersions.nameVi}`,
      en: sql<string | null>`${producerVersions.nameEn}`,
      communeId: producers.communeId,
      commune: adminUnits.fullName,
      provenance: producers.provenance,
    })
    .from(producers)
    .leftJoin(producerVersions, eq(producerVersions.id, producers.liveVersionId))
    .leftJoin(adminUnits, eq(adminUnits.id, producers.communeId))
    .where(
      and(
        producersInArea(actor, producers.communeId),
        sql`(${producers.status} = 'listed' OR ${producers.closedOn} > ${on})`,
        slug === undefined ? undefined : eq(producers.slug, slug),
      ),
    )
    .orderBy(asc(producers.id))
    .all();
  const ids = rows.map(({ id }) => id);
  const own = findProducts(db, isIn(products.producerId, ids), on, locale);
  const made = gathered(own, ([producerId, product]) => [producerId, product]);
  const held = findRights(db, ids, locale);
  return rows.map(({ id, slug, vi, en, communeId, commune, provenance }) => ({
    id,
    slug,
    name: inLanguage(locale, vi, en) ?? slug,
    commune: communeId && commune ? { code: communeId, name: commune } : null,
    provenance,
    products: made.get(id) ?? [],
    rights: held.get(id) ?? [],
  }));
}

type ProductWithDecisions = AreaEntry['products'][number];

function findProducts(
  db: Database,
  which: SQL | undefined,
  today: PlainDate,
  locale: Locale,
): [number | null, ProductWithDecisions][] {
  const rows = db
    .select({
      id: products.id,
      producerId: products.producerId,
      slug: products.slug,
      vi: sql<string | null>`${productVersions.nameVi}`,
      en: sql<string | null>`${productVersions.nameEn}`,
    })
    .from(products)
    .innerJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .leftJoin(producers, eq(producers.id, products.producerId))
    .where(and(eq(products.status, 'listed'), which))
    .orderBy(asc(products.id))
    .all();
  const decisions = findRecognitions(
    { db, today },
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, producerId, slug, vi, en }) => [
    producerId,
    { id, slug, name: inLanguage(locale, vi, en) ?? slug, decisions: decisions.get(id) ?? [] },
  ]);
}

function findRights(db: Database, producerIds: number[], locale: Locale) {
  const rows = db
    .select({ right: rightsOfUse, mark: marks })
    .from(rightsOfUse)
    .innerJoin(marks, eq(marks.id, rightsOfUse.markId))
    // A name without a kind is a brand that press named; nobody can hold a right to use it.
    .where(and(isNotNull(marks.kind), isIn(rightsOfUse.producerId, producerIds), isStanding))
    .orderBy(asc(rightsOfUse.id))
    .all();
  const covered = findCovered(
    db,
    rows.map(({ right }) => right.id),
    locale,
  );
  return gathered(rows, ({ right, mark }): [number, HeldRight] => [
    right.producerId,
    {
      ...readRight(right, mark),
      products: covered.get(right.id) ?? [],
      successorId: mark.supersededById,
      named: { slug: mark.slug, kind: mark.kind as HeldRight['named']['kind'], name: mark.name },
    },
  ]);
}

function findCovered(db: Database, rightIds: number[], locale: Locale) {
  const rows = db
    .select({
      rightId: rightProducts.rightId,
      id: products.id,
      slug: products.slug,
      vi: sql<string | null>`${productVersions.nameVi}`,
      en: sql<string | null>`${productVersions.nameEn}`,
    })
    .from(rightProducts)
    .innerJoin(products, eq(products.id, rightProducts.productId))
    .innerJoin(productVersions, eq(productVersions.id, products.liveVersionId))
    .where(and(eq(products.status, 'listed'), isIn(rightProducts.rightId, rightIds)))
    .orderBy(asc(products.id))
    .all();
  return gathered(rows, ({ rightId, id, slug, vi, en }): [number, Named & { id: number }] => [
    rightId,
    { id, slug, name: inLanguage(locale, vi, en) ?? slug },
  ]);
}

function gathered<Row, Key, Thing>(rows: readonly Row[], entry: (row: Row) => [Key, Thing]) {
  const things = new Map<Key, Thing[]>();
  for (const row of rows) {
    const [key, thing] = entry(row);
    const known = things.get(key);
    if (known) known.push(thing);
    else things.set(key, [thing]);
  }
  return things;
}
