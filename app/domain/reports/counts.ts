import type { PlainDate } from '../clock';
import { addMonths } from '../dates';
import { STANDINGS, type Standing, standingOf } from '../recognitions/standing';
import { type ReportProduct, starsOn } from './facts';

/** How many of something, and of which products. */
export type Count<Key> = { key: Key; products: ReportProduct[] };

/** Products by where they stand on a day; all four, each product once. */
export function countStandings(
  products: readonly ReportProduct[],
  day: PlainDate,
): Count<Standing>[] {
  return STANDINGS.map((key) => ({
    key,
    products: products.filter((product) => standingOf(product.decisions, day) === key),
  }));
}

export type StarKey = 5 | 4 | 3 | 2 | 1 | 'unstated';
const STAR_KEYS: readonly StarKey[] = [5, 4, 3, 2, 1, 'unstated'];

/** Products with stars in force on a day, by their stars; what nobody has is left out below three. */
export function countStars(products: readonly ReportProduct[], day: PlainDate): Count<StarKey>[] {
  return STAR_KEYS.map((key) => ({
    key,
    products: products.filter((product) => starsOn(product, day) === key),
  })).filter(({ key, products: own }) => own.length > 0 || (typeof key === 'number' && key >= 3));
}

/** Products by a key of theirs, the largest count first, then by key; those without one last. */
export function countBy<Key extends string | number>(
  products: readonly ReportProduct[],
  keyOf: (product: ReportProduct) => Key | null,
): Count<Key | null>[] {
  const counts = new Map<Key | null, ReportProduct[]>();
  for (const product of products) {
    const key = keyOf(product);
    counts.set(key, [...(counts.get(key) ?? []), product]);
  }
  return [...counts]
    .map(([key, own]) => ({ key, products: own }))
    .sort((a, b) => {
      if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1;
      const more = b.products.length - a.products.length;
      return more || (String(a.key) < String(b.key) ? -1 : 1);
    });
}

export type MonthCount = { day: PlainDate; lit: number; lapsed: number; unsettled: number };

/**
 * Stars in force against lapsed on the first day of each month, as the dates on record tell it: from
 * so many months before a day to so many after it. What lies ahead supposes that nothing is renewed.
 */
export function countThroughTime(
  products: readonly ReportProduct[],
  { around, before, after }: { around: PlainDate; before: number; after: number },
): MonthCount[] {
  const first = `${around.slice(0, 7)}-01`;
  return Array.from({ length: before + after + 1 }, (_, index) => {
    const day = addMonths(first, index - before);
    const standings = products.map((product) => standingOf(product.decisions, day));
    const count = (standing: Standing) => standings.filter((one) => one === standing).length;
    return { day, lit: count('lit'), lapsed: count('lapsed'), unsettled: count('unsettled') };
  });
}

/** Middle value of durations; the mean of the two middle ones where there is no middle. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[half]] as [number, number];
  return (low + high) / 2;
}
