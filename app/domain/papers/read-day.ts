import type { PlainDate } from '../clock';
import { isPlainDate } from '../dates';

/** The earliest day a paper of today can sensibly bear; catches years typed as `0206` or `206`. */
export const FIRST_DAY: PlainDate = '1990-01-01';
/** The same at the other end: no paper in use here runs for fifty years. */
export const LAST_DAY: PlainDate = '2099-12-31';

export type DayFault = 'not-a-day' | 'too-early' | 'too-late' | 'future' | 'before-start';

/**
 * A typed day: `2026-03-12` as date fields send it, or `12/03/2026` as people write it where a
 * browser shows a plain field. Null for anything else.
 */
export function readDay(text: string): PlainDate | null {
  const [, date, month, year] = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text.trim()) ?? [];
  const day = year
    ? `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    : text.trim();
  return isPlainDate(day) ? day : null;
}

type Bounds = {
  /** Not after this day: what has not happened cannot be on paper. */
  today?: PlainDate;
  /** Not before this day, where it is known. */
  start?: PlainDate | null;
};

/** What is wrong with a typed day that must lie within bounds; null for a good one. */
export function dayFault(day: PlainDate | null, { today, start }: Bounds = {}): DayFault | null {
  if (!day) return 'not-a-day';
  if (day < FIRST_DAY) return 'too-early';
  if (day > LAST_DAY) return 'too-late';
  if (today && day > today) return 'future';
  return start && day < start ? 'before-start' : null;
}
