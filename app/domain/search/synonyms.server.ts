import { type Database, dataVersion } from 'db/connection.server';
import { synonyms } from 'db/schema/index.server';
import { type SynonymBook, synonymBook } from './query-units';

const books = new WeakMap<Database, { version: number; book: SynonymBook }>();

/** The agency's synonyms, read again after every write, so an edit takes effect at once. */
export function readSynonyms(db: Database): SynonymBook {
  const version = dataVersion(db);
  const known = books.get(db);
  if (known?.version === version) return known.book;
  const book = synonymBook(
    db
      .select()
      .from(synonyms)
      .all()
      .map((row) => row.terms),
  );
  books.set(db, { version, book });
  return book;
}
