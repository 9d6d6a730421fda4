import type { PlainDate } from '../clock';
import { type DateRange, precisionOf, rangeOf, UNKNOWN_DATE } from '../dates';
import { FIRST_DAY, LAST_DAY, readDay } from '../papers/read-day';

export type RoughDayFault = 'not-a-day' | 'too-early' | 'too-late';

/** Between two bounds that no single day, month or year gives. */
const SPAN = '..';

/**
 * A date as precisely as somebody knows it: `30/06/2018`, `6/2018`, `2018`, or two such with `..`
 * between them, of which one may be missing (`..2022`: 2022 at the latest). Empty: not known. Null
 * for anything else.
 */
export function readRoughDay(text: string): DateRange | null {
  const bare = text.trim();
  if (bare === '') return UNKNOWN_DATE;
  const at = bare.indexOf(SPAN);
  if (at === -1) return readOne(bare);
  const [from, to] = [bare.slice(0, at), bare.slice(at + SPAN.length)].map((part) =>
    part.trim() === '' ? UNKNOWN_DATE : readOne(part.trim()),
  );
  if (!from || !to) return null;
  const range = { earliest: from.earliest, latest: to.latest };
  if (range.earliest === null && range.latest === null) return null;
  return range.earliest && range.latest && range.earliest > range.latest ? null : range;
}

function readOne(text: string): DateRange | null {
  const day = readDay(text);
  if (day) return { earliest: day, latest: day };
  const [, month, year] = /^(?:(\d{1,2})[/.-])?(\d{4})$/.exec(text) ?? [];
  if (!year || (month && (Number(month) < 1 || Number(month) > 12))) return null;
  return rangeOf(month ? `${year}-${month.padStart(2, '0')}` : year);
}

/** A range as {@link readRoughDay} reads it back. */
export function roughDayText(range: DateRange): string {
  const { earliest, latest } = range;
  const day = (one: PlainDate | null) => (one ? one.split('-').reverse().join('/') : '');
  switch (precisionOf(range)) {
    case 'unknown':
      return '';
    case 'day':
      return day(latest);
    case 'month':
      return (latest as string).slice(0, 7).split('-').reverse().join('/');
    case 'year':
      return (latest as string).slice(0, 4);
    default:
      return day(earliest) + SPAN + day(latest);
  }
}

export function roughDayFault(range: DateRange | null): RoughDayFault | null {
  if (!range) return 'not-a-day';
  if ((range.earliest ?? range.latest ?? FIRST_DAY) < FIRST_DAY) return 'too-early';
  return (range.latest ?? range.earliest ?? LAST_DAY) > LAST_DAY ? 'too-late' : null;
}
