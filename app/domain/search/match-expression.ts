import { FIELDS, type Field, STRONG_FIELDS } from './fields';
import type { QueryWord } from './parse-query';
import type { Unit } from './query-units';

/**
 * How far the typed diacritics must agree: `strict`, every word as typed; `marked`, only the words
 * typed with diacritics; `folded`, none.
 */
export type Faithfulness = 'strict' | 'marked' | 'folded';

/** What is asked of the index: at least `wanted` of the units. */
export type Question = { units: Unit[]; wanted: number };

/**
 * The FTS5 expression that holds for products which answer the question within the fields. Words
 * are letters and digits only (parse-query.ts) and always quoted, so no query can become syntax.
 */
export function questionExpression(
  { units, wanted }: Question,
  fields: readonly Field[] = FIELDS,
  faithfulness: Faithfulness = 'folded',
): string {
  return combinations(units, wanted)
    .map((chosen) => chosen.map((unit) => unitExpression(unit, fields, faithfulness)).join(' AND '))
    .join(' OR ');
}

function unitExpression(unit: Unit, fields: readonly Field[], faithfulness: Faithfulness): string {
  const typed = unit.words.map((word, index) =>
    wordExpression(word, unit.open[index] ?? false, fields, faithfulness),
  );
  const synonyms = unit.synonyms
    .filter((synonym) => synonym.faithful || faithfulness === 'folded')
    .map((synonym) => phraseExpression(synonym.words, fields));
  return `(${[`(${typed.join(' AND ')})`, ...synonyms].join(' OR ')})`;
}

/**
 * A phrase in its own diacritics where it was written with them: otherwise "chè", as a synonym of
 * "trà", would bring everything that is "chế biến".
 */
export function phraseExpression(words: readonly QueryWord[], fields: readonly Field[]): string {
  const exact = words.some((word) => word.marked);
  const text = words.map((word) => (exact ? word.exact : word.folded)).join(' ');
  return `${within(fields, exact, exact)}"${text}"`;
}

function wordExpression(
  word: QueryWord,
  open: boolean,
  fields: readonly Field[],
  faithfulness: Faithfulness,
): string {
  const exact = faithfulness === 'strict' || (faithfulness === 'marked' && word.marked);
  const text = exact ? word.exact : word.folded;
  const whole = `${within(fields, exact, word.marked)}"${text}"`;
  // Beginnings count in strong fields only: in running text nearly every beginning occurs.
  const strong = STRONG_FIELDS.filter((field) => fields.includes(field));
  if (!open || strong.length === 0) return whole;
  return `(${whole} OR ${within(strong, exact, word.marked)}"${text}" *)`;
}

/**
 * The column filter of a term; none where the term itself can stand in no other columns, which
 * spares FTS5 from reading positions: words with diacritics stand in `…_exact` columns only, and a
 * folded word found in one of those is without diacritics there, so its folded twin has it too.
 */
function within(fields: readonly Field[], exact: boolean, marked: boolean): string {
  if (fields === FIELDS && (!exact || marked)) return '';
  return `{${fields.map((field) => (exact ? `${field}_exact` : field)).join(' ')}} : `;
}

function combinations<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
