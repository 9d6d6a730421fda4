import type { VersionState } from '../listings/fields';

/** What came of a version that was handed in; null while it waits or was taken back. */
export type Outcome = 'approved' | 'partly' | 'returned';

export type Decided = {
  state: VersionState;
  decidedAt: string | null;
  /** Whether the version after it went live with part of it, in the same decision. */
  partly: boolean;
};

/** A version that was live and is no more is `superseded`, with the day it was decided on. */
export function outcomeOf({ state, decidedAt, partly }: Decided): Outcome | null {
  if (decidedAt === null) return null;
  if (state === 'returned') return partly ? 'partly' : 'returned';
  return state === 'approved' || state === 'superseded' ? 'approved' : null;
}
