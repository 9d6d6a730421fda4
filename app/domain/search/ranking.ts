import { LRUCache } from 'lru-cache';
import { STRONG_FIELDS, type StrongField } from './fields';
import { fold } from './fold';
import type { Faithfulness } from './match-expression';
import type { QueryWord } from './parse-query';
import type { Unit } from './query-units';

/** A matching product as ranking sees it; texts are words in normal form, one space between. */
export type RankedDocument = {
  productId: number;
  /** How far the typed diacritics agree, wherever it matched. */
  faithfulness: Faithfulness;
  nameKey: string;
  nameWords: number;
  nameVi: string;
  nameEn: string;
  producer: string;
  mark: string;
  place: string;
};

/**
 * What a unit found in a field is worth. The gaps matter, not the numbers: each field outweighs the
 * ones after it even when met less well, so a product called "Ba Bể" comes before one made there.
 * Weak fields are worth nothing: a name never loses to a text that repeats the word.
 */
const WORTH: Record<StrongField, number> = { name: 8, producer: 4, mark: 3, place: 2 };

/** What is taken off for meeting a unit by a synonym, or by the beginning of a word. */
const WHOLE = 0;
const BY_SYNONYM = 0.25;
const BEGINNING = 0.5;

const FAITHFULNESS_ORDER: readonly Faithfulness[] = ['strict', 'marked', 'folded'];

/** Classes of match: the first field (by worth) that holds the whole query, or none does. */
const SCATTERED = STRONG_FIELDS.length;
const ONLY_WEAK = STRONG_FIELDS.length + 1;

/**
 * Best first. In order of weight: typed diacritics agree; one strong field holds the whole query
 * (name before producer before mark before place), rather than several, rather than running text;
 * what the single units are worth; the query as the entire name, or its words in a row; the shorter
 * name; alphabet; id.
 */
export function rankDocuments(
  documents: readonly RankedDocument[],
  units: readonly Unit[],
): number[] {
  const query = units.flatMap((unit) => unit.words.map((word) => word.folded));
  return documents
    .map((document) => ({ document, score: score(document, units, query) }))
    .sort((a, b) => compareScores(a.score, b.score) || byNameThenId(a.document, b.document))
    .map(({ document }) => document.productId);
}

type FieldText = { field: StrongField; exact: string[]; folded: string[] };

function score(
  document: RankedDocument,
  units: readonly Unit[],
  query: readonly string[],
): number[] {
  const texts = fieldTexts(document);
  const { faithfulness } = document;
  const met = units.map((unit) => texts.map((text) => howMet(unit, text, faithfulness)));
  const holder = texts.find((_, column) => met.every((unit) => unit[column] !== null));
  // A name counts even where another field holds it all: of two under one mark, the one so named.
  const worths = units.flatMap((unit, index) => {
    const together = best(texts, met[index] ?? []);
    return wordByWord(unit).map((word) => {
      const alone = best(
        texts,
        texts.map((text) => howMet(word, text, faithfulness)),
      );
      return Math.max(together, alone);
    });
  });
  const inStrong = worths.every((worth) => worth > 0);
  const worth = worths.reduce((sum, one) => sum + one, 0);
  const likeness = Math.min(...(holder ? [holder] : texts).map((text) => unlikeness(text, query)));
  return [
    FAITHFULNESS_ORDER.indexOf(document.faithfulness),
    holder ? STRONG_FIELDS.indexOf(holder.field) : inStrong ? SCATTERED : ONLY_WEAK,
    -worth,
    likeness,
    document.nameWords,
  ];
}

/** What the best of the fields is worth; 0 where none of them was met. */
function best(texts: readonly FieldText[], hows: readonly (number | null)[]): number {
  return Math.max(
    ...texts.map(({ field }, column) => {
      const how = hows[column];
      return how === null || how === undefined ? 0 : WORTH[field] - how;
    }),
  );
}

/** A phrase with synonyms may also stand scattered: its words are then met one by one. */
function wordByWord({ words, open }: Unit): Unit[] {
  return words.map((word, index) => ({
    words: [word],
    open: [open[index] ?? false],
    synonyms: [],
  }));
}

/** The two languages of a name are two texts: a query half in each is not a match of the name. */
function fieldTexts({ nameVi, nameEn, producer, mark, place }: RankedDocument): FieldText[] {
  const texts: [StrongField, string][] = [
    ['name', nameVi],
    ['name', nameEn],
    ['producer', producer],
    ['mark', mark],
    ['place', place],
  ];
  return texts.map(([field, text]) => ({ field, ...readText(text) }));
}

/** Producers, marks and places are those of many products. */
const MOST_TEXTS = 4000;
const texts = new LRUCache<string, { exact: string[]; folded: string[] }>({ max: MOST_TEXTS });

function readText(text: string) {
  const known = texts.get(text);
  if (known) return known;
  const read = { exact: text.split(' '), folded: fold(text).split(' ') };
  texts.set(text, read);
  return read;
}

function howMet(unit: Unit, text: FieldText, faithfulness: Faithfulness): number | null {
  const wanted = unit.words.map((word) => {
    const exact = faithfulness === 'strict' || (faithfulness === 'marked' && word.marked);
    return exact
      ? { word: word.exact, among: text.exact }
      : { word: word.folded, among: text.folded };
  });
  if (wanted.every(({ word, among }) => among.includes(word))) return WHOLE;
  const synonyms = unit.synonyms.filter((one) => one.faithful || faithfulness === 'folded');
  if (synonyms.some(({ words }) => holdsPhrase(text, words))) return BY_SYNONYM;
  const begun = wanted.every(({ word, among }, index) =>
    unit.open[index] ? among.some((own) => own.startsWith(word)) : among.includes(word),
  );
  return begun ? BEGINNING : null;
}

/** As in the index: a synonym written with diacritics is met only in them. */
function holdsPhrase(text: FieldText, phrase: readonly QueryWord[]): boolean {
  const exact = phrase.some((word) => word.marked);
  const among = exact ? text.exact : text.folded;
  return among.some((_, start) =>
    phrase.every((word, index) => among[start + index] === (exact ? word.exact : word.folded)),
  );
}

/** 0 where the query is the whole text; else grows with each pair of its words that is apart. */
function unlikeness({ folded }: FieldText, query: readonly string[]): number {
  const same = folded.length === query.length && folded.every((word, at) => word === query[at]);
  if (same) return 0;
  const apart = query.slice(1).filter((word, index) => {
    const last = index === query.length - 2;
    return !folded.some((own, at) => {
      const next = folded[at + 1];
      return own === query[index] && (next === word || (last && next?.startsWith(word) === true));
    });
  });
  const [start = ''] = query;
  const starts = query.length === 1 ? folded[0]?.startsWith(start) : folded[0] === start;
  return 1 + 2 * apart.length + (starts ? 0 : 1);
}

function compareScores(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function byNameThenId(a: RankedDocument, b: RankedDocument): number {
  if (a.nameKey !== b.nameKey) return a.nameKey < b.nameKey ? -1 : 1;
  return a.productId - b.productId;
}
