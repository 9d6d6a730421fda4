import { type Database, write } from 'db/connection.server';
import type { Acting } from '../acting';
import { vietnamDayOf } from '../clock';
import { ForbiddenError, NotFoundError } from '../errors';
import { mayAtDesk } from '../policy';
import type { Source } from '../texts';
import type { Decision } from './decision-form';
import { endOn } from './end';
import { isDecisionScan } from './find-decision-scan.server';
import { findDecisionState } from './find-decision-state.server';
import {
  type DecisionPlan,
  isOpen,
  lossOf,
  needsConfirming,
  type PlannedRow,
  planDecision,
  writes,
} from './plan-decision';
import type { Recognition } from './read';
import type { TypedRow } from './row-form';
import { planMark, wasSeen } from './row-mark';
import { type RecognitionFacts, writeRecognition } from './write-recognition.server';

export type DecisionDraft = {
  decision: Decision;
  rows: readonly TypedRow[];
  /** Of the plan the officer saw (see `row-mark.ts`). */
  seen: string;
  /** Whether they confirmed what it warned of. */
  confirmed: boolean;
};

/**
 * Why nothing was recorded: a line waits for an answer, the plan is not what was shown, a product
 * would lose stars and was not confirmed by its name, a warning was not confirmed, or every line is
 * on record or left out.
 */
export type Held = 'open' | 'changed' | 'loss' | 'unconfirmed' | 'nothing';
export type Recorded = { ids: number[] } | { held: Held; plan: DecisionPlan };

/**
 * Records a decision for all its products as it was shown, or for none: it is planned again on the
 * data of this very transaction. Each recognition written is a subject of its own in the audit log.
 * Throws ForbiddenError for those who may not record, NotFoundError for a scan that is not there.
 */
export function recordDecision(acting: Acting, draft: DecisionDraft): Recorded {
  const { actor, now } = acting;
  if (!mayAtDesk(actor, 'record')) throw new ForbiddenError();
  const { decision, rows } = draft;
  const weigh = (db: Database) => {
    const { scanId } = decision;
    if (scanId !== null && !isDecisionScan(db, actor, scanId)) throw new NotFoundError();
    const plan = planDecision(decision, rows, findDecisionState(db, actor), vietnamDayOf(now));
    return { plan, held: heldBy(plan, draft) };
  };
  const first = weigh(acting.db);
  // A look first: a write makes every cached page out of date.
  if (first.held) return { held: first.held, plan: first.plan };
  return write(acting.db, (tx): Recorded => {
    const { plan, held } = weigh(tx);
    if (held) return { held, plan };
    return { ids: plan.rows.filter(writes).map((row) => writeRow(tx, acting, decision, row)) };
  });
}

function heldBy(plan: DecisionPlan, { seen, confirmed }: DecisionDraft): Held | null {
  if (plan.rows.some(isOpen)) return 'open';
  if (!plan.rows.some(writes)) return 'nothing';
  if (planMark(plan) !== seen || !plan.rows.every(wasSeen)) return 'changed';
  const unsaid = plan.rows.some((row) => (lossOf(row) ?? row.typed.loss) !== row.typed.loss);
  if (unsaid) return 'loss';
  return needsConfirming(plan) && !confirmed ? 'unconfirmed' : null;
}

function writeRow(tx: Database, acting: Acting, decision: Decision, row: PlannedRow): number {
  const { outcome } = row;
  if (!('facts' in outcome)) throw new Error(`nothing to write for ${outcome.kind}`);
  const before = 'record' in outcome ? outcome.record : null;
  const action = ACTIONS[outcome.kind];
  const facts = { productId: outcome.productId, ...outcome.facts, ...factsOf(decision, before) };
  // What the annex does not say stays as it was.
  facts.score ??= before?.score ?? null;
  facts.criteriaSetId ??= before?.criteriaSetId ?? null;
  return writeRecognition(tx, acting, facts, {
    action,
    before: before ? storedOf(before) : undefined,
    beside: { annex: row.typed.words },
  }).id;
}

const ACTIONS = {
  record: 'record-recognition',
  verify: 'verify-recognition',
  differs: 'correct-recognition',
} as const;

/** The stored row of a record, without the ranges read from it. */
function storedOf({ decided: _, validUntil: __, ...row }: Recognition) {
  return row;
}

function factsOf(decision: Decision, before: Recognition | null) {
  const { number, issuer, level, act, decidedOn, validUntil, validUntilStated, scanId } = decision;
  return {
    kind: 'recognition' as const,
    actNumber: act,
    level,
    issuer,
    decisionNumber: number,
    decidedEarliest: decidedOn,
    decidedLatest: decidedOn,
    ...endOn(validUntilStated ? validUntil : null),
    documentId: scanId ?? before?.documentId ?? null,
    provenance: 'verified' as const,
    sources: withOriginal(before?.sources ?? [], decision.keptAt),
  } satisfies Partial<RecognitionFacts>;
}

function withOriginal(sources: readonly Source[], keptAt: string | null): Source[] {
  const known =
    keptAt === null || sources.some(({ label, original }) => original && label === keptAt);
  return known ? [...sources] : [...sources, { label: keptAt, original: true }];
}
