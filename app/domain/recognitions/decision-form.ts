import type { PlainDate } from '../clock';
import { cleanText } from '../listings/clean-text';
import { MAX_ISSUER_LENGTH, MAX_NUMBER_LENGTH } from '../papers/claim-form';
import { present } from '../papers/faults';
import { type DayFault, dayFault, readDay } from '../papers/read-day';
import { byRule } from '../papers/would-record';
import { COMPETENCE_PERIODS, type Level } from './competence';

export const LEVELS = ['district', 'provincial', 'central'] as const satisfies readonly Level[];
export const MAX_KEPT_AT_LENGTH = 160;

/** What a decision says of all its products, as it was typed. */
export type TypedDecision = {
  number: string;
  issuer: string;
  level: string;
  /** Empty: the rules of the day of signing. */
  act: string;
  decidedOn: string;
  /** Empty: 36 months after signing. */
  validUntil: string;
  /** Where the signed original is kept; needed where no scan is given. */
  keptAt: string;
};

export const NOTHING_DECIDED: TypedDecision = {
  number: '',
  issuer: '',
  level: '',
  act: '',
  decidedOn: '',
  validUntil: '',
  keptAt: '',
};

export type DecisionField = keyof TypedDecision | 'scan';
export type DecisionFault =
  | DayFault
  | 'missing'
  | 'too-long'
  | 'unknown'
  /** Neither a scan nor where the original is: nobody could check it again. */
  | 'no-paper';
export type DecisionFaults = Partial<Record<DecisionField, DecisionFault>>;

/** A decision whose fields make sense. Whether it is wise is for `decision-warnings.ts`. */
export type Decision = {
  number: string;
  issuer: string;
  level: Level;
  /** Null where no act is named and none held the rules on that day, or ours do not know it. */
  act: string | null;
  decidedOn: PlainDate;
  validUntil: PlainDate;
  validUntilStated: boolean;
  keptAt: string | null;
  scanId: number | null;
  /** Whether nothing can be read on the scan. */
  blankScan: boolean;
};

export function readTypedDecision(form: FormData): TypedDecision {
  const text = (key: keyof TypedDecision) => String(form.get(key) ?? '').slice(0, 5000);
  return {
    number: text('number'),
    issuer: text('issuer'),
    level: text('level'),
    act: text('act'),
    decidedOn: text('decidedOn'),
    validUntil: text('validUntil'),
    keptAt: text('keptAt'),
  };
}

type Known = {
  /** Numbers of the acts in our books. */
  acts: readonly string[];
  scanId: number | null;
  blankScan?: boolean | null;
};

/** The decision that was typed, or what is wrong with which field. */
export function checkDecision(
  typed: TypedDecision,
  { acts, scanId, blankScan }: Known,
): { decision: Decision; faults: null } | { decision: null; faults: DecisionFaults } {
  const number = cleanText(typed.number);
  const issuer = cleanText(typed.issuer);
  const keptAt = cleanText(typed.keptAt);
  const level = LEVELS.find((known) => known === typed.level) ?? null;
  const decidedOn = readDay(typed.decidedOn);
  const stated = readDay(typed.validUntil);
  const faults: DecisionFaults = present<DecisionField, DecisionFault>({
    number: lengthFault(number, MAX_NUMBER_LENGTH),
    issuer: lengthFault(issuer, MAX_ISSUER_LENGTH),
    level: level ? null : 'missing',
    act: typed.act === '' || acts.includes(typed.act) ? null : 'unknown',
    decidedOn: typed.decidedOn.trim() ? dayFault(decidedOn) : 'missing',
    validUntil: typed.validUntil.trim() ? dayFault(stated, { start: decidedOn }) : null,
    keptAt: keptAt.length > MAX_KEPT_AT_LENGTH ? 'too-long' : null,
    scan: scanId === null && keptAt === '' ? 'no-paper' : null,
  });
  if (!level || !decidedOn || Object.keys(faults).length > 0) return { decision: null, faults };
  const byDay = actOn(decidedOn);
  const act = typed.act || (byDay && acts.includes(byDay) ? byDay : null);
  const term = { validUntil: stated ?? byRule(decidedOn), validUntilStated: stated !== null };
  const paper = { keptAt: keptAt || null, scanId, blankScan: blankScan === true };
  return { decision: { number, issuer, level, act, decidedOn, ...term, ...paper }, faults: null };
}

/** The act that held the rules on a day; null before the first of them. */
export function actOn(day: PlainDate): string | null {
  return COMPETENCE_PERIODS.find(({ from, to }) => from <= day && (!to || day <= to))?.act ?? null;
}

function lengthFault(text: string, most: number): DecisionFault | null {
  if (text === '') return 'missing';
  return text.length > most ? 'too-long' : null;
}
