import type { PlainDate } from '../clock';
import { cleanText } from '../listings/clean-text';
import { MAX_ISSUER_LENGTH, MAX_NUMBER_LENGTH } from '../papers/claim-form';
import { present } from '../papers/faults';
import { type DayFault, dayFault, FIRST_DAY, readDay } from '../papers/read-day';
import { AWARD_KIND_LIST, type AwardKind } from './award';

export const MAX_TITLE_LENGTH = 200;
export const MAX_KEPT_AT_LENGTH = 160;
export const MAX_REASON_LENGTH = 1000;

/** An award as it was typed. */
export type TypedAward = {
  kind: string;
  titleVi: string;
  titleEn: string;
  /** Empty: the year of the decision. */
  year: string;
  decidedOn: string;
  issuer: string;
  decisionNumber: string;
  /** Where the signed original is kept; needed where no scan is given. */
  keptAt: string;
};

export const NOTHING_AWARDED: TypedAward = {
  kind: '',
  titleVi: '',
  titleEn: '',
  year: '',
  decidedOn: '',
  issuer: '',
  decisionNumber: '',
  keptAt: '',
};

export type AwardFault =
  | DayFault
  | 'missing'
  | 'too-long'
  | 'not-a-year'
  /** Neither a scan nor where the original is: nobody could check it again. */
  | 'no-paper';
export type AwardFaults = Partial<Record<keyof TypedAward | 'scan' | 'reason', AwardFault>>;

/** An award whose fields make sense. */
export type Award = {
  kind: AwardKind;
  titleVi: string;
  /** Empty where nobody translated it. */
  titleEn: string;
  year: number;
  decidedOn: PlainDate;
  issuer: string;
  decisionNumber: string;
  keptAt: string | null;
};

export function readTypedAward(form: FormData): TypedAward {
  const text = (key: keyof TypedAward) => String(form.get(key) ?? '').slice(0, 5000);
  return {
    kind: text('kind'),
    titleVi: text('titleVi'),
    titleEn: text('titleEn'),
    year: text('year'),
    decidedOn: text('decidedOn'),
    issuer: text('issuer'),
    decisionNumber: text('decisionNumber'),
    keptAt: text('keptAt'),
  };
}

type Known = {
  today: PlainDate;
  /** Whether a scan stands for it. */
  scanned: boolean;
};

/** The award that was typed, or what is wrong with which field. */
export function checkAward(
  typed: TypedAward,
  { today, scanned }: Known,
): { award: Award; faults: null } | { award: null; faults: AwardFaults } {
  const kind = AWARD_KIND_LIST.find((known) => known === typed.kind);
  const titleVi = cleanText(typed.titleVi);
  const titleEn = cleanText(typed.titleEn);
  const issuer = cleanText(typed.issuer);
  const decisionNumber = cleanText(typed.decisionNumber);
  const keptAt = cleanText(typed.keptAt);
  const decidedOn = readDay(typed.decidedOn);
  const faults: AwardFaults = present<keyof AwardFaults, AwardFault>({
    kind: kind ? null : 'missing',
    titleVi: lengthFault(titleVi, MAX_TITLE_LENGTH),
    titleEn: titleEn.length > MAX_TITLE_LENGTH ? 'too-long' : null,
    year: yearFault(typed.year.trim(), today),
    decidedOn: typed.decidedOn.trim() ? dayFault(decidedOn, { today }) : 'missing',
    issuer: lengthFault(issuer, MAX_ISSUER_LENGTH),
    decisionNumber: lengthFault(decisionNumber, MAX_NUMBER_LENGTH),
    keptAt: keptAt.length > MAX_KEPT_AT_LENGTH ? 'too-long' : null,
    scan: scanned || keptAt ? null : 'no-paper',
  });
  if (!kind || !decidedOn || Object.keys(faults).length > 0) return { award: null, faults };
  const year = Number(typed.year.trim() || decidedOn.slice(0, 4));
  const words = { titleVi, titleEn, issuer, decisionNumber, keptAt: keptAt || null };
  return { award: { kind, year, decidedOn, ...words }, faults: null };
}

const FIRST_YEAR = Number(FIRST_DAY.slice(0, 4));

/** An award of a year is decided in it or after it, so no year to come is meant. */
function yearFault(year: string, today: PlainDate): AwardFault | null {
  if (year === '') return null;
  if (!/^\d{4}$/.test(year)) return 'not-a-year';
  return Number(year) < FIRST_YEAR || Number(year) > Number(today.slice(0, 4))
    ? 'not-a-year'
    : null;
}

function lengthFault(text: string, most: number): AwardFault | null {
  if (text === '') return 'missing';
  return text.length > most ? 'too-long' : null;
}

/** Why an award is corrected or removed. */
export function checkReason(
  typed: string,
): { reason: string; fault: null } | { reason: null; fault: 'missing' | 'too-long' } {
  const reason = cleanText(typed, 'many');
  if (!reason) return { reason: null, fault: 'missing' };
  if (reason.length > MAX_REASON_LENGTH) return { reason: null, fault: 'too-long' };
  return { reason, fault: null };
}
