import type { Database } from 'db/connection.server';
import { type Clock, vietnamDay } from '~/domain/clock';
import type { Reading } from '~/domain/reading';
import type { Accounts } from './accounts.server';

/** What the server hands to every loader and action. Tests hand in their own. */
export type Site = {
  db: Database;
  clock: Clock;
  /** Where the public reaches us, without a trailing slash; used in canonical links and feeds. */
  siteUrl: string;
  /** Where files are kept beside the database. */
  dataDir: string;
  /** Passwords, sessions and second factors. */
  accounts: Accounts;
};

declare module '@remix-run/node' {
  interface AppLoadContext extends Site {}
}

export function readingOf({ db, clock }: Site): Reading {
  return { db, today: vietnamDay(clock) };
}
