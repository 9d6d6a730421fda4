import { createHash } from 'node:crypto';
import type { Database } from 'db/connection.server';
import type { Acting } from '../acting';
import type { Actor } from '../actor';
import { ForbiddenError, NotFoundError, StaleError } from '../errors';
import { mayAtDesk } from '../policy';
import { findDecisionState } from './find-decision-state.server';
import { getRecognitionInArea, type OpenedRecognition } from './get-kept-recognition.server';
import type { DecisionState } from './plan-decision';
import { readRecognition } from './read';
import { type DecisionLineOnRecord, linesOf } from './whole-decision';

export type WholeDecision = {
  state: DecisionState;
  lines: DecisionLineOnRecord[];
  /** Stands for one state of all its lines. */
  stamp: string;
};

/**
 * The decision that a record belongs to, with all its lines. Throws NotFoundError outside the
 * officer's area and for records without a number: nothing says that those are one decision.
 * ForbiddenError for those who record no decisions.
 */
export function getWholeDecision({ db, actor }: Pick<Acting, 'db' | 'actor'>, id: number) {
  const { row } = getRecognitionInArea(db, actor, id);
  if (!mayAtDesk(actor, 'record')) throw new ForbiddenError();
  if (row.decisionNumber === null) throw new NotFoundError();
  const state = findDecisionState(db, actor);
  const lines = linesOf(state, readRecognition(row));
  const stamp = createHash('sha256')
    .update(JSON.stringify(lines.map(({ record }) => record)))
    .digest('hex')
    .slice(0, 16);
  return { state, lines, stamp } satisfies WholeDecision;
}

/** Whether an officer may change a whole decision: none of its lines is their own cause. */
export const mayChangeWhole = (lines: readonly DecisionLineOnRecord[]): boolean =>
  lines.every(({ product }) => !product.own);

/**
 * The whole decision to be changed, as it was opened. Throws as {@link getWholeDecision} does,
 * ForbiddenError also where a line is of the officer's own producer, StaleError where any of its
 * lines changed meanwhile.
 */
export function getOpenedDecision(
  db: Database,
  actor: Actor,
  { id, opened }: OpenedRecognition,
): WholeDecision {
  const whole = getWholeDecision({ db, actor }, id);
  if (!mayChangeWhole(whole.lines)) throw new ForbiddenError();
  if (whole.stamp !== opened) throw new StaleError(whole.stamp);
  return whole;
}
