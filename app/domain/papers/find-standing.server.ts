import { media, recognitions } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import { findRecognitions } from '../catalogue/find-cards.server';
import { PAPER_MIMES } from '../media/storage.server';
import type { Reading } from '../reading';
import { currentRecognition } from '../recognitions/current';
import type { Recognition } from '../recognitions/read';
import { daysLeft, recognitionStatus } from '../recognitions/status';
import { BEGIN_DAYS } from '../renewals/renewal-time';
import { isIn } from '../sql.server';
import type { NamedProduct, ProductStanding, Scan } from './facts';
import { SCAN_COLUMNS } from './scan-columns.server';

/**
 * What each product stands on today: the decision its stars come from, else the newest one there
 * was. A district's round is no decision and is left out.
 */
export function findStanding(
  reading: Reading,
  products: readonly NamedProduct[],
): ProductStanding[] {
  const decisions = findRecognitions(
    reading,
    products.map(({ id }) => id),
  );
  const told = products.map((product) => {
    const own = (decisions.get(product.id) ?? []).filter(({ kind }) => kind === 'recognition');
    return { product, decision: currentRecognition(own, reading.today) ?? own[0] };
  });
  const scans = findScans(
    reading,
    told.flatMap(({ decision }) => decision?.id ?? []),
  );
  return told.map(({ product, decision }) => ({
    product,
    decision: decision
      ? { ...standing(decision, reading.today), scan: scans.get(decision.id) ?? null }
      : null,
  }));
}

type Standing = NonNullable<ProductStanding['decision']>;

function standing(decision: Recognition, today: string): Omit<Standing, 'scan'> {
  const { id, stars, decisionNumber: number, validUntil, provenance } = decision;
  const status = recognitionStatus(decision, today);
  const left = daysLeft(decision, today);
  const renew = left === null ? status !== 'upcoming' : left <= BEGIN_DAYS;
  return { id, stars, number, validUntil, status, daysLeft: left, provenance, renew };
}

/** Scans of decisions, for those who keep a product they name. */
function findScans({ db }: Reading, decisionIds: readonly number[]): Map<number, Scan> {
  const rows = db
    .select({ id: recognitions.id, ...SCAN_COLUMNS })
    .from(recognitions)
    .innerJoin(media, eq(media.id, recognitions.documentId))
    .where(and(isIn(recognitions.id, decisionIds), isIn(media.mime, PAPER_MIMES)))
    .all();
  return new Map(rows.map(({ id, ...scan }) => [id, scan]));
}
