import { STRONG_FIELDS, type StrongField } from './fields';
import type { Unit } from './query-units';

/** A matching product as ranking sees it; texts are folded words, one space between. */
export type RankedDocument = {
  productId: number;
  /** 0 where all typed diacritics agree, higher where fewer do. */
  faithfulness: number;
  nameKey: string;
  nameWords: number;
  nameVi: string;
  nameEn: string;
  producer: string;
  mark: string;
  place: string;
};

/**
 * What a unit found in a field is worth. Only the order and the gaps matter: each field outweighs
 * the ones after it, so a product called "Ba Bể" comes before one that is merely made there, and a
 * name never loses to a description that repeats the word (weak fields are worth nothing).
 */
const WORTH: Record<StrongField, number> = { name: 8, producer: 4, mark: 3, place: 2 };

/** How a unit was met, from best to worst. */
const WHOLE = 0;
const BY_SYNONYM = 1;
const BEGINNING = 2;

/** Classes of match: the first field (by worth) that holds the whole query, or none does. */
const SCATTERED = STRONG_FIELDS.length;
const ONLY_WEAK = STRONG_FIELDS.length + 1;

/**
 * Best first. In order of weight: typed diacritics agree; one strong field holds the whole query
 * (name before producer before mark before place), rather than several, rather than running text;
 * the worth of the fields each unit was found in; whole words before synonyms before beginnings;
 * the query as the entire name, as its start, in a row; the shorter name; alphabet; id.
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

function score(
  document: RankedDocument,
  units: readonly Unit[],
  query: readonly string[],
): number[] {
  const texts = fieldTexts(document);
  const met = units.map((unit) => texts.map(({ words }) => howMet(unit, words)));
  const whole = texts.findIndex((_, column) => met.every((unit) => unit[column] !== null));
  let worth = 0;
  let looseness = 0;
  let missing = false;
  for (const unit of met) {
    const column = whole >= 0 ? whole : unit.findIndex((how) => how !== null);
    const text = texts[column];
    missing ||= !text;
    // The name counts even for a match elsewhere: of two products under one mark, the one so named.
    const best = unit.findIndex((how) => how !== null);
    worth += text ? WORTH[texts[best]?.field ?? text.field] : 0;
    looseness += unit[column] ?? WHOLE;
  }
  const holder = texts[whole];
  const matchClass = holder ? STRONG_FIELDS.indexOf(holder.field) : missing ? ONLY_WEAK : SCATTERED;
  const looks = (holder ? [holder] : texts).map(({ words }) => likeness(words, query));
  return [
    document.faithfulness,
    matchClass,
    -worth,
    looseness,
    Math.min(...looks),
    document.nameWords,
  ];
}

type FieldText = { field: StrongField; words: string[] };

/** The two languages of a name are two texts: a query half in each is not a match of the name. */
function fieldTexts(document: RankedDocument): FieldText[] {
  const names = [document.nameVi, document.nameEn].map((text) => ({
    field: 'name' as const,
    text,
  }));
  const others = (['producer', 'mark', 'place'] as const).map((field) => ({
    field,
    text: document[field],
  }));
  return [...names, ...others].map(({ field, text }) => ({ field, words: text.split(' ') }));
}

function howMet(unit: Unit, words: readonly string[]): number | null {
  if (unit.words.every((word) => words.includes(word.folded))) return WHOLE;
  const bySynonym = unit.synonyms.some((synonym) => {
    const phrase = synonym.words.map((word) => word.folded);
    return placeOfPhrase(words, phrase) >= 0;
  });
  if (bySynonym) return BY_SYNONYM;
  const begun = unit.words.every(({ folded }, index) =>
    unit.open[index] ? words.some((word) => word.startsWith(folded)) : words.includes(folded),
  );
  return begun ? BEGINNING : null;
}

/** 0: the query is the whole text; 1: the text begins with it; 2: it stands in a row; 3: else. */
function likeness(words: readonly string[], query: readonly string[]): number {
  const place = placeOfPhrase(words, query);
  if (place === 0) return words.length === query.length ? 0 : 1;
  return place > 0 ? 2 : 3;
}

/** Where the phrase stands in the words, its last word being perhaps unfinished; -1 for nowhere. */
function placeOfPhrase(words: readonly string[], phrase: readonly string[]): number {
  const last = phrase.length - 1;
  return words.findIndex((_, start) =>
    phrase.every((wanted, index) => {
      const word = words[start + index];
      return word === wanted || (index === last && word?.startsWith(wanted) === true);
    }),
  );
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
