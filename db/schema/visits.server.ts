import { sql } from 'drizzle-orm';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { holds, isOneOf, isPlainDate, plainDate } from './columns.server';
import { producers } from './producers.server';

export const VISIT_KINDS = ['seen', 'scanned', 'contacted'] as const;

/**
 * What buyers did, as sums per day. No visitor, address or device is ever written down: there is
 * nothing here by which a person could be followed.
 */
export const visitCounts = sqliteTable(
  'visit_counts',
  {
    day: plainDate('day').notNull(),
    producerId: integer('producer_id')
      .notNull()
      .references(() => producers.id),
    /** 0 stands for the producer's own page. */
    productId: integer('product_id').notNull().default(0),
    kind: text('kind', { enum: VISIT_KINDS }).notNull(),
    count: integer('count').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.producerId, t.day, t.productId, t.kind] }),
    isPlainDate('visit_counts_day', t.day),
    isOneOf('visit_counts_kind', t.kind, VISIT_KINDS),
    holds('visit_counts_count', sql`${t.count} > 0`),
  ],
);
