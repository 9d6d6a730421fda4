import { type Clock, startOfNextDay } from '~/domain/clock';

/** How long a cache in front of us may answer by itself before it asks again, in seconds. */
const SHARED_SECONDS = 5;

/**
 * Left out of the last seconds of a day: one because caches count in whole seconds, and nginx keeps
 * what may live for n of them until the end of the second in which they are over; one for the way.
 */
const SPARED_SECONDS = 2;

const SHARED = `public, max-age=0, s-maxage=${SHARED_SECONDS}, must-revalidate`;

/** Of a page that nobody may answer with again before having asked. */
export const ASK_EVERY_TIME = 'no-cache';

/**
 * The Cache-Control of a public page. Browsers ask every time and get a cheap 304. A cache that many
 * read may answer by itself for some seconds, but never past midnight in Vietnam: a lapsed star must
 * not outlive its day.
 */
export function lifetimeAt(clock: Clock): string {
  const now = clock();
  const left = Math.floor((startOfNextDay(now) - now) / 1000) - SPARED_SECONDS;
  if (left >= SHARED_SECONDS) return SHARED;
  return left > 0
    ? SHARED.replace(`s-maxage=${SHARED_SECONDS}`, `s-maxage=${left}`)
    : ASK_EVERY_TIME;
}
