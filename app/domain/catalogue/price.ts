import type { PlainDate } from '../clock';
import { addMonths } from '../dates';
import type { Provenance } from '../texts';

/** Months after which a published price is history rather than an offer. */
export const PRICE_CURRENT_MONTHS = 12;

export type PackPrice = {
  priceState: 'published' | 'hidden' | 'unpublished';
  priceMin: number | null;
  priceMax: number | null;
  priceAsOf: PlainDate | null;
  provenance: Provenance;
};

/** The span of a product's published prices in đồng; null where none is published. */
export type PriceSpan = {
  min: number;
  max: number;
  provenance: Provenance;
  /** The day an old price was published; null for a current one. */
  asOf: PlainDate | null;
};

/** The span of current prices; only where there is none, that of old ones, dated. */
export function priceSpan(packs: readonly PackPrice[], today: PlainDate): PriceSpan | null {
  const published = packs.filter((pack) => pack.priceState === 'published');
  const current = published.filter((pack) => isCurrent(pack, today));
  const shown = current.length > 0 ? current : published;
  if (shown.length === 0) return null;
  return {
    min: Math.min(...shown.map((pack) => pack.priceMin as number)),
    max: Math.max(...shown.map((pack) => pack.priceMax as number)),
    provenance: weakest(shown),
    asOf: current.length > 0 ? null : (shown[0]?.priceAsOf ?? null),
  };
}

/** Whether a pack's price may be called an offer today (structured data, price facet). */
export function isCurrent({ priceAsOf }: Pick<PackPrice, 'priceAsOf'>, today: PlainDate): boolean {
  return priceAsOf === null || addMonths(priceAsOf, PRICE_CURRENT_MONTHS) >= today;
}

/** A span that rests on one invented price is invented. */
function weakest(packs: readonly PackPrice[]): Provenance {
  const order: Provenance[] = ['sample', 'unsourced', 'sourced'];
  return order.find((word) => packs.some((pack) => pack.provenance === word)) ?? 'verified';
}
