import { createHash } from 'node:crypto';
import { type Database, write } from 'db/connection.server';
import type { Acting } from '../acting';
import { vietnamDayOf } from '../clock';
import { InvalidError, NotFoundError } from '../errors';
import { findDecisionScan } from './find-decision-scan.server';
import { findActNumbers } from './find-decision-state.server';
import type { OpenedRecognition } from './get-kept-recognition.server';
import { getOpenedDecision } from './get-whole-decision.server';
import {
  checkWhole,
  differs,
  isNotable,
  planWhole,
  type TypedWhole,
  type WholeFault,
  type WholePlan,
  warns,
} from './whole-decision';
import { writeRecognition } from './write-recognition.server';

export type WholeDraft = {
  typed: TypedWhole;
  scanId: number | null;
  /** Of the plan the officer saw; empty where none was shown. */
  seen: string;
  confirmed: boolean;
  /** Losses of stars that were confirmed, each by the name of its product. */
  losses: readonly string[];
};

/**
 * Why nothing was corrected: what it brings was not shown yet, a product would lose stars and was not
 * confirmed by its name, or a warning was not confirmed.
 */
export type WholeHeld = 'look' | 'loss' | 'unconfirmed';
export type WholeCorrected = { lines: number } | { held: WholeHeld; plan: WholePlan };

/**
 * Corrects what a decision says of all its lines, with a reason and one entry in the audit log for
 * each line that changes. A scan given with it proves them all. Throws as {@link getOpenedDecision}
 * does, InvalidError for fields that make no sense or a form that changes nothing (`reason`: `same`),
 * NotFoundError for a scan that is not there.
 */
export function correctDecision(
  acting: Acting,
  opened: OpenedRecognition,
  draft: WholeDraft,
): WholeCorrected {
  const first = weigh(acting.db, acting, opened, draft);
  // A look first: a write makes every cached page out of date.
  if (first.held) return { held: first.held, plan: first.plan };
  return write(acting.db, (tx): WholeCorrected => {
    const { held, plan, lines, facts, reason, proof } = weigh(tx, acting, opened, draft);
    if (held) return { held, plan };
    for (const { record } of lines) {
      const { decided: _, validUntil: __, ...before } = record;
      const { productId, provenance } = before;
      const note = { action: 'correct-decision' as const, before, reason };
      writeRecognition(tx, acting, { productId, provenance, ...facts, ...proof }, note);
    }
    return { lines: lines.length };
  });
}

function weigh(db: Database, { actor, now }: Acting, opened: OpenedRecognition, draft: WholeDraft) {
  const { typed, scanId } = draft;
  const whole = getOpenedDecision(db, actor, opened);
  const scan = scanId === null ? null : findDecisionScan(db, actor, scanId);
  if (scanId !== null && !scan) throw new NotFoundError();
  const known = { acts: findActNumbers(db), sets: whole.state.sets };
  const checked = checkWhole(typed, whole.lines, known);
  if (!checked.facts) throw new InvalidError<WholeFault>(checked.faults);
  const { facts, reason } = checked;
  const lines = whole.lines.filter(({ record }) => scanId !== null || differs(record, facts));
  if (lines.length === 0) throw new InvalidError<WholeFault>({ reason: 'same' });
  const proof = scanId === null ? {} : { documentId: scanId, provenance: 'verified' as const };
  const plan = planWhole(whole.lines, facts, whole.state, {
    today: vietnamDayOf(now),
    blankScan: scan?.blank === true,
  });
  return { held: heldBy(plan, draft), plan, lines, facts, reason, proof };
}

function heldBy(plan: WholePlan, { seen, confirmed, losses }: WholeDraft): WholeHeld | null {
  const notable = warns(plan) || plan.lines.some(isNotable);
  if (notable && wholeMark(plan) !== seen) return 'look';
  if (plan.lines.some(({ loss }) => loss !== null && !losses.includes(loss))) return 'loss';
  return warns(plan) && !confirmed ? 'unconfirmed' : null;
}

/** Stands for a plan as it was shown. */
export const wholeMark = ({ warnings, joins, lines }: WholePlan): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        warnings,
        joins,
        lines.map(({ record, stars, warnings: own }) => [record.id, stars, own]),
      ]),
    )
    .digest('hex')
    .slice(0, 16);
