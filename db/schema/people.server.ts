import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { holds, instant, isOneOf } from './columns.server';
import { adminUnits } from './places.server';
import { producers } from './producers.server';

export const MEMBERSHIP_ROLES = ['owner', 'editor'] as const;
export const OFFICER_POSTS = ['commune', 'province', 'administrator'] as const;

export const people = sqliteTable(
  'people',
  {
    id: integer('id').primaryKey(),
    name: text('name').notNull(),
    login: text('login').notNull().unique(),
    phone: text('phone'),
    /** Few members have one; nothing is ever sent to it. */
    email: text('email').unique(),
    emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
    image: text('image'),
    /** Whether a second factor is enrolled; its secret is in `second_factors`. */
    twoFactorEnabled: integer('two_factor_enabled', { mode: 'boolean' }).notNull().default(false),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at'),
    disabledAt: instant('disabled_at'),
  },
  (t) => [holds('people_login', sql`length(${t.login}) > 0`)],
);

/** A person's role in one producer; the tenant boundary of the cooperative workspace. */
export const memberships = sqliteTable(
  'memberships',
  {
    personId: integer('person_id')
      .notNull()
      .references(() => people.id),
    producerId: integer('producer_id')
      .notNull()
      .references(() => producers.id),
    role: text('role', { enum: MEMBERSHIP_ROLES }).notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.producerId] }),
    isOneOf('memberships_role', t.role, MEMBERSHIP_ROLES),
    index('memberships_producer').on(t.producerId),
  ],
);

/** A public servant's post. A commune officer's area is in `officer_communes`. */
export const officers = sqliteTable(
  'officers',
  {
    personId: integer('person_id')
      .primaryKey()
      .references(() => people.id),
    post: text('post', { enum: OFFICER_POSTS }).notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [isOneOf('officers_post', t.post, OFFICER_POSTS)],
);

export const officerCommunes = sqliteTable(
  'officer_communes',
  {
    personId: integer('person_id')
      .notNull()
      .references(() => officers.personId),
    communeId: text('commune_id')
      .notNull()
      .references(() => adminUnits.id),
  },
  (t) => [primaryKey({ columns: [t.personId, t.communeId] })],
);

/** A one-time link that lets a guest in. Only the hash of its secret is kept. */
export const invitations = sqliteTable(
  'invitations',
  {
    id: integer('id').primaryKey(),
    secretHash: text('secret_hash').notNull().unique(),
    invitedBy: integer('invited_by')
      .notNull()
      .references(() => people.id),
    /** Set when the link lets an existing person choose a new password. */
    personId: integer('person_id').references(() => people.id),
    producerId: integer('producer_id').references(() => producers.id),
    role: text('role', { enum: MEMBERSHIP_ROLES }),
    post: text('post', { enum: OFFICER_POSTS }),
    /** The area of an invited commune officer. */
    communeIds: text('commune_ids', { mode: 'json' }).$type<string[]>(),
    /** What the inviter calls the guest; the guest may change it. */
    guestName: text('guest_name'),
    createdAt: instant('created_at').notNull(),
    revokedAt: instant('revoked_at'),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [
    holds('invitations_purpose', sql`(${t.producerId} IS NULL) = (${t.role} IS NULL)`),
    holds(
      'invitations_target',
      sql`${t.personId} IS NOT NULL OR ${t.role} IS NOT NULL OR ${t.post} IS NOT NULL`,
    ),
  ],
);
