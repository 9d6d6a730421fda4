import { cleanText } from '../listings/clean-text';
import { fold } from '../search/fold';
import { type Cell, cellText, isBlank, type RawSheet } from '../sheets/cells';
import { type AnnexColumn, annexColumnOf } from './annex-columns';
import { type AnnexHead, NO_HEAD, readAnnexHead } from './annex-head';
import { type AnnexRow, EMPTY_ROW } from './annex-row';
import { type Columns, guessColumns } from './guess-columns';

/** How far down the headers may stand: decisions print their title above them. */
const HEADER_DEPTH = 20;
const MAX_CELL_LENGTH = 300;

/** A line of an annex; `carried`: its producer stands in a line above and not in its own. */
export type AnnexLine = { words: AnnexRow; carried: boolean };

/** The lines of an annex, those left out as headings or sums in their words, and what stands above. */
export type Annex = { lines: AnnexLine[]; skipped: string[]; head: AnnexHead };

/**
 * The lines of an annex in one or more tables: every table with headers we know, in whichever order
 * its columns stand; where none has any, the first that holds something, its columns guessed.
 */
export function readAnnex(tables: readonly RawSheet[]): Annex {
  const headed = tables.flatMap((table) => {
    const head = findHead(table.rows);
    return head ? [{ ...head, table }] : [];
  });
  const plain = tables.find(({ rows }) => rows.some((row) => !row.every(isBlank)));
  const guessed = () => {
    if (!plain) return [];
    const columns = guessColumns(plain.rows.filter((row) => !row.every(isBlank)));
    return [{ columns, start: 0, end: 0, table: plain }];
  };
  const annex: Annex = { lines: [], skipped: [], head: NO_HEAD };
  for (const { columns, start, end, table } of headed.length > 0 ? headed : guessed()) {
    if (annex.head.number === '')
      annex.head = readAnnexHead(table.rows.slice(0, start).map(wordsOf));
    readLines(annex, unmerged(table, columns, end), { columns, merged: Boolean(table.merges) });
  }
  return annex;
}

function readLines(
  annex: Annex,
  rows: readonly (readonly Cell[])[],
  { columns, merged }: { columns: Columns; merged: boolean },
): void {
  let producer = '';
  for (const cells of rows) {
    if (cells.every(isBlank)) continue;
    if (isHeading(cells, columns)) {
      annex.skipped.push(wordsOf(cells));
      producer = '';
      continue;
    }
    const words = rowOf(cells, columns);
    // Text lost its merged cells: an empty producer most likely stood in one with that above.
    const carried = !merged && words.producer === '' && producer !== '';
    annex.lines.push({ words: carried ? { ...words, producer } : words, carried });
    producer = words.producer || producer;
  }
}

/** The lines below the headers, each with what Excel shows in it from a cell merged over several. */
function unmerged({ rows, merges = [] }: RawSheet, columns: Columns, end: number): Cell[][] {
  const filled = rows.map((row) => [...row]);
  for (const { startRow, endRow, startCol } of merges) {
    const column = columns.get(startCol);
    if (startRow < end || !column || column === 'name' || column === 'index') continue;
    for (const row of filled.slice(startRow + 1, endRow + 1)) {
      row[startCol] = rows[startRow]?.[startCol] ?? null;
    }
  }
  return filled.slice(end);
}

/** Where the headers stand: their first line, and the first below them. */
type Head = { columns: Columns; start: number; end: number };

/** The first line that names the product's column and one more; a second line may split columns. */
function findHead(rows: readonly Cell[][]): Head | null {
  for (let at = 0; at < Math.min(rows.length, HEADER_DEPTH); at++) {
    const columns = columnsIn(rows[at] ?? []);
    const all = withSecondLine(columns, rows[at + 1] ?? []);
    if ([...columns.values()].includes('name') && (all ?? columns).size > 1) {
      return { columns: all ?? columns, start: at, end: at + (all ? 2 : 1) };
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
