import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { holds, instant } from './columns.server';
import { people } from './people.server';
import { producers } from './producers.server';

/**
 * A stored file, addressed by the hash of its content. The same picture sent by two producers is one
 * file and two rows: whose it is decides who may use it.
 */
export const media = sqliteTable(
  'media',
  {
    id: integer('id').primaryKey(),
    producerId: integer('producer_id').references(() => producers.id),
    sha256: text('sha256').notNull(),
    mime: text('mime').notNull(),
    bytes: integer('bytes').notNull(),
    width: integer('width'),
    height: integer('height'),
    /** Average colour as `#rrggbb`, shown while the picture loads. */
    placeholder: text('placeholder'),
    /** The name of the file on the sender's phone; shown to its senders only. */
    fileName: text('file_name'),
    /** Whether no page of a PDF shows anything; null where nobody looked. */
    blank: integer('blank', { mode: 'boolean' }),
    uploadedBy: integer('uploaded_by').references(() => people.id),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    holds('media_sha256', sql`length(${t.sha256}) = 64`),
    index('media_file').on(t.sha256),
    index('media_producer').on(t.producerId),
  ],
);
