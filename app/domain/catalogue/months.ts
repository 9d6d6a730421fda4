import type { PlainDate } from '../clock';

/** Every month; bit 0 is January. */
export const ALL_YEAR = 0b1111_1111_1111;

/** The bit of the month a day lies in. */
export const monthBit = (day: PlainDate): number => 1 << (Number(day.slice(5, 7)) - 1);

export const isInSeason = (months: number, day: PlainDate): boolean =>
  (months & monthBit(day)) !== 0;

/** Runs of months, 1 to 12, as [first, last]; a run may pass December: `[11, 2]`. */
export function monthRuns(months: number): [number, number][] {
  if (months === ALL_YEAR) return [[1, 12]];
  const has = (month: number) => (months & (1 << ((month + 11) % 12))) !== 0;
  const runs: [number, number][] = [];
  for (let month = 1; month <= 12; month++) {
    if (!has(month) || has(month - 1)) continue;
    let last = month;
    while (has(last + 1)) last++;
    runs.push([month, ((last - 1) % 12) + 1]);
  }
  return runs;
}

/** The months of a season by number, 1 to 12. */
export const monthsOf = (months: number): number[] =>
  Array.from({ length: 12 }, (_, index) => index + 1).filter(
    (month) => (months & (1 << (month - 1))) !== 0,
  );
