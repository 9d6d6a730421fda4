import { createHash } from 'node:crypto';

/** An entry of the audit log as it is hashed: everything it says, and the hash of the one before. */
export type HashedEntry = {
  at: string;
  actorId: number | null;
  actor: string;
  action: string;
  subjectType: string;
  subjectId: string;
  before: unknown;
  after: unknown;
  reason: string | null;
  /** Where it came from; entries of before this was written down have none. */
  origin?: string | null;
  previousHash: string;
};

/**
 * The SHA-256 of an entry, in lower-case hex. Keys are written in one fixed order, so that an entry
 * read back from the database gives the hash it was written with.
 */
export function entryHash(entry: HashedEntry): string {
  const { at, actorId, actor, action, subjectType, subjectId, reason, previousHash } = entry;
  const said = [at, actorId, actor, action, subjectType, subjectId, reason, previousHash];
  const origin = entry.origin ? [entry.origin] : [];
  const changed = [entry.before ?? null, entry.after ?? null];
  const values = JSON.stringify([...said, ...changed, ...origin]);
  return createHash('sha256').update(values).digest('hex');
}
