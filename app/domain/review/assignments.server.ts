import type { Database } from 'db/connection.server';
import { people, queueAssignments } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Actor } from '../actor';
import { WrongStateError } from '../errors';
import type { Holder, ItemKey } from './queue';

const which = ({ kind, id }: ItemKey) =>
  and(eq(queueAssignments.kind, kind), eq(queueAssignments.itemId, id));

/** Who has taken an item; null while it is free. */
export function findHolder(db: Database, key: ItemKey): Holder | null {
  const row = db
    .select({
      personId: queueAssignments.personId,
      name: people.name,
      since: queueAssignments.assignedAt,
    })
    .from(queueAssignments)
    .innerJoin(people, eq(people.id, queueAssignments.personId))
    .where(which(key))
    .get();
  return row ?? null;
}

/** Makes a person the one who has an item, in place of whoever had it. */
export function assign(tx: Database, { kind, id }: ItemKey, personId: number, now: string): void {
  const taken = { personId, assignedAt: now };
  tx.insert(queueAssignments)
    .values({ kind, itemId: id, ...taken })
    .onConflictDoUpdate({
      target: [queueAssignments.kind, queueAssignments.itemId],
      set: taken,
    })
    .run();
}

/** Frees an item; part of the change that decides it, so that nothing decided stays taken. */
export function dropAssignment(tx: Database, key: ItemKey): void {
  tx.delete(queueAssignments).where(which(key)).run();
}

/**
 * Throws WrongStateError `held` where somebody else has taken the item, unless the asker says whom
 * they decide for (`knownHolder`, a person's id): what is passed over is passed over knowingly.
 */
export function refuseHeldByOther(
  tx: Database,
  { personId }: Pick<Actor, 'personId'>,
  key: ItemKey,
  knownHolder: number | null = null,
): void {
  const holder = findHolder(tx, key)?.personId ?? personId;
  if (holder !== personId && holder !== knownHolder) throw new WrongStateError('held');
}
