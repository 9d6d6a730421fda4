import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { holds, instant, isOneOf } from './columns.server';
import { people } from './people.server';
import { producers } from './producers.server';
import { products } from './products.server';

export const ENQUIRY_STATES = ['new', 'talking', 'done'] as const;

/** A buyer's message to one producer. Erased after 180 days (law 91/2025 on personal data). */
export const enquiries = sqliteTable(
  'enquiries',
  {
    id: integer('id').primaryKey(),
    producerId: integer('producer_id')
      .notNull()
      .references(() => producers.id),
    name: text('name').notNull(),
    contact: text('contact').notNull(),
    message: text('message').notNull(),
    consentedAt: instant('consented_at').notNull(),
    state: text('state', { enum: ENQUIRY_STATES }).notNull().default('new'),
    createdAt: instant('created_at').notNull(),
    eraseAfter: instant('erase_after').notNull(),
    /**
     * Hash of the secret in the link by which the buyer takes it back; the same for all that were
     * sent by one form.
     */
    secretHash: text('secret_hash'),
  },
  (t) => [
    isOneOf('enquiries_state', t.state, ENQUIRY_STATES),
    holds('enquiries_erase', sql`${t.eraseAfter} > ${t.createdAt}`),
    index('enquiries_producer').on(t.producerId, t.createdAt),
    index('enquiries_erase_after').on(t.eraseAfter),
    index('enquiries_secret').on(t.secretHash),
  ],
);

export const enquiryProducts = sqliteTable(
  'enquiry_products',
  {
    enquiryId: integer('enquiry_id')
      .notNull()
      .references(() => enquiries.id, { onDelete: 'cascade' }),
    productId: integer('product_id')
      .notNull()
      .references(() => products.id),
  },
  (t) => [primaryKey({ columns: [t.enquiryId, t.productId] })],
);

export const enquiryReplies = sqliteTable(
  'enquiry_replies',
  {
    id: integer('id').primaryKey(),
    enquiryId: integer('enquiry_id')
      .notNull()
      .references(() => enquiries.id, { onDelete: 'cascade' }),
    authorId: integer('author_id')
      .notNull()
      .references(() => people.id),
    text: text('text').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('enquiry_replies_enquiry').on(t.enquiryId)],
);
