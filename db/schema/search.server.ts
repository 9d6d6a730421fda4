import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';

export const SUGGESTED_LABEL_KINDS = ['producer', 'commune', 'mark'] as const;

/**
 * One row per listed product: what lists sort by and what ranking reads. Derived data, written by
 * app/domain/search together with the FTS5 table `search_index` (its rowid is the product's id).
 * No foreign key: removing a product must not depend on the order in which its traces go.
 */
export const searchDocuments = sqliteTable(
  'search_documents',
  {
    productId: integer('product_id').primaryKey(),
    /** Plain byte order of these is Vietnamese alphabetical order. */
    nameKeyVi: text('name_key_vi').notNull(),
    nameKeyEn: text('name_key_en').notNull(),
    nameWords: integer('name_words').notNull(),
    /** What ranking compares: words in normal form, diacritics kept, one space between. */
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en').notNull(),
    producer: text('producer').notNull(),
    mark: text('mark').notNull(),
    place: text('place').notNull(),
  },
  (t) => [
    index('search_documents_name_vi').on(t.nameKeyVi, t.productId),
    index('search_documents_name_en').on(t.nameKeyEn, t.productId),
    index('search_documents_length').on(t.productId, t.nameWords),
  ],
);

/** Every word ever indexed, without diacritics: what a mistyped word may have meant. */
export const searchWords = sqliteTable('search_words', {
  id: integer('id').primaryKey(),
  word: text('word').notNull().unique(),
});

/** What is left of a word after one or two deletions: words a mistake apart share a key. */
export const searchWordKeys = sqliteTable(
  'search_word_keys',
  {
    key: text('key').notNull(),
    wordId: integer('word_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.wordId] })],
);

/**
 * What is suggested beside products: producers, communes under their old and new names, marks.
 * Their words are in the FTS5 table `search_label_index` (its rowid is this id).
 */
export const searchLabels = sqliteTable(
  'search_labels',
  {
    id: integer('id').primaryKey(),
    kind: text('kind', { enum: SUGGESTED_LABEL_KINDS }).notNull(),
    /** The producer a label stands for, which keeps its id when its slug changes. */
    producerId: integer('producer_id'),
    /** The slug, or the official code of today's commune. */
    slug: text('slug').notNull(),
    labelVi: text('label_vi').notNull(),
    labelEn: text('label_en').notNull(),
    detailVi: text('detail_vi'),
    detailEn: text('detail_en'),
  },
  (t) => [
    uniqueIndex('search_labels_label').on(t.kind, t.slug, t.labelVi),
    index('search_labels_producer').on(t.producerId),
  ],
);

/**
 * Which products' rows in lists may have changed, in the order of change; written by triggers, so
 * that no writer can forget it. Null: all of them. What keeps lists in memory reads on from the last
 * row it saw. Old rows go (app/domain/catalogue/listing-changes.server.ts).
 */
export const listingChanges = sqliteTable('listing_changes', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  productId: integer('product_id'),
});
