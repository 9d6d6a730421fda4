/** How long a buyer's words are kept (law 91/2025/QH15: no longer than their purpose needs). */
export const RETENTION_DAYS = 180;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The instant from which an enquiry received now is read by nobody and erased. */
export function eraseAfter(now: string): string {
  return new Date(Date.parse(now) + RETENTION_DAYS * DAY_MS).toISOString();
}
