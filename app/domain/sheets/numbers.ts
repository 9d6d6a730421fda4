import { isGtin } from '../listings/gtin';
import { readDong } from '../listings/numbers';
import { type Cell, cellText, type Read } from './cells';

/**
 * Đồng, as in our forms: `120000`, `120.000`, `120,000 đ`, `120k`. There is nothing smaller than one
 * đồng, so a sign before three digits groups them, whichever it is. May be no whole number: that is
 * for the rule of packs to refuse.
 */
export function readPrice(cell: Cell): Read<number | null> {
  if (cell instanceof Date) return { code: 'is-date' };
  const price = typeof cell === 'number' ? cell : readDong(cellText(cell));
  return Number.isNaN(price) ? { code: 'not-a-number' } : { value: price };
}

/** `1.500` and `1,500`: to some fifteen hundred, to others one and a half. */
const TWO_READINGS = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;

/**
 * A weight, volume or count. Where a text can be read in two ways it is asked about: nobody looks
 * at two thousand rows again. A cell that Excel holds as a number says one thing only.
 */
export function readAmount(cell: Cell): Read<number | null> {
  if (cell instanceof Date) return { code: 'is-date' };
  const text = cellText(cell);
  if (text === '') return { value: null };
  if (typeof cell !== 'number' && TWO_READINGS.test(text)) return { code: 'two-readings' };
  if (!/^-?\d{1,15}(?:[.,]\d{1,20})?$/.test(text)) return { code: 'not-a-number' };
  return { value: Number(text.replace(',', '.')) };
}

const GTIN_LENGTHS = [8, 12, 13, 14];

/**
 * A GTIN with a right check digit. Excel drops the leading zeros of numbers, which weigh nothing in
 * the check digit, so they are put back; digits it rounded away to show `8,93E+12` are gone.
 */
export function readGtin(cell: Cell): Read<string | null> {
  if (cell instanceof Date) return { code: 'is-date' };
  const text = cellText(cell).replace(/[\s-]/g, '');
  if (text === '') return { value: null };
  if (/^\d(?:[.,]\d+)?e\+?\d+$/i.test(text)) return { code: 'digits-lost' };
  const length = GTIN_LENGTHS.find((known) => known >= text.length) ?? 0;
  const gtin = typeof cell === 'number' ? text.padStart(length, '0') : text;
  return isGtin(gtin) ? { value: gtin } : { code: 'not-gtin' };
}
