import { saidTexts } from './said-texts';
import { findPrices } from './text-claims';
import type { Warning, WarningFacts } from './warnings';

/** How many times off a price is worth a look; so far off is a slip of a zero. */
export const TIMES_OFF = 10;
/** Fewer products with a price say nothing about what is usual. */
export const ENOUGH_PRODUCTS = 3;

export type PriceUnit = 'kg' | 'l' | 'piece';

/** A pack with a published price in đồng. */
export type PricedPack = {
  id: number;
  label: string;
  min: number;
  max: number;
  netAmount: number | null;
  netUnit: string | null;
};

export type PriceFacts = {
  /** The packs shown today. */
  packs: readonly PricedPack[];
  /** What stood before their last change; empty where they never changed. */
  before: readonly PricedPack[];
  /** The packs of each other product of the same criteria set. */
  others: readonly (readonly PricedPack[])[];
};

/** Prices a zero too high or too low, against what they were, what is usual, and what the texts say. */
export function priceWarnings(facts: Pick<WarningFacts, 'kind' | 'fields' | 'prices'>): Warning[] {
  const { prices } = facts;
  if (!prices || prices.packs.length === 0) return [];
  return [...changedPrices(prices), ...unlikePrices(prices), ...saidPrices(facts, prices)];
}

function changedPrices({ packs, before }: PriceFacts): Warning[] {
  return packs.flatMap(({ id, label, min }): Warning[] => {
    const old = before.find((pack) => pack.id === id);
    if (!old || !isOff(min, old.min)) return [];
    return [{ kind: 'price-changed', pack: label, before: old.min, now: min }];
  });
}

function unlikePrices({ packs, others }: PriceFacts): Warning[] {
  return packs.flatMap((pack): Warning[] => {
    const own = perUnit(pack);
    if (!own) return [];
    const { unit, price } = own;
    const usual = others.flatMap((each) => {
      const prices = each.map(perUnit).filter((other) => other?.unit === unit);
      return prices.length > 0 ? [median(prices.map((other) => other?.price ?? 0))] : [];
    });
    if (usual.length < ENOUGH_PRODUCTS || !isOff(price, median(usual))) return [];
    const figures = { price: Math.round(price), median: Math.round(median(usual)) };
    return [{ kind: 'price-unlike', pack: pack.label, ...figures, unit, products: usual.length }];
  });
}

function saidPrices(
  facts: Pick<WarningFacts, 'kind' | 'fields'>,
  { packs }: PriceFacts,
): Warning[] {
  const min = Math.min(...packs.map((pack) => pack.min));
  const max = Math.max(...packs.map((pack) => pack.max));
  return saidTexts(facts).flatMap(([key, text]) =>
    findPrices(text)
      .filter(({ price }) => price * TIMES_OFF <= min || price >= max * TIMES_OFF)
      .map(({ words }): Warning => ({ kind: 'price-said', key, words, min, max })),
  );
}

const isOff = (price: number, usual: number) =>
  price >= usual * TIMES_OFF || price * TIMES_OFF <= usual;

const UNITS: Readonly<Record<string, [unit: PriceUnit, parts: number]>> = {
  kg: ['kg', 1],
  g: ['kg', 1000],
  l: ['l', 1],
  ml: ['l', 1000],
  piece: ['piece', 1],
};

/** The price of a pack per kilogram, litre or piece; null where its content is not published. */
function perUnit({
  min,
  netAmount,
  netUnit,
}: PricedPack): { unit: PriceUnit; price: number } | null {
  const [unit, parts] = UNITS[netUnit ?? ''] ?? [];
  if (!unit || !parts || !netAmount) return null;
  return { unit, price: (min * parts) / netAmount };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 1 ? above : (below + above) / 2;
}
