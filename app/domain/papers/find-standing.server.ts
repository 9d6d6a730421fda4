import { findRecognitions } from '../catalogue/find-cards.server';
import type { Reading } from '../reading';
import { currentRecognition } from '../recognitions/current';
import type { Recognition } from '../recognitions/read';
import { daysLeft, recognitionStatus } from '../recognitions/status';
import { BEGIN_DAYS } from '../renewals/renewal-time';
import type { NamedProduct, ProductStanding } from './facts';

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
  return products.map((product) => {
    const own = (decisions.get(product.id) ?? []).filter(({ kind }) => kind === 'recognition');
    const decision = currentRecognition(own, reading.today) ?? own[0];
    return { product, decision: decision ? standing(decision, reading.today) : null };
  });
}

function standing(decision: Recognition, today: string): ProductStanding['decision'] {
  const { id, stars, decisionNumber: number, validUntil, provenance } = decision;
  const status = recognitionStatus(decision, today);
  const left = daysLeft(decision, today);
  const renew = left === null ? status !== 'upcoming' : left <= BEGIN_DAYS;
  return { id, stars, number, validUntil, status, daysLeft: left, provenance, renew };
}
