import type { VisitKind } from './visited';

/** Visits of one kind: in the last seven days, today among them, and in the seven before. */
export type WeekSums = { lastSeven: number; sevenBefore: number };

export type VisitSums = Record<VisitKind, WeekSums>;

export type ProductVisits = { productId: number; slug: string; name: string; sums: VisitSums };

export type ProducerVisits = {
  /** Of the producer's own page and all its products together. */
  total: VisitSums;
  /** Of the producer's own page. */
  ownPage: VisitSums;
  /** Listed products with a visit in these fourteen days, the most seen of late first. */
  products: ProductVisits[];
};

export function noVisits(): VisitSums {
  const none = () => ({ lastSeven: 0, sevenBefore: 0 });
  return { seen: none(), scanned: none(), contacted: none() };
}
