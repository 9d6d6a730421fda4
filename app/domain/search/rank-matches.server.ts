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

/** All products that answer the question, best first. */
export function rankMatches(db: Database, question: Question): number[] {
  const levels = faithfulnessLevels(question);
  // Each level holds what the ones before it hold, so a product belongs to the first that has it.
  const closer = new Map<number, Faithfulness>();
  for (const faithfulness of levels.slice(0, -1)) {
    for (const id of findIds(db, questionExpression(question, FIELDS, faithfulness))) {
      if (!closer.has(id)) closer.set(id, faithfulness);
    }
  }
  const all = findIds(db, questionExpression(question));
  const head = all.length <= ALL_RANKED ? all : strongest(db, question, levels);
  const documents = readStoredDocuments(db, head).map((document) => ({
    ...document,
    faithfulness: closer.get(document.productId) ?? 'folded',
  }));
  const ranked = new Set(rankDocuments(documents, question.units));
  if (ranked.size === all.length) return [...ranked];
  const followers = [...closer.keys()].filter((id) => !ranked.has(id));
  return [...ranked, ...followers, ...all.filter((id) => !ranked.has(id) && !closer.has(id))];
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
