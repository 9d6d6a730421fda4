import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { holds, instant, isOneOf, isPlainDate, plainDate } from './columns.server';
import { marks } from './marks.server';
import { media } from './media.server';
import { people } from './people.server';
import { producers } from './producers.server';
import { products } from './products.server';

export const PAPER_KINDS = [
  'business-registration',
  'food-safety',
  'test-report',
  'self-declaration',
  'origin-traceability',
  'label',
  'environment',
  'material-contract',
  'quality-system',
  'trade-promotion',
  'product-story',
  'other',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** A paper a producer keeps on file, for itself or for one product; never shown to the public. */
export const papers = sqliteTable(
  'papers',
  {
    id: integer('id').primaryKey(),
    producerId: integer('producer_id')
      .notNull()
      .references(() => producers.id),
    productId: integer('product_id').references(() => products.id),
    kind: text('kind', { enum: PAPER_KINDS }).notNull(),
    number: text('number'),
    issuedOn: plainDate('issued_on'),
    expiresOn: plainDate('expires_on'),
    note: text('note'),
    mediaId: integer('media_id').references(() => media.id),
    addedBy: integer('added_by').references(() => people.id),
    createdAt: instant('created_at').notNull(),
    removedAt: instant('removed_at'),
  },
  (t) => [
    isOneOf('papers_kind', t.kind, PAPER_KINDS),
    isPlainDate('papers_issued_on', t.issuedOn),
    isPlainDate('papers_expires_on', t.expiresOn),
    index('papers_producer').on(t.producerId, t.productId),
  ],
);

export const PAPER_CLAIM_KINDS = ['recognition', 'right-of-use'] as const;
export const PAPER_CLAIM_STATES = ['submitted', 'accepted', 'returned', 'withdrawn'] as const;

/**
 * A star or a right of use that a cooperative says it was given, with its paper. Nothing of it is
 * shown until an officer has recorded the decision itself.
 */
export const paperClaims = sqliteTable(
  'paper_claims',
  {
    id: integer('id').primaryKey(),
    producerId: integer('producer_id')
      .notNull()
      .references(() => producers.id),
    productId: integer('product_id').references(() => products.id),
    kind: text('kind', { enum: PAPER_CLAIM_KINDS }).notNull(),
    stars: integer('stars'),
    markId: integer('mark_id').references(() => marks.id),
    number: text('number').notNull(),
    issuer: text('issuer'),
    decidedOn: plainDate('decided_on').notNull(),
    validUntil: plainDate('valid_until'),
    note: text('note'),
    mediaId: integer('media_id')
      .notNull()
      .references(() => media.id),
    state: text('state', { enum: PAPER_CLAIM_STATES }).notNull().default('submitted'),
    claimedBy: integer('claimed_by').references(() => people.id),
    createdAt: instant('created_at').notNull(),
    decidedBy: integer('decided_by').references(() => people.id),
    decidedAt: instant('decided_at'),
    /** Why an officer sent it back. */
    reason: text('reason'),
  },
  (t) => [
    isOneOf('paper_claims_kind', t.kind, PAPER_CLAIM_KINDS),
    isOneOf('paper_claims_state', t.state, PAPER_CLAIM_STATES),
    isPlainDate('paper_claims_decided_on', t.decidedOn),
    isPlainDate('paper_claims_valid_until', t.validUntil),
    holds(
      'paper_claims_subject',
      sql`(${t.kind} = 'recognition' AND ${t.stars} BETWEEN 1 AND 5 AND ${t.productId} IS NOT NULL AND ${t.markId} IS NULL) OR (${t.kind} = 'right-of-use' AND ${t.markId} IS NOT NULL AND ${t.stars} IS NULL)`,
    ),
    index('paper_claims_producer').on(t.producerId),
  ],
);
