import { cleanText } from '../listings/clean-text';
import { fold } from '../search/fold';
import { type Cell, cellText, isBlank, type RawSheet } from '../sheets/cells';
import { type AnnexColumn, annexColumnOf } from './annex-columns';
import { type AnnexRow, EMPTY_ROW } from './annex-row';
import { type Columns, guessColumns } from './guess-columns';

/** How far down the headers may stand: decisions print their title above them. */
const HEADER_DEPTH = 20;
const MAX_CELL_LENGTH = 300;

/** The lines of an annex, and those left out as headings or sums, in their words. */
export type Annex = { rows: AnnexRow[]; skipped: string[] };

/**
 * The lines of an annex in one or more tables: every table with headers we know, in whichever order
 * its columns stand; where none has any, the first that holds something, its columns guessed.
 */
export function readAnnex(tables: readonly RawSheet[]): Annex {
  const headed = tables.flatMap(({ rows }) => {
    const head = findHead(rows);
    return head ? [{ columns: head.columns, rows: rows.slice(head.end) }] : [];
  });
  const plain = tables.find(({ rows }) => rows.some((row) => !row.every(isBlank)));
  const found =
    headed.length > 0 || !plain
      ? headed
      : [
          {
            columns: guessColumns(plain.rows.filter((row) => !row.every(isBlank))),
            rows: plain.rows,
          },
        ];
  const annex: Annex = { rows: [], skipped: [] };
  for (const { columns, rows } of found) {
    for (const cells of rows) {
      if (cells.every(isBlank)) continue;
      if (isHeading(cells, columns)) annex.skipped.push(wordsOf(cells));
      else annex.rows.push(rowOf(cells, columns));
    }
  }
  return annex;
}

type Head = { columns: Columns /** The first line below the headers. */; end: number };

/** The first line that names the product's column and one more; a second line may split columns. */
function findHead(rows: readonly Cell[][]): Head | null {
  for (let at = 0; at < Math.min(rows.length, HEADER_DEPTH); at++) {
    const columns = columnsIn(rows[at] ?? []);
    const all = withSecondLine(columns, rows[at + 1] ?? []);
    if ([...columns.values()].includes('name') && (all ?? columns).size > 1) {
      return { columns: all ?? columns, end: at + (all ? 2 : 1) };
    }
  }
  return null;
}

/**
 * The columns with those that a second line of headers splits: "Kết quả phân hạng" may stand over
 * "Điểm" and "3 sao". Null where the line below is none: one with a product or a number is a line.
 */
function withSecondLine(columns: Columns, cells: readonly Cell[]): Columns | null {
  const filled = [...columns].some(
    ([index, column]) =>
      (column === 'name' || column === 'index') && !isBlank(cells[index] ?? null),
  );
  const below = columnsIn(cells);
  if (filled || below.size === 0) return null;
  const split = [...below].filter(
    ([index]) => !columns.has(index) || columns.get(index) === 'stars',
  );
  return new Map([...columns, ...split]);
}

function columnsIn(cells: readonly Cell[]): Map<number, AnnexColumn> {
  const columns = new Map<number, AnnexColumn>();
  cells.forEach((cell, index) => {
    const column = annexColumnOf(cellText(cell));
    if (column && ![...columns.values()].includes(column)) columns.set(index, column);
  });
  return columns;
}

const SECTION =
  /^(?:nhom|huyen|thanh pho|thi xa|xa|phuong|tinh|tong|cong|[ivx]+[.)]|[a-h][.)])(?:\W|$)/;

/** A line that parts the table or sums it up: hardly any cell, and none that only a product has. */
function isHeading(cells: readonly Cell[], columns: Columns): boolean {
  const filled = cells.flatMap((cell, index) => (isBlank(cell) ? [] : [index]));
  const kinds = filled.map((index) => columns.get(index));
  const first = filled.find((index) => columns.get(index) !== 'index') ?? filled[0];
  const opening = fold(cellText(cells[first ?? 0] ?? null));
  const rated = kinds.some((kind) => kind === 'stars' || kind === 'score' || kind === 'producer');
  if (/^tong (?:cong|so)/.test(opening)) return true;
  if (rated || columns.size < 2) return false;
  const index = filled.find((one) => columns.get(one) === 'index');
  const counted = index === undefined || /^\d/.test(cellText(cells[index] ?? null));
  return !kinds.includes('name') || !counted || SECTION.test(opening);
}

function rowOf(cells: readonly Cell[], columns: Columns): AnnexRow {
  const row = { ...EMPTY_ROW };
  for (const [index, column] of columns) {
    const text = cleanText(cellText(cells[index] ?? null)).slice(0, MAX_CELL_LENGTH);
    if (text === '' || column === 'index') continue;
    const ticked = TICKED[column];
    if (ticked) row.stars ||= ticked;
    else row[column as keyof AnnexRow] = text;
  }
  return row;
}

const TICKED: Partial<Record<AnnexColumn, string>> = { three: '3', four: '4', five: '5' };

const wordsOf = (cells: readonly Cell[]) =>
  cleanText(cells.map((cell) => cellText(cell)).join(' ')).slice(0, MAX_CELL_LENGTH);
