import { type Clock, startOfNextDay } from '~/domain/clock';

/** How long a cache in front of us may answer by itself before it asks again, in seconds. */
const SHARED_SECONDS = 5;

const SHARED = `public, max-age=0, s-maxage=${SHARED_SECONDS}, must-revalidate`;

/**
 * The Cache-Control of a public page. Browsers ask every time and get a cheap 304. A cache that many
 * read may answer by itself for some seconds, but never past midnight in Vietnam: a lapsed star must
 * not outlive its day. The last second of the day is left out, for clocks that differ.
 */
export function lifetimeAt(clock: Clock): string {
  const now = clock();
  const left = Math.floor((startOfNextDay(now) - now) / 1000) - 1;
  if (left >= SHARED_SECONDS) return SHARED;
  return left > 0 ? SHARED.replace(`s-maxage=${SHARED_SECONDS}`, `s-maxage=${left}`) : 'no-cache';
}
