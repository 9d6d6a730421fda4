import type { ImpactKind } from '../producers/producer-facts';
import type { Source } from '../texts';

/** A figure that one source published of one producer. */
export type PublishedFigure = {
  kind: ImpactKind;
  value: number;
  atLeast: boolean;
  year: number | null;
  producer: { slug: string; name: string };
  sources: Source[];
};

export type ImpactSum = {
  kind: ImpactKind;
  sum: number;
  /** True where a part of it is "more than". */
  atLeast: boolean;
  /** The figures it is made of, one of each producer. */
  parts: PublishedFigure[];
};

/**
 * Sums what was published, kind by kind: of each producer only the newest figure, since two years of
 * one cooperative are not two cooperatives. Different kinds are never added to each other: a woman
 * who is a member would be counted twice.
 */
export function sumImpact(figures: readonly PublishedFigure[]): ImpactSum[] {
  const newest = new Map<string, PublishedFigure>();
  for (const figure of figures) {
    const key = `${figure.kind} ${figure.producer.slug}`;
    const known = newest.get(key);
    if (!known || (figure.year ?? 0) > (known.year ?? 0)) newest.set(key, figure);
  }
  const sums = new Map<ImpactKind, PublishedFigure[]>();
  for (const figure of newest.values()) {
    sums.set(figure.kind, [...(sums.get(figure.kind) ?? []), figure]);
  }
  return [...sums].map(([kind, parts]) => ({
    kind,
    sum: parts.reduce((total, { value }) => total + value, 0),
    atLeast: parts.some(({ atLeast }) => atLeast),
    parts: parts.sort((a, b) => b.value - a.value),
  }));
}
