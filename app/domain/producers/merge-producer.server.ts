import { type Database, write } from 'db/connection.server';
import { memberships, producers, products } from 'db/schema/index.server';
import { asc, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { vietnamDayOf } from '../clock';
import { InvalidError, NotFoundError, WrongStateError } from '../errors';
import { indexProducer } from '../search/index-products.server';
import { type ClosingFaults, readClosing, type TypedClosing } from './closing-form';
import { getRecordedProducer, type ProducerRow } from './desk-scope.server';
import { moveProducts } from './move-products.server';

export type Merge = {
  slug: string;
  /** Slug of the producer it becomes part of. */
  into: string;
  typed: TypedClosing;
  /** Whether its members become members there, with the roles they have. */
  withMembers: boolean;
};

export type MergeFaults = ClosingFaults & { into?: 'required' | 'same' | 'not-listed' };
/** What the log keeps of a merge; reopening reads it to bring products back. */
export type MergeRecord = { mergedIntoId: number; productIds: number[] };

/**
 * Makes a producer part of another. All its products stand under that one from now on and keep their
 * addresses; its own page stays and points there. Throws NotFoundError, ForbiddenError (also for a
 * member of either), WrongStateError where it is closed or merged already, InvalidError by field.
 */
export function mergeProducer(acting: Acting, { slug, into, typed, withMembers }: Merge): void {
  write(acting.db, (tx) => {
    const { id, status, revision } = getRecordedProducer(tx, acting.actor, slug);
    if (status !== 'listed') throw new WrongStateError(status);
    const { closing, faults } = readClosing(typed, vietnamDayOf(acting.now));
    const heir = into ? findHeir(tx, acting, into) : null;
    const wrongHeir = heirFault(heir, { into, id });
    if (!closing || !heir || wrongHeir) {
      throw new InvalidError({ ...faults, ...(wrongHeir && { into: wrongHeir }) } as MergeFaults &
        Record<string, string>);
    }
    const productIds = findProductIds(tx, id);
    moveProducts(tx, productIds, heir.id);
    const members = withMembers ? moveMembers(tx, [id, heir.id], acting.now) : [];
    const merged = { mergedIntoId: heir.id, closedOn: closing.on, closedReason: closing.reason };
    tx.update(producers)
      .set({ ...merged, status: 'merged', revision: revision + 1 })
      .where(eq(producers.id, id))
      .run();
    indexProducer(tx, id);
    indexProducer(tx, heir.id);
    recordEntry(tx, acting, {
      action: 'merge-producer',
      subject: ['producer', id],
      before: { status },
      after: { status: 'merged', ...merged, productIds, members } satisfies MergeRecord &
        Record<string, unknown>,
      reason: closing.reason,
    });
  });
}

/** Null for a producer that is not there: whoever chose it from a list has an old page. */
function findHeir(tx: Database, { actor }: Acting, slug: string): ProducerRow | null {
  try {
    return getRecordedProducer(tx, actor, slug);
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}

function heirFault(
  heir: ProducerRow | null,
  { into, id }: { into: string; id: number },
): MergeFaults['into'] {
  if (!into) return 'required';
  if (heir?.id === id) return 'same';
  return heir?.status === 'listed' ? undefined : 'not-listed';
}

function findProductIds(tx: Database, producerId: number): number[] {
  return tx
    .select({ id: products.id })
    .from(products)
    .where(eq(products.producerId, producerId))
    .orderBy(asc(products.id))
    .all()
    .map(({ id }) => id);
}

/** Members keep their roles; somebody who serves both keeps the role they have in the other. */
function moveMembers(tx: Database, [from, to]: [number, number], now: string) {
  const own = eq(memberships.producerId, from);
  const members = tx.select().from(memberships).where(own).all();
  for (const { personId, role } of members) {
    tx.insert(memberships)
      .values({ personId, producerId: to, role, createdAt: now })
      .onConflictDoNothing()
      .run();
  }
  tx.delete(memberships).where(own).run();
  return members.map(({ personId, role }) => ({ personId, role }));
}
