import type { Database } from 'db/connection.server';
import { type Correction, correctEach, correctTogether } from './correct-words.server';
import { STRONG_FIELDS } from './fields';
import { withoutFillers, withoutStars } from './filler-words';
import { fold, words } from './fold';
import { type Question, questionExpression } from './match-expression';
import { parseQuery, type QueryWord } from './parse-query';
import { questionForMost } from './partial-question.server';
import { highlightTerms, type SynonymBook, unitsOf } from './query-units';
import { rankMatches } from './rank-matches.server';
import { readDocuments } from './read-documents.server';
import { countMatches, findIds } from './search-statements.server';
import { readSynonyms } from './synonyms.server';

/** What a search found. */
export type Matches = {
  /** All listed products that match, by id. */
  found: readonly number[];
  /** The same, best first; whoever stops early is spared the order of the rest. */
  bestFirst: Iterable<number>;
  /** The query as it was understood, where words had to be corrected; else null. */
  corrected: string | null;
  /** True where no product holds every word, and these hold most of them. */
  partial: boolean;
  /** What to highlight: folded words and phrases; a `*` ends one that may be continued. */
  terms: string[];
};

const NOTHING: Matches = { found: [], bestFirst: [], corrected: null, partial: false, terms: [] };

/** Enough to tell a common reading of a mistyped word from a rare one. */
const COUNTED_HITS = 100;

/**
 * Searches the catalogue. Tried in turn until something is found: every word as typed (the last
 * may be unfinished); every word as a beginning; the words that name something; these with mistakes
 * corrected; most of them.
 */
export function findMatches(db: Database, query: string): Matches {
  const typed = withoutStars(parseQuery(query));
  if (typed.length === 0) return NOTHING;
  const book = readSynonyms(db);
  const naming = withoutFillers(typed);
  const asked = answerable(db, typed, book) ?? answerable(db, naming, book);
  if (asked) return answer(db, asked, null);

  const hits = (words: readonly QueryWord[]) => countHits(db, allOf(words, book));
  const together = correctTogether(db, naming, hits);
  const corrected = together && answerable(db, together.words, book);
  if (corrected) return answer(db, corrected, together);

  const each = correctEach(db, naming, hits);
  const most = questionForMost(db, unitsOf(each?.words ?? naming, book));
  const some = most && answered(db, most);
  return some ? { ...answer(db, some, each), partial: true } : NOTHING;
}

/** How well a question does: products found by their strong fields outweigh all others. */
function countHits(db: Database, question: Question): number {
  const strong = countMatches(db, questionExpression(question, STRONG_FIELDS), COUNTED_HITS);
  if (strong > 0) return COUNTED_HITS + strong;
  return countMatches(db, questionExpression(question), COUNTED_HITS);
}

/** A question with the ids of all products that answer it; there are some. */
type Answered = { question: Question; ids: number[] };

function answered(db: Database, question: Question): Answered | null {
  const ids = findIds(db, questionExpression(question));
  return ids.length > 0 ? { question, ids } : null;
}

function answerable(db: Database, words: readonly QueryWord[], book: SynonymBook): Answered | null {
  return answered(db, allOf(words, book)) ?? answered(db, allOf(words, book, true));
}

function allOf(words: readonly QueryWord[], book: SynonymBook, everyWordOpen = false): Question {
  const units = unitsOf(words, book, everyWordOpen);
  return { units, wanted: units.length };
}

function answer(db: Database, { question, ids }: Answered, correction: Correction | null): Matches {
  const bestFirst = rankMatches(db, question, ids);
  const [best] = bestFirst;
  return {
    found: ids,
    bestFirst,
    corrected: correction && spell(db, correction, best),
    partial: false,
    terms: highlightTerms(question.units),
  };
}

/** Corrected words in the diacritics of the best match, unless the query was typed without any. */
function spell(db: Database, correction: Correction, best: number | undefined): string {
  const marked = correction.words.some((word) => word.marked);
  const [document] = marked && best !== undefined ? readDocuments(db, [best]) : [];
  const written = words(
    Object.values(document?.fields ?? {})
      .flat()
      .join(' '),
  );
  return correction.words
    .map(({ exact, folded }, index) => {
      const spelling = written.find((word) => fold(word) === folded);
      return correction.replaced.has(index) ? (spelling ?? exact) : exact;
    })
    .join(' ');
}
