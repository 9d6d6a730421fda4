import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import {
  isOneOf,
  isPlainDate,
  PROVENANCES,
  plainDate,
  provenance,
  sources,
} from './columns.server';
import { media } from './media.server';
import { producers } from './producers.server';

/** An `exemplar` is a "gương điển hình" of the emulation movement. */
export const AWARD_KINDS = ['award', 'commendation', 'exemplar'] as const;

/** Awards and commendations of a producer or its people. */
export const awards = sqliteTable(
  'awards',
  {
    id: integer('id').primaryKey(),
    producerId: integer('producer_id')
      .notNull()
      .references(() => producers.id),
    kind: text('kind', { enum: AWARD_KINDS }).notNull().default('award'),
    titleVi: text('title_vi').notNull(),
    titleEn: text('title_en').notNull(),
    year: integer('year'),
    decidedOn: plainDate('decided_on'),
    issuer: text('issuer'),
    decisionNumber: text('decision_number'),
    documentId: integer('document_id').references(() => media.id),
    provenance: provenance(),
    sources: sources(),
  },
  (t) => [
    isOneOf('awards_kind', t.kind, AWARD_KINDS),
    isPlainDate('awards_decided_on', t.decidedOn),
    isOneOf('awards_provenance', t.provenance, PROVENANCES),
    index('awards_producer').on(t.producerId),
  ],
);
