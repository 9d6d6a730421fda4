import type { Acting } from '../acting';
import { type PlainDate, vietnamDayOf } from '../clock';
import type { DateRange } from '../dates';
import type { Level } from './competence';
import { wholeMark } from './correct-decision.server';
import { currentRecognition } from './current';
import type { DecisionWarning, RowWarning } from './decision-warnings';
import { findActNumbers } from './find-decision-state.server';
import { findSinceRecorded, type Recording } from './find-since-recorded.server';
import { getWholeDecision, mayChangeWhole } from './get-whole-decision.server';
import type { Recognition } from './read';
import { type Reliance, reliedOn } from './relied-on';
import { type ShownStars, type StarOutcome, shownOf } from './star-outcome';
import { defaultValidUntil, type RecognitionStatus, recognitionStatus } from './status';
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
  /** Lines somebody has come to rely on: while there is any, the decision cannot be taken back. */
  relied: { id: number; product: string; why: Reliance[] }[];
};

export type WholeLineSeen = {
  id: number;
  product: { name: string; producer: string | null };
  stars: number | null;
  validUntil: DateRange;
  status: RecognitionStatus;
  /** The product's stars today, and as they would be without this decision. */
  now: ShownStars | null;
  without: ShownStars | null;
  /** Whether it would be again what was published before; else it would be gone. */
  restored: boolean;
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
  const { lines, stamp, state } = getWholeDecision(acting, id);
  const since = findSinceRecorded(acting.db, { lines, state });
  const { record } = lines[0] as DecisionLineOnRecord;
  const today = vietnamDayOf(acting.now);
  const shared = { level: isShared(lines, 'level'), act: isShared(lines, 'actNumber') };
  return {
    id,
    number: record.decisionNumber ?? '',
    issuer: record.issuer,
    decided: record.decided,
    level: shared.level ? record.level : null,
    lines: lines.map(({ record: one, product: { name, producer } }) => {
      const records = state.recognitions.get(one.productId) ?? [];
      return {
        id: one.id,
        product: { name, producer },
        stars: one.stars,
        validUntil: one.validUntil,
        status: recognitionStatus(one, today),
        now: shownOf(currentRecognition(records, today)),
        without: shownOf(currentRecognition(undone(records, since), today)),
        restored: since.get(one.id)?.before !== null,
      };
    }),
    today,
    opened: stamp,
    typed: typedWhole(lines),
    acts: findActNumbers(acting.db),
    shared,
    mayChange: mayChangeWhole(lines),
    relied: lines.flatMap(({ record: one, product }) => {
      const why = reliedOn(since.get(one.id) as Recording, today);
      return why.length > 0 ? [{ id: one.id, product: product.name, why }] : [];
    }),
  };
}

/** The decisions of a product without one that is taken back. */
const undone = (records: readonly Recognition[], since: ReadonlyMap<number, Recording>) =>
  records.flatMap((record): Recognition[] => {
    const line = since.get(record.id);
    if (!line) return [record];
    if (!line.before) return [];
    const { decidedEarliest, decidedLatest, endKind } = line.before;
    const decided = { earliest: decidedEarliest ?? null, latest: decidedLatest ?? null };
    const stated = {
      earliest: line.before.statedUntilEarliest ?? null,
      latest: line.before.statedUntilLatest ?? null,
    };
    const validUntil = endKind === 'computed' ? defaultValidUntil(decided) : stated;
    const { stars = null, revokedOn = null } = line.before;
    return [{ ...record, stars, revokedOn, decided, validUntil }];
  });

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
