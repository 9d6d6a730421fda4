import { write } from 'db/connection.server';
import { rightProducts, rightsOfUse } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, WrongStateError } from '../errors';
import { cleanText } from '../listings/clean-text';
import { fileSeal } from '../media/file-seal.server';
import { indexProduct } from '../search/index-products.server';
import { isAnnulled, NEVER_IN_FORCE } from './annulment';
import { getKeptRight, type RightKey } from './get-kept-right.server';
import type { RightFault } from './right-form';
import { reasonFault } from './supersession-form';

/**
 * Annuls a right that was recorded in error, as for the wrong producer: it is told of on the desk and
 * in the audit log, with the reason, and nowhere else, as if it had never been. The products it named
 * stand in the log only. Its scan stays with it. What is right is granted anew. Throws NotFoundError,
 * ForbiddenError, WrongStateError where it is annulled already, and InvalidError on `reason`.
 */
export function annulRight(acting: Acting, key: RightKey, typedReason: string): void {
  write(acting.db, (tx) => {
    const { right, productIds } = getKeptRight(tx, acting.actor, key);
    if (isAnnulled(right)) throw new WrongStateError('annulled');
    const reason = cleanText(typedReason, 'many');
    const fault = reasonFault(reason);
    if (fault) throw new InvalidError<RightFault>({ reason: fault });
    const annulment = { suspendedOn: NEVER_IN_FORCE, suspendedReason: reason };
    tx.update(rightsOfUse).set(annulment).where(eq(rightsOfUse.id, right.id)).run();
    tx.delete(rightProducts).where(eq(rightProducts.rightId, right.id)).run();
    // Search finds products by the marks they hold a right to.
    for (const productId of productIds) indexProduct(tx, productId);
    const sealed = { ...right, ...fileSeal(tx, right.documentId) };
    recordEntry(tx, acting, {
      action: 'annul-right',
      subject: ['right-of-use', right.id],
      before: { ...sealed, productIds },
      after: { ...sealed, ...annulment, productIds: [] },
      reason,
    });
  });
}
