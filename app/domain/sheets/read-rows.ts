import { type Cell, cellName, cellText, isBlank, type RawSheet } from './cells';
import { headerKey } from './column';
import {
  columnOfHeader,
  GUIDE_NAME,
  SHEET_KINDS,
  SHEETS,
  type SheetColumnKey,
  type SheetKind,
} from './sheets';
import { readStamp, type Stamp } from './stamp';
import { finish, type Steps } from './steps';

/** A cell of an uploaded file, as the page names it: "Sản phẩm, C7". */
export type CellRef = { sheet: SheetKind; name: string; column: SheetColumnKey | null };

/** A row as read: which product it is about, from what it was made, and its cells by column. */
export type FileRow = {
  sheet: SheetKind;
  /** Counted from zero, as in the file. */
  row: number;
  code: string;
  stamp: Stamp | null;
  cells: ReadonlyMap<SheetColumnKey, { cell: Cell; ref: CellRef }>;
  /** The cell that tells which thing the row is about. */
  ref: CellRef;
};

export type HeaderCode = 'unknown-column' | 'missing-column' | 'duplicate-column' | 'unknown-sheet';

/** Something about the table itself. Only a duplicate column is an error; the rest is reported. */
export type HeaderNote = { code: HeaderCode; sheet: SheetKind | null; at: string; found: string };

export type FileRows = { rows: FileRow[]; notes: HeaderNote[]; kinds: SheetKind[] };

/** How far down the headers may stand: people put a title above them. */
const HEADER_DEPTH = 10;

/** {@link readRowsInSteps} at once. */
export const readRows = (tables: readonly RawSheet[]): FileRows => finish(readRowsInSteps(tables));

/**
 * Finds our sheets among the tables of a file by their headers, whatever the tables are called and
 * in whichever order the columns stand. Rows without any content are left out.
 */
export function* readRowsInSteps(tables: readonly RawSheet[]): Steps<FileRows> {
  const found: FileRows = { rows: [], notes: [], kinds: [] };
  for (const table of tables) {
    const head = findHead(table);
    if (!head || found.kinds.includes(head.kind)) {
      const guide = headerKey(table.name) === headerKey(GUIDE_NAME);
      const empty = table.rows.every((row) => row.every(isBlank));
      if (guide || empty) continue;
      found.notes.push({ code: 'unknown-sheet', sheet: null, at: '', found: table.name });
      continue;
    }
    found.kinds.push(head.kind);
    const columns = matchColumns(head, table.rows[head.row] ?? [], found.notes);
    for (const [row, cells] of table.rows.entries()) {
      if (row <= head.row || cells.every(isBlank)) continue;
      found.rows.push(fileRow(head.kind, row, cells, columns));
      yield;
    }
  }
  return found;
}

type Head = { kind: SheetKind; row: number };

/** The headers are the first row that has the code's own header and one more of that sheet. */
function findHead({ rows }: RawSheet): Head | null {
  for (let row = 0; row < Math.min(rows.length, HEADER_DEPTH); row++) {
    for (const kind of SHEET_KINDS) {
      const keys = (rows[row] ?? []).map((cell) => columnOfHeader(kind, cellText(cell)));
      if (keys.includes('code') && keys.filter(Boolean).length > 1) return { kind, row };
    }
  }
  return null;
}

function matchColumns({ kind, row }: Head, headers: readonly Cell[], notes: HeaderNote[]) {
  const columns = new Map<SheetColumnKey, number>();
  headers.forEach((cell, index) => {
    const header = cellText(cell);
    if (header === '') return;
    const key = columnOfHeader(kind, header);
    const at = cellName(index, row);
    if (!key) notes.push({ code: 'unknown-column', sheet: kind, at, found: header });
    else if (columns.has(key)) {
      notes.push({ code: 'duplicate-column', sheet: kind, at, found: header });
    } else columns.set(key, index);
  });
  for (const [key, { header }] of SHEETS[kind].columns) {
    if (columns.has(key) || key === 'productName') continue;
    notes.push({ code: 'missing-column', sheet: kind, at: '', found: header });
  }
  return columns;
}

function fileRow(
  sheet: SheetKind,
  row: number,
  cells: readonly Cell[],
  columns: ReadonlyMap<SheetColumnKey, number>,
): FileRow {
  const read = new Map<SheetColumnKey, { cell: Cell; ref: CellRef }>();
  for (const [column, index] of columns) {
    const ref = { sheet, name: cellName(index, row), column };
    read.set(column, { cell: cells[index] ?? null, ref });
  }
  const textOf = (column: SheetColumnKey) => cellText(read.get(column)?.cell ?? null);
  const ref = read.get('code')?.ref ?? { sheet, name: cellName(0, row), column: null };
  return { sheet, row, code: textOf('code'), stamp: readStamp(textOf('stamp')), cells: read, ref };
}
