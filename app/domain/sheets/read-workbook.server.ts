import type { Workbook } from 'hucre/xlsx';
import { callApart, OverloadedError } from './apart.server';
import type { RawSheet } from './cells';
import { cellsOfCsv, decodeCsv, delimiterOf } from './csv-text';
import { RefusedFileError } from './refused-file';
import { isBomb, readZipDirectory } from './zip-directory';

/** A file as it was uploaded. Its name is only for telling the person which one is meant. */
export type UploadedFile = { name: string; bytes: Uint8Array };

/** Of all files of one upload together. */
export const MAX_UPLOAD_BYTES = 5 * 1024 * 1024;
/** The workbook, or the two CSV files. */
export const MAX_FILES = 2;

/** Two thousand products with long texts unpack to some 10 MB of XML. */
const MAX_UNPACKED_BYTES = 40 * 1024 * 1024;
/** How much of a file is looked at: our sheets, and room for people's own. */
const SHEETS_READ = [0, 1, 2, 3, 4, 5, 6, 7];
const ROWS_READ = 20_000;
const AREA_READ = `A1:BH${ROWS_READ}`;

/**
 * The tables of uploaded files: the worksheets of a workbook, or each CSV file as one. Told apart by
 * their first bytes, not by their names. Throws {@link RefusedFileError} where nothing can be read.
 */
export async function readWorkbook(files: readonly UploadedFile[]): Promise<RawSheet[]> {
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (total === 0) throw new RefusedFileError('empty');
  if (total > MAX_UPLOAD_BYTES) throw new RefusedFileError('too-large');
  if (files.length > MAX_FILES) throw new RefusedFileError('too-many-files');
  const tables: RawSheet[] = [];
  for (const file of files.filter(({ bytes }) => bytes.length > 0)) {
    tables.push(...(await readFile(file)));
  }
  return tables;
}

async function readFile(file: UploadedFile): Promise<RawSheet[]> {
  const begins = (...signature: number[]) => signature.every((byte, at) => file.bytes[at] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new RefusedFileError('old-or-locked', file.name);
  try {
    return begins(0x50, 0x4b) ? await readXlsxFile(file) : await readCsvFile(file);
  } catch (error) {
    if (error instanceof RefusedFileError) throw error;
    throw new RefusedFileError(
      error instanceof OverloadedError ? 'too-heavy' : 'broken',
      file.name,
    );
  }
}

async function readXlsxFile({ name, bytes }: UploadedFile): Promise<RawSheet[]> {
  const entries = readZipDirectory(bytes);
  if (!entries?.some((entry) => entry.name.startsWith('xl/'))) {
    throw new RefusedFileError('not-a-spreadsheet', name);
  }
  if (isBomb(entries, MAX_UNPACKED_BYTES)) throw new RefusedFileError('too-heavy', name);
  const options = { sheets: SHEETS_READ, range: AREA_READ };
  const { sheets } = await callApart<Workbook>('hucre/xlsx', 'readXlsx', [bytes, options]);
  return sheets.map(({ name: sheet, rows, merges = [] }) => ({ name: sheet, rows, merges }));
}

async function readCsvFile({ name, bytes }: UploadedFile): Promise<RawSheet[]> {
  const text = decodeCsv(bytes);
  if (text === null) {
    const binary = bytes.subarray(0, 1000).includes(0);
    throw new RefusedFileError(binary ? 'not-a-spreadsheet' : 'not-utf8', name);
  }
  const options = {
    bom: true,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    to: ROWS_READ,
  };
  const rows = await callApart<string[][]>('csv-parse/sync', 'parse', [text, options]);
  return [{ name, rows: rows.map(cellsOfCsv) }];
}
