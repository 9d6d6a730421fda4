import type { PlainDate } from '../clock';
import { addDays, type DateRange, daysBetween } from '../dates';
import { currentRecognition, type Recognised } from '../recognitions/current';
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

export type RenewalBand = 30 | 90 | 180 | 'lapsed';

/**
 * The decision of a product whose renewal is due, and how pressing it is: its stars end within 30,
 * 90 or 180 days, or ended within the last year and nothing came after. Null where there is nothing
 * to do, and where the dates do not settle whether there is.
 */
export function dueRenewal<R extends Recognised>(
  decisions: readonly R[],
  today: PlainDate,
): { decision: R; band: RenewalBand } | null {
  const own = decisions.filter(({ kind }) => kind === 'recognition');
  if (own.some((decision) => recognitionStatus(decision, today) === 'upcoming')) return null;
  const current = currentRecognition(own, today);
  if (!current) return lapsed(own, today);
  const left = daysLeft(current, today);
  const band = ([30, 90, 180] as const).find((days) => left !== null && left <= days);
  return band ? { decision: current, band } : null;
}

function lapsed<R extends Recognised>(
  decisions: readonly R[],
  today: PlainDate,
): { decision: R; band: 'lapsed' } | null {
  const withStatus = (status: RecognitionStatus) =>
    decisions.filter((decision) => recognitionStatus(decision, today) === status);
  const [last] = withStatus('expired').sort((a, b) => (endOf(a) > endOf(b) ? -1 : 1));
  if (!last || endOf(last) < addDays(today, -LAPSED_DAYS)) return null;
  // A later one that may be in force, for all that is known.
  const renewed = withStatus('unknown').some(({ decided }) => later(decided, last.decided));
  return renewed ? null : { decision: last, band: 'lapsed' };
}

const later = (a: DateRange, b: DateRange) => (a.latest ?? '') > (b.latest ?? '');
const endOf = ({ validUntil }: Recognised) => validUntil.latest ?? '';

export type RenewalDays = {
  /** Days to the last day, 0 on it, negative after it. */
  daysLeft: number;
  /** When to begin. */
  beginOn: PlainDate;
  /** By when the office should have written. */
  noticeBy: PlainDate;
  /** The day on which papers must still be good: the star's last one, or today where that is past. */
  papersUntil: PlainDate;
};

/** The days that matter for a renewal; null where the end of the star is not known. */
export function renewalDays(validUntil: DateRange, today: PlainDate): RenewalDays | null {
  const end = validUntil.earliest;
  if (!end) return null;
  return {
    daysLeft: daysBetween(today, end),
    beginOn: addDays(end, -BEGIN_DAYS),
    noticeBy: addDays(end, -NOTICE_DAYS),
    papersUntil: end > today ? end : today,
  };
}
