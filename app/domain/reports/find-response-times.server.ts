import {
  paperClaims,
  producers,
  producerVersions,
  products,
  productVersions,
} from 'db/schema/index.server';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import { startOfDay } from '../clock';
import { addDays } from '../dates';
import type { Reading } from '../reading';
import { median } from './counts';
import { producersReported, type ReportScope } from './find-report-products.server';

export type ResponseTimes = {
  decided: number;
  /** Days from sending to decision; null where nothing was decided. */
  medianDays: number | null;
  longestDays: number | null;
  /** What was sent in the span and still waits. */
  waiting: number;
};

const DAY_MS = 24 * 60 * 60 * 1000;

type Span = { from: string; to: string };

/** How long cooperatives waited for a decision on what they sent in a span of days. */
export function findResponseTimes(
  { db }: Reading,
  { actor }: Pick<ReportScope, 'actor'>,
  { from, to }: Span,
): ResponseTimes {
  const [start, end] = [startOfDay(from), startOfDay(addDays(to, 1))];
  const inArea = producersReported(actor);
  const within = (sentAt: unknown) => sql`${sentAt} >= ${start} AND ${sentAt} < ${end}`;
  const ofProducts = db
    .select({
      sentAt: sql<string>`${productVersions.submittedAt}`,
      decidedAt: productVersions.decidedAt,
      state: sql<string>`${productVersions.state}`,
    })
    .from(productVersions)
    .innerJoin(products, eq(products.id, productVersions.productId))
    .innerJoin(producers, eq(producers.id, products.producerId))
    .where(
      and(isNotNull(productVersions.submittedAt), within(productVersions.submittedAt), inArea),
    );
  const ofProducers = db
    .select({
      sentAt: sql<string>`${producerVersions.submittedAt}`,
      decidedAt: producerVersions.decidedAt,
      state: sql<string>`${producerVersions.state}`,
    })
    .from(producerVersions)
    .innerJoin(producers, eq(producers.id, producerVersions.producerId))
    .where(
      and(isNotNull(producerVersions.submittedAt), within(producerVersions.submittedAt), inArea),
    );
  const ofClaims = db
    .select({
      sentAt: sql<string>`${paperClaims.createdAt}`,
      decidedAt: paperClaims.decidedAt,
      state: sql<string>`${paperClaims.state}`,
    })
    .from(paperClaims)
    .innerJoin(producers, eq(producers.id, paperClaims.producerId))
    .where(and(within(paperClaims.createdAt), inArea));
  const rows = unionAll(ofProducts, ofProducers, ofClaims).all();
  const days = rows.flatMap(({ sentAt, decidedAt }) =>
    decidedAt ? [(Date.parse(decidedAt) - Date.parse(sentAt)) / DAY_MS] : [],
  );
  return {
    decided: days.length,
    medianDays: median(days),
    longestDays: days.length > 0 ? Math.max(...days) : null,
    waiting: rows.filter(({ state }) => state === 'submitted').length,
  };
}
