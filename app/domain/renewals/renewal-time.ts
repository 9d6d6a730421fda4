import type { PlainDate } from '../clock';
import { addDays, type DateRange, daysBetween } from '../dates';
import {
  byDecisionNewestFirst,
  currentRecognition,
  type Recognised,
} from '../recognitions/current';
import { daysLeft, type RecognitionStatus, recognitionStatus } from '../recognitions/status';

/**
 * Days before the end of a star at which its renewal should begin. Ours, not the law's: tests of a
 * product and papers of other offices take months. What the law has is a notice to the producer, at
 * least {@link NOTICE_DAYS} before the end.
 */
export const BEGIN_DAYS = 180;

/**
 * The office that recognised a product tells its producer of the end at least so many days before it
 * (Decision 148/QĐ-TTg as told by doanhnghiepvadoisong.com.vn/print-3767.html, 24 October 2023).
 */
export const NOTICE_DAYS = 30;

/** Days after its end in which a lapsed star is still called to mind. */
export const LAPSED_DAYS = 365;

/** `unsettled`: it may have ended already, for all that the dates on record say. */
export type RenewalBand = 30 | 90 | 180 | 'unsettled' | 'lapsed';

/**
 * The decision of a product whose renewal is due, and how pressing it is: its stars end within 30,
 * 90 or 180 days, may have ended already, or ended within the last year and nothing came after. Null
 * where there is nothing to do.
 */
export function dueRenewal<R extends Recognised>(
  decisions: readonly R[],
  today: PlainDate,
): { decision: R; band: RenewalBand } | null {
  const own = decisions.filter(({ kind }) => kind === 'recognition');
  if (own.some((decision) => recognitionStatus(decision, today) === 'upcoming')) return null;
  const current = currentRecognition(own, today);
  if (!current) {
    const open = newestOpen(own, today);
    if (!open) return lapsed(own, today);
    const mayBeOver = !open.validUntil.earliest || open.validUntil.earliest < today;
    return mayBeOver ? { decision: open, band: 'unsettled' } : null;
  }
  const left = daysLeft(current, today);
  const band = ([30, 90, 180] as const).find((days) => left !== null && left <= days);
  return band ? { decision: current, band } : null;
}

/** The newest decision that may be in force; null where there is none, or a later one ended. */
function newestOpen<R extends Recognised>(decisions: readonly R[], today: PlainDate): R | null {
  const [open] = decisions
    .filter((decision) => recognitionStatus(decision, today) === 'unknown')
    .sort(byDecisionNewestFirst);
  if (!open) return null;
  const isOlder = decisions.some(
    (other) =>
      recognitionStatus(other, today) === 'expired' && certainlyLater(other.decided, open.decided),
  );
  return isOlder ? null : open;
}

function lapsed<R extends Recognised>(
  decisions: readonly R[],
  today: PlainDate,
): { decision: R; band: 'lapsed' } | null {
  const withStatus = (status: RecognitionStatus) =>
    decisions.filter((decision) => recognitionStatus(decision, today) === status);
  const [last] = withStatus('expired').sort((a, b) => (endOf(a) > endOf(b) ? -1 : 1));
  if (!last || endOf(last) < addDays(today, -LAPSED_DAYS)) return null;
  return { decision: last, band: 'lapsed' };
}

/** A day that nobody published can be later than any other. */
const certainlyLater = (a: DateRange, b: DateRange) =>
  a.earliest !== null && b.latest !== null && a.earliest > b.latest;
const endOf = ({ validUntil }: Recognised) => validUntil.latest ?? '';

export type DaysAround = {
  /** Days to the earliest last day there can be, 0 on it; null once that has passed. */
  daysLeft: number | null;
  /** Days since the latest last day there can be; null until it is certainly over. */
  daysOver: number | null;
  /** Whether the last day is known to the day; else both counts are "at least". */
  exact: boolean;
};

export type RenewalDays = DaysAround & {
  /** When to begin, by the earliest end there can be; null where there is no such bound. */
  beginOn: PlainDate | null;
  /** By when the office should have written; null where the end is not known to the day. */
  noticeBy: PlainDate | null;
  /** The day on which papers must still be good: the star's last one, or today where that is past. */
  papersUntil: PlainDate;
};

/** The days that matter for a renewal; null where nothing of the end of the star is known. */
export function renewalDays(validUntil: DateRange, today: PlainDate): RenewalDays | null {
  const { earliest, latest } = validUntil;
  if (!earliest && !latest) return null;
  const around = daysAround(validUntil, today);
  return {
    ...around,
    beginOn: earliest && addDays(earliest, -BEGIN_DAYS),
    noticeBy: around.exact && earliest ? addDays(earliest, -NOTICE_DAYS) : null,
    papersUntil: earliest && earliest > today ? earliest : today,
  };
}

/** How far off an end is, which is certain only at its two bounds. */
export function daysAround({ earliest, latest }: DateRange, today: PlainDate): DaysAround {
  return {
    daysLeft: earliest && earliest >= today ? daysBetween(today, earliest) : null,
    daysOver: latest && latest < today ? daysBetween(latest, today) : null,
    exact: earliest !== null && earliest === latest,
  };
}
