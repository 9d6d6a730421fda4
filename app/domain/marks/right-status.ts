import type { PlainDate } from '../clock';
import { addDays, type DateRange } from '../dates';
import { type DatedMark, isMarkStanding, markTerm, type Succession } from './mark-term';

/** Days before its end in which a right of use counts as running out. */
export const RIGHT_EXPIRING_DAYS = 90;

export const RIGHT_STATUSES = [
  'suspended',
  'upcoming',
  'mark-ended',
  'expired',
  'expiring',
  'in-force',
  'unknown',
] as const;
export type RightStatus = (typeof RIGHT_STATUSES)[number];

/** What decides whether a producer may show a mark on a day. */
export type RightDates = {
  granted: DateRange;
  /** Last day in force; null where the paper names none and the mark's own term decides. */
  expiresOn: PlainDate | null;
  suspendedOn: PlainDate | null;
  mark: DatedMark & Succession;
};

/**
 * The status of a right of use on a day in Vietnam, computed and never stored. A right ends with
 * its mark: a trademark lasts ten years, any mark until another takes its place; an indication has no end
 * (Law on Intellectual Property 50/2005/QH11, article 93). Past a trademark's first ten years, with
 * no renewal published, nobody outside can tell: `unknown`, and the mark is not shown.
 */
export function rightStatus(right: RightDates, today: PlainDate): RightStatus {
  const { granted, expiresOn, suspendedOn, mark } = right;
  if (suspendedOn && suspendedOn <= today) return 'suspended';
  if (granted.earliest && granted.earliest > today) return 'upcoming';
  if (!isMarkStanding(mark, today)) return 'mark-ended';
  if (expiresOn && expiresOn < today) return 'expired';
  if (!granted.latest || granted.latest > today) return 'unknown';
  const term = markTerm(mark, today);
  if (term.kind === 'ten-years' && term.overdue) return 'unknown';
  const soon = expiresOn !== null && expiresOn <= addDays(today, RIGHT_EXPIRING_DAYS);
  return soon ? 'expiring' : 'in-force';
}

/** Whether a product may show the mark on a day. */
export function isRightInForce(right: RightDates, today: PlainDate): boolean {
  const status = rightStatus(right, today);
  return status === 'in-force' || status === 'expiring';
}
