import { isRouteErrorResponse } from '@remix-run/react';
import type { SentForm, Unwritten } from '~/domain/unwritten';

/**
 * What stands between a reader and a page: it is not there; it is not for them; the form came from
 * another site, was too large, too slow or cannot be read; too many ask, or one too often;
 * nothing can be written for want of room, or for now; their session was idle; a code is asked for;
 * or something of ours broke.
 */
export type ErrorKind =
  | 'missing'
  | 'refused'
  | 'foreign'
  | 'tooBig'
  | 'slow'
  | 'crowded'
  | 'often'
  | 'unread'
  | 'full'
  | 'busy'
  | 'idle'
  | 'factor'
  | 'broken';

const KINDS = new Map<number, ErrorKind>([
  [401, 'idle'],
  [404, 'missing'],
  [408, 'slow'],
  [413, 'tooBig'],
  [428, 'factor'],
  [429, 'often'],
  [503, 'busy'],
  [507, 'full'],
]);

/** The kind of what a loader or an action threw. */
export function errorKind(error: unknown): ErrorKind {
  if (!isRouteErrorResponse(error)) return 'broken';
  if (error.status !== 403) {
    return KINDS.get(error.status) ?? (error.status < 500 ? 'unread' : 'broken');
  }
  // The word by which `requireOwnForm` says why it refuses.
  return error.data === 'foreign-form' ? 'foreign' : 'refused';
}

/** The form that could not be kept, by an error that carries it. */
export function sentOf(error: unknown): SentForm | null {
  if (!isRouteErrorResponse(error)) return null;
  return (error.data as Partial<Unwritten> | null)?.sent ?? null;
}
