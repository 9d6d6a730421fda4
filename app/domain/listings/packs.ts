import type { PRICE_STATES as STATES, NET_UNITS as UNITS } from 'db/schema/products.server';
import { cleanText } from './clean-text';
import { cleanGtin, isGtin } from './gtin';

export type NetUnit = (typeof UNITS)[number];
export type PriceState = (typeof STATES)[number];

export const NET_UNITS: readonly NetUnit[] = ['g', 'kg', 'ml', 'l', 'piece', 'set', 'night'];
export const PRICE_STATES: readonly PriceState[] = ['published', 'hidden', 'unpublished'];

/** What a pack says, without where it comes from. Prices are whole đồng. */
export type PackFacts = {
  labelVi: string;
  labelEn: string | null;
  netAmount: number | null;
  netUnit: NetUnit | null;
  priceState: PriceState;
  priceMin: number | null;
  priceMax: number | null;
  noteVi: string | null;
  noteEn: string | null;
  gtin: string | null;
};

/** A pack as typed. Numbers that could not be read are NaN; words may be anything. */
export type PackDraft = Partial<
  Omit<PackFacts, 'netUnit' | 'priceState'> & { netUnit: string | null; priceState: string }
> & {
  /** The pack this replaces; a new one without. */
  id?: number;
  /** The producer says that the price still holds, though nothing of it changed. */
  confirmed?: boolean;
};

export type PackFault =
  | 'required'
  | 'too-long'
  | 'too-many'
  | 'unknown'
  | 'not-a-number'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'below-min'
  | 'not-gtin'
  | 'duplicate';

export const MIN_PRICE = 1_000;
export const MAX_PRICE = 1_000_000_000;
export const MAX_NET = 1_000_000;
export const MAX_PACKS = 50;
export const MAX_LABEL = 120;
export const MAX_NOTE = 200;

/**
 * A pack as it will be kept: texts clean, one price as a span of itself, no price where none is
 * published. Words that are none of ours are left for {@link packFaults} to name.
 */
export function cleanPack(draft: PackDraft): PackFacts {
  const text = (value: string | null | undefined) => cleanText(value ?? '') || null;
  const priceState = (draft.priceState ?? 'unpublished') as PriceState;
  const priced = priceState !== 'unpublished';
  const min = draft.priceMin ?? draft.priceMax ?? null;
  return {
    labelVi: cleanText(draft.labelVi ?? ''),
    labelEn: text(draft.labelEn),
    netAmount: draft.netAmount ?? null,
    netUnit: (draft.netUnit || null) as NetUnit | null,
    priceState,
    priceMin: priced ? min : null,
    priceMax: priced ? (draft.priceMax ?? min) : null,
    noteVi: text(draft.noteVi),
    noteEn: text(draft.noteEn),
    gtin: cleanGtin(draft.gtin ?? '') || null,
  };
}

/**
 * What is wrong with a whole list of packs, by the name of the form's field: `packs[0].priceMin`.
 * Packs that say what they said before are not judged: the rules may be younger than they are.
 */
export function packFaults(
  packs: readonly PackFacts[],
  before: readonly PackFacts[] = [],
): Record<string, PackFault> {
  const faults: Record<string, PackFault> = {};
  if (packs.length > MAX_PACKS) faults.packs = 'too-many';
  packs.forEach((pack, index) => {
    if (before.some((known) => isSamePack(known, pack))) return;
    for (const [field, fault] of faultsOf(pack)) faults[`packs[${index}].${field}`] ??= fault;
    const first = packs.findIndex(({ gtin }) => gtin !== null && gtin === pack.gtin);
    if (first >= 0 && first < index) faults[`packs[${index}].gtin`] ??= 'duplicate';
  });
  return faults;
}

/** The upper end of a range of prices in đồng; null where the pack has one price, or none. */
export const rangeEnd = ({
  priceMin,
  priceMax,
}: Pick<PackFacts, 'priceMin' | 'priceMax'>): number | null =>
  priceMax === priceMin ? null : priceMax;

/** Whether two packs say the same, wherever it comes from. */
export function isSamePack(a: PackFacts, b: PackFacts): boolean {
  const keys = Object.keys(cleanPack({})) as (keyof PackFacts)[];
  return keys.every((key) => Object.is(a[key], b[key]));
}

type Fault = [field: keyof PackFacts, fault: PackFault];

function faultsOf(pack: PackFacts): Fault[] {
  return [...textFaultsOf(pack), ...netFaultsOf(pack), ...priceFaultsOf(pack)];
}

function textFaultsOf(pack: PackFacts): Fault[] {
  const faults: Fault[] = [];
  if (pack.labelVi === '') faults.push(['labelVi', 'required']);
  for (const field of ['labelVi', 'labelEn', 'noteVi', 'noteEn'] as const) {
    const max = field.startsWith('label') ? MAX_LABEL : MAX_NOTE;
    if ((pack[field] ?? '').length > max) faults.push([field, 'too-long']);
  }
  if (pack.gtin !== null && !isGtin(pack.gtin)) faults.push(['gtin', 'not-gtin']);
  return faults;
}

function netFaultsOf({ netAmount, netUnit }: PackFacts): Fault[] {
  if (netUnit !== null && !NET_UNITS.includes(netUnit)) return [['netUnit', 'unknown']];
  if (netAmount === null) return netUnit === null ? [] : [['netAmount', 'required']];
  if (!Number.isFinite(netAmount)) return [['netAmount', 'not-a-number']];
  if (netAmount <= 0) return [['netAmount', 'too-small']];
  if (netAmount > MAX_NET) return [['netAmount', 'too-large']];
  return netUnit === null ? [['netUnit', 'required']] : [];
}

function priceFaultsOf({ priceState, priceMin, priceMax }: PackFacts): Fault[] {
  if (!PRICE_STATES.includes(priceState)) return [['priceState', 'unknown']];
  if (priceState === 'unpublished') return [];
  const low = priceFault(priceMin);
  if (low) return [['priceMin', low]];
  const high = priceFault(priceMax);
  if (high) return [['priceMax', high]];
  return (priceMax ?? 0) < (priceMin ?? 0) ? [['priceMax', 'below-min']] : [];
}

function priceFault(price: number | null): PackFault | null {
  if (price === null) return 'required';
  if (Number.isNaN(price)) return 'not-a-number';
  if (price < MIN_PRICE) return 'too-small';
  if (price > MAX_PRICE) return 'too-large';
  return Number.isInteger(price) ? null : 'not-whole';
}
