import type { Database } from 'db/connection.server';
import { FIELDS, type Field, STRONG_FIELDS } from './fields';
import { type Faithfulness, type Question, questionExpression } from './match-expression';
import { rankDocuments } from './ranking';
import { findIds, findShortestNamed, readStoredDocuments } from './search-statements.server';

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

/**
 * The products that answer the question (all of them, by id), best first. Of very many the later ones
 * are put in order only for who goes on to them.
 */
export function rankMatches(
  db: Database,
  question: Question,
  all: readonly number[],
): Iterable<number> {
  const levels = faithfulnessLevels(question);
  const few = all.length <= ALL_RANKED;
  const chosen = few ? leveled(db, question, levels, all) : strongest(db, question, levels);
  const documents = readStoredDocuments(db, [...chosen.keys()]).map((document) => ({
    ...document,
    faithfulness: levels[chosen.get(document.productId) as number] as Faithfulness,
  }));
  const ranked = rankDocuments(documents, question.units);
  if (few) return ranked;
  return {
    *[Symbol.iterator]() {
      yield* ranked;
      const levelOf = leveled(db, question, levels, all);
      for (const level of levels.keys()) {
        for (const id of all) if (levelOf.get(id) === level && !chosen.has(id)) yield id;
      }
    },
  };
}

/** By product, the number of the level at which it matches: the first that has it. */
type Leveled = Map<number, number>;

function leveled(
  db: Database,
  question: Question,
  levels: readonly Faithfulness[],
  all: readonly number[],
): Leveled {
  const last = levels.length - 1;
  const levelOf: Leveled = new Map(all.map((id) => [id, last]));
  // Each level holds what the stricter ones before it hold, so these are written over it.
  for (let level = last - 1; level >= 0; level -= 1) {
    const expression = questionExpression(question, FIELDS, levels[level]);
    for (const id of findIds(db, expression)) levelOf.set(id, level);
  }
  return levelOf;
}

/** As {@link leveled}, of those that matter: a level is gone through in all fields before the next. */
function strongest(db: Database, question: Question, levels: readonly Faithfulness[]): Leveled {
  const chosen: Leveled = new Map();
  for (const [level, faithfulness] of levels.entries()) {
    for (const fields of REACHES) {
      const expression = questionExpression(question, fields, faithfulness);
      for (const id of findShortestNamed(db, expression, FIRST_RANKED + chosen.size)) {
        if (chosen.size < FIRST_RANKED && !chosen.has(id)) chosen.set(id, level);
      }
      if (chosen.size >= FIRST_RANKED) return chosen;
    }
  }
  return chosen;
}

/** Without any typed diacritics all spellings are equal, and one look at the index is enough. */
function faithfulnessLevels({ units }: Question): Faithfulness[] {
  const words = units.flatMap((unit) => unit.words);
  if (words.every((word) => !word.marked)) return ['folded'];
  return words.every((word) => word.marked) ? ['strict', 'folded'] : ['strict', 'marked', 'folded'];
}
