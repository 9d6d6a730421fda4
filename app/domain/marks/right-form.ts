import type { rightsOfUse } from 'db/schema/marks.server';
import type { PlainDate } from '../clock';
import { cleanText } from '../listings/clean-text';
import { MAX_ISSUER_LENGTH, MAX_NUMBER_LENGTH } from '../papers/claim-form';
import { present } from '../papers/faults';
import { type DayFault, dayFault, readDay } from '../papers/read-day';
import { readRoughDay, roughDayFault, roughDayText } from '../recognitions/rough-day';
import { MAX_REASON_LETTERS, reasonFault } from './supersession-form';

export type RightRow = typeof rightsOfUse.$inferSelect;

const FIELDS = [
  'number',
  'issuer',
  'granted',
  'expiresOn',
  'suspendedOn',
  'suspendedReason',
] as const;

/** A right of use as its form has it; `products` are row numbers in order, with commas between. */
export type TypedRight = Record<(typeof FIELDS)[number] | 'products', string>;
export type RightField = keyof TypedRight | 'reason' | 'scan';

/** The same, understood. */
export type RightFacts = Pick<
  RightRow,
  | 'number'
  | 'issuer'
  | 'grantedEarliest'
  | 'grantedLatest'
  | 'expiresOn'
  | 'suspendedOn'
  | 'suspendedReason'
> & { productIds: number[] };

export type RightFault =
  | DayFault
  | 'missing'
  | 'too-long'
  /** A product that is not this producer's. */
  | 'not-a-choice'
  /** This very paper is on record. */
  | 'recorded'
  /** After the right's own end. */
  | 'after-end'
  /** Nothing was changed. */
  | 'same';
export type RightFaults = Partial<Record<RightField, RightFault>>;

/** Reads a form; all that can be read written one way, so that only real changes differ. */
export function readTypedRight(form: FormData | URLSearchParams): TypedRight {
  const text = (field: string) => String(form.get(field) ?? '').slice(0, 5000);
  const day = (field: string) => readDay(text(field)) ?? cleanText(text(field));
  const granted = cleanText(text('granted'));
  const range = readRoughDay(granted);
  const ids = form
    .getAll('product')
    .map(String)
    .filter((id) => /^[1-9]\d{0,14}$/.test(id));
  return {
    number: cleanText(text('number')),
    issuer: cleanText(text('issuer')),
    granted: range ? roughDayText(range) : granted,
    expiresOn: day('expiresOn'),
    suspendedOn: day('suspendedOn'),
    suspendedReason: cleanText(text('suspendedReason'), 'many'),
    products: listText(ids.map(Number)),
  };
}

/** Fields of a form nobody has typed into yet. */
export const NO_RIGHT: TypedRight = readTypedRight(new URLSearchParams());

/** A right as its form shows it. */
export function typedRight(row: RightRow, productIds: readonly number[]): TypedRight {
  return {
    number: row.number ?? '',
    issuer: row.issuer ?? '',
    granted: roughDayText({ earliest: row.grantedEarliest, latest: row.grantedLatest }),
    expiresOn: row.expiresOn ?? '',
    suspendedOn: row.suspendedOn ?? '',
    suspendedReason: row.suspendedReason ?? '',
    products: listText(productIds),
  };
}

/** What a new grant takes over from the one it follows: whose, for what, from whom. */
export const followingRight = (old: TypedRight): TypedRight => ({
  ...NO_RIGHT,
  issuer: old.issuer,
  products: old.products,
});

export function listText(ids: readonly number[]): string {
  return [...new Set(ids)].sort((a, b) => a - b).join(',');
}

export const idsOf = (products: string): number[] =>
  products === '' ? [] : products.split(',').map(Number);

type Checked = { facts: RightFacts; faults: null } | { facts: null; faults: RightFaults };

/** A new grant as its paper says it: number, issuer, day and products are all there. */
export function checkGrant(typed: TypedRight, offered: ReadonlySet<number>): Checked {
  const missing = (text: string): RightFault | null => (text === '' ? 'missing' : null);
  const granted = readDay(typed.granted);
  return check({ ...typed, suspendedOn: '', suspendedReason: '' }, offered, {
    number: missing(typed.number),
    issuer: missing(typed.issuer),
    granted: typed.granted ? dayFault(granted) : 'missing',
    products: missing(typed.products),
  });
}

/** A record as it should be: what nobody knows may stay unknown, its day may be a month or year. */
export function checkRightCorrection(
  typed: TypedRight,
  offered: ReadonlySet<number>,
  reason: string,
): Checked {
  return check(typed, offered, { reason: reasonFault(reason) });
}

function check(
  typed: TypedRight,
  offered: ReadonlySet<number>,
  further: Partial<Record<RightField, RightFault | null>>,
): Checked {
  const granted = readRoughDay(typed.granted);
  const start = granted?.earliest ?? granted?.latest ?? null;
  const expiresOn = readDay(typed.expiresOn);
  const suspendedOn = readDay(typed.suspendedOn);
  const productIds = idsOf(typed.products);
  const faults = present<RightField, RightFault>({
    granted: roughDayFault(granted),
    expiresOn: typed.expiresOn ? dayFault(expiresOn, { start }) : null,
    suspendedOn: suspensionFault(typed, { start, end: expiresOn }),
    suspendedReason: suspendedReasonFault(typed),
    products: productIds.every((id) => offered.has(id)) ? null : 'not-a-choice',
    number: null,
    ...present(further),
    ...tooLong(typed),
  });
  if (!granted || Object.keys(faults).length > 0) return { facts: null, faults };
  return {
    facts: {
      number: typed.number || null,
      issuer: typed.issuer || null,
      grantedEarliest: granted.earliest,
      grantedLatest: granted.latest,
      expiresOn,
      suspendedOn,
      suspendedReason: typed.suspendedReason || null,
      productIds,
    },
    faults: null,
  };
}

const tooLong = ({ number, issuer }: TypedRight): Partial<Record<RightField, RightFault>> => ({
  ...(number.length > MAX_NUMBER_LENGTH && { number: 'too-long' as const }),
  ...(issuer.length > MAX_ISSUER_LENGTH && { issuer: 'too-long' as const }),
});

type Period = { start: PlainDate | null; end: PlainDate | null };

/** What is wrong with the day of a suspension; null where none was typed. */
export function suspensionFault(
  { suspendedOn, suspendedReason }: Pick<TypedRight, 'suspendedOn' | 'suspendedReason'>,
  { start, end }: Period,
): RightFault | null {
  if (suspendedOn === '') return suspendedReason === '' ? null : 'missing';
  const day = readDay(suspendedOn);
  const fault = dayFault(day, { start });
  if (fault) return fault;
  return day && end && day > end ? 'after-end' : null;
}

function suspendedReasonFault({ suspendedOn, suspendedReason }: TypedRight): RightFault | null {
  if (suspendedReason.length > MAX_REASON_LETTERS) return 'too-long';
  return suspendedOn && !suspendedReason ? 'missing' : null;
}
