import type { PlainDate } from './clock';

/** A date known only roughly: the earliest and latest day it can be. Null means no bound known. */
export type DateRange = { earliest: PlainDate | null; latest: PlainDate | null };

export const UNKNOWN_DATE: DateRange = { earliest: null, latest: null };

const DAY_MS = 24 * 60 * 60 * 1000;

export function exactly(day: PlainDate): DateRange {
  return { earliest: day, latest: day };
}

/** `'2021'`, `'2018-06'` or `'2018-06-30'` as the days it can be. Throws on anything else. */
export function rangeOf(partial: string): DateRange {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(partial) ?? [];
  if (!year || (month && (+month < 1 || +month > 12))) {
    throw new RangeError(`not a date: ${partial}`);
  }
  if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (!day) {
    return { earliest: `${partial}-01`, latest: `${partial}-${lastDayOf(+year, +month)}` };
  }
  if (!isPlainDate(partial)) throw new RangeError(`not a date: ${partial}`);
  return exactly(partial);
}

export function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

export function addDays(day: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is before `from`. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/**
 * The corresponding day of a later month, or that month's last day where it has none: how a term
 * counted in months ends (Civil Code 91/2015/QH13, article 148 clause 3).
 */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  const newDate = Math.min(date, Number(lastDayOf(newYear, newMonth)));
  return `${String(newYear).padStart(4, '0')}-${pad(newMonth)}-${pad(newDate)}`;
}

export type DatePrecision = 'day' | 'month' | 'year' | 'years' | 'before' | 'after' | 'unknown';

/** How precisely a range is known; what the page can honestly print of it. */
export function precisionOf({ earliest, latest }: DateRange): DatePrecision {
  if (!earliest && !latest) return 'unknown';
  if (!earliest) return 'before';
  if (!latest) return 'after';
  if (earliest === latest) return 'day';
  if (!earliest.endsWith('-01')) return 'years';
  const [year, month] = latest.split('-') as [string, string];
  const endsMonth = latest === `${year}-${month}-${lastDayOf(+year, +month)}`;
  if (endsMonth && earliest === `${year}-${month}-01`) return 'month';
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return 'year';
  return 'years';
}

/**
 * A range as programs read it (ISO 8601-2): `2027-04-29`, `2027-04` or `2027` where it is known as
 * such, else its bounds as `2024-01-01/2025-06-30`, an open one as `..`; null where nothing is known.
 */
export function partialDate(range: DateRange): string | null {
  const { earliest, latest } = range;
  switch (precisionOf(range)) {
    case 'unknown':
      return null;
    case 'day':
      return latest;
    case 'month':
      return (latest as string).slice(0, 7);
    case 'year':
      return (latest as string).slice(0, 4);
    default:
      return `${earliest ?? '..'}/${latest ?? '..'}`;
  }
}

function lastDayOf(year: number, month: number): string {
  return pad(new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
