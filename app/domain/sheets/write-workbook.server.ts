import { stringify } from 'csv-stringify/sync';
import type { CellStyle, Cell as StyledCell, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { callApart } from './apart.server';
import { type Cell, cellName, cellText } from './cells';
import { escapeCode } from './escape-code';
import { guardText } from './formula-guard';
import { GUIDE_TABLE_ROW, guideRows } from './guide-rows';
import type { ProductState } from './plan';
import { sheetRows } from './sheet-rows';
import {
  type ColumnFace,
  GUIDE_NAME,
  SHEET_KINDS,
  SHEETS,
  type SheetColumnKey,
  type SheetKind,
} from './sheets';
import type { Steps } from './steps';
import { unhurried } from './unhurried.server';

/** Rows below the last one where drop-downs still work, for what is added by hand. */
const SPARE_ROWS = 200;
/** From this width on a column holds whole paragraphs. */
const WIDE = 40;
/** Four lines: a story of forty would push all others off the screen. */
const ROW_POINTS = 60;

/** Printed sideways; the texts of products would be too small to read on the width of one page. */
const printed = (pagesWide: number): WriteSheet['pageSetup'] => ({
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: pagesWide,
  fitToHeight: 0,
});

/** The colours say what a change means: indigo identifies, turmeric waits, leaf shows at once. */
const HEADER_COLOURS = { identity: '1F2D57', reviewed: '8A5606', direct: '3C5530' } as const;

/** Said again by every style with a font of its own, or it falls back to another typeface. */
const FONT = { name: 'Arial', size: 11 };

const headerStyle = (risk: ColumnFace['risk']): CellStyle => ({
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: HEADER_COLOURS[risk] } },
  alignment: { wrapText: true, vertical: 'center' },
});

/** A producer's products as a workbook: two sheets to edit and one that explains them. */
export async function writeWorkbook(
  products: readonly ProductState[],
  { title }: { title: string },
): Promise<Uint8Array> {
  const sheets: WriteSheet[] = [];
  for (const kind of SHEET_KINDS) {
    sheets.push(editedSheet(kind, await unhurried(sheetRows(kind, products))));
  }
  const options: WriteOptions = {
    sheets: [...sheets, guideSheet()],
    properties: { title },
    defaultFont: FONT,
  };
  return callApart<Uint8Array>('hucre/xlsx', 'writeXlsx', [options]);
}

/** One sheet as CSV. The byte-order mark is what makes Excel read it as UTF-8. */
export async function writeCsv(
  kind: SheetKind,
  products: readonly ProductState[],
): Promise<string> {
  const lines = await unhurried(csvLines(await unhurried(sheetRows(kind, products))));
  return `\ufeff${lines.join('')}`;
}

function* csvLines(rows: readonly Cell[][]): Steps<string[]> {
  const lines: string[] = [];
  for (const row of rows) {
    const cells = row.map((cell) => (typeof cell === 'string' ? guardText(cell) : cellText(cell)));
    lines.push(stringify([cells], { record_delimiter: 'windows' }));
    yield;
  }
  return lines;
}

function editedSheet(kind: SheetKind, rows: readonly Cell[][]): WriteSheet {
  const faces = [...SHEETS[kind].columns];
  return {
    name: SHEETS[kind].name,
    rows: rows.map((row) => row.map(escaped)),
    columns: faces.map(([key, face]) => ({
      width: face.width,
      hidden: key === 'stamp',
      style: columnStyle(kind, key, face),
    })),
    cells: headerCells(
      0,
      faces.map(([, face]) => face),
    ),
    rowDefs: new Map(
      kind === 'products'
        ? rows.slice(1).map((_, index) => [index + 1, { height: ROW_POINTS }])
        : [],
    ),
    freezePane: { rows: 1, columns: 2 },
    pageSetup: {
      ...printed(kind === 'products' ? 2 : 1),
      printTitlesRow: '$1:$1',
      printTitlesColumn: '$A:$B',
    },
    dataValidations: faces.flatMap(([, face], index) =>
      face.allowed
        ? [dropDown(face, cellName(index, 1), cellName(index, rows.length - 1 + SPARE_ROWS))]
        : [],
    ),
  };
}

function guideSheet(): WriteSheet {
  const headers = (guideRows()[GUIDE_TABLE_ROW] ?? []).map((header) => ({
    header,
    risk: 'identity' as const,
  }));
  const title: Partial<StyledCell> = {
    value: GUIDE_NAME,
    style: { font: { ...FONT, bold: true, size: 16 } },
  };
  return {
    name: GUIDE_NAME,
    rows: guideRows(),
    columns: [22, 26, 80, 44, 28].map((width) => ({ width })),
    cells: headerCells(GUIDE_TABLE_ROW, headers).set('0,0', title),
    pageSetup: printed(1),
  };
}

function headerCells(row: number, faces: readonly Pick<ColumnFace, 'header' | 'risk'>[]) {
  return new Map<string, Partial<StyledCell>>(
    faces.map(({ header, risk }, index) => [
      `${row},${index}`,
      { value: header, type: 'string', style: headerStyle(risk) },
    ]),
  );
}

function dropDown({ header, help, allowed }: ColumnFace, first: string, last: string) {
  return {
    type: 'list' as const,
    values: [...(allowed ?? [])],
    range: `${first}:${last}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: header,
    inputMessage: help,
    showErrorMessage: true,
    errorTitle: header,
    errorMessage: help,
  };
}

/**
 * Short texts are marked as text, or Excel would make a date of `1-3` and a number of a GTIN. Not
 * long ones: of those marked so, older versions show nothing but `####`.
 */
function columnStyle(kind: SheetKind, key: SheetColumnKey, { width }: ColumnFace): CellStyle {
  if (key === 'priceMin' || key === 'priceMax') return { numFmt: '#,##0' };
  if (key === 'amount') return {};
  // From the top down: beside a long text, what stands at the bottom seems to be of the next row.
  const alignment = { wrapText: true, vertical: 'top' } as const;
  return { ...(kind === 'products' && { alignment }), ...(width < WIDE && { numFmt: '@' }) };
}

const escaped = (cell: Cell): Cell => (typeof cell === 'string' ? escapeCode(cell) : cell);
