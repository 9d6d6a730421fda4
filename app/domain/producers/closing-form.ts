import type { PlainDate } from '../clock';
import { cleanText } from '../listings/clean-text';
import { type DayFault, dayFault, readDay } from '../papers/read-day';

export const MAX_REASON = 1000;

/** The day from which a producer no longer works under its own name, and why. */
export type TypedClosing = { on: string; reason: string };
export type ClosingFaults = { on?: DayFault; reason?: 'required' | 'too-long' };

/** A closing takes effect as it is recorded, so its day has come: a plan is no closing. */
export function readClosing(
  typed: TypedClosing,
  today: PlainDate,
): { closing: { on: PlainDate; reason: string } | null; faults: ClosingFaults } {
  const on = readDay(typed.on);
  const reason = cleanText(typed.reason, 'many');
  const faults: ClosingFaults = {};
  const wrongDay = dayFault(on, { today });
  if (wrongDay) faults.on = wrongDay;
  if (!reason) faults.reason = 'required';
  else if (reason.length > MAX_REASON) faults.reason = 'too-long';
  const good = on && Object.keys(faults).length === 0;
  return { closing: good ? { on, reason } : null, faults };
}
