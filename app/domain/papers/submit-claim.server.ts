import { type Database, write } from 'db/connection.server';
import { paperClaims } from 'db/schema/index.server';
import { and, eq, isNull } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { type PlainDate, vietnamDayOf } from '../clock';
import { InvalidError, NotFoundError } from '../errors';
import { fileSeal } from '../media/file-seal.server';
import { may } from '../policy';
import {
  type Claim,
  type ClaimFault,
  type ClaimFaults,
  checkClaim,
  type TypedClaim,
} from './claim-form';
import { findRightPrecedent, findStarPrecedent } from './find-precedent.server';
import type { ClaimKind } from './kinds';
import { findOwnScan, isClaimableMark, isOwnProduct } from './own-things.server';
import { sameNumber } from './same-decision';

export type ClaimSubmission = {
  kind: ClaimKind;
  producerId: number;
  typed: TypedClaim;
  /** The scan of the paper; a claim without one is refused. */
  mediaId: number | null;
};

/**
 * Claims a star decision or a right of use for one of a producer's products, with the scan of its
 * paper. Nothing of it is shown before an officer has accepted it. Sending the same again, as on a
 * bad network, gives the first claim's id back. Throws NotFoundError where the producer is not the
 * actor's, and InvalidError with a {@link ClaimFault} for each field.
 */
export function submitClaim(acting: Acting, submission: ClaimSubmission): number {
  const { actor, now } = acting;
  const { kind, producerId, typed } = submission;
  if (!may(actor, 'keep', { producerId, communeId: null })) throw new NotFoundError();
  return write(acting.db, (tx) => {
    const today = vietnamDayOf(now);
    const { claim, faults } = checkClaim(kind, typed, today);
    const mediaId = ownScan(tx, submission);
    const wrong = { ...(claim ? placeFaults(tx, submission, { claim, today }) : faults) };
    if (mediaId === null) wrong.scan = 'missing';
    if (!claim || mediaId === null || Object.keys(wrong).length > 0) {
      throw new InvalidError<ClaimFault>(wrong as Record<string, ClaimFault>);
    }
    const twin = findWaitingTwin(tx, producerId, claim);
    if (twin && saysTheSame(twin, { ...claim, mediaId })) return twin.id;
    if (twin) throw new InvalidError<ClaimFault>({ number: 'waiting' });
    const row = { ...claim, producerId, mediaId, claimedBy: actor.personId, createdAt: now };
    const { id } = tx.insert(paperClaims).values(row).returning({ id: paperClaims.id }).get();
    recordEntry(tx, acting, {
      action: kind === 'recognition' ? 'claim-recognition' : 'claim-right',
      subject: ['producer', producerId],
      after: { claimId: id, ...claim, mediaId, ...fileSeal(tx, mediaId) },
    });
    return id;
  });
}

function ownScan(tx: Database, { producerId, mediaId }: ClaimSubmission): number | null {
  return mediaId === null ? null : (findOwnScan(tx, producerId, mediaId)?.mediaId ?? null);
}

/** What is wrong with a claim beside what stands in the database. */
function placeFaults(
  tx: Database,
  { producerId }: ClaimSubmission,
  { claim, today }: { claim: Claim; today: PlainDate },
): ClaimFaults {
  const { kind, productId, markId } = claim;
  if (!isOwnProduct(tx, producerId, productId)) return { product: 'unknown' };
  if (kind === 'recognition') {
    return findStarPrecedent(tx, claim)?.standing === 'recorded' ? { number: 'recorded' } : {};
  }
  if (markId === null || !isClaimableMark(tx, markId, today)) return { mark: 'unknown' };
  const precedent = findRightPrecedent(tx, { ...claim, producerId, markId });
  return precedent?.standing === 'recorded' ? { number: 'recorded' } : {};
}

type ClaimRow = typeof paperClaims.$inferSelect;

function findWaitingTwin(tx: Database, producerId: number, claim: Claim): ClaimRow | null {
  const { kind, productId, markId } = claim;
  const rows = tx
    .select()
    .from(paperClaims)
    .where(
      and(
        eq(paperClaims.producerId, producerId),
        eq(paperClaims.state, 'submitted'),
        eq(paperClaims.kind, kind),
        eq(paperClaims.productId, productId),
        markId === null ? isNull(paperClaims.markId) : eq(paperClaims.markId, markId),
      ),
    )
    .all();
  return rows.find(({ number }) => sameNumber(number, claim.number)) ?? null;
}

function saysTheSame(row: ClaimRow, claim: Claim & { mediaId: number }): boolean {
  return (Object.keys(claim) as (keyof typeof claim)[]).every((key) => row[key] === claim[key]);
}
