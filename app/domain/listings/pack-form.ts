import type { Entries } from './form';
import { readAmount, readDong } from './numbers';
import type { PackDraft } from './packs';
import { isBlankRow, readRows, rowId } from './rows';

/** What a person fills in; a new row with none of it is one they did not use. */
const FILLED = [
  'labelVi',
  'labelEn',
  'netAmount',
  'priceMin',
  'priceMax',
  'noteVi',
  'noteEn',
  'gtin',
];

/** The packs of a form whose fields are named `packs[0].labelVi`, `packs[0].priceMin` and so on. */
export function readPacks(entries: Entries): PackDraft[] {
  return readRows('packs', entries)
    .map((row) => ({ row, id: rowId(row) }))
    .filter(({ row, id }) => id !== undefined || !isBlankRow(row, FILLED))
    .map(({ row, id }) => ({
      id,
      labelVi: row.labelVi,
      labelEn: row.labelEn,
      netAmount: readAmount(row.netAmount ?? ''),
      netUnit: row.netUnit,
      priceState: row.priceState,
      priceMin: readDong(row.priceMin ?? ''),
      priceMax: readDong(row.priceMax ?? ''),
      noteVi: row.noteVi,
      noteEn: row.noteEn,
      gtin: row.gtin,
      confirmed: row.confirmed !== undefined,
    }));
}
