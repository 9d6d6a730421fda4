import type { PlainDate } from '../clock';
import { addDays, daysBetween } from '../dates';

/** Of how many days, weeks and months the newest backup is kept. */
export type Plan = { daily: number; weekly: number; monthly: number };

/** Reads a plan as the operator writes it: `7-4-12` is 7 days, 4 weeks and 12 months. Null for none. */
export function readPlan(text: string): Plan | null {
  const [, daily, weekly, monthly] = /^(\d{1,3})-(\d{1,3})-(\d{1,3})$/.exec(text) ?? [];
  if (!(Number(daily) > 0)) return null;
  return { daily: Number(daily), weekly: Number(weekly), monthly: Number(monthly) };
}

/**
 * Which backups stay, newest first: the newest of each of the last days, weeks and months that have
 * one. Counted in periods that have a backup, not back from today: a server that stood still for a
 * year must not lose all it has with its first new one. Names begin with their day.
 */
export function keptBackups(names: readonly string[], { daily, weekly, monthly }: Plan): string[] {
  const newestFirst = [...names].sort().reverse();
  const kept = new Set([
    ...newestOfEach(newestFirst, dayOf, daily),
    ...newestOfEach(newestFirst, weekOf, weekly),
    ...newestOfEach(newestFirst, monthOf, monthly),
  ]);
  return newestFirst.filter((name) => kept.has(name));
}

function newestOfEach(
  newestFirst: readonly string[],
  periodOf: (name: string) => string,
  count: number,
): string[] {
  const newest = new Map<string, string>();
  for (const name of newestFirst) {
    const period = periodOf(name);
    if (!newest.has(period)) newest.set(period, name);
  }
  return [...newest.values()].slice(0, count);
}

/** The day in Vietnam on which a backup was made, by its name. */
export const dayOf = (name: string): PlainDate => name.slice(0, 10);
const monthOf = (name: string): string => name.slice(0, 7);

const A_MONDAY: PlainDate = '2024-01-01';

/** The Monday of the week. */
function weekOf(name: string): PlainDate {
  const day = dayOf(name);
  const sinceMonday = daysBetween(A_MONDAY, day) % 7;
  return addDays(day, -(sinceMonday < 0 ? sinceMonday + 7 : sinceMonday));
}
