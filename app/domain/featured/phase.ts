import type { PlainDate } from '../clock';

/** Where a collection stands in time, in the order a curator looks at them. */
export const PHASES = ['running', 'coming', 'past', 'withdrawn'] as const;
export type Phase = (typeof PHASES)[number];

export type CollectionDates = {
  startsOn: PlainDate;
  /** Last day it is shown. */
  endsOn: PlainDate;
  withdrawnAt: string | null;
};

/** The phase of a collection on a day in Vietnam. Withdrawn ones are never shown, whatever the day. */
export function collectionPhase(dates: CollectionDates, today: PlainDate): Phase {
  if (dates.withdrawnAt !== null) return 'withdrawn';
  if (today < dates.startsOn) return 'coming';
  return today <= dates.endsOn ? 'running' : 'past';
}
