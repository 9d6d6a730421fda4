import type { Bounds } from './seeding.server';

/** Invented dates are counted from the day of seeding, so that the demonstration never ages. */
export type SampleDecision = {
  /** Negative for a decision that takes effect later. */
  decidedDaysAgo?: number;
  /** Only the year is known. */
  decidedYearsAgo?: number;
  /** Only "by then at the latest" is known. */
  decidedBeforeDaysAgo?: number;
};

export function decidedOf(decision: SampleDecision, today: string): Bounds {
  if (decision.decidedDaysAgo !== undefined) {
    const day = daysBefore(today, decision.decidedDaysAgo);
    return { earliest: day, latest: day };
  }
  if (decision.decidedYearsAgo !== undefined) {
    const year = yearsBefore(today, decision.decidedYearsAgo);
    return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  }
  if (decision.decidedBeforeDaysAgo !== undefined) {
    return { earliest: null, latest: daysBefore(today, decision.decidedBeforeDaysAgo) };
  }
  throw new Error('a sample recognition needs a decision date');
}

export function daysBefore(today: string, days: number): string {
  return daysAfter(today, -days);
}

export function daysAfter(today: string, days: number): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

export function yearsBefore(today: string, years: number): number {
  return Number(today.slice(0, 4)) - years;
}
