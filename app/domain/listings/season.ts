import { ALL_YEAR } from '../catalogue/months';
import type { Entries } from './form';

/** When a product can be had. Bit 0 of `months` is January; null is "chưa công bố". */
export type SeasonFacts = { months: number | null; soldOut: boolean };
export type SeasonFault = 'required' | 'unknown';

/** The season of a form with a tick box `months` per month, valued 1 to 12, and one `soldOut`. */
export function readSeason(entries: Entries): SeasonFacts {
  let months = 0;
  let soldOut = false;
  for (const [name, value] of entries) {
    if (name === 'soldOut') soldOut = true;
    const month = name === 'months' ? Number(value) : Number.NaN;
    if (Number.isInteger(month) && month >= 1 && month <= 12) months |= 1 << (month - 1);
  }
  return { months: months || null, soldOut };
}

/** What is wrong with a season. Being sold out says nothing without the months it is about. */
export function seasonFaults({ months, soldOut }: SeasonFacts): Record<string, SeasonFault> {
  if (months === null) return soldOut ? { months: 'required' } : {};
  return Number.isInteger(months) && months >= 1 && months <= ALL_YEAR ? {} : { months: 'unknown' };
}
