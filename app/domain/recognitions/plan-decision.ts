import type { PlainDate } from '../clock';
import { exactly } from '../dates';
import { standingOf } from '../papers/same-decision';
import type { AnnexRow } from './annex-row';
import type { Decision } from './decision-form';
import {
  type DecisionWarning,
  decisionWarnings,
  type RowWarning,
  rowWarnings,
} from './decision-warnings';
import { type KnownProduct, type Match, matchAnnex } from './match-annex';
import type { Recognition } from './read';
import { readScore, readStars } from './read-stars';
import { KEEP, LEAVE_OUT, TAKE, type TypedRow } from './row-form';
import { lossMark, type StarOutcome, starOutcome } from './star-outcome';

/** A product as a plan weighs it. */
export type PlannedProduct = KnownProduct & {
  slug: string;
  listed: boolean;
  /** Whether the officer is a member of its producer: nobody is judge in their own cause. */
  own: boolean;
  /** The criteria set the product is rated by, with its act. */
  set: { id: number; act: string } | null;
};

/** What a plan is made against. */
export type DecisionState = {
  products: readonly PlannedProduct[];
  /** All decisions about each product, by its id. */
  recognitions: ReadonlyMap<number, readonly Recognition[]>;
  sets: readonly { id: number; act: string; number: number }[];
};

export type RowFault = 'missing' | 'not-stars' | 'not-a-score' | 'unknown';
export type RowFaults = Partial<Record<'name' | 'stars' | 'score' | 'set', RowFault>>;

/** What a line says beyond its product. */
export type RowFacts = { stars: number; score: number | null; criteriaSetId: number | null };
export type RecordedFact = 'stars' | 'score' | 'decidedOn' | 'validUntil' | 'issuer' | 'level';

export type RowOutcome =
  /** A new record. */
  | { kind: 'record'; productId: number; facts: RowFacts }
  /** It was only published until now; this paper takes its place. */
  | {
      kind: 'verify';
      productId: number;
      facts: RowFacts;
      record: Recognition;
      changes: RecordedFact[];
    }
  /** On record just so: nothing to do. */
  | { kind: 'recorded'; productId: number; record: Recognition }
  /** On record by this decision with other facts; null until an officer says which to keep. */
  | {
      kind: 'differs';
      productId: number;
      facts: RowFacts;
      record: Recognition;
      changes: RecordedFact[];
      take: boolean | null;
    }
  | { kind: 'several'; candidates: number[] }
  | { kind: 'none'; near: number[] }
  | { kind: 'own'; productId: number }
  | { kind: 'fault'; productId: number | null; faults: RowFaults }
  | { kind: 'left-out' };

export type PlannedRow = {
  typed: TypedRow;
  outcome: RowOutcome;
  warnings: RowWarning[];
  /** What becomes of the product's stars; null for a line that comes to no product. */
  stars: StarOutcome | null;
};
export type DecisionPlan = { warnings: DecisionWarning[]; rows: PlannedRow[] };

/**
 * What recording a decision would do with each of its lines, as things stand. Changes nothing and
 * forbids nothing; what must be answered first is told by {@link isOpen}.
 */
export function planDecision(
  decision: Decision,
  typed: readonly TypedRow[],
  state: DecisionState,
  today: PlainDate,
): DecisionPlan {
  const matches = matchAnnex(typed.map(wantedOf), state.products);
  const chosen = typed.map((row, at) => chooseProduct(row, matches[at] as Match, state));
  const lines = new Map<number, number>();
  for (const one of chosen) {
    if (one.kind === 'product') lines.set(one.product.id, (lines.get(one.product.id) ?? 0) + 1);
  }
  const rows = typed.map((row, at): PlannedRow => {
    const one = chosen[at] as Chosen;
    if (one.kind !== 'product') return { typed: row, outcome: one, warnings: [], stars: null };
    const outcome = outcomeFor(decision, row, one.product, state);
    const told = 'facts' in outcome;
    const records = state.recognitions.get(one.product.id) ?? [];
    const others = records.filter(({ id }) => !('record' in outcome) || id !== outcome.record.id);
    const circumstances = {
      lines: lines.get(one.product.id) ?? 1,
      listed: one.product.listed,
      others,
    };
    const warnings = told
      ? rowWarnings(decision, { ...outcome.facts, ...circumstances }, today)
      : [];
    const written = writtenBy(decision, outcome);
    const stars = written && starOutcome(records, written, today);
    return { typed: row, outcome, warnings, stars };
  });
  return { warnings: decisionWarnings(decision, today), rows };
}

/** Whether a line has to be answered before anything is recorded. */
export function isOpen({ outcome }: PlannedRow): boolean {
  if (outcome.kind === 'differs') return outcome.take === null;
  return ['several', 'none', 'own', 'fault'].includes(outcome.kind);
}

/** Whether recording writes something for a line. */
export function writes({ outcome }: PlannedRow): boolean {
  const { kind } = outcome;
  return kind === 'record' || kind === 'verify' || (kind === 'differs' && outcome.take === true);
}

/** What the confirmation sends that the product of a line loses stars; null where it loses none. */
export function lossOf(row: PlannedRow): string | null {
  const { stars, outcome } = row;
  return stars && writes(row) && 'productId' in outcome && outcome.productId !== null
    ? lossMark(outcome.productId, stars)
    : null;
}

/** Whether something about the plan has to be confirmed beside being seen. */
export const needsConfirming = ({ warnings, rows }: DecisionPlan): boolean =>
  rows.some(writes) &&
  (warnings.length > 0 || rows.some((row) => writes(row) && row.warnings.length > 0));

function wantedOf({ words, sought }: TypedRow): Pick<AnnexRow, 'name' | 'producer' | 'place'> {
  return sought ? { name: sought, producer: '', place: '' } : words;
}

type Chosen =
  | { kind: 'product'; product: PlannedProduct }
  | Extract<RowOutcome, { kind: 'several' | 'none' | 'left-out' | 'fault' }>;

function chooseProduct(row: TypedRow, match: Match, { products }: DecisionState): Chosen {
  if (row.choice === LEAVE_OUT) return { kind: 'left-out' };
  const picked = products.find(({ id }) => String(id) === row.choice);
  if (picked) return { kind: 'product', product: picked };
  if (match.kind === 'one') {
    const product = products.find(({ id }) => id === match.productId);
    if (product) return { kind: 'product', product };
  }
  if (row.words.name === '' && row.sought === '') {
    return { kind: 'fault', productId: null, faults: { name: 'missing' } };
  }
  return match.kind === 'several'
    ? { kind: 'several', candidates: match.candidates }
    : { kind: 'none', near: match.kind === 'none' ? match.near : [] };
}

function outcomeFor(
  decision: Decision,
  row: TypedRow,
  product: PlannedProduct,
  state: DecisionState,
): RowOutcome {
  const productId = product.id;
  if (product.own) return { kind: 'own', productId };
  const { facts, faults } = factsOf(decision, row.words, product, state);
  if (!facts) return { kind: 'fault', productId, faults };
  const precedent = findPrecedent(decision, facts, state.recognitions.get(productId) ?? []);
  if (!precedent) return { kind: 'record', productId, facts };
  const { record, standing } = precedent;
  const changes = differencesTo(record, decision, facts);
  if (standing === 'published') return { kind: 'verify', productId, facts, record, changes };
  if (changes.length === 0) return { kind: 'recorded', productId, record };
  const take = row.differing === TAKE ? true : row.differing === KEEP ? false : null;
  return { kind: 'differs', productId, facts, record, changes, take };
}

/** The dates and stars that a line would leave on record. */
function writtenBy({ decidedOn, validUntil }: Decision, outcome: RowOutcome) {
  if (outcome.kind === 'recorded') return outcome.record;
  if (!('facts' in outcome)) return null;
  const record = 'record' in outcome ? outcome.record : null;
  const { stars, criteriaSetId } = outcome.facts;
  return {
    // A new record is later than any of its day.
    id: record?.id ?? Number.MAX_SAFE_INTEGER,
    kind: 'recognition' as const,
    stars,
    criteriaSetId: criteriaSetId ?? record?.criteriaSetId ?? null,
    decided: exactly(decidedOn),
    validUntil: exactly(validUntil),
    revokedOn: record?.revokedOn ?? null,
  };
}

function factsOf(
  { act }: Decision,
  words: AnnexRow,
  product: PlannedProduct,
  { sets }: DecisionState,
): { facts: RowFacts; faults?: never } | { facts: null; faults: RowFaults } {
  const stars = readStars(words.stars);
  const score = words.score === '' ? null : readScore(words.score);
  const number = words.set === '' ? null : (/\d+/.exec(words.set)?.[0] ?? '');
  const set = sets.find((one) => one.act === act && String(one.number) === number);
  const faults: RowFaults = {};
  if (stars === null) faults.stars = words.stars === '' ? 'missing' : 'not-stars';
  if (words.score !== '' && score === null) faults.score = 'not-a-score';
  if (number !== null && !set) faults.set = 'unknown';
  if (stars === null || Object.keys(faults).length > 0) return { facts: null, faults };
  const own = product.set?.act === act ? (product.set?.id ?? null) : null;
  return { facts: { stars, score, criteriaSetId: set?.id ?? own } };
}

/** The record of this very decision about a product; first one an officer has seen. */
function findPrecedent(decision: Decision, { stars }: RowFacts, records: readonly Recognition[]) {
  const claim = { number: decision.number, decidedOn: decision.decidedOn };
  const found = records.flatMap((record) => {
    if (record.kind !== 'recognition') return [];
    const number = record.decisionNumber;
    // Without a number, other stars mean another decision.
    if (number === null && record.stars !== null && record.stars !== stars) return [];
    const standing = standingOf(
      { number, on: record.decided, provenance: record.provenance },
      claim,
    );
    return standing ? [{ record, standing }] : [];
  });
  return found.find(({ standing }) => standing === 'recorded') ?? found[0] ?? null;
}

/** What the decision says otherwise than the record; a score it does not name says nothing. */
function differencesTo(record: Recognition, decision: Decision, facts: RowFacts): RecordedFact[] {
  const differs: [RecordedFact, boolean][] = [
    ['stars', record.stars !== facts.stars],
    ['score', facts.score !== null && record.score !== facts.score],
    [
      'decidedOn',
      record.decidedEarliest !== decision.decidedOn || record.decidedLatest !== decision.decidedOn,
    ],
    [
      'validUntil',
      record.validUntilLatest !== decision.validUntil ||
        record.validUntilEarliest !== decision.validUntil,
    ],
    ['issuer', record.issuer !== decision.issuer],
    ['level', record.level !== decision.level],
  ];
  return differs.filter(([, one]) => one).map(([fact]) => fact);
}
