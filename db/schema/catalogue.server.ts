import { sql } from 'drizzle-orm';
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { holds } from './columns.server';

export const SLUG_KINDS = ['product', 'producer', 'mark', 'collection'] as const;

/** One row, raised by every write: with the Vietnam date it keys cached pages and ETags. */
export const dataVersion = sqliteTable(
  'data_version',
  {
    id: integer('id').primaryKey(),
    version: integer('version').notNull(),
  },
  (t) => [holds('data_version_single', sql`${t.id} = 1`)],
);

/** Slugs once used, so that printed QR codes and shared links keep working. */
export const formerSlugs = sqliteTable(
  'former_slugs',
  {
    kind: text('kind', { enum: SLUG_KINDS }).notNull(),
    slug: text('slug').notNull(),
    targetId: integer('target_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.slug] })],
);

/** Words that mean the same to a buyer: one row per group, kept by the agency. */
export const synonyms = sqliteTable('synonyms', {
  id: integer('id').primaryKey(),
  terms: text('terms', { mode: 'json' }).$type<string[]>().notNull(),
});
