import { cleanText } from '../listings/clean-text';
import type { Risk } from '../listings/risk';
import { fold } from '../search/fold';
import { type Cell, cellText, plainText, type Read } from './cells';
import { guardText } from './formula-guard';

/** A column of a sheet: how it is headed and explained, and how its values go in and come out. */
export type Column<Value = unknown> = {
  header: string;
  /** One sentence for the guide sheet and the note that Excel shows beside a chosen cell. */
  help: string;
  risk: Risk | 'identity';
  /** In characters, as spreadsheets measure. */
  width: number;
  /** Offered as a drop-down; anything else is refused. */
  allowed?: readonly string[];
  read(cell: Cell): Read<Value>;
  write(value: Value): Cell;
};

/** How headers are compared: letter case, diacritics, spaces and brackets do not matter. */
export const headerKey = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Excel keeps no more in one cell and cuts the rest off without a word. */
export const MAX_CELL_LENGTH = 32_767;

/** Stands in the cell of a longer text, which is thus neither cut nor changed by the round trip. */
export const LEFT_OUT = '(Dài quá một ô bảng tính: xin sửa trên trang)';

/** What Excel leaves in a cell whose formula failed. */
const FORMULA_ERROR = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

type Described = Omit<Column, 'read' | 'write' | 'allowed'>;

/**
 * A column of free text of at most `maxLength` characters, on one line or many; the empty text
 * means "chưa công bố".
 */
export function textColumn(
  described: Described,
  shape: { maxLength: number; lines: 'one' | 'many'; required?: boolean },
): Column<string> {
  // What comes out of a cell is clean already, line by line.
  const onItsLines = (plain: string) => (shape.lines === 'many' ? plain : cleanText(plain));
  return {
    ...described,
    write(text) {
      const plain = onItsLines(plainText(text));
      return plain.length > MAX_CELL_LENGTH ? LEFT_OUT : plain || null;
    },
    read(cell) {
      if (cell instanceof Date) return { code: 'is-date' };
      const text = onItsLines(cellText(cell));
      if (text === '') return shape.required ? { code: 'required' } : { value: '' };
      if (FORMULA_ERROR.test(text) || text === LEFT_OUT) return { code: 'formula-error' };
      return text.length > shape.maxLength ? { code: 'too-long' } : { value: text };
    },
  };
}

/** A column whose values are a few words; `empty` is what a blank cell means. */
export function choiceColumn<Value>(
  described: Described,
  choices: readonly (readonly [Value, word: string, ...alsoSaid: string[]])[],
  empty: Value,
): Column<Value> {
  const byKey = new Map<string, Value>();
  for (const [value, ...said] of choices) {
    for (const word of said) byKey.set(headerKey(word), value);
  }
  return {
    ...described,
    allowed: choices.map(([, word]) => word),
    write: (value) => choices.find(([known]) => known === value)?.[1] ?? null,
    read(cell) {
      const text = cellText(cell);
      if (text === '') return { value: empty };
      const value = byKey.get(headerKey(text));
      return value === undefined ? { code: 'not-allowed' } : { value };
    },
  };
}

/**
 * Whether a cell says just what we would write for a value; then it need not be understood. A CSV
 * file that was opened and saved as a workbook keeps the apostrophes of {@link guardText}.
 */
export function saysTheSame<Value>(column: Column<Value>, cell: Cell, value: Value): boolean {
  const [said, written] = [cellText(cell), writtenText(column, value)];
  return said === written || said === guardText(written);
}

/** A value as its cell says it, in text. */
export const writtenText = <Value>(column: Column<Value>, value: Value): string =>
  cellText(column.write(value));
