import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { instant } from './columns.server';
import { people } from './people.server';

/**
 * How people prove who they are. The columns are those of the accounts library, which reads and
 * writes these tables; who somebody is and may do stands in people.server.ts.
 */
export const sessions = sqliteTable(
  'sessions',
  {
    id: integer('id').primaryKey(),
    userId: integer('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    token: text('token').notNull().unique(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** An officer's last request, to five minutes; null for members, whose sessions may rest. */
    seenAt: instant('seen_at'),
    /** When a code was last given in this session; null: it was opened with the password alone. */
    factorPassedAt: instant('factor_passed_at'),
  },
  (t) => [index('sessions_person').on(t.userId)],
);

/** A person's password, hashed. The token columns stay empty: nobody signs in through another site. */
export const credentials = sqliteTable(
  'credentials',
  {
    id: integer('id').primaryKey(),
    userId: integer('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    password: text('password'),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('credentials_person').on(t.userId)],
);

/** Sign-ins that wait for their second factor. */
export const verifications = sqliteTable(
  'verifications',
  {
    id: integer('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [index('verifications_identifier').on(t.identifier)],
);

/** A time-based one-time password with its recovery codes, both encrypted. */
export const secondFactors = sqliteTable(
  'second_factors',
  {
    id: integer('id').primaryKey(),
    userId: integer('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    secret: text('secret').notNull(),
    backupCodes: text('backup_codes').notNull(),
    verified: integer('verified', { mode: 'boolean' }).notNull().default(true),
    failedVerificationCount: integer('failed_verification_count').notNull().default(0),
    lockedUntil: instant('lock_ends_at'),
  },
  (t) => [index('second_factors_person').on(t.userId)],
);
