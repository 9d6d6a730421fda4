import type { Recognised } from '~/domain/recognitions/current';
import type { HeldStars } from '~/domain/review/star-warnings';
import { computeWarnings, type WarningFacts } from '~/domain/review/warnings';

export const TODAY = '2026-08-01';

export const NOTHING: WarningFacts = {
  kind: 'product',
  fields: {},
  medicine: false,
  papers: [],
  own: { slug: 'che', name: 'Chè', decisions: [] },
  others: [],
  rights: [],
  marks: [],
  prices: null,
  photosElsewhere: [],
};

export const warnings = (facts: Partial<WarningFacts>, today = TODAY) =>
  computeWarnings({ ...NOTHING, ...facts }, today);

let ids = 0;
export function decision(
  stars: number | null,
  [from, to]: [string | null, string | null],
  revokedOn: string | null = null,
): Recognised {
  ids += 1;
  return {
    id: ids,
    kind: 'recognition',
    stars,
    decided: { earliest: from, latest: from },
    validUntil: { earliest: to, latest: to },
    revokedOn,
  };
}
export const LIT: [string, string] = ['2025-01-01', '2028-01-01'];
export const held = (slug: string, ...decisions: Recognised[]): HeldStars => ({
  slug,
  name: slug,
  decisions,
});

export const says = (text: string) => ({ 'description.vi': text });
