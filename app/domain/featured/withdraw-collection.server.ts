import { write } from 'db/connection.server';
import { collections } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, StaleError, WrongStateError } from '../errors';
import { cleanText } from '../listings/clean-text';
import { type CollectionFault, MAX_WHY_LENGTH } from './collection-form';
import { getCollection, type StoredCollection } from './get-collection.server';
import { requireCurator } from './keep-items.server';

export type Withdrawal = {
  id: number;
  /** The revision on which the form was opened. */
  revision: number;
  /** Why, for the log. */
  why: string;
};

/**
 * Takes a collection back for good; buyers do not see it from the same moment. It is kept, because
 * it may have been seen. Throws NotFoundError, ForbiddenError, InvalidError without a reason,
 * WrongStateError for one that was withdrawn before, and StaleError with {@link StoredCollection}.
 */
export function withdrawCollection(acting: Acting, { id, revision, why }: Withdrawal): void {
  requireCurator(acting);
  const reason = cleanText(why);
  write(acting.db, (tx) => {
    const stored = getCollection(tx, id);
    if (stored.withdrawnAt) throw new WrongStateError('withdrawn');
    if (stored.revision !== revision) throw new StaleError<StoredCollection>(stored);
    const fault: CollectionFault | null =
      reason === '' ? 'missing' : reason.length > MAX_WHY_LENGTH ? 'too-long' : null;
    if (fault) throw new InvalidError<CollectionFault>({ why: fault });
    tx.update(collections)
      .set({ withdrawnAt: acting.now, revision: revision + 1 })
      .where(eq(collections.id, id))
      .run();
    recordEntry(tx, acting, {
      action: 'withdraw-collection',
      subject: ['collection', id],
      before: { withdrawnAt: null },
      after: { withdrawnAt: acting.now },
      reason,
    });
  });
}
