import type { Database } from 'db/connection.server';
import {
  adminUnits,
  marks,
  opinions,
  paperClaims,
  people,
  producers,
  producerVersions,
  products,
  productVersions,
  queueAssignments,
} from 'db/schema/index.server';
import { and, asc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Acting } from '../acting';
import { vietnamDayOf } from '../clock';
import { daysBetween } from '../dates';
import { producersInArea } from '../scopes.server';
import { inLanguage, type Locale } from '../texts';
import type { Holder, QueueItem, QueueKind } from './queue';

const liveProducer = alias(producerVersions, 'live_producer');
const liveProduct = alias(productVersions, 'live_product');

/** All that waits in an officer's area, the longest first. */
export function findQueue({ db, actor, now }: Acting, locale: Locale): QueueItem[] {
  const inArea = producersInArea(actor, producers.communeId);
  const rows = [
    ...selectProductVersions(db)
      .where(and(eq(productVersions.state, 'submitted'), inArea))
      .all(),
    ...selectProducerVersions(db)
      .where(and(eq(producerVersions.state, 'submitted'), inArea))
      .all(),
    ...selectClaims(db)
      .where(and(eq(paperClaims.state, 'submitted'), inArea))
      .all(),
  ];
  const holders = findHolders(db);
  const opined = findNewestOpinions(db);
  const today = vietnamDayOf(now);
  return rows
    .map((row): QueueItem => {
      const since = row.since ?? row.createdAt;
      const key = keyOf(row.kind, row.id);
      const producer = inLanguage(locale, row.producerVi, row.producerEn) ?? row.producerSlug;
      return {
        kind: row.kind,
        id: row.id,
        name: inLanguage(locale, row.vi, row.en) ?? producer,
        producer: { slug: row.producerSlug, name: producer },
        commune: row.commune,
        since,
        ageDays: Math.max(0, daysBetween(vietnamDayOf(since), today)),
        note: row.note,
        claim: row.kind === 'claim' ? { stars: row.stars, mark: row.mark } : null,
        holder: holders.get(key) ?? null,
        opinion: opined.get(key) ?? null,
      };
    })
    .sort(oldestFirst);
}

function oldestFirst(a: QueueItem, b: QueueItem): number {
  if (a.since !== b.since) return a.since < b.since ? -1 : 1;
  return a.kind === b.kind ? a.id - b.id : a.kind < b.kind ? -1 : 1;
}

const keyOf = (kind: QueueKind, id: number) => `${kind}/${id}`;

const ofProducer = {
  producerSlug: producers.slug,
  producerVi: sql<string | null>`${liveProducer.nameVi}`,
  producerEn: sql<string | null>`${liveProducer.nameEn}`,
  commune: { code: adminUnits.id, name: adminUnits.fullName },
};
const noClaim = { stars: sql<number | null>`NULL`, mark: sql<string | null>`NULL` };

function selectProductVersions(db: Database) {
  return db
    .select({
      kind: sql<QueueKind>`'product'`,
      id: productVersions.id,
      vi: sql<string | null>`${productVersions.nameVi}`,
      en: sql<string | null>`${productVersions.nameEn}`,
      since: productVersions.submittedAt,
      createdAt: productVersions.createdAt,
      note: productVersions.note,
      ...noClaim,
      ...ofProducer,
    })
    .from(productVersions)
    .innerJoin(products, eq(products.id, productVersions.productId))
    .innerJoin(producers, eq(producers.id, products.producerId))
    .leftJoin(liveProducer, eq(liveProducer.id, producers.liveVersionId))
    .leftJoin(adminUnits, eq(adminUnits.id, producers.communeId));
}

function selectProducerVersions(db: Database) {
  return db
    .select({
      kind: sql<QueueKind>`'producer'`,
      id: producerVersions.id,
      vi: sql<string | null>`${producerVersions.nameVi}`,
      en: sql<string | null>`${producerVersions.nameEn}`,
      since: producerVersions.submittedAt,
      createdAt: producerVersions.createdAt,
      note: producerVersions.note,
      ...noClaim,
      ...ofProducer,
    })
    .from(producerVersions)
    .innerJoin(producers, eq(producers.id, producerVersions.producerId))
    .leftJoin(liveProducer, eq(liveProducer.id, producers.liveVersionId))
    .leftJoin(adminUnits, eq(adminUnits.id, producers.communeId));
}

function selectClaims(db: Database) {
  return db
    .select({
      kind: sql<QueueKind>`'claim'`,
      id: paperClaims.id,
      vi: sql<string | null>`${liveProduct.nameVi}`,
      en: sql<string | null>`${liveProduct.nameEn}`,
      since: sql<string | null>`${paperClaims.createdAt}`,
      createdAt: paperClaims.createdAt,
      note: paperClaims.note,
      stars: sql<number | null>`${paperClaims.stars}`,
      mark: sql<string | null>`${marks.name}`,
      ...ofProducer,
    })
    .from(paperClaims)
    .innerJoin(producers, eq(producers.id, paperClaims.producerId))
    .leftJoin(products, eq(products.id, paperClaims.productId))
    .leftJoin(liveProduct, eq(liveProduct.id, products.liveVersionId))
    .leftJoin(marks, eq(marks.id, paperClaims.markId))
    .leftJoin(liveProducer, eq(liveProducer.id, producers.liveVersionId))
    .leftJoin(adminUnits, eq(adminUnits.id, producers.communeId));
}

function findHolders(db: Database): Map<string, Holder> {
  const rows = db
    .select({
      kind: queueAssignments.kind,
      id: queueAssignments.itemId,
      personId: queueAssignments.personId,
      name: people.name,
      since: queueAssignments.assignedAt,
    })
    .from(queueAssignments)
    .innerJoin(people, eq(people.id, queueAssignments.personId))
    .all();
  return new Map(rows.map(({ kind, id, ...holder }) => [keyOf(kind, id), holder]));
}

/** Only of what waits still: opinions stay, and there are more of them each year. */
function findNewestOpinions(db: Database): Map<string, NonNullable<QueueItem['opinion']>> {
  const waits = sql`(${opinions.kind} = 'product' AND ${opinions.itemId} IN (SELECT id FROM product_versions WHERE state = 'submitted'))
    OR (${opinions.kind} = 'producer' AND ${opinions.itemId} IN (SELECT id FROM producer_versions WHERE state = 'submitted'))
    OR (${opinions.kind} = 'claim' AND ${opinions.itemId} IN (SELECT id FROM paper_claims WHERE state = 'submitted'))`;
  const rows = db
    .select({
      kind: opinions.kind,
      id: opinions.itemId,
      verdict: opinions.verdict,
      by: people.name,
    })
    .from(opinions)
    .innerJoin(people, eq(people.id, opinions.personId))
    .where(waits)
    .orderBy(asc(opinions.id))
    .all();
  return new Map(rows.map(({ kind, id, verdict, by }) => [keyOf(kind, id), { verdict, by }]));
}
