import type { Reading } from '../reading';
import type { Locale } from '../texts';
import { findLabels } from './facet-labels.server';
import { FACETS, type FacetKey, type Filters, type Ignored, ignore } from './filters';
import type { Selection } from './shelf/shelf';

export type FacetOption = { value: string; label: string; count: number; chosen: boolean };
export type Facet = {
  key: FacetKey;
  options: FacetOption[];
  /** How many values are left out: a country has 3,321 communes, and no phone shows them all. */
  hidden: number;
};

/** Values of one facet offered at a time, those of most products. */
export const MOST_OPTIONS = 40;

/** Options that would leave something, in the order of their labels; the chosen one always. */
export function findFacetOptions(
  reading: Reading,
  locale: Locale,
  { selection, filters }: { selection: Selection; filters: Filters },
): Facet[] {
  return FACETS.map((key) => {
    const counts = selection.counts(key);
    const chosen = filters[key];
    const offered = counts.most(MOST_OPTIONS);
    if (chosen !== undefined && !offered.some(({ value }) => value === chosen)) {
      offered.push({ value: chosen, count: counts.of(chosen) });
    }
    const byValue = new Map(offered.map(({ value, count }) => [String(value), count]));
    const labels = findLabels(reading, locale, key, [...byValue.keys()]);
    const options = [...labels].map(([value, label]) => ({
      value,
      label,
      count: byValue.get(value) ?? 0,
      chosen: value === String(chosen ?? ''),
    }));
    return { key, options, hidden: Math.max(0, counts.distinct - offered.length) };
  });
}

/** Drops chosen values that name nothing in this catalogue. */
export function keepKnown(reading: Reading, locale: Locale, filters: Filters) {
  const known: Record<string, string | number> = {};
  const labels: { [key in FacetKey]?: string } = {};
  const ignored: Ignored[] = [];
  for (const key of FACETS) {
    const value = filters[key];
    if (value === undefined) continue;
    const label = findLabels(reading, locale, key, [String(value)]).get(String(value));
    if (label === undefined) {
      ignored.push(ignore(key, String(value), 'not-a-value'));
    } else {
      known[key] = value;
      labels[key] = label;
    }
  }
  return { filters: known as Filters, labels, ignored };
}
