import { type Database, write } from 'db/connection.server';
import { producers, products } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { ForbiddenError, InvalidError, NotFoundError } from '../errors';
import { isBlank } from '../papers/own-things.server';
import {
  type CorrectionFault,
  changedFacts,
  checkCorrection,
  leavingFields,
  type TypedCorrection,
} from './correction-form';
import { isDecisionScan } from './find-decision-scan.server';
import { findActNumbers, findSets } from './find-decision-state.server';
import {
  countSiblings,
  getOpenedRecognition,
  mayChange,
  type OpenedRecognition,
} from './get-kept-recognition.server';
import { writeRecognition } from './write-recognition.server';

type Correction = {
  typed: TypedCorrection;
  scanId: number | null;
  /** Whether an end longer than the rule was confirmed. */
  confirmed: boolean;
  /** Whether it was confirmed that the line leaves its decision. */
  leaves?: boolean;
};

/**
 * Corrects a record, any of its facts, with a reason; the audit log keeps it as it was. A scan given
 * with it proves it: the record becomes verified. Throws as {@link getOpenedRecognition} does,
 * ForbiddenError also where the product named is of the officer's own producer, InvalidError for
 * fields that make no sense, that take the line out of its decision (`leaves`), or a form that changes
 * nothing (`reason`: `same`).
 */
export function correctRecognition(
  acting: Acting,
  opened: OpenedRecognition,
  { typed, scanId, confirmed, leaves }: Correction,
): void {
  write(acting.db, (tx) => {
    const before = getOpenedRecognition(tx, acting.actor, opened);
    if (scanId !== null && !isDecisionScan(tx, acting.actor, scanId)) throw new NotFoundError();
    if (isBlank(tx, scanId)) throw new InvalidError<CorrectionFault>({ scan: 'blank-scan' });
    const product = findProduct(tx, typed.product.trim());
    const { facts, faults, reason } = {
      reason: '',
      ...checkCorrection(typed, before, {
        acts: findActNumbers(tx),
        sets: findSets(tx),
        productId: product?.id ?? null,
        confirmed,
      }),
    };
    if (!facts || !product)
      throw new InvalidError<CorrectionFault>(faults ?? { product: 'unknown' });
    if (!mayChange(acting.actor, product)) throw new ForbiddenError();
    const apart = leaves ? [] : leavingFields(before, facts);
    if (apart.length > 0 && countSiblings(tx, before) > 0) {
      throw new InvalidError<CorrectionFault>(
        Object.fromEntries(apart.map((field) => [field, 'leaves'])),
      );
    }
    const proof = scanId === null ? {} : { documentId: scanId };
    if (changedFacts(before, facts).length === 0 && scanId === null) {
      throw new InvalidError<CorrectionFault>({ reason: 'same' });
    }
    const provenance = scanId === null ? before.provenance : 'verified';
    const note = { action: 'correct-recognition' as const, before, reason };
    writeRecognition(tx, acting, { ...facts, ...proof, provenance }, note);
  });
}

function findProduct(db: Database, slug: string) {
  return db
    .select({ id: products.id, producerId: products.producerId, communeId: producers.communeId })
    .from(products)
    .leftJoin(producers, eq(producers.id, products.producerId))
    .where(eq(products.slug, slug))
    .get();
}
