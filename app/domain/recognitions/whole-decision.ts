import type { PlainDate } from '../clock';
import type { DateRange } from '../dates';
import { cleanText } from '../listings/clean-text';
import { MAX_ISSUER_LENGTH, MAX_NUMBER_LENGTH } from '../papers/claim-form';
import { present } from '../papers/faults';
import type { Level } from './competence';
import { type Decision, LEVELS } from './decision-form';
import {
  type DecisionWarning,
  decisionWarnings,
  type RowWarning,
  rowWarnings,
} from './decision-warnings';
import { decisionKey } from './group-decisions';
import type { DecisionState, PlannedProduct } from './plan-decision';
import type { Recognition } from './read';
import { MAX_REASON_LENGTH } from './revocation-form';
import { type RoughDayFault, readRoughDay, roughDayFault, roughDayText } from './rough-day';
import { lossMark, type StarOutcome, starOutcome } from './star-outcome';
import { defaultValidUntil } from './status';

/** A line of a decision on record, with its product. */
export type DecisionLineOnRecord = { record: Recognition; product: PlannedProduct };

/** All lines on record of the decision that a record belongs to, in the order of their recording. */
export function linesOf(
  { products, recognitions }: DecisionState,
  of: Pick<Recognition, 'kind' | 'decisionNumber' | 'issuer' | 'decided'>,
): DecisionLineOnRecord[] {
  const key = decisionKey(of);
  const byId = new Map(products.map((product) => [product.id, product]));
  return [...recognitions.values()]
    .flat()
    .filter((record) => decisionKey(record) === key)
    .sort((a, b) => a.id - b.id)
    .map((record) => {
      const product = byId.get(record.productId);
      if (!product) throw new Error(`product ${record.productId} has a decision and is not there`);
      return { record, product };
    });
}

/** What a decision says of all its lines, as a form has it. */
export type TypedWhole = {
  number: string;
  issuer: string;
  decided: string;
  level: string;
  act: string;
  reason: string;
};

export type WholeFault =
  | RoughDayFault
  | 'missing'
  | 'too-long'
  | 'unknown'
  /** A line has a last day printed on the paper that is earlier. */
  | 'before-start'
  /** Lines name criteria sets of another act. */
  | 'other-sets'
  /** Nothing was changed. */
  | 'same';
export type WholeFaults = Partial<Record<keyof TypedWhole, WholeFault>>;

/** Facts that are the decision's own; level and act only where all its lines agree. */
export type WholeFacts = {
  decisionNumber: string;
  issuer: string | null;
  decidedEarliest: PlainDate | null;
  decidedLatest: PlainDate | null;
  level?: Level | null;
  actNumber?: string | null;
};

/** Whether all lines say the same of a fact, so that it can be corrected for all of them at once. */
export const isShared = (lines: readonly DecisionLineOnRecord[], fact: 'level' | 'actNumber') =>
  new Set(lines.map(({ record }) => record[fact])).size === 1;

export function typedWhole(lines: readonly DecisionLineOnRecord[]): TypedWhole {
  const { record } = lines[0] as DecisionLineOnRecord;
  return {
    number: record.decisionNumber ?? '',
    issuer: record.issuer ?? '',
    decided: roughDayText(record.decided),
    level: isShared(lines, 'level') ? (record.level ?? '') : '',
    act: isShared(lines, 'actNumber') ? (record.actNumber ?? '') : '',
    reason: '',
  };
}

/** The fields as they were sent; `shown.` before the name: as they were before anything was typed. */
export function readTypedWhole(form: FormData, before: '' | 'shown.' = ''): TypedWhole {
  const text = (key: string) => String(form.get(before + key) ?? '').slice(0, 5000);
  return {
    number: text('number'),
    issuer: text('issuer'),
    decided: text('decided'),
    level: text('level'),
    act: text('act'),
    reason: text('reason'),
  };
}

type Known = { acts: readonly string[]; sets: DecisionState['sets'] };

/** The facts that were typed, or what is wrong with which field. */
export function checkWhole(
  typed: TypedWhole,
  lines: readonly DecisionLineOnRecord[],
  { acts, sets }: Known,
): { facts: WholeFacts; reason: string; faults: null } | { facts: null; faults: WholeFaults } {
  const records = lines.map(({ record }) => record);
  const first = records[0] as Recognition;
  const [number, issuer] = [cleanText(typed.number), cleanText(typed.issuer)];
  const reason = cleanText(typed.reason, 'many');
  const decided = readRoughDay(typed.decided);
  const level = LEVELS.find((known) => known === typed.level) ?? null;
  const [withLevel, withAct] = [isShared(lines, 'level'), isShared(lines, 'actNumber')];
  const act = typed.act || null;
  const ofOtherAct = (setId: number | null) =>
    setId !== null && sets.find(({ id }) => id === setId)?.act !== act;
  const moved = withAct && records.some(({ actNumber }) => actNumber !== act);
  const length = (text: string, most: number, empty: boolean): WholeFault | null =>
    text === '' && !empty ? 'missing' : text.length > most ? 'too-long' : null;
  const faults = present<keyof TypedWhole, WholeFault>({
    number: length(number, MAX_NUMBER_LENGTH, false),
    issuer: length(
      issuer,
      MAX_ISSUER_LENGTH,
      records.some((record) => record.issuer === null),
    ),
    decided:
      roughDayFault(decided) ??
      (typed.decided.trim() === '' && typed.decided !== roughDayText(first.decided)
        ? 'missing'
        : decided && endsBefore(records, decided)),
    level: !withLevel || typed.level === '' || level ? null : 'unknown',
    act: !withAct || act === null || acts.includes(act) ? null : 'unknown',
    reason: length(reason, MAX_REASON_LENGTH, false),
  });
  if (moved && records.some(({ criteriaSetId }) => ofOtherAct(criteriaSetId))) {
    faults.act ??= 'other-sets';
  }
  if (!decided || Object.keys(faults).length > 0) return { facts: null, faults };
  const facts: WholeFacts = {
    decisionNumber: number,
    issuer: issuer || null,
    decidedEarliest: decided.earliest,
    decidedLatest: decided.latest,
    ...(withLevel && { level }),
    ...(withAct && { actNumber: act }),
  };
  return { facts, reason, faults: null };
}

function endsBefore(records: readonly Recognition[], { earliest }: DateRange): WholeFault | null {
  const ended = records.some(
    ({ endKind, statedUntilLatest: end }) =>
      endKind === 'stated' && end !== null && earliest !== null && end < earliest,
  );
  return ended ? 'before-start' : null;
}

/** Whether a line would be another by these facts. */
export const differs = (record: Recognition, facts: WholeFacts): boolean =>
  (Object.keys(facts) as (keyof WholeFacts)[]).some((key) => record[key] !== facts[key]);

/** A line with what a correction of its decision brings; what it was warned of before is not told again. */
export type PlannedLine = DecisionLineOnRecord & {
  warnings: RowWarning[];
  stars: StarOutcome;
  /** What a confirmation sends that its product loses stars; null where it loses none. */
  loss: string | null;
};

export type WholePlan = {
  warnings: DecisionWarning[];
  /** How many lines are on record already of the decision that this one would become. */
  joins: number;
  lines: PlannedLine[];
};

/** What a correction of a whole decision does to each of its lines, as things stand. */
export function planWhole(
  lines: readonly DecisionLineOnRecord[],
  facts: WholeFacts,
  state: DecisionState,
  { today, blankScan }: { today: PlainDate; blankScan: boolean },
): WholePlan {
  const before = lines.map(({ record }) => record);
  const after = before.map((record) => correctedBy(record, facts));
  const was = weigh(lines, before, state, { today, blankScan: false });
  const is = weigh(lines, after, state, { today, blankScan });
  const added = <One>(now: readonly One[], old: readonly One[] = []) =>
    now.filter((one) => !old.includes(one));
  const planned = lines.map((line, at): PlannedLine => {
    const written = after[at] as Recognition;
    const beside = after.filter((one) => one !== written && one.productId === written.productId);
    const records = state.recognitions.get(written.productId) ?? [];
    const stars = starOutcome(records, written, today, beside);
    const warnings = added(is.rows[at] ?? [], was.rows[at]);
    return { ...line, warnings, stars, loss: lossMark(line.product.id, stars) };
  });
  return { warnings: added(is.decision, was.decision), joins: is.joins, lines: planned };
}

type Weighed = { decision: DecisionWarning[]; rows: RowWarning[][]; joins: number };

/** The warnings of recording for the lines of a decision, and who else bears its name. */
function weigh(
  lines: readonly DecisionLineOnRecord[],
  records: readonly Recognition[],
  { recognitions }: DecisionState,
  { today, blankScan }: { today: PlainDate; blankScan: boolean },
): Weighed {
  const own = new Set(records.map(({ id }) => id));
  const key = decisionKey(records[0] as Recognition);
  const foreign = [...recognitions.values()].flat().filter(({ id }) => !own.has(id));
  const joined = foreign.filter((one) => decisionKey(one) === key);
  const decisions = records.map((record) => decisionOf(record, blankScan));
  const rows = records.map((record, at): RowWarning[] => {
    const [decision, { stars, score }] = [decisions[at], record];
    if (!decision || stars === null) return [];
    const ofProduct = (one: Recognition) => one.productId === record.productId;
    const others = [...foreign, ...records].filter((one) => ofProduct(one) && one !== record);
    const named = [...records, ...joined].filter(ofProduct).length;
    const listed = lines[at]?.product.listed ?? false;
    return rowWarnings(decision, { stars, score, lines: named, listed, others }, today);
  });
  const whole = decisions.flatMap((one) => (one ? decisionWarnings(one, today) : []));
  return { decision: [...new Set(whole)], rows, joins: joined.length };
}

function correctedBy(record: Recognition, facts: WholeFacts): Recognition {
  const decided = { earliest: facts.decidedEarliest, latest: facts.decidedLatest };
  const validUntil = record.endKind === 'computed' ? defaultValidUntil(decided) : record.validUntil;
  return { ...record, ...facts, decided, validUntil };
}

/** A record as recording weighs a decision; null where it does not say enough to be weighed. */
function decisionOf(
  { decided, validUntil, ...record }: Recognition,
  blankScan: boolean,
): Decision | null {
  const { decisionNumber: number, issuer, level, actNumber: act, kind } = record;
  const [day, end] = [decided.latest, validUntil.latest];
  const exact = decided.earliest === day && validUntil.earliest === end;
  if (kind !== 'recognition' || !exact || !day || !end || !level) return null;
  return {
    number: number ?? '',
    issuer: issuer ?? '',
    level,
    act,
    decidedOn: day,
    validUntil: end,
    validUntilStated: record.endKind === 'stated',
    keptAt: null,
    scanId: record.documentId,
    blankScan,
  };
}

const QUIET: readonly string[] = ['same', 'older', 'history'];

/** Whether a line has to be looked at before it is corrected. */
export const isNotable = ({ stars, warnings }: PlannedLine): boolean =>
  !QUIET.includes(stars.change) || warnings.length > 0;

/** Whether a warning about the whole or a line has to be confirmed. */
export const warns = ({ warnings, joins, lines }: WholePlan): boolean =>
  warnings.length > 0 || joins > 0 || lines.some((line) => line.warnings.length > 0);
