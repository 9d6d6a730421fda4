import { sql } from 'drizzle-orm';
import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import {
  holds,
  instant,
  isDateRange,
  isOneOf,
  isPlainDate,
  PROVENANCES,
  plainDate,
  provenance,
  sources,
} from './columns.server';
import { media } from './media.server';
import { products } from './products.server';
import { acts, criteriaSets } from './taxonomy.server';

/**
 * An `assessment-round` is a city or district round under 1048/QĐ-TTg: a step towards the
 * province's decision, never stars of its own.
 */
export const RECOGNITION_KINDS = ['recognition', 'assessment-round'] as const;
export const RECOGNITION_LEVELS = ['district', 'provincial', 'central'] as const;

/**
 * One dated decision about ONE product. No status is stored: it follows from these dates and the
 * day of reading (app/domain/recognitions/status.ts). Each date is kept as its earliest and latest
 * possible day, because some sources give only a year.
 */
export const recognitions = sqliteTable(
  'recognitions',
  {
    id: integer('id').primaryKey(),
    productId: integer('product_id')
      .notNull()
      .references(() => products.id),
    kind: text('kind', { enum: RECOGNITION_KINDS }).notNull().default('recognition'),
    /** Null where a source says "recognised" without saying how many stars. */
    stars: integer('stars'),
    score: real('score'),
    criteriaSetId: integer('criteria_set_id').references(() => criteriaSets.id),
    actNumber: text('act_number').references(() => acts.number),
    level: text('level', { enum: RECOGNITION_LEVELS }),
    issuer: text('issuer'),
    decisionNumber: text('decision_number'),
    decidedEarliest: plainDate('decided_earliest'),
    decidedLatest: plainDate('decided_latest'),
    /** Last day in force, earliest and latest possible. */
    validUntilEarliest: plainDate('valid_until_earliest'),
    validUntilLatest: plainDate('valid_until_latest'),
    /** True where the paper or source prints the end; false where it is 36 months by rule. */
    validUntilStated: integer('valid_until_stated', { mode: 'boolean' }).notNull().default(false),
    revokedOn: plainDate('revoked_on'),
    revokedReason: text('revoked_reason'),
    /** Number of the decision that revoked it. */
    revocationNumber: text('revocation_number'),
    documentId: integer('document_id').references(() => media.id),
    noteVi: text('note_vi'),
    noteEn: text('note_en'),
    provenance: provenance(),
    sources: sources(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    isOneOf('recognitions_kind', t.kind, RECOGNITION_KINDS),
    holds('recognitions_stars', sql`${t.stars} IS NULL OR ${t.stars} IN (1, 2, 3, 4, 5)`),
    isOneOf('recognitions_level', t.level, RECOGNITION_LEVELS),
    holds('recognitions_score', sql`${t.score} IS NULL OR ${t.score} BETWEEN 0 AND 100`),
    isDateRange('recognitions_decided', t.decidedEarliest, t.decidedLatest),
    isDateRange('recognitions_valid_until', t.validUntilEarliest, t.validUntilLatest),
    isPlainDate('recognitions_revoked_on', t.revokedOn),
    holds('recognitions_reason', sql`${t.revokedReason} IS NULL OR ${t.revokedOn} IS NOT NULL`),
    isOneOf('recognitions_provenance', t.provenance, PROVENANCES),
    index('recognitions_product').on(t.productId, t.decidedLatest),
    index('recognitions_end').on(t.validUntilEarliest),
  ],
);
