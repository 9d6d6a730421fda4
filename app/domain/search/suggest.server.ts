import type { Database } from 'db/connection.server';
import type { Locale } from 'db/schema/versions.server';
import { findMatches } from './find-matches.server';
import { fold, words } from './fold';
import { type Faithfulness, questionExpression } from './match-expression';
import { parseQuery, type QueryWord } from './parse-query';
import { unitsOf } from './query-units';
import { rankDocuments } from './ranking';
import { readStoredDocuments } from './search-statements.server';
import {
  findLabelRows,
  findSomeIds,
  type LabelRow,
  readProductLabels,
} from './suggestion-statements.server';
import { readSynonyms } from './synonyms.server';

/** Something a buyer may be typing; `slug` is the official code for a commune. */
export type Suggestion = {
  kind: 'product' | 'producer' | 'commune' | 'mark';
  slug: string;
  label: string;
  /**
   * What tells it apart: a product's producer, a producer's commune, a mark's product; for a
   * commune its full name of today, so that a former name shows what it became.
   */
  detail: string | null;
};

const USUAL_LIMIT = 8;
/** How much of the list products take while other kinds match too. */
const PRODUCT_SHARE = 5 / 8;

/** At most `limit` suggestions for what was typed so far, likeliest first; none for no word. */
export function suggest(
  db: Database,
  prefix: string,
  locale: Locale,
  limit = USUAL_LIMIT,
): Suggestion[] {
  const typed = parseQuery(prefix);
  if (typed.length === 0 || limit <= 0) return [];
  const others = suggestLabels(db, typed, locale);
  let ids = findNamedProducts(db, typed);
  if (ids.length === 0 && others.length === 0) ids = [...findMatches(db, prefix).bestFirst];
  const room = Math.max(Math.ceil(limit * PRODUCT_SHARE), limit - others.length);
  const products = readProductLabels(db, ids.slice(0, room), locale).map(
    ({ slug, label, detail }): Suggestion => ({ kind: 'product', slug, label, detail }),
  );
  return [...products, ...others].slice(0, limit);
}

/** Products with every typed word, or a synonym of it, in their name. */
function findNamedProducts(db: Database, typed: readonly QueryWord[]): number[] {
  const units = unitsOf(typed, readSynonyms(db));
  const named = (faithfulness: Faithfulness) =>
    findSomeIds(db, questionExpression({ units, wanted: units.length }, ['name'], faithfulness));
  const folded = typed.map((word) => word.folded);
  const faithful = new Set(typed.some((word) => word.marked) ? named('strict') : []);
  // Names that begin with what was typed are asked for apart: of a frequent word only some
  // candidates are looked at, and these must be among them.
  const ids = new Set([
    ...faithful,
    ...findSomeIds(db, startsWith('name', folded)),
    ...named('folded'),
  ]);
  const documents = readStoredDocuments(db, [...ids]).map((document) => ({
    ...document,
    faithfulness: (faithful.has(document.productId) ? 'strict' : 'folded') as Faithfulness,
  }));
  return rankDocuments(documents, units);
}

/** Producers, communes and marks in turn, so that none crowds out the others. */
function suggestLabels(db: Database, typed: readonly QueryWord[], locale: Locale): LabelRow[] {
  const marked = typed.some((word) => word.marked);
  const exact = typed.map((word) => word.exact);
  const folded = typed.map((word) => word.folded);
  const found = [
    ...findLabelRows(db, startsWith('label', folded), locale),
    ...findLabelRows(db, holds('label also', folded), locale),
  ];
  const rank = ({ label }: LabelRow) => {
    const own = words(label);
    if (marked && holdsWords(own, exact)) return 0;
    return holdsWords(own.map(fold), folded) ? 1 : 2;
  };
  const unique = [...new Map(found.map((row) => [JSON.stringify(row), row])).values()];
  const ranked = unique
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
  const turns = new Map<string, number>();
  return ranked
    .map((row) => {
      const turn = turns.get(row.kind) ?? 0;
      turns.set(row.kind, turn + 1);
      return { row, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ row }) => row);
}

/** Every typed word is among the words, the last perhaps as a beginning. */
function holdsWords(own: readonly string[], typed: readonly string[]): boolean {
  return typed.every((word, index) =>
    index === typed.length - 1
      ? own.some((candidate) => candidate.startsWith(word))
      : own.includes(word),
  );
}

function startsWith(column: string, typed: readonly string[]): string {
  return `{${column}} : ^ ${typed.map((word) => `"${word}"`).join(' + ')} *`;
}

function holds(columns: string, typed: readonly string[]): string {
  const quoted = typed.map((word) => `{${columns}} : "${word}"`);
  return `${quoted.join(' AND ')} *`;
}
