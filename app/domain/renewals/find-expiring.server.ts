import { findRecognitions } from '../catalogue/find-cards.server';
import type { DateRange } from '../dates';
import { findNamedProducts } from '../papers/own-things.server';
import type { Reading } from '../reading';
import type { Locale, Provenance } from '../texts';
import { dueRenewal, type RenewalBand } from './renewal-time';

/** A star decision whose renewal is due. */
export type ExpiringRecognition = {
  recognitionId: number;
  productSlug: string;
  productName: string;
  stars: number | null;
  validUntil: DateRange;
  band: RenewalBand;
  provenance: Provenance;
};

/**
 * The star decisions of a producer's listed products that end within 180, 90 or 30 days, may have
 * ended, or lapsed within the last year and were not renewed; what can end first comes first.
 */
export function findExpiring(
  reading: Reading,
  producerId: number,
  locale: Locale = 'vi',
): ExpiringRecognition[] {
  const products = findNamedProducts(reading.db, producerId, locale);
  const decisions = findRecognitions(
    reading,
    products.map(({ id }) => id),
  );
  const due = products.flatMap(({ id, slug, name }) => {
    const found = dueRenewal(decisions.get(id) ?? [], reading.today);
    if (!found) return [];
    const { decision, band } = found;
    const { id: recognitionId, stars, validUntil, provenance } = decision;
    const due = { recognitionId, stars, validUntil, band, provenance };
    return [{ ...due, productSlug: slug, productName: name }];
  });
  const endOf = ({ validUntil }: ExpiringRecognition) =>
    validUntil.earliest ?? validUntil.latest ?? '';
  return due.sort((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0));
}
