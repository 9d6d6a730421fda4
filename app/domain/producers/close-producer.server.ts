import { write } from 'db/connection.server';
import { producers } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { vietnamDayOf } from '../clock';
import { InvalidError, WrongStateError } from '../errors';
import { indexProducer } from '../search/index-products.server';
import { type ClosingFaults, readClosing, type TypedClosing } from './closing-form';
import { getRecordedProducer } from './desk-scope.server';

/**
 * Closes a producer. Its page and its products' pages stay as history; they leave the list, facets,
 * suggestions, featured collections, map and feeds at once. Nothing about its products is touched: a
 * recognition ends by its own dates or is revoked. Throws NotFoundError, ForbiddenError,
 * WrongStateError where it is closed or merged already, InvalidError by field.
 */
export function closeProducer(
  acting: Acting,
  { slug, typed }: { slug: string; typed: TypedClosing },
): void {
  write(acting.db, (tx) => {
    const { id, status, revision } = getRecordedProducer(tx, acting.actor, slug);
    if (status !== 'listed') throw new WrongStateError(status);
    const { closing, faults } = readClosing(typed, vietnamDayOf(acting.now));
    if (!closing) throw new InvalidError(faults as ClosingFaults);
    const closed = {
      status: 'closed' as const,
      closedOn: closing.on,
      closedReason: closing.reason,
    };
    tx.update(producers)
      .set({ ...closed, revision: revision + 1 })
      .where(eq(producers.id, id))
      .run();
    indexProducer(tx, id);
    recordEntry(tx, acting, {
      action: 'close-producer',
      subject: ['producer', id],
      before: { status },
      after: closed,
      reason: closing.reason,
    });
  });
}
