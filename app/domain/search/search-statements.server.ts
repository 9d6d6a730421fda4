import type { Database } from 'db/connection.server';
import { prepared } from './prepared.server';

/** Ids of all products that match, by id. */
export function findIds(db: Database, expression: string): number[] {
  const ids = 'SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid';
  return prepared(db, ids).pluck().all(expression) as number[];
}

/**
 * How many matches are looked at to choose the first ones from. Each one's length is looked up, so
 * this bounds the cost of a word that half the catalogue holds; beyond it, low ids are preferred.
 */
const CONSIDERED = 4000;

/**
 * Ids of matching products, those with the shortest names first, then by id; at most `limit`. The
 * index is named because SQLite would go to the rows themselves, forty times as long as its entries.
 */
export function findShortestNamed(db: Database, expression: string, limit: number): number[] {
  const ids = `SELECT d.product_id
    FROM (SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ${CONSIDERED}) i
    JOIN search_documents d INDEXED BY search_documents_length ON d.product_id = i.rowid
    ORDER BY d.name_words, d.product_id LIMIT ?`;
  return prepared(db, ids).pluck().all(expression, limit) as number[];
}

/** How many products match, counting no further than `limit`. */
export function countMatches(db: Database, expression: string, limit: number): number {
  const count = `SELECT count(*) FROM
    (SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT ?)`;
  return prepared(db, count).pluck().get(expression, limit) as number;
}

export type StoredDocument = {
  productId: number;
  nameKey: string;
  nameWords: number;
  nameVi: string;
  nameEn: string;
  producer: string;
  mark: string;
  place: string;
};

/** What ranking reads of products. */
export function readStoredDocuments(db: Database, ids: readonly number[]): StoredDocument[] {
  const rows = `SELECT product_id AS productId, name_key_vi AS nameKey, name_words AS nameWords,
      name_vi AS nameVi, name_en AS nameEn, producer, mark, place
    FROM search_documents WHERE product_id IN (SELECT value FROM json_each(?))`;
  return prepared(db, rows).all(JSON.stringify(ids)) as StoredDocument[];
}

/** Known words that share a deletion key with a mistyped one. */
export function findNearWords(db: Database, keys: readonly string[]): string[] {
  const near = `SELECT DISTINCT w.word FROM search_word_keys k JOIN search_words w ON w.id = k.word_id
    WHERE k.key IN (SELECT value FROM json_each(?))`;
  return prepared(db, near).pluck().all(JSON.stringify(keys)) as string[];
}

/** Which of the words are in the vocabulary. */
export function knownAmong(db: Database, folded: readonly string[]): Set<string> {
  const known = 'SELECT word FROM search_words WHERE word IN (SELECT value FROM json_each(?))';
  return new Set(prepared(db, known).pluck().all(JSON.stringify(folded)) as string[]);
}
