import type { DecisionPlan, PlannedRow } from './plan-decision';
import { isOpen, lossOf, writes } from './plan-decision';
import type { ShownStars } from './star-outcome';

/** Stands for a line that was shown as a question. */
export const ASKED = 'asked';

/**
 * What a line of a plan does, in few letters: sent along with the form, so that pressing the button
 * records what was seen and nothing else.
 */
export function rowMark(row: PlannedRow): string {
  const { outcome, warnings, stars } = row;
  if (isOpen(row) && outcome.kind !== 'differs') return ASKED;
  const product = 'productId' in outcome ? outcome.productId : '';
  const facts = 'facts' in outcome ? Object.values(outcome.facts).join('/') : '';
  const record = 'record' in outcome ? `${outcome.record.id}:${recordMark(outcome.record)}` : '';
  const change = stars && [stars.change, shownMark(stars.now), shownMark(stars.then)].join('/');
  return [outcome.kind, product, facts, record, warnings.join('+'), change].join('|');
}

const shownMark = (shown: ShownStars | null) =>
  shown && `${shown.stars}:${shown.validUntil.latest}`;

const recordMark = ({
  stars,
  score,
  decidedLatest,
  validUntilLatest,
  provenance,
  revokedOn,
}: {
  stars: number | null;
  score: number | null;
  decidedLatest: string | null;
  validUntilLatest: string | null;
  provenance: string;
  revokedOn: string | null;
}) => [stars, score, decidedLatest, validUntilLatest, provenance, revokedOn].join('/');

/**
 * Whether a line does what was shown. One that was a question may have been answered meanwhile: with
 * a plain record, or by leaving it out; an answer that raises a new matter is shown first.
 */
export function wasSeen(row: PlannedRow): boolean {
  const { typed, outcome, warnings } = row;
  if (outcome.kind === 'left-out' || rowMark(row) === typed.seen) return true;
  const plain = warnings.length === 0 && outcome.kind === 'record' && lossOf(row) === null;
  return typed.seen === ASKED && plain;
}

/** The same of the decision as a whole. */
export const planMark = ({ warnings }: DecisionPlan): string => warnings.join('+');

/** How many lines come to what; for the sentence above the button. */
export function countRows(rows: readonly PlannedRow[]) {
  const of = (...kinds: string[]) =>
    rows.filter(({ outcome }) => kinds.includes(outcome.kind)).length;
  return {
    open: rows.filter(isOpen).length,
    writing: rows.filter(writes).length,
    recorded: of('recorded'),
    differs: of('differs'),
    leftOut: of('left-out'),
    all: rows.length,
  };
}
