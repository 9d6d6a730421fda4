import { type Database, write } from 'db/connection.server';
import { sql } from 'drizzle-orm';
import { vietnameseSortKey } from './collation';
import { FIELDS } from './fields';
import { fold, normalise, words } from './fold';
import { indexLabels, indexProducerLabel } from './index-labels.server';
import { learnWords } from './learn-words.server';
import { prepared } from './prepared.server';
import { readDocuments, type SearchDocument } from './read-documents.server';

const COLUMNS = [...FIELDS, ...FIELDS.map((field) => `${field}_exact`)];
const INSERT_WORDS = `INSERT INTO search_index (rowid, ${COLUMNS.join(', ')})
  VALUES (?, ${COLUMNS.map(() => '?').join(', ')})`;
const INSERT_DOCUMENT = `INSERT INTO search_documents
    (product_id, name_key_vi, name_key_en, name_words, name_vi, name_en, producer, mark, place)
  VALUES (@productId, @nameKeyVi, @nameKeyEn, @nameWords, @nameVi, @nameEn, @producer, @mark, @place)`;
const PRODUCTS_AT_ONCE = 200;

/**
 * Brings what search knows of one product up to date, inside the writer's transaction: its live
 * texts, its producer and place, its marks. A product that is withdrawn, has no live version or is
 * gone is no longer found.
 */
export function indexProduct(db: Database, productId: number): void {
  forget(db, productId);
  indexDocuments(db, readDocuments(db, [productId]));
}

/** The same for a producer: its own suggestion, and every product that is found by its name. */
export function indexProducer(db: Database, producerId: number): void {
  indexProducerLabel(db, producerId);
  const rows = db.all<{ id: number }>(
    sql`SELECT id FROM products WHERE producer_id = ${producerId}`,
  );
  for (const { id } of rows) indexProduct(db, id);
}

/** Writes the whole index anew, in one transaction. After a seed, or a change of the rules. */
export function rebuildSearchIndex(db: Database): void {
  write(db, (tx) => {
    tx.run(sql`INSERT INTO search_index(search_index) VALUES ('delete-all')`);
    tx.run(sql`DELETE FROM search_documents`);
    tx.run(sql`DELETE FROM search_word_keys`);
    tx.run(sql`DELETE FROM search_words`);
    const ids = tx.all<{ id: number }>(sql`SELECT id FROM products`).map((row) => row.id);
    for (let start = 0; start < ids.length; start += PRODUCTS_AT_ONCE) {
      indexDocuments(tx, readDocuments(tx, ids.slice(start, start + PRODUCTS_AT_ONCE)));
    }
    indexLabels(tx);
  });
}

function forget(db: Database, productId: number): void {
  prepared(db, 'DELETE FROM search_index WHERE rowid = ?').run(productId);
  prepared(db, 'DELETE FROM search_documents WHERE product_id = ?').run(productId);
}

function indexDocuments(db: Database, documents: readonly SearchDocument[]): void {
  const vocabulary = new Set<string>();
  for (const document of documents) {
    const exact = FIELDS.map((field) => document.fields[field].flatMap(indexedWords));
    const folded = exact.map((list) => list.map(fold));
    for (const word of folded.flat()) vocabulary.add(word);
    const columns = [...folded, ...exact].map((list) => list.join(' '));
    prepared(db, INSERT_WORDS).run(document.productId, ...columns);
    prepared(db, INSERT_DOCUMENT).run(storedDocument(document, exact));
  }
  learnWords(db, vocabulary);
}

function storedDocument(document: SearchDocument, exact: readonly string[][]) {
  const { productId, nameVi, nameEn } = document;
  const [, producer = [], mark = [], place = []] = exact;
  return {
    productId,
    nameKeyVi: vietnameseSortKey(nameVi),
    nameKeyEn: vietnameseSortKey(nameEn),
    nameWords: words(nameVi).length,
    nameVi: indexedWords(nameVi).join(' '),
    nameEn: indexedWords(nameEn).join(' '),
    producer: producer.join(' '),
    mark: mark.join(' '),
    place: place.join(' '),
  };
}

/** The words, and after them what hyphens join: "Vi-cumax" is asked for as "vicumax" too. */
function indexedWords(text: string): string[] {
  const compounds = normalise(text).match(/[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)+/gu) ?? [];
  return [...words(text), ...compounds.flatMap((compound) => words(compound.replaceAll('-', '')))];
}
