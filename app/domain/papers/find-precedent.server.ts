import type { Database } from 'db/connection.server';
import { recognitions, rightProducts, rightsOfUse } from 'db/schema/index.server';
import { and, asc, eq } from 'drizzle-orm';
import { isStanding } from '../marks/standing-rights.server';
import { isIn } from '../sql.server';
import type { ClaimPrecedent } from './facts';
import { standingOf } from './same-decision';

type RecognitionRow = typeof recognitions.$inferSelect;
type RightRow = typeof rightsOfUse.$inferSelect;

export type ClaimedStarPaper = {
  productId: number;
  stars: number | null;
  number: string;
  decidedOn: string;
};
export type ClaimedRightPaper = {
  producerId: number;
  productId: number;
  markId: number;
  number: string;
  decidedOn: string;
  validUntil: string | null;
};

export type Precedent<Row> = { row: Row; standing: ClaimPrecedent };

/** The record of a claimed star decision, if there is one: first one an officer has seen. */
export function findStarPrecedent(
  db: Database,
  claim: ClaimedStarPaper,
): Precedent<RecognitionRow> | null {
  const rows = db
    .select()
    .from(recognitions)
    .where(and(eq(recognitions.productId, claim.productId), eq(recognitions.kind, 'recognition')))
    .orderBy(asc(recognitions.id))
    .all();
  const found = rows.flatMap((row) => {
    const on = { earliest: row.decidedEarliest, latest: row.decidedLatest };
    const { decisionNumber: number, provenance } = row;
    // Without a number, other stars mean another decision.
    if (number === null && row.stars !== null && row.stars !== claim.stars) return [];
    const standing = standingOf({ number, on, provenance }, claim);
    return standing ? [{ row, standing }] : [];
  });
  return found.find(({ standing }) => standing === 'recorded') ?? found[0] ?? null;
}

/**
 * The record of a claimed right, if there is one. One paper is one right, whatever number of
 * products it names: `other-products` where the same paper is on record for others, `differs` where
 * it is there with other dates.
 */
export function findRightPrecedent(
  db: Database,
  claim: ClaimedRightPaper,
): Precedent<RightRow> | null {
  const rows = db
    .select()
    .from(rightsOfUse)
    .where(
      and(
        eq(rightsOfUse.producerId, claim.producerId),
        eq(rightsOfUse.markId, claim.markId),
        isStanding,
      ),
    )
    .orderBy(asc(rightsOfUse.id))
    .all();
  const covering = findCovering(db, claim.productId, rows);
  const found = rows.flatMap((row): Precedent<RightRow>[] => {
    const on = { earliest: row.grantedEarliest, latest: row.grantedLatest };
    const standing = standingOf({ number: row.number, on, provenance: row.provenance }, claim);
    if (standing !== 'recorded') return standing ? [{ row, standing }] : [];
    if (covering.has(row.id)) return [{ row, standing }];
    const agrees = on.latest === claim.decidedOn && row.expiresOn === claim.validUntil;
    return [{ row, standing: agrees ? 'other-products' : 'differs' }];
  });
  return found.find(({ standing }) => standing !== 'published') ?? found[0] ?? null;
}

function findCovering(db: Database, productId: number, rights: RightRow[]): Set<number> {
  const ids = rights.map(({ id }) => id);
  const rows = db
    .select({ id: rightProducts.rightId })
    .from(rightProducts)
    .where(and(eq(rightProducts.productId, productId), isIn(rightProducts.rightId, ids)))
    .all();
  return new Set(rows.map(({ id }) => id));
}
