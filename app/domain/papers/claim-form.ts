import type { PlainDate } from '../clock';
import { cleanText } from '../listings/clean-text';
import { present } from './faults';
import type { ClaimKind } from './kinds';
import { type DayFault, dayFault, readDay } from './read-day';
import { byRule } from './would-record';

export const MAX_NUMBER_LENGTH = 80;
export const MAX_ISSUER_LENGTH = 160;
export const MAX_NOTE_LENGTH = 500;

/** The form as it came, to be shown again as it was typed. */
export type TypedClaim = {
  product: string;
  stars: string;
  mark: string;
  number: string;
  issuer: string;
  decidedOn: string;
  validUntil: string;
  /** `1` where a last day longer than the rule allows was confirmed. */
  endConfirmed: string;
  note: string;
};

export const NOTHING_CLAIMED: TypedClaim = {
  product: '',
  stars: '',
  mark: '',
  number: '',
  issuer: '',
  decidedOn: '',
  validUntil: '',
  endConfirmed: '',
  note: '',
};

export type ClaimField = keyof TypedClaim | 'scan';
export type ClaimFault =
  | DayFault
  | 'missing'
  | 'too-long'
  /** A last day of stars longer than the rule allows, and not confirmed. */
  | 'longer-term'
  /** A product or mark that cannot be claimed for. */
  | 'unknown'
  /** Another claim of the same paper waits for an officer. */
  | 'waiting'
  /** An officer has recorded this paper already. */
  | 'recorded';
export type ClaimFaults = Partial<Record<ClaimField, ClaimFault>>;

/** A claim whose fields make sense; whether its product and mark are there is not asked yet. */
export type Claim = {
  kind: ClaimKind;
  productId: number;
  stars: number | null;
  markId: number | null;
  number: string;
  issuer: string;
  decidedOn: PlainDate;
  /** Last day in force as the paper prints it; null where it prints none. */
  validUntil: PlainDate | null;
  note: string | null;
};

export function readTypedClaim(form: FormData): TypedClaim {
  const text = (key: keyof TypedClaim) => String(form.get(key) ?? '').slice(0, 5000);
  return {
    product: text('product'),
    stars: text('stars'),
    mark: text('mark'),
    number: text('number'),
    issuer: text('issuer'),
    decidedOn: text('decidedOn'),
    validUntil: text('validUntil'),
    endConfirmed: text('endConfirmed'),
    note: text('note'),
  };
}

/** The claim that was typed, or what is wrong with which field. */
export function checkClaim(
  kind: ClaimKind,
  typed: TypedClaim,
  today: PlainDate,
): { claim: Claim; faults: null } | { claim: null; faults: ClaimFaults } {
  const number = cleanText(typed.number);
  const issuer = cleanText(typed.issuer);
  const note = cleanText(typed.note, 'many');
  const productId = idOf(typed.product);
  const markId = kind === 'right-of-use' ? idOf(typed.mark) : null;
  const stars = kind === 'recognition' ? starsOf(typed.stars) : null;
  const decidedOn = readDay(typed.decidedOn);
  const validUntil = readDay(typed.validUntil);
  const longer =
    kind === 'recognition' && decidedOn && validUntil && validUntil > byRule(decidedOn);
  const faults: ClaimFaults = present<ClaimField, ClaimFault>({
    product: productId === null ? 'missing' : null,
    stars: kind === 'recognition' && stars === null ? 'missing' : null,
    mark: kind === 'right-of-use' && markId === null ? 'missing' : null,
    number: lengthFault(number, MAX_NUMBER_LENGTH),
    issuer: lengthFault(issuer, MAX_ISSUER_LENGTH),
    decidedOn: typed.decidedOn.trim() ? dayFault(decidedOn, { today }) : 'missing',
    validUntil:
      (typed.validUntil.trim() ? dayFault(validUntil, { start: decidedOn }) : null) ??
      (longer && !typed.endConfirmed ? 'longer-term' : null),
    note: note.length > MAX_NOTE_LENGTH ? 'too-long' : null,
  });
  if (productId === null || decidedOn === null || Object.keys(faults).length > 0) {
    return { claim: null, faults };
  }
  const paper = { number, issuer, decidedOn, validUntil, note: note || null };
  return { claim: { kind, productId, stars, markId, ...paper }, faults: null };
}

const idOf = (text: string) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null);
const starsOf = (text: string) => (/^[1-5]$/.test(text) ? Number(text) : null);

function lengthFault(text: string, most: number): ClaimFault | null {
  if (text === '') return 'missing';
  return text.length > most ? 'too-long' : null;
}
