import { cleanText } from '../listings/clean-text';
import { MAX_ISSUER_LENGTH, MAX_NUMBER_LENGTH } from '../papers/claim-form';
import { present } from '../papers/faults';
import { type DayFault, readDay } from '../papers/read-day';
import { LEVELS } from './decision-form';
import { END_UNKNOWN, type End, endStated, isLongerThanRule } from './end';
import { decisionKey } from './group-decisions';
import type { RecognitionRow } from './read';
import { readScore } from './read-stars';
import { MAX_REASON_LENGTH } from './revocation-form';
import { type RoughDayFault, readRoughDay, roughDayFault, roughDayText } from './rough-day';

/** The facts of one record, each as a field says it. */
export type TypedCorrection = {
  product: string;
  stars: string;
  score: string;
  set: string;
  act: string;
  level: string;
  issuer: string;
  number: string;
  decided: string;
  /** Empty: computed. */
  validUntil: string;
  /** `1` where the end is not known, which is not the same as computed. */
  endUnknown: string;
  revokedOn: string;
  revocationNumber: string;
  revokedReason: string;
  reason: string;
};

export type CorrectionField = keyof TypedCorrection;
export type CorrectionFault =
  | DayFault
  | RoughDayFault
  | 'missing'
  | 'too-long'
  | 'unknown'
  | 'not-a-score'
  /** A last day is typed, and "not known" is ticked. */
  | 'both'
  /** Longer than the rule allows, and not confirmed. */
  | 'longer-term'
  /** Nothing can be read on the scan that should prove the record. */
  | 'blank-scan'
  /** The line would no longer be one of its decision, and that was not confirmed. */
  | 'leaves'
  /** Nothing was changed. */
  | 'same';
export type CorrectionFaults = Partial<Record<CorrectionField, CorrectionFault>>;

/** What can be corrected: all that the paper says. */
export type CorrectedFacts = Pick<
  RecognitionRow,
  | 'productId'
  | 'stars'
  | 'score'
  | 'criteriaSetId'
  | 'actNumber'
  | 'level'
  | 'issuer'
  | 'decisionNumber'
  | 'decidedEarliest'
  | 'decidedLatest'
  | keyof End
  | 'revokedOn'
  | 'revokedReason'
  | 'revocationNumber'
>;

const KEYS = [
  'product',
  'stars',
  'score',
  'set',
  'act',
  'level',
  'issuer',
  'number',
  'decided',
  'validUntil',
  'endUnknown',
  'revokedOn',
  'revocationNumber',
  'revokedReason',
  'reason',
] as const satisfies readonly CorrectionField[];

export const readTypedCorrection = (form: FormData): TypedCorrection =>
  Object.fromEntries(
    KEYS.map((key) => [key, String(form.get(key) ?? '').slice(0, 5000)]),
  ) as TypedCorrection;

/** What the fields showed before anything was typed, as the form brings it back. */
export const readShownCorrection = (form: FormData): TypedCorrection =>
  Object.fromEntries(
    KEYS.map((key) => [key, String(form.get(`shown.${key}`) ?? '').slice(0, 5000)]),
  ) as TypedCorrection;

/**
 * A form that was opened on an older state of the record: what was typed into stays as typed, the
 * rest follows the record, so that saving again undoes nobody's correction by accident.
 */
export function followRecord<Typed extends Record<'reason', string>>(
  typed: Typed,
  shown: Typed,
  current: Typed,
): Typed {
  const merged = { ...typed };
  for (const key of Object.keys(current) as (keyof Typed & string)[]) {
    if (sameText(String(typed[key]), String(shown[key]))) merged[key] = current[key];
  }
  return { ...merged, reason: typed.reason };
}

/** Forms send line ends as two characters. */
const sameText = (a: string, b: string) => cleanText(a, 'many') === cleanText(b, 'many');

/** A record as its form shows it before anything is typed. */
export function typedCorrection(row: RecognitionRow, productSlug: string): TypedCorrection {
  return {
    product: productSlug,
    stars: String(row.stars ?? ''),
    score: row.score === null ? '' : String(row.score).replace('.', ','),
    set: String(row.criteriaSetId ?? ''),
    act: row.actNumber ?? '',
    level: row.level ?? '',
    issuer: row.issuer ?? '',
    number: row.decisionNumber ?? '',
    decided: roughDayText({ earliest: row.decidedEarliest, latest: row.decidedLatest }),
    validUntil: roughDayText({ earliest: row.statedUntilEarliest, latest: row.statedUntilLatest }),
    endUnknown: row.endKind === 'unknown' ? '1' : '',
    revokedOn: row.revokedOn
      ? roughDayText({ earliest: row.revokedOn, latest: row.revokedOn })
      : '',
    revocationNumber: row.revocationNumber ?? '',
    revokedReason: row.revokedReason ?? '',
    reason: '',
  };
}

export type CorrectionChoices = {
  acts: readonly string[];
  sets: readonly { id: number; act: string }[];
  /** The product a slug names, or null. */
  productId: number | null;
  /** Whether an end longer than the rule was confirmed. */
  confirmed: boolean;
};

/** The facts that were typed, or what is wrong with which field. Any fact but the product may be unknown. */
export function checkCorrection(
  typed: TypedCorrection,
  row: RecognitionRow,
  { acts, sets, productId, confirmed }: CorrectionChoices,
):
  | { facts: CorrectedFacts; reason: string; faults: null }
  | { facts: null; faults: CorrectionFaults } {
  const text = (key: CorrectionField) => cleanText(typed[key]);
  const reason = cleanText(typed.reason, 'many');
  const revokedReason = cleanText(typed.revokedReason, 'many');
  const [decided, validUntil] = [readRoughDay(typed.decided), readRoughDay(typed.validUntil)];
  const unknown = typed.endUnknown !== '';
  const end = { decided, validUntil };
  const revokedOn = readDay(typed.revokedOn);
  const level = LEVELS.find((known) => known === typed.level) ?? null;
  const set = sets.find(({ id }) => String(id) === typed.set) ?? null;
  const act = typed.act || set?.act || null;
  const score = typed.score.trim() === '' ? null : readScore(typed.score);
  const unrevoked = typed.revokedOn.trim() === '';
  const faults = present<CorrectionField, CorrectionFault>({
    product: productId === null ? 'unknown' : null,
    stars: /^[1-5]?$/.test(typed.stars) ? null : 'unknown',
    score: typed.score.trim() !== '' && score === null ? 'not-a-score' : null,
    set: typed.set === '' || (set && set.act === act) ? null : 'unknown',
    act: act === null || acts.includes(act) ? null : 'unknown',
    level: typed.level === '' || level ? null : 'unknown',
    issuer: text('issuer').length > MAX_ISSUER_LENGTH ? 'too-long' : null,
    number: text('number').length > MAX_NUMBER_LENGTH ? 'too-long' : null,
    decided: roughDayFault(decided),
    validUntil:
      roughDayFault(validUntil) ??
      endsBefore(decided, validUntil) ??
      (unknown && typed.validUntil.trim() ? 'both' : confirmed ? null : longerThan(row, end)),
    revokedOn: unrevoked || revokedOn ? null : 'not-a-day',
    revocationNumber: text('revocationNumber').length > MAX_NUMBER_LENGTH ? 'too-long' : null,
    revokedReason: revokedReason.length > MAX_REASON_LENGTH ? 'too-long' : null,
    reason: reason === '' ? 'missing' : reason.length > MAX_REASON_LENGTH ? 'too-long' : null,
  });
  if (productId === null || !decided || !validUntil || Object.keys(faults).length > 0) {
    return { facts: null, faults };
  }
  const facts: CorrectedFacts = {
    productId,
    stars: typed.stars === '' ? null : Number(typed.stars),
    score,
    criteriaSetId: set?.id ?? null,
    actNumber: act,
    level,
    issuer: text('issuer') || null,
    decisionNumber: text('number') || null,
    decidedEarliest: decided.earliest,
    decidedLatest: decided.latest,
    ...(unknown ? END_UNKNOWN : endStated(validUntil)),
    revokedOn,
    revokedReason: (!unrevoked && revokedReason) || null,
    revocationNumber: (!unrevoked && text('revocationNumber')) || null,
  };
  return { facts, reason, faults: null };
}

type Range = ReturnType<typeof readRoughDay>;

function endsBefore(decided: Range, validUntil: Range): CorrectionFault | null {
  if (!decided?.earliest || !validUntil?.latest) return null;
  return validUntil.latest < decided.earliest ? 'before-start' : null;
}

/** An end longer than the rule, unless the record has just these days already. */
function longerThan(
  row: RecognitionRow,
  { decided, validUntil }: { decided: Range; validUntil: Range },
): CorrectionFault | null {
  if (!decided || !validUntil || !isLongerThanRule(decided, validUntil)) return null;
  const same =
    row.decidedEarliest === decided.earliest &&
    row.decidedLatest === decided.latest &&
    row.statedUntilEarliest === validUntil.earliest &&
    row.statedUntilLatest === validUntil.latest;
  return same ? null : 'longer-term';
}

/** The facts a correction changes, as the record has them and as they become. */
export function changedFacts(row: RecognitionRow, facts: CorrectedFacts): (keyof CorrectedFacts)[] {
  return (Object.keys(facts) as (keyof CorrectedFacts)[]).filter((key) => row[key] !== facts[key]);
}

/** The fields that make the line one of another decision than it was; numbers are told apart as papers are. */
export function leavingFields(row: RecognitionRow, facts: CorrectedFacts): CorrectionField[] {
  const was = { ...row, decided: { earliest: row.decidedEarliest, latest: row.decidedLatest } };
  const decided = { earliest: facts.decidedEarliest, latest: facts.decidedLatest };
  const key = decisionKey(was);
  const alone: [CorrectionField, Parameters<typeof decisionKey>[0]][] = [
    ['number', { ...was, decisionNumber: facts.decisionNumber }],
    ['issuer', { ...was, issuer: facts.issuer }],
    ['decided', { ...was, decided }],
  ];
  return alone.filter(([, one]) => decisionKey(one) !== key).map(([field]) => field);
}
