import type { Database } from 'db/connection.server';
import { FIELDS, type Field, STRONG_FIELDS } from './fields';
import { type Faithfulness, type Question, questionExpression } from './match-expression';
import { rankDocuments } from './ranking';
import { findIds, findShortestNamed, readStoredDocuments } from './search-statements.server';

/** Mark of a product that already has its place. */
const RANKED = 255;

/**
 * Up to this many matches are all ranked one by one: at some 15 µs each, cheaper than asking the
 * index field by field.
 */
const ALL_RANKED = 600;

/**
 * Of more matches this many (five pages of a list) are ranked, chosen by the index field by field;
 * the rest follow by id, for nobody turns so many pages of a search.
 */
const FIRST_RANKED = 120;

/** From the strongest place for a whole query to be found in, to anywhere. */
const REACHES: readonly (readonly Field[])[] = [
  ...STRONG_FIELDS.map((field) => [field]),
  STRONG_FIELDS,
  FIELDS,
];

/** The products that answer the question (all of them, by id), best first. */
export function rankMatches(db: Database, question: Question, all: readonly number[]): number[] {
  const levels = faithfulnessLevels(question);
  const levelOf = readLevels(db, question, levels, all);
  const head = all.length <= ALL_RANKED ? all : strongest(db, question, levels);
  const documents = readStoredDocuments(db, head).map((document) => ({
    ...document,
    faithfulness: levels[levelOf[document.productId] as number] as Faithfulness,
  }));
  const ranked = rankDocuments(documents, question.units);
  if (ranked.length === all.length) return ranked;
  for (const id of ranked) levelOf[id] = RANKED;
  const followers = levels.map((_, level) => all.filter((id) => levelOf[id] === level));
  return [...ranked, ...followers.flat()];
}

/** By product, the number of the level at which it matches: the first that has it. */
function readLevels(
  db: Database,
  question: Question,
  levels: readonly Faithfulness[],
  all: readonly number[],
): Uint8Array {
  const last = levels.length - 1;
  const levelOf = new Uint8Array((all.at(-1) ?? 0) + 1).fill(last);
  // Each level holds what the stricter ones before it hold, so these are written over it.
  for (let level = last - 1; level >= 0; level -= 1) {
    const expression = questionExpression(question, FIELDS, levels[level]);
    for (const id of findIds(db, expression)) levelOf[id] = level;
  }
  return levelOf;
}

function strongest(db: Database, question: Question, levels: readonly Faithfulness[]): number[] {
  const chosen = new Set<number>();
  for (const faithfulness of levels) {
    for (const fields of REACHES) {
      const expression = questionExpression(question, fields, faithfulness);
      for (const id of findShortestNamed(db, expression, FIRST_RANKED + chosen.size)) {
        if (chosen.size < FIRST_RANKED) chosen.add(id);
      }
      if (chosen.size >= FIRST_RANKED) return [...chosen];
    }
  }
  return [...chosen];
}

/** Without any typed diacritics all spellings are equal, and one look at the index is enough. */
function faithfulnessLevels({ units }: Question): Faithfulness[] {
  const words = units.flatMap((unit) => unit.words);
  if (words.every((word) => !word.marked)) return ['folded'];
  return words.every((word) => word.marked) ? ['strict', 'folded'] : ['strict', 'marked', 'folded'];
}
