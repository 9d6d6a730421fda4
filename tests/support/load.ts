import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import type { Database } from 'db/connection.server';
import { inject } from 'vitest';
import { clockAt } from '~/domain/clock';

export const SITE_URL = 'https://ocop.example';

type Loader<Result> = (args: LoaderFunctionArgs) => Result;

/** Calls a loader as the server does: a real Request, on a day in Vietnam. */
export function load<Result>(
  loader: Loader<Result>,
  db: Database,
  path: string,
  { today, params = {} }: { today: string; params?: Record<string, string> },
): Result {
  const context: AppLoadContext = {
    db,
    clock: clockAt(today),
    siteUrl: SITE_URL,
    dataDir: inject('runFolder'),
  };
  return loader({ request: new Request(`${SITE_URL}${path}`), params, context });
}
