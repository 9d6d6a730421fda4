import type { Database } from 'db/connection.server';
import { marks, producers, products, recognitions } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { PlainDate } from '../clock';
import { exactly } from '../dates';
import { findGrantWarnings } from '../marks/find-grant-warnings.server';
import { decisionWarnings, rowWarnings } from '../recognitions/decision-warnings';
import { readRecognition } from '../recognitions/read';
import { starOutcome } from '../recognitions/star-outcome';
import { type ClaimWarning, STAR_CHANGES } from './claim-warnings';
import { findRightPrecedent, findStarPrecedent } from './find-precedent.server';
import type { ClaimRow } from './get-claim.server';
import { isBlank } from './own-things.server';
import { recordedStars } from './would-record';

/** What must be looked at twice before a claim is recorded, as things stand on a day. */
export function findClaimWarnings(db: Database, claim: ClaimRow, today: PlainDate): ClaimWarning[] {
  const { productId, stars, markId } = claim;
  if (productId === null) return [];
  if (stars !== null) return ofStars(db, { ...claim, productId, stars }, today);
  return markId === null ? [] : ofRight(db, { ...claim, productId, markId }, today);
}

type StarClaim = ClaimRow & { productId: number; stars: number };

function ofStars(db: Database, claim: StarClaim, today: PlainDate): ClaimWarning[] {
  const { productId, stars, decidedOn } = claim;
  const decision = {
    issuer: claim.issuer ?? '',
    decidedOn,
    blankScan: isBlank(db, claim.mediaId),
    ...recordedStars(claim),
  };
  const known = findStarPrecedent(db, claim)?.row.id;
  const records = db
    .select()
    .from(recognitions)
    .where(eq(recognitions.productId, productId))
    .all()
    .map(readRecognition);
  const product = db
    .select({ status: products.status })
    .from(products)
    .where(eq(products.id, productId))
    .get();
  const listed = product?.status === 'listed';
  const others = records.filter(({ id }) => id !== known);
  const line = { stars, score: null, lines: 1, listed, others };
  const written = {
    id: known ?? Number.MAX_SAFE_INTEGER,
    kind: 'recognition' as const,
    stars,
    criteriaSetId: null,
    decided: exactly(decidedOn),
    validUntil: exactly(decision.validUntil),
    revokedOn: null,
  };
  const { change } = starOutcome(records, written, today);
  const codes = [
    ...decisionWarnings(decision, today),
    ...rowWarnings(decision, line, today),
    ...STAR_CHANGES.filter((one) => one === change),
  ];
  return codes.map((code) => ({ code, about: [] }));
}

type RightClaim = ClaimRow & { productId: number; markId: number };

function ofRight(db: Database, claim: RightClaim, today: PlainDate): ClaimWarning[] {
  const mark = db.select().from(marks).where(eq(marks.id, claim.markId)).get();
  const producer = db.select().from(producers).where(eq(producers.id, claim.producerId)).get();
  if (!mark || !producer) return [];
  const paper = {
    number: claim.number,
    grantedLatest: claim.decidedOn,
    expiresOn: claim.validUntil,
    productIds: [claim.productId],
  };
  const but = findRightPrecedent(db, claim)?.row.id;
  return findGrantWarnings(db, { mark, producer, paper, scanId: claim.mediaId, but }, today);
}
