import type { PlainDate } from './clock';

/** Three months of a year: `2026-Q3`. */
export type Quarter = { year: number; quarter: 1 | 2 | 3 | 4 };

/** The first year of which there can be a list: stars are given since 2019 and last three years. */
const FIRST_YEAR = 2019;

export const quarterName = ({ year, quarter }: Quarter): string => `${year}-Q${quarter}`;

export function quarterOf(day: PlainDate): Quarter {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return { year, quarter: Math.ceil(month / 3) as Quarter['quarter'] };
}

export const firstDayOf = ({ year, quarter }: Quarter): PlainDate =>
  `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;

export const quarterBefore = ({ year, quarter }: Quarter): Quarter =>
  quarter === 1
    ? { year: year - 1, quarter: 4 }
    : { year, quarter: (quarter - 1) as Quarter['quarter'] };

/**
 * The quarter an address asks for, which has begun; the one before today's where it asks for none
 * that can be.
 */
export function readQuarter(text: string | null, today: PlainDate): Quarter {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(text ?? '') ?? [];
  const asked = { year: Number(year), quarter: Number(quarter) as Quarter['quarter'] };
  const good = year && asked.year >= FIRST_YEAR && firstDayOf(asked) <= today;
  return good ? asked : quarterBefore(quarterOf(today));
}

/** Quarters to choose from, the newest first: today's, and so many before it. */
export function recentQuarters(today: PlainDate, before: number): Quarter[] {
  const quarters = [quarterOf(today)];
  while (quarters.length <= before) quarters.push(quarterBefore(quarters.at(-1) as Quarter));
  return quarters;
}
