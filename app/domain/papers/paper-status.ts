import type { PlainDate } from '../clock';
import { addDays } from '../dates';

/** Days before its end in which a paper counts as running out, as for stars and rights. */
export const PAPER_ENDING_DAYS = 90;

/** Computed when read, never stored. `no-end`: the paper names no last day. */
export type PaperStatus = 'no-end' | 'valid' | 'ending' | 'expired';

/** The status of a paper on a day in Vietnam; its last day still counts. */
export function paperStatus(expiresOn: PlainDate | null, today: PlainDate): PaperStatus {
  if (!expiresOn) return 'no-end';
  if (expiresOn < today) return 'expired';
  return expiresOn <= addDays(today, PAPER_ENDING_DAYS) ? 'ending' : 'valid';
}
