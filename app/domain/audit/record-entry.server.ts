import { asked, type Database } from 'db/connection.server';
import { auditEntries } from 'db/schema/index.server';
import { desc, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import type { Actor } from '../actor';
import { pseudonym } from '../people/pseudonym';
import { requireFreshFactor } from '../policy';
import { entryHash } from './entry-hash';
import { SYSTEM_ACTOR } from './system-actor';

export type AuditSubject =
  | 'product'
  | 'product-version'
  | 'producer'
  | 'producer-version'
  | 'pack'
  | 'photo'
  | 'recognition'
  | 'mark'
  | 'right-of-use'
  | 'enquiry'
  | 'person'
  | 'membership'
  | 'invitation'
  | 'collection'
  | 'claim'
  | 'award'
  | 'place'
  | 'synonym'
  | 'reason-template'
  | 'site-text'
  | 'data';

export type AuditNote = {
  /** A verb and its object, kebab-case: `submit-version`, `change-price`. */
  action: string;
  subject: [type: AuditSubject, id: number | string];
  before?: unknown;
  after?: unknown;
  reason?: string;
};

type Author = Pick<Acting, 'now' | 'origin'> & {
  actor: (Pick<Actor, 'personId'> & Partial<Actor>) | null;
};

/**
 * Adds an entry to the audit log, within the transaction of the change it tells of (`tx`): either
 * both stand or neither does. No name, number or other datum about a person goes in, neither a
 * buyer's nor the author's: entries cannot be erased. Throws FactorNeededError as
 * {@link requireFreshFactor} does.
 */
export function recordEntry(
  tx: Database,
  { actor, now, origin }: Author,
  { action, subject: [subjectType, subjectId], before, after, reason }: AuditNote,
): void {
  requireFreshFactor(action, actor, now);
  const newest = newestHash(tx).get();
  const entry = {
    at: now,
    actorId: actor?.personId ?? null,
    actor: actor ? pseudonym(actor.personId) : SYSTEM_ACTOR,
    action,
    subjectType,
    subjectId: String(subjectId),
    before: before ?? null,
    after: after ?? null,
    reason: reason ?? null,
    origin: origin ?? null,
    previousHash: newest?.hash ?? '',
  };
  added(tx).run({ ...entry, hash: entryHash(entry) });
}

const newestHash = asked((db) =>
  db
    .select({ hash: auditEntries.hash })
    .from(auditEntries)
    .orderBy(desc(auditEntries.id))
    .limit(1)
    .prepare(),
);

const added = asked((db) => {
  const { placeholder } = sql;
  return db
    .insert(auditEntries)
    .values({
      at: placeholder('at'),
      actorId: placeholder('actorId'),
      actor: placeholder('actor'),
      action: placeholder('action'),
      subjectType: placeholder('subjectType'),
      subjectId: placeholder('subjectId'),
      before: placeholder('before'),
      after: placeholder('after'),
      reason: placeholder('reason'),
      origin: placeholder('origin'),
      previousHash: placeholder('previousHash'),
      hash: placeholder('hash'),
    })
    .prepare();
});
