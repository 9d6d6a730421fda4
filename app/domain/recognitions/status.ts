import type { PlainDate } from '../clock';
import { addDays, addMonths, type DateRange, daysBetween } from '../dates';

/** Months a recognition lasts from its decision (148/QĐ-TTg, annex II). */
export const VALIDITY_MONTHS = 36;

/** Days before the end in which a recognition counts as running out. */
export const EXPIRING_DAYS = 90;

export const RECOGNITION_STATUSES = [
  'revoked',
  'upcoming',
  'expired',
  'expiring',
  'in-force',
  'unknown',
] as const;
export type RecognitionStatus = (typeof RECOGNITION_STATUSES)[number];

/** The dates of one decision, each as roughly as it is known. */
export type RecognitionDates = {
  kind: 'recognition' | 'assessment-round';
  decided: DateRange;
  /** Last day in force. */
  validUntil: DateRange;
  revokedOn: PlainDate | null;
};

/**
 * The last day in force when no paper states one: 36 months after the decision, that day included.
 * A term ends at 24:00 of its last day (Civil Code 91/2015/QH13, article 148 clause 6).
 */
export function defaultValidUntil(decided: DateRange): DateRange {
  const end = (day: PlainDate | null) => (day ? addMonths(day, VALIDITY_MONTHS) : null);
  return { earliest: end(decided.earliest), latest: end(decided.latest) };
}

/**
 * The status of a decision as read on a day in Vietnam. It is computed, never stored. Where the
 * dates are known only roughly, a status is given only when every possible date leads to it;
 * otherwise it is `unknown`.
 */
export function recognitionStatus(dates: RecognitionDates, today: PlainDate): RecognitionStatus {
  const { decided, validUntil, revokedOn } = dates;
  if (revokedOn && revokedOn <= today) return 'revoked';
  if (decided.earliest && decided.earliest > today) return 'upcoming';
  if (validUntil.latest && validUntil.latest < today) return 'expired';
  if (!isCertainlyInForce(dates, today)) return 'unknown';
  return isExpiring(validUntil.earliest as PlainDate, today) ? 'expiring' : 'in-force';
}

/** Whether the stars of this decision shine on a day: it is in force, whatever its exact dates. */
export function isLit(dates: RecognitionDates, today: PlainDate): boolean {
  if (dates.kind !== 'recognition') return false;
  const status = recognitionStatus(dates, today);
  return status === 'in-force' || status === 'expiring';
}

/** Days left including none of today; 0 on the last day. Only for a decision in force. */
export function daysLeft(dates: RecognitionDates, today: PlainDate): number | null {
  const { earliest } = dates.validUntil;
  return earliest && isLit(dates, today) ? daysBetween(today, earliest) : null;
}

function isCertainlyInForce({ decided, validUntil }: RecognitionDates, today: PlainDate): boolean {
  return (
    decided.latest !== null &&
    decided.latest <= today &&
    validUntil.earliest !== null &&
    validUntil.earliest >= today
  );
}

function isExpiring(lastDay: PlainDate, today: PlainDate): boolean {
  return lastDay <= addDays(today, EXPIRING_DAYS);
}
