import { sql } from 'drizzle-orm';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import {
  holds,
  instant,
  isDateRange,
  isOneOf,
  PROVENANCES,
  plainDate,
  provenance,
} from './columns.server';
import { people } from './people.server';
import { products } from './products.server';

/** A collection shown to buyers from its first to its last day, with the reason for it. */
export const collections = sqliteTable(
  'collections',
  {
    id: integer('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    titleVi: text('title_vi').notNull(),
    titleEn: text('title_en'),
    reasonVi: text('reason_vi').notNull(),
    reasonEn: text('reason_en'),
    startsOn: plainDate('starts_on').notNull(),
    endsOn: plainDate('ends_on').notNull(),
    createdBy: integer('created_by').references(() => people.id),
    /** Raised by every change, so that a stale form is noticed. */
    revision: integer('revision').notNull().default(0),
    /** Taken back before or in its time; kept, because it may have been seen. */
    withdrawnAt: instant('withdrawn_at'),
    provenance: provenance(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    isDateRange('collections_dates', t.startsOn, t.endsOn),
    isOneOf('collections_provenance', t.provenance, PROVENANCES),
    holds('collections_reason', sql`length(${t.reasonVi}) > 0`),
  ],
);

export const collectionItems = sqliteTable(
  'collection_items',
  {
    collectionId: integer('collection_id')
      .notNull()
      .references(() => collections.id),
    productId: integer('product_id')
      .notNull()
      .references(() => products.id),
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.collectionId, t.productId] })],
);
