import { cleanText } from '../listings/clean-text';
import { type AnnexRow, EMPTY_ROW, isEmptyRow, MAX_ANNEX_ROWS } from './annex-row';

/** What an officer answered about one line, beside its words. */
export type TypedRow = {
  words: AnnexRow;
  /** A product's id, `leave-out`, or empty: let the name decide. */
  choice: string;
  /** Other words to look the product up by, where its own found nothing. */
  sought: string;
  /** Where the decision is on record with other facts: keep those, or take these. */
  differing: string;
  /** What was shown of the line when it was last checked (see `row-mark.ts`). */
  seen: string;
  /** The loss of stars that was confirmed (see `lossOf` in `plan-decision.ts`). */
  loss: string;
  /** The producer, where it was taken from a line of the annex above; empty where it is the line's own. */
  carried: string;
};

export const LEAVE_OUT = 'leave-out';
export const KEEP = 'keep';
export const TAKE = 'take';

const CELLS = Object.keys(EMPTY_ROW) as (keyof AnnexRow)[];
const MAX_CELL = 300;

export const typedRow = (words: AnnexRow, carried = false): TypedRow => ({
  words,
  choice: '',
  sought: '',
  differing: '',
  seen: '',
  loss: '',
  carried: carried ? words.producer : '',
});

/** The lines of a sent form, in order; those nobody wrote in are dropped. */
export function readTypedRows(form: FormData): TypedRow[] {
  const count = Math.min(Number(form.get('rows')) || 0, MAX_ANNEX_ROWS);
  const rows = Array.from({ length: count }, (_, at): TypedRow => {
    const text = (key: string) =>
      cleanText(String(form.get(`${key}.${at}`) ?? '')).slice(0, MAX_CELL);
    const words = Object.fromEntries(CELLS.map((key) => [key, text(key)])) as AnnexRow;
    return {
      words,
      choice: text('choice'),
      sought: text('sought'),
      differing: text('differing'),
      seen: text('seen'),
      loss: text('loss'),
      carried: text('carried'),
    };
  });
  return rows.filter(({ words, choice }) => !isEmptyRow(words) || choice !== '');
}
