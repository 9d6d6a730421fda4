import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drizzleAdapter } from '@better-auth/drizzle-adapter';
import { betterAuth } from 'better-auth';
import { twoFactor, username } from 'better-auth/plugins';
import type { Database } from 'db/connection.server';
import {
  credentials,
  people,
  secondFactors,
  sessions,
  verifications,
} from 'db/schema/index.server';
import { findActor } from '~/domain/people/find-actor.server';
import { normalLogin } from '~/domain/people/login';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from '~/domain/people/password';
import { CLIENT_ADDRESS } from './client-address';
import { hashPassword, verifyPassword } from './hashing.server';

const DAY_SECONDS = 24 * 60 * 60;
/** A member signs in about once a month: most have one phone and no other way back in. */
const SESSION_DAYS = 30;

export type Accounts = ReturnType<typeof createAccounts>;

/**
 * Passwords, sessions and second factors, by a library. People are made by invitations only, so its
 * ways to register are off; its HTTP handler is not mounted: our forms call it.
 */
export function createAccounts({ db, siteUrl, secret }: Options) {
  const isSecure = siteUrl.startsWith('https:');
  return betterAuth({
    appName: 'Sao OCOP',
    baseURL: siteUrl,
    ...secretsOf(secret),
    database: drizzleAdapter(db, {
      provider: 'sqlite',
      schema: {
        user: people,
        session: sessions,
        account: credentials,
        verification: verifications,
        twoFactor: secondFactors,
      },
    }),
    advanced: {
      database: { generateId: 'serial' },
      // Not the library's own `__Secure-`, which a neighbouring subdomain may set: browsers take
      // `__Host-` from this host alone, and only with Secure, Path=/ and without Domain.
      useSecureCookies: false,
      cookiePrefix: isSecure ? '__Host-sao' : 'sao',
      defaultCookieAttributes: { secure: isSecure },
      // Set by our listener and by nobody else.
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: {
      expiresIn: SESSION_DAYS * DAY_SECONDS,
      disableSessionRefresh: true,
    },
    databaseHooks: {
      // Nor does the right password open a closed account: the answer is that of a wrong one.
      session: { create: { before: async ({ userId }) => findActor(db, Number(userId)) !== null } },
    },
    plugins: [
      username({
        displayUsername: false,
        minUsernameLength: 3,
        maxUsernameLength: 40,
        usernameNormalization: normalLogin,
        usernameValidator: () => true,
        schema: { user: { fields: { username: 'login' } } },
      }),
      twoFactor({
        issuer: 'Sao OCOP',
        twoFactorTable: 'twoFactor',
        // Whoever knows the password could hold it closed for ever: sign-in.server.ts counts instead.
        accountLockout: { enabled: false },
      }),
    ],
    logger: { disabled: true },
    telemetry: { enabled: false },
  });
}

type Options = { db: Database; siteUrl: string; secret: string };

/**
 * A new secret is a new first line. It alone signs cookies, so whoever was signed in signs in again;
 * the lines below it open the second factors that were enrolled under them, and nothing else.
 */
function secretsOf(lines: string) {
  const values = lines.split('\n').filter((line) => line.trim() !== '');
  const [oldest] = values.slice(-1);
  if (values.length < 2) return { secret: oldest };
  // Numbered from the oldest, which has none in what it encrypted while it was alone.
  const secrets = values.map((value, place) => ({ version: values.length - 1 - place, value }));
  return { secret: oldest, secrets };
}

/**
 * The secrets that sign session cookies and lock second factors, newest first, one a line: the first
 * is made once, kept beside the database, readable by us only.
 */
export function readSecret(dataDir: string): string {
  const file = join(dataDir, 'session-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
