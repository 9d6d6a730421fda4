import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { holds, instant, isOneOf, isPlainDate, plainDate } from './columns.server';
import { people } from './people.server';

/** What can wait in the officers' queue: a version of a listing, or a claimed star or right. */
export const QUEUE_KINDS = ['product', 'producer', 'claim'] as const;

/** Who has taken something that waits. Without a row it is free. */
export const queueAssignments = sqliteTable(
  'queue_assignments',
  {
    kind: text('kind', { enum: QUEUE_KINDS }).notNull(),
    /** Id of the version or claim. */
    itemId: integer('item_id').notNull(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    assignedAt: instant('assigned_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.itemId] }),
    isOneOf('queue_assignments_kind', t.kind, QUEUE_KINDS),
  ],
);

export const OPINION_VERDICTS = ['fit', 'unfit'] as const;

/** What an officer who checked something thinks of it, forwarded to those who decide. */
export const opinions = sqliteTable(
  'opinions',
  {
    id: integer('id').primaryKey(),
    kind: text('kind', { enum: QUEUE_KINDS }).notNull(),
    itemId: integer('item_id').notNull(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    verdict: text('verdict', { enum: OPINION_VERDICTS }).notNull(),
    text: text('text').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    isOneOf('opinions_kind', t.kind, QUEUE_KINDS),
    isOneOf('opinions_verdict', t.verdict, OPINION_VERDICTS),
    index('opinions_item').on(t.kind, t.itemId),
  ],
);

/** A reason for returning something, in words that officers keep for the next time. */
export const reasonTemplates = sqliteTable(
  'reason_templates',
  {
    id: integer('id').primaryKey(),
    /** The field it is about (`description`, `photos`), or null for any. */
    field: text('field'),
    text: text('text').notNull(),
    removedAt: instant('removed_at'),
  },
  (t) => [holds('reason_templates_text', sql`length(${t.text}) > 0`)],
);

export const CHASED_KINDS = ['recognition', 'right-of-use'] as const;
export const CHASE_CHANNELS = ['phone', 'zalo', 'visit', 'letter'] as const;
export const CHASE_OUTCOMES = ['no-answer', 'reached', 'preparing', 'will-not-renew'] as const;

/** A contact with a producer about a star or right that ends. Never changed: the last one counts. */
export const chaseNotes = sqliteTable(
  'chase_notes',
  {
    id: integer('id').primaryKey(),
    kind: text('kind', { enum: CHASED_KINDS }).notNull(),
    /** Id of the recognition or right. */
    subjectId: integer('subject_id').notNull(),
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    channel: text('channel', { enum: CHASE_CHANNELS }).notNull(),
    outcome: text('outcome', { enum: CHASE_OUTCOMES }).notNull(),
    note: text('note'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    isOneOf('chase_notes_kind', t.kind, CHASED_KINDS),
    isOneOf('chase_notes_channel', t.channel, CHASE_CHANNELS),
    isOneOf('chase_notes_outcome', t.outcome, CHASE_OUTCOMES),
    index('chase_notes_subject').on(t.kind, t.subjectId),
  ],
);

export const PLACE_CHANGE_KINDS = ['merge', 'rename', 'split'] as const;

/** A dated change of communes; which unit went into which is in `admin_unit_successions`. */
export const placeChanges = sqliteTable(
  'place_changes',
  {
    id: integer('id').primaryKey(),
    kind: text('kind', { enum: PLACE_CHANGE_KINDS }).notNull(),
    /** First day of the new units. */
    startsOn: plainDate('starts_on').notNull(),
    decisionNumber: text('decision_number').notNull(),
    recordedBy: integer('recorded_by').references(() => people.id),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    isOneOf('place_changes_kind', t.kind, PLACE_CHANGE_KINDS),
    isPlainDate('place_changes_starts_on', t.startsOn),
  ],
);

/** Words of the public pages that the agency keeps; where there is no row, the app's own stand. */
export const siteTexts = sqliteTable('site_texts', {
  key: text('key').primaryKey(),
  vi: text('vi'),
  en: text('en'),
  updatedAt: instant('updated_at').notNull(),
  updatedBy: integer('updated_by').references(() => people.id),
});
