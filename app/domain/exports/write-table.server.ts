import type { CellStyle, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { callApart } from '../sheets/apart.server';
import { escapeCode } from '../sheets/escape-code';
import type { Table, TableCell } from './table';

/** From this width on a column wraps. */
const WIDE = 40;

/** Of the format: a spreadsheet calls a file with longer ones damaged. */
const MOST_NAME_LETTERS = 31;
const MOST_CELL_LETTERS = 32_767;
const FORBIDDEN = /[[\]:*?/\\]/g;

const HEADER: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F2D57' } },
  alignment: { wrapText: true, vertical: 'center' },
};

/**
 * Lists as one workbook, a sheet each, with a frozen header and filters. Texts are text cells, which
 * no spreadsheet runs as a formula.
 */
export async function writeTables(
  tables: readonly Table[],
  { title }: { title: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const options: WriteOptions = {
    sheets: tables.map(sheetOf),
    properties: { title },
    defaultFont: { name: 'Arial', size: 11 },
  };
  return new Uint8Array(await callApart<Uint8Array>('hucre/xlsx', 'writeXlsx', [options]));
}

function sheetOf({ name, columns, rows }: Table): WriteSheet {
  const headers = columns.map(({ header }) => header);
  return {
    name: name.replace(FORBIDDEN, ' ').slice(0, MOST_NAME_LETTERS),
    rows: [headers, ...rows].map((row) => row.map(written)),
    columns: columns.map(({ width }) => ({
      width,
      style: width < WIDE ? {} : { alignment: { wrapText: true, vertical: 'top' } },
    })),
    cells: new Map(
      headers.map((value, index) => [`0,${index}`, { value, type: 'string', style: HEADER }]),
    ),
    freezePane: { rows: 1, columns: 1 },
  };
}

const written = (cell: TableCell): TableCell =>
  typeof cell === 'string' ? escapeCode(shortened(cell)) : cell;

/** Never half a character at the end. */
const shortened = (text: string): string =>
  text.length <= MOST_CELL_LETTERS
    ? text
    : `${text.slice(0, MOST_CELL_LETTERS - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
