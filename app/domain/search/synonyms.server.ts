import type { Database } from 'db/connection.server';
import { synonyms } from 'db/schema/index.server';
import { keeping } from '../kept.server';
import { type SynonymBook, synonymBook } from './query-units';

const keptBook = keeping<SynonymBook>(1);

/** The agency's synonyms, read again after every write, so an edit takes effect at once. */
export function readSynonyms(db: Database): SynonymBook {
  const kept = keptBook({ db });
  const book = kept.get('') ?? readBook(db);
  kept.set('', book);
  return book;
}

const readBook = (db: Database): SynonymBook =>
  synonymBook(
    db
      .select()
      .from(synonyms)
      .all()
      .map((row) => row.terms),
  );
