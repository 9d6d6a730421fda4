import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { holds, instant } from './columns.server';

/**
 * Who did what. Written in the same transaction as the change; triggers forbid UPDATE and DELETE,
 * and each row carries the hash of the one before.
 */
export const auditEntries = sqliteTable(
  'audit_entries',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    at: instant('at').notNull(),
    /** No foreign key: the entry outlives the account. Null for the system itself. */
    actorId: integer('actor_id'),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: text('subject_id').notNull(),
    before: text('before', { mode: 'json' }),
    after: text('after', { mode: 'json' }),
    reason: text('reason'),
    /** The network the request came from, never a whole address (app/domain/audit/origin.ts). */
    origin: text('origin'),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull().unique(),
  },
  (t) => [
    holds('audit_entries_hash', sql`length(${t.hash}) = 64`),
    index('audit_entries_subject').on(t.subjectType, t.subjectId),
  ],
);
