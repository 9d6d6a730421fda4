import { cleanText } from '../listings/clean-text';
import type { TextFault } from '../listings/form';
import type { PackFault } from '../listings/packs';
import type { SeasonFault } from '../listings/season';

/** What a cell holds once its file is read: CSV gives text only, Excel also the others. */
export type Cell = string | number | boolean | Date | null;

/** Cells that Excel shows as one, counted from zero, both ends among them. */
export type Merged = { startRow: number; endRow: number; startCol: number; endCol: number };

/** One table of an uploaded file: a worksheet, or a whole CSV file, which knows of no merged cells. */
export type RawSheet = { name: string; rows: Cell[][]; merges?: readonly Merged[] };

/** What came of reading a cell as a value of its column. */
export type Read<Value> = { value: Value } | { code: CellCode };

/** What can be wrong with one cell, our forms' own faults among it; worded by the page. */
export type CellCode =
  | PackFault
  | SeasonFault
  | TextFault
  /** A date, where Excel took `1-3` for the first of March. */
  | 'is-date'
  /** `#REF!` and its like, or our own word for a text left out. */
  | 'formula-error'
  | 'not-allowed'
  | 'not-months'
  /** `1.500`: two readings. */
  | 'two-readings'
  /** `8,93E+12`: Excel rounded a long number. */
  | 'digits-lost'
  /** A price beside "chưa công bố". */
  | 'price-unexpected';

/** The name Excel gives a cell, from its place counted from zero: (2, 6) is `C7`. */
export function cellName(column: number, row: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters + (row + 1);
}

/** Two code points that are no characters: XML forbids them, so Excel would call the file broken. */
const NO_CHARACTERS = /[\ufffe\uffff]/g;

/** A text as it comes out of a spreadsheet again: what a cell is written as and compared by. */
export const plainText = (text: string): string =>
  cleanText(text.replace(NO_CHARACTERS, ''), 'many');

/** A cell as text: a number as {@link numberText} says it, a date as its day. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  }
  if (typeof cell === 'number') return numberText(cell);
  return plainText(String(cell));
}

export const isBlank = (cell: Cell | undefined): boolean => cellText(cell ?? null) === '';

/**
 * A number as text, to the 15 digits that Excel keeps: the Vietnamese comma, and never just three
 * decimals after a digit other than zero, which could be read as a group of thousands.
 */
export function numberText(number: number): string {
  const text = String(Number(number.toPrecision(15))).replace('.', ',');
  return /^[1-9]\d{0,2},\d{3}$/.test(text) ? `${text}0` : text;
}
