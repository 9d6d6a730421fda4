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

/** Where the last day comes from: 36 months after the decision, its paper or source, or nowhere. */
export const RECOGNITION_END_KINDS = ['computed', 'stated', 'unknown'] as const;

/**
 * The last day in force. SQLite turns 29 February + 36 months into 1 March, where the term ends on
 * the last day of February (Civil Code 91/2015/QH13, article 148 clause 3): hence the smaller of that
 * and the month's last day. An assessment round has no term. `defaultValidUntil` in
 * app/domain/recognitions/status.ts is the same rule; a test holds both equal.
 */
const lastDay = (bound: 'earliest' | 'latest') =>
  sql.raw(`CASE WHEN end_kind = 'stated' THEN stated_until_${bound}
    WHEN end_kind = 'computed' AND kind = 'recognition' THEN
      min(date(decided_${bound}, '+36 months'), date(decided_${bound}, 'start of month', '+37 months', '-1 day'))
    END`);

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
    endKind: text('end_kind', { enum: RECOGNITION_END_KINDS }).notNull().default('computed'),
    /** The last day as a paper or source prints it; null unless the end is stated. */
    statedUntilEarliest: plainDate('stated_until_earliest'),
    statedUntilLatest: plainDate('stated_until_latest'),
    /** Last day in force, earliest and latest possible: computed at each reading. */
    validUntilEarliest: plainDate('valid_until_earliest').generatedAlwaysAs(lastDay('earliest'), {
      mode: 'virtual',
    }),
    validUntilLatest: plainDate('valid_until_latest').generatedAlwaysAs(lastDay('latest'), {
      mode: 'virtual',
    }),
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
    isOneOf('recognitions_end_kind', t.endKind, RECOGNITION_END_KINDS),
    isDateRange('recognitions_stated_until', t.statedUntilEarliest, t.statedUntilLatest),
    holds(
      'recognitions_stated',
      sql`(${t.endKind} = 'stated') = (coalesce(${t.statedUntilEarliest}, ${t.statedUntilLatest}) IS NOT NULL)`,
    ),
    isDateRange('recognitions_valid_until', t.validUntilEarliest, t.validUntilLatest),
    isPlainDate('recognitions_revoked_on', t.revokedOn),
    holds('recognitions_reason', sql`${t.revokedReason} IS NULL OR ${t.revokedOn} IS NOT NULL`),
    isOneOf('recognitions_provenance', t.provenance, PROVENANCES),
    index('recognitions_product').on(t.productId, t.decidedLatest),
    index('recognitions_end').on(t.validUntilEarliest),
  ],
);
