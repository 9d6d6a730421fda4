import type { IncomingMessage } from 'node:http';
import { vietnamDay } from '~/domain/clock';
import { visitCounterOf } from '~/domain/visits/visit-counter.server';
import { visitOf } from '~/domain/visits/visited';
import { isPerson } from '~/domain/visits/visitor';
import type { Site } from './context';

type Incoming = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/** Members and officers look at their own pages all day; that tells them nothing about buyers. */
const SIGNED_IN = /(?:^|[;\s])(?:__Secure-)?sao\.session_token=/;

/**
 * Counts a page answered with 200, from memory or not, where it was a person's to see. Behind a
 * cache that answers by itself only what it passes on is counted.
 */
export function countSeen({ method, url, headers }: Incoming, site: Pick<Site, 'db' | 'clock'>) {
  if (method !== 'GET' || SIGNED_IN.test(headers.cookie ?? '')) return;
  const visited = visitOf(url?.split('?')[0] ?? '');
  if (!visited) return;
  const purpose = String(headers['sec-purpose'] ?? headers.purpose ?? headers['x-moz'] ?? '');
  if (!isPerson({ userAgent: headers['user-agent'] ?? null, purpose })) return;
  visitCounterOf(site.db).count(visited, 'seen', vietnamDay(site.clock));
}
