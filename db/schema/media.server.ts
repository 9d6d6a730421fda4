import { sql } from 'drizzle-orm';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { holds, instant } from './columns.server';

/** A stored file, addressed by the hash of its content. */
export const media = sqliteTable(
  'media',
  {
    id: integer('id').primaryKey(),
    sha256: text('sha256').notNull().unique(),
    mime: text('mime').notNull(),
    bytes: integer('bytes').notNull(),
    width: integer('width'),
    height: integer('height'),
    /** Average colour, shown while the picture loads. */
    placeholder: text('placeholder'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [holds('media_sha256', sql`length(${t.sha256}) = 64`)],
);
