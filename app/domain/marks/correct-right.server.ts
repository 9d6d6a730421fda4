import { type Database, write } from 'db/connection.server';
import { rightProducts, rightsOfUse } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, NotFoundError, StaleError, WrongStateError } from '../errors';
import { cleanText } from '../listings/clean-text';
import { fileSeal } from '../media/file-seal.server';
import { findOwnScan } from '../papers/own-things.server';
import { indexProduct } from '../search/index-products.server';
import { isIn } from '../sql.server';
import { isAnnulled } from './annulment';
import { findOfferedIds, getKeptRight, type RightKey } from './get-kept-right.server';
import {
  checkRightCorrection,
  listText,
  type RightFault,
  type RightRow,
  type TypedRight,
  typedRight,
} from './right-form';
import { type Merged, mergeTyped } from './three-way';

export type RightCorrection = {
  /** What the form was opened on; null where it does not say. */
  opened: TypedRight | null;
  typed: TypedRight;
  reason: string;
  scanId: number | null;
};

/** What stands now, and both sides brought together as far as they can be. */
export type StaleRight = Merged<TypedRight> & { kept: TypedRight };

/**
 * Corrects what is recorded of a right, with a reason; the audit log keeps it as it was. A scan given
 * with it proves it: the record becomes verified. Fields that only somebody else changed meanwhile
 * keep their change. Throws NotFoundError, ForbiddenError, InvalidError by field or for a form that
 * changes nothing (`reason`: `same`), and StaleError with {@link StaleRight} where both changed a
 * field differently; WrongStateError for one that was annulled.
 */
export function correctRight(acting: Acting, key: RightKey, correction: RightCorrection): void {
  write(acting.db, (tx) => {
    const { right, productIds } = getKeptRight(tx, acting.actor, key);
    if (isAnnulled(right)) throw new WrongStateError('annulled');
    const { scanId } = correction;
    if (scanId !== null && !findOwnScan(tx, right.producerId, scanId)) throw new NotFoundError();
    const kept = typedRight(right, productIds);
    const merge = mergeTyped(correction.opened, correction.typed, kept);
    if (merge.conflicts.length > 0) throw new StaleError<StaleRight>({ ...merge, kept });
    const reason = cleanText(correction.reason, 'many');
    const offered = findOfferedIds(tx, right.producerId, productIds);
    const { facts, faults } = checkRightCorrection(merge.merged, offered, reason);
    if (!facts) throw new InvalidError<RightFault>(faults);
    // A right that names no product lights no mark: that is what suspending is for.
    if (productIds.length > 0 && facts.productIds.length === 0) {
      throw new InvalidError<RightFault>({ products: 'missing' });
    }
    const { productIds: named, ...paper } = facts;
    const proof = scanId === null ? {} : { documentId: scanId, provenance: 'verified' as const };
    const after: RightRow = { ...right, ...paper, ...proof };
    const same = (Object.keys(after) as (keyof RightRow)[]).every(
      (field) => after[field] === right[field],
    );
    if (same && listText(named) === listText(productIds)) {
      throw new InvalidError<RightFault>({ reason: 'same' });
    }
    tx.update(rightsOfUse)
      .set({ ...paper, ...proof })
      .where(eq(rightsOfUse.id, right.id))
      .run();
    changeProducts(tx, right.id, { from: productIds, to: named });
    recordEntry(tx, acting, {
      action: 'correct-right',
      subject: ['right-of-use', right.id],
      before: { ...right, ...fileSeal(tx, right.documentId), productIds },
      after: { ...after, ...fileSeal(tx, after.documentId), productIds: named },
      reason,
    });
  });
}

type Change = { from: readonly number[]; to: readonly number[] };

function changeProducts(tx: Database, rightId: number, { from, to }: Change): void {
  const [added, removed] = [
    to.filter((id) => !from.includes(id)),
    from.filter((id) => !to.includes(id)),
  ];
  const gone = and(eq(rightProducts.rightId, rightId), isIn(rightProducts.productId, removed));
  tx.delete(rightProducts).where(gone).run();
  for (const productId of added) tx.insert(rightProducts).values({ rightId, productId }).run();
  for (const productId of [...added, ...removed]) indexProduct(tx, productId);
}
