import type { Database } from 'db/connection.server';
import { sql } from 'drizzle-orm';
import { deletionKeys, LONGEST_CORRECTED_WORD } from './edit-distance';

/**
 * Remembers folded words as possible meanings of mistyped ones. Words are never unlearned one by
 * one: a correction is only used where it finds something, so a stale word does no harm.
 */
export function learnWords(db: Database, folded: Iterable<string>): void {
  const learnable = [...folded].filter(isLearnable);
  const fresh = db.all<{ id: number; word: string }>(sql`
    INSERT INTO search_words(word) SELECT value FROM json_each(${JSON.stringify(learnable)})
    WHERE true ON CONFLICT DO NOTHING RETURNING id, word`);
  const keys = fresh.flatMap(({ id, word }) => deletionKeys(word).map((key) => [key, id]));
  if (keys.length === 0) return;
  db.run(sql`
    INSERT INTO search_word_keys(key, word_id)
    SELECT value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(keys)})`);
}

/** Numbers are never corrected: a year or a weight one digit away is another one. */
function isLearnable(word: string): boolean {
  return word.length <= LONGEST_CORRECTED_WORD && /^\p{L}+$/u.test(word);
}
