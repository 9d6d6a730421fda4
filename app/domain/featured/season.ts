import { ALL_YEAR } from '../catalogue/months';
import type { PlainDate } from '../clock';
import { addMonths } from '../dates';

/** The first day of the month after the one a day lies in. */
export const nextMonth = (today: PlainDate): PlainDate => addMonths(`${today.slice(0, 7)}-01`, 1);

export type Seasonal = {
  /** Bit 0 is January. */
  months: number | null;
  soldOut: boolean;
  featuredBefore: boolean;
  nameKey: string;
};

/**
 * The order of what is in season: what can be had before what is sold out, what has a season before
 * what there is all year, what was never featured first, then the alphabet.
 */
export function bySuggestion(a: Seasonal, b: Seasonal): number {
  return (
    Number(a.soldOut) - Number(b.soldOut) ||
    Number(a.months === ALL_YEAR) - Number(b.months === ALL_YEAR) ||
    Number(a.featuredBefore) - Number(b.featuredBefore) ||
    (a.nameKey < b.nameKey ? -1 : a.nameKey > b.nameKey ? 1 : 0)
  );
}
