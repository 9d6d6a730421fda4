import type { PlainDate } from '../clock';
import type { DateRange } from '../dates';
import type { Refusal } from '../media/refusal';
import type { Scan } from '../papers/facts';
import type { RefusalReason } from '../sheets/refused-file';
import type { Provenance } from '../texts';
import { type AnnexHead, NO_HEAD } from './annex-head';
import type { Level } from './competence';
import { type DecisionFaults, NOTHING_DECIDED, type TypedDecision } from './decision-form';
import type { DecisionWarning, RowWarning } from './decision-warnings';
import {
  type DecisionPlan,
  type DecisionState,
  isOpen,
  lossOf,
  needsConfirming,
  type PlannedRow,
  type RecordedFact,
  type RowFaults,
} from './plan-decision';
import type { Recognition } from './read';
import type { Held } from './record-decision.server';
import type { TypedRow } from './row-form';
import { countRows, planMark, rowMark } from './row-mark';
import type { StarOutcome } from './star-outcome';

/** A product as it is offered or named in a line. */
export type OfferedProduct = { id: number; slug: string; name: string; producer: string | null };

/** What is on record of a line, where it differs or is verified. */
export type RecordSeen = {
  id: number;
  stars: number | null;
  score: number | null;
  decided: DateRange;
  validUntil: DateRange;
  issuer: string | null;
  level: Level | null;
  provenance: Provenance;
};

/** A line as the page shows it. */
export type RowSeen = {
  typed: TypedRow;
  /** Null before anything was checked. */
  kind: PlannedRow['outcome']['kind'] | null;
  open: boolean;
  product: OfferedProduct | null;
  stars: number | null;
  score: number | null;
  candidates: OfferedProduct[];
  faults: RowFaults;
  warnings: RowWarning[];
  record: RecordSeen | null;
  changes: RecordedFact[];
  outcome: StarOutcome | null;
  /** What a confirmation of fewer stars sends; null where none is needed. */
  loss: string | null;
  mark: string;
};

/** What a check found of the whole. */
export type DecisionSeen = {
  warnings: DecisionWarning[];
  counts: ReturnType<typeof countRows>;
  confirm: boolean;
  mark: string;
  validUntil: PlainDate;
};

export type AnnexFault = 'nothing' | 'too-many-rows' | RefusalReason;

/** The form of a decision with everything typed into it, and what the last check found. */
export type DecisionPage = {
  typed: TypedDecision;
  faults: DecisionFaults;
  scan: Scan | null;
  refusal: Refusal | null;
  rows: RowSeen[];
  seen: DecisionSeen | null;
  /** Lines of the annex that were taken for headings. */
  skipped: string[];
  /** What the annex says of its decision: taken into empty fields, or against what was typed. */
  head: {
    said: AnnexHead;
    offered: readonly (keyof AnnexHead)[];
    against: readonly (keyof AnnexHead)[];
  };
  annex: { pasted: string; names: string; stars: string; fault: AnnexFault | null };
  held: Held | 'form' | null;
  confirmed: boolean;
};

/** A form nothing is typed into yet. */
export const EMPTY_PAGE: DecisionPage = {
  typed: NOTHING_DECIDED,
  faults: {},
  scan: null,
  refusal: null,
  rows: [],
  seen: null,
  skipped: [],
  head: { said: NO_HEAD, offered: [], against: [] },
  annex: { pasted: '', names: '', stars: '', fault: null },
  held: null,
  confirmed: false,
};

const unchecked = (typed: TypedRow): RowSeen => ({
  typed,
  kind: null,
  open: false,
  product: null,
  stars: null,
  score: null,
  candidates: [],
  faults: {},
  warnings: [],
  record: null,
  changes: [],
  outcome: null,
  loss: null,
  mark: '',
});

/** Lines that nothing has been asked of yet. */
export const uncheckedRows = (rows: readonly TypedRow[]): RowSeen[] => rows.map(unchecked);

export function seePlan(
  plan: DecisionPlan,
  { products }: DecisionState,
  validUntil: PlainDate,
): { rows: RowSeen[]; seen: DecisionSeen } {
  const byId = new Map(
    products.map(({ id, slug, name, producer }) => [id, { id, slug, name, producer }]),
  );
  const offer = (ids: readonly number[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const rows = plan.rows.map((row): RowSeen => {
    const { outcome } = row;
    const productId = 'productId' in outcome ? outcome.productId : null;
    return {
      ...unchecked(row.typed),
      kind: outcome.kind,
      open: isOpen(row),
      product: productId === null ? null : (byId.get(productId) ?? null),
      stars: 'facts' in outcome ? outcome.facts.stars : null,
      score: 'facts' in outcome ? outcome.facts.score : null,
      candidates: offer(
        outcome.kind === 'several'
          ? outcome.candidates
          : outcome.kind === 'none'
            ? outcome.near
            : [],
      ),
      faults: outcome.kind === 'fault' ? outcome.faults : {},
      warnings: row.warnings,
      record: 'record' in outcome ? seeRecord(outcome.record) : null,
      changes: 'changes' in outcome ? outcome.changes : [],
      outcome: row.stars,
      loss: lossOf(row),
      mark: rowMark(row),
    };
  });
  const { warnings } = plan;
  const counts = countRows(plan.rows);
  const seen = {
    warnings,
    counts,
    confirm: needsConfirming(plan),
    mark: planMark(plan),
    validUntil,
  };
  return { rows, seen };
}

const seeRecord = (record: Recognition): RecordSeen => ({
  id: record.id,
  stars: record.stars,
  score: record.score,
  decided: record.decided,
  validUntil: record.validUntil,
  issuer: record.issuer,
  level: record.level,
  provenance: record.provenance,
});
