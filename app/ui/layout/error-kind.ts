import { isRouteErrorResponse } from '@remix-run/react';

/**
 * What stands between a reader and a page: it is not there; it is not for them; the form came from
 * another site; or something of ours broke.
 */
export type ErrorKind = 'missing' | 'refused' | 'foreign' | 'broken';

/** The kind of what a loader or an action threw. */
export function errorKind(error: unknown): ErrorKind {
  if (!isRouteErrorResponse(error)) return 'broken';
  if (error.status === 404) return 'missing';
  if (error.status !== 401 && error.status !== 403) return 'broken';
  // The word by which `requireOwnForm` says why it refuses.
  return error.data === 'foreign-form' ? 'foreign' : 'refused';
}
