import { isbot } from 'isbot';
import { LRUCache } from 'lru-cache';

/** What a request says of whoever sent it. */
export type Visitor = { userAgent: string | null; purpose: string | null };

/**
 * Whether a request shows a page to a person: not to a robot, and not to a browser that fetches a
 * page ahead of a click that may never come (`Sec-Purpose: prefetch;prerender`). Such a page tells
 * of itself when it is looked at; see public/enhance.js.
 */
export function isPerson({ userAgent, purpose }: Visitor): boolean {
  if (purpose?.includes('prefetch')) return false;
  return userAgent !== null && userAgent !== '' && !isRobot(userAgent);
}

/** Browsers name themselves in some hundred ways; to look through one takes as long as an answer. */
const MOST_NAMES = 1000;
const robots = new LRUCache<string, boolean>({ max: MOST_NAMES });

function isRobot(userAgent: string): boolean {
  const known = robots.get(userAgent);
  if (known !== undefined) return known;
  const answer = isbot(userAgent);
  robots.set(userAgent, answer);
  return answer;
}
