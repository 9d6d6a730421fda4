import type { Database } from 'db/connection.server';
import { acts, criteriaSets, products } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { InvalidError } from '../errors';
import { endOn } from '../recognitions/end';
import { writeRecognition } from '../recognitions/write-recognition.server';
import type { AcceptFault } from './accept-claim.server';
import { findStarPrecedent } from './find-precedent.server';
import type { ClaimRow } from './get-claim.server';
import { recordedStars } from './would-record';

type StarClaim = ClaimRow & { productId: number; stars: number };

/**
 * Writes a claimed star decision as verified, with its scan, under the act of its day. One that was
 * only published until now is not written twice: the paper takes its place and its sources stay.
 * Search holds nothing of decisions, so nothing is indexed.
 */
export function recordClaimedStars(
  tx: Database,
  acting: Acting,
  claim: StarClaim,
  beside: object,
): void {
  const precedent = findStarPrecedent(tx, claim);
  if (precedent?.standing === 'recorded') {
    throw new InvalidError<AcceptFault>({ claim: 'recorded' });
  }
  writeRecognition(tx, acting, factsOf(tx, claim), {
    action: precedent ? 'verify-recognition' : 'record-recognition',
    before: precedent?.row,
    beside,
  });
}

function factsOf(tx: Database, claim: StarClaim) {
  const { productId, stars, number, issuer, decidedOn, mediaId } = claim;
  const { act, level } = recordedStars(claim);
  return {
    productId,
    kind: 'recognition' as const,
    stars,
    ...underAct(tx, productId, act),
    level,
    issuer,
    decisionNumber: number,
    decidedEarliest: decidedOn,
    decidedLatest: decidedOn,
    ...endOn(claim.validUntil),
    documentId: mediaId,
    provenance: 'verified' as const,
  };
}

/** The act, where it is in our books, and the product's criteria set, where it is one of that act. */
function underAct(tx: Database, productId: number, act: string | null) {
  const known = act && tx.select().from(acts).where(eq(acts.number, act)).get();
  const set = tx
    .select({ id: criteriaSets.id, actNumber: criteriaSets.actNumber })
    .from(products)
    .innerJoin(criteriaSets, eq(criteriaSets.id, products.criteriaSetId))
    .where(eq(products.id, productId))
    .get();
  return {
    actNumber: known ? act : null,
    criteriaSetId: set && set.actNumber === act ? set.id : null,
  };
}
