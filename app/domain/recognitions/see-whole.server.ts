import type { Acting } from '../acting';
import { type PlainDate, vietnamDayOf } from '../clock';
import type { DateRange } from '../dates';
import type { Level } from './competence';
import { wholeMark } from './correct-decision.server';
import type { DecisionWarning, RowWarning } from './decision-warnings';
import { findActNumbers } from './find-decision-state.server';
import { getWholeDecision, mayChangeWhole } from './get-whole-decision.server';
import type { StarOutcome } from './star-outcome';
import { type RecognitionStatus, recognitionStatus } from './status';
import {
  type DecisionLineOnRecord,
  isNotable,
  isShared,
  type TypedWhole,
  typedWhole,
  type WholePlan,
  warns,
} from './whole-decision';

/** A whole decision as its page shows it. */
export type WholeSeen = {
  id: number;
  number: string;
  issuer: string | null;
  decided: DateRange;
  /** Null where its lines do not agree. */
  level: Level | null;
  lines: WholeLineSeen[];
  today: PlainDate;
  /** What its forms are opened on. */
  opened: string;
  typed: TypedWhole;
  acts: string[];
  /** Facts that can be corrected for all lines at once. */
  shared: { level: boolean; act: boolean };
  mayChange: boolean;
};

export type WholeLineSeen = {
  id: number;
  product: { name: string; producer: string | null };
  stars: number | null;
  validUntil: DateRange;
  status: RecognitionStatus;
};

/** What a correction brings, as the page shows it: the lines that have to be looked at. */
export type WholePlanSeen = {
  warnings: DecisionWarning[];
  joins: number;
  confirm: boolean;
  lines: {
    id: number;
    product: string;
    warnings: RowWarning[];
    stars: StarOutcome;
    loss: string | null;
  }[];
  /** Lines of which nothing has to be said. */
  quiet: number;
  mark: string;
};

/** Throws as {@link getWholeDecision} does. */
export function seeWhole(acting: Acting, id: number): WholeSeen {
  const { lines, stamp } = getWholeDecision(acting, id);
  const { record } = lines[0] as DecisionLineOnRecord;
  const today = vietnamDayOf(acting.now);
  const shared = { level: isShared(lines, 'level'), act: isShared(lines, 'actNumber') };
  return {
    id,
    number: record.decisionNumber ?? '',
    issuer: record.issuer,
    decided: record.decided,
    level: shared.level ? record.level : null,
    lines: lines.map(({ record: one, product: { name, producer } }) => ({
      id: one.id,
      product: { name, producer },
      stars: one.stars,
      validUntil: one.validUntil,
      status: recognitionStatus(one, today),
    })),
    today,
    opened: stamp,
    typed: typedWhole(lines),
    acts: findActNumbers(acting.db),
    shared,
    mayChange: mayChangeWhole(lines),
  };
}

export function seeWholePlan(plan: WholePlan): WholePlanSeen {
  const notable = plan.lines.filter(isNotable);
  return {
    warnings: plan.warnings,
    joins: plan.joins,
    confirm: warns(plan),
    lines: notable.map(({ record, product, warnings, stars, loss }) => ({
      id: record.id,
      product: product.name,
      warnings,
      stars,
      loss,
    })),
    quiet: plan.lines.length - notable.length,
    mark: wholeMark(plan),
  };
}
