import type { MarkKind } from '../catalogue/card';
import type { PlainDate } from '../clock';
import { addMonths, type DateRange } from '../dates';
import type { MarkStatus } from './registry';

/** Months a trademark lasts; it can be renewed as often as its owner asks. */
export const TRADEMARK_MONTHS = 120;

/** What the dates of a registration say of its end. */
export type MarkTerm =
  /** An indication is protected from its decision on, without an end. */
  | { kind: 'indefinite' }
  | { kind: 'until'; day: PlainDate; ended: boolean }
  /** Ten years by law, but no end was published; `overdue` where it must have been renewed since. */
  | { kind: 'ten-years'; overdue: boolean }
  | { kind: 'none' };

/** A mark's status as it is kept, and the first day on which another mark stood in its place. */
export type Succession = { status: MarkStatus; supersededOn: PlainDate | null };

/**
 * A mark's status on a day. One that another took the place of was registered until the day before;
 * where nobody published that day, it counts as superseded on every day, so that it is never shown
 * longer than it may be.
 */
export function markStatusOn({ status, supersededOn }: Succession, day: PlainDate): MarkStatus {
  const stillStood = status === 'superseded' && supersededOn !== null && day < supersededOn;
  return stillStood ? 'registered' : status;
}

/** A mark's kind and the dates its term follows from. */
export type DatedMark = {
  kind: MarkKind | null;
  registered: DateRange;
  expiresOn: PlainDate | null;
};

/**
 * How long a mark lasts (Law on Intellectual Property 50/2005/QH11, article 93). A trademark's ten
 * years run from its filing, which is before its registration: so once ten years have passed since
 * the latest day it can have been registered, it lives by a renewal or not at all.
 */
export function markTerm(mark: DatedMark, today: PlainDate): MarkTerm {
  const { kind, registered, expiresOn } = mark;
  if (!kind) return { kind: 'none' };
  if (kind === 'geographical-indication') return { kind: 'indefinite' };
  if (expiresOn) return { kind: 'until', day: expiresOn, ended: expiresOn < today };
  const latest = registered.latest;
  return {
    kind: 'ten-years',
    overdue: latest !== null && addMonths(latest, TRADEMARK_MONTHS) < today,
  };
}

/**
 * Whether a mark is registered on a day: no other stands in its place, and the end that was published
 * of its term has not passed.
 */
export function isMarkStanding(mark: DatedMark & Succession, day: PlainDate): boolean {
  const term = markTerm(mark, day);
  return markStatusOn(mark, day) === 'registered' && !(term.kind === 'until' && term.ended);
}
