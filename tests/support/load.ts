import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import type { Database } from 'db/connection.server';
import { inject } from 'vitest';
import { clockAt } from '~/domain/clock';
import { createAccounts } from '~/http/accounts.server';

/** Signs the cookies of tests; long, because the library refuses short ones. */
export const TEST_SECRET = 'a-secret-that-keeps-nothing-real-0123456789';
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
    accounts: createAccounts({ db, siteUrl: SITE_URL, secret: TEST_SECRET }),
  };
  return loader({ request: new Request(`${SITE_URL}${path}`), params, context });
}
