let last = 0;

/** Keeps slugs unique within a test run without anyone thinking of one. */
export function nextNumber(): number {
  last += 1;
  return last;
}

/** The instant on rows whose age does not matter to a test. */
export const NOW = '2026-01-01T00:00:00.000Z';
