import type { PlainDate } from '../clock';
import { addDays, addMonths } from '../dates';

/** Months shown at once. */
export const CALENDAR_MONTHS = 12;

export type Window = {
  from: PlainDate;
  /** Last day. */
  to: PlainDate;
};

/** The months from the present one on, as whole months. */
export function calendarWindow(today: PlainDate): Window {
  const from = `${today.slice(0, 7)}-01`;
  return { from, to: addDays(addMonths(from, CALENDAR_MONTHS), -1) };
}

/** The first day of each month of a window. */
export const monthsOfWindow = ({ from }: Window): PlainDate[] =>
  Array.from({ length: CALENDAR_MONTHS }, (_, index) => addMonths(from, index));

export type Scheduled = { id: number; startsOn: PlainDate; endsOn: PlainDate };

/** Days on which the same collections run; `ids` is empty in a gap. */
export type Stretch = Window & { ids: number[] };

/**
 * A window cut where a collection begins or ends. The stretches follow on one another and cover the
 * window; no two neighbours have the same collections.
 */
export function stretchesOf(scheduled: readonly Scheduled[], window: Window): Stretch[] {
  const cuts = scheduled
    .flatMap(({ startsOn, endsOn }) => [startsOn, addDays(endsOn, 1)])
    .filter((day) => day > window.from && day <= window.to);
  const starts = [...new Set([window.from, ...cuts])].sort();
  const stretches: Stretch[] = [];
  starts.forEach((from, index) => {
    const next = starts[index + 1];
    const to = next ? addDays(next, -1) : window.to;
    const ids = scheduled
      .filter(({ startsOn, endsOn }) => startsOn <= from && from <= endsOn)
      .map(({ id }) => id);
    const before = stretches.at(-1);
    if (before && before.ids.join() === ids.join()) before.to = to;
    else stretches.push({ from, to, ids });
  });
  return stretches;
}
