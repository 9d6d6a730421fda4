import type { Database } from 'db/connection.server';
import { rightProducts, rightsOfUse } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError } from '../errors';
import { fileSeal } from '../media/file-seal.server';
import { indexProduct } from '../search/index-products.server';
import type { AcceptFault } from './accept-claim.server';
import { findRightPrecedent, type Precedent } from './find-precedent.server';
import type { ClaimRow } from './get-claim.server';

type RightClaim = ClaimRow & { productId: number; markId: number };
type RightRow = typeof rightsOfUse.$inferSelect;

/**
 * Writes a claimed right of use as verified, with its scan, for the product named. The same paper
 * for another product is the same right, which then names both. Search finds products by the marks
 * they hold a right to, so the product is indexed anew.
 */
export function recordClaimedRight(
  tx: Database,
  acting: Acting,
  claim: RightClaim,
  beside: object,
): void {
  const precedent = findRightPrecedent(tx, claim);
  const standing = precedent?.standing;
  if (standing === 'recorded' || standing === 'differs') {
    throw new InvalidError<AcceptFault>({ claim: standing });
  }
  const row = writeRight(tx, acting, claim, precedent);
  const { productId } = claim;
  tx.insert(rightProducts).values({ rightId: row.id, productId }).onConflictDoNothing().run();
  indexProduct(tx, productId);
  recordEntry(tx, acting, {
    action: standing === 'published' ? 'verify-right' : 'record-right',
    subject: ['right-of-use', row.id],
    before: precedent?.row,
    after: { ...row, ...fileSeal(tx, row.documentId), productId, ...beside },
  });
}

function writeRight(
  tx: Database,
  { now }: Acting,
  claim: RightClaim,
  precedent: Precedent<RightRow> | null,
): RightRow {
  if (precedent?.standing === 'other-products') return precedent.row;
  const facts = {
    markId: claim.markId,
    producerId: claim.producerId,
    number: claim.number,
    issuer: claim.issuer,
    grantedEarliest: claim.decidedOn,
    grantedLatest: claim.decidedOn,
    expiresOn: claim.validUntil,
    documentId: claim.mediaId,
    provenance: 'verified' as const,
  };
  if (!precedent) {
    return tx
      .insert(rightsOfUse)
      .values({ ...facts, createdAt: now })
      .returning()
      .get();
  }
  const { id } = precedent.row;
  return tx.update(rightsOfUse).set(facts).where(eq(rightsOfUse.id, id)).returning().get();
}
