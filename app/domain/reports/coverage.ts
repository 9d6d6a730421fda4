import type { ReportProduct } from './facts';

export const COVERED = ['photo', 'english', 'source'] as const;
export type Covered = (typeof COVERED)[number];

export type Coverage = { key: Covered; have: number; of: number; lacking: ReportProduct[] };

const has: Record<Covered, (product: ReportProduct) => boolean> = {
  photo: ({ hasPhoto }) => hasPhoto,
  english: ({ hasEnglish }) => hasEnglish,
  source: ({ isSourced }) => isSourced,
};

/** How much of the catalogue carries photos, English and sources, and which products lack them. */
export function coverageOf(products: readonly ReportProduct[]): Coverage[] {
  return COVERED.map((key) => {
    const lacking = products.filter((product) => !has[key](product));
    return { key, have: products.length - lacking.length, of: products.length, lacking };
  });
}
