import { type Database, write } from 'db/connection.server';
import { auditEntries, producers, products } from 'db/schema/index.server';
import { and, desc, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, WrongStateError } from '../errors';
import { cleanText } from '../listings/clean-text';
import { indexProducer } from '../search/index-products.server';
import { isIn } from '../sql.server';
import { MAX_REASON } from './closing-form';
import { getRecordedProducer } from './desk-scope.server';
import type { MergeRecord } from './merge-producer.server';
import { moveProducts } from './move-products.server';

export type Reopening = {
  slug: string;
  reason: string;
  /** For a merged one: whether the products that the merge moved come back. */
  bringBack: boolean;
};

/**
 * Lists a closed or merged producer again. Members whom a merge moved stay where they are: who keeps
 * a workspace is for its owners to say. Throws NotFoundError, ForbiddenError, WrongStateError where
 * it is listed, InvalidError for a missing reason.
 */
export function reopenProducer(acting: Acting, { slug, reason, bringBack }: Reopening): void {
  const why = cleanText(reason, 'many');
  write(acting.db, (tx) => {
    const row = getRecordedProducer(tx, acting.actor, slug);
    const { id, status, mergedIntoId, closedOn, closedReason } = row;
    if (status === 'listed') throw new WrongStateError(status);
    if (!why || why.length > MAX_REASON) {
      throw new InvalidError({ reason: why ? 'too-long' : 'required' });
    }
    const back = bringBack && mergedIntoId !== null ? findMoved(tx, id, mergedIntoId) : [];
    moveProducts(tx, back, id);
    tx.update(producers)
      .set({
        status: 'listed',
        mergedIntoId: null,
        closedOn: null,
        closedReason: null,
        revision: row.revision + 1,
      })
      .where(eq(producers.id, id))
      .run();
    indexProducer(tx, id);
    if (mergedIntoId !== null) indexProducer(tx, mergedIntoId);
    recordEntry(tx, acting, {
      action: 'reopen-producer',
      subject: ['producer', id],
      before: { status, mergedIntoId, closedOn, closedReason },
      after: { status: 'listed', productIds: back },
      reason: why,
    });
  });
}

/** The products that the latest merge moved and that still stand where it put them. */
export function findMoved(db: Database, id: number, mergedIntoId: number): number[] {
  const merge = db
    .select({ after: auditEntries.after })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subjectType, 'producer'),
        eq(auditEntries.subjectId, String(id)),
        eq(auditEntries.action, 'merge-producer'),
      ),
    )
    .orderBy(desc(auditEntries.id))
    .limit(1)
    .get();
  const { productIds = [] } = (merge?.after ?? {}) as Partial<MergeRecord>;
  return db
    .select({ id: products.id })
    .from(products)
    .where(and(isIn(products.id, productIds), eq(products.producerId, mergedIntoId)))
    .all()
    .map((product) => product.id);
}
