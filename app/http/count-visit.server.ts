import type { IncomingMessage } from 'node:http';
import { vietnamDay } from '~/domain/clock';
import { visitCounterOf } from '~/domain/visits/visit-counter.server';
import { type Visited, type VisitKind, visitOf } from '~/domain/visits/visited';
import { isPerson } from '~/domain/visits/visitor';
import type { Site } from './context';
import type { Page } from './page.server';

type Incoming = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;
type Answer = Pick<Page, 'status' | 'header'>;

/** Members and officers look at their own pages all day; that tells them nothing about buyers. */
export const isSignedIn = (cookies: string): boolean =>
  /(?:^|[;\s]|-)sao\.session_token=/.test(cookies);

/**
 * Counts a page that was sent, from memory or not, or a printed code that led to one, where it was a
 * person's doing. Only here is it known who asks: pages are made as for anybody, and once for all who
 * ask at the same time. Behind a cache that answers by itself only what it passes on is counted.
 */
export function countVisit(
  { method, url, headers }: Incoming,
  answer: Answer,
  site: Pick<Site, 'db' | 'clock'>,
): void {
  if (method !== 'GET' || isSignedIn(headers.cookie ?? '')) return;
  const visit = shown(url ?? '', answer);
  if (!visit) return;
  const purpose = String(headers['sec-purpose'] ?? headers.purpose ?? headers['x-moz'] ?? '');
  if (!isPerson({ userAgent: headers['user-agent'] ?? null, purpose })) return;
  visitCounterOf(site.db).count(visit.visited, visit.kind, vietnamDay(site.clock));
}

function shown(url: string, answer: Answer): { visited: Visited; kind: VisitKind } | null {
  const isScan = answer.status === 302 && /^\/q\//i.test(url);
  if (!isScan && answer.status !== 200) return null;
  const address = isScan ? (answer.header('location') ?? '') : url;
  const visited = visitOf(address.split('?')[0] ?? '');
  return visited && { visited, kind: isScan ? 'scanned' : 'seen' };
}
