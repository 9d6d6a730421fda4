import type { PlainDate } from '../clock';
import { byRule } from '../papers/would-record';
import { COMPETENCE_PERIODS, competentLevel, type Level, starsForScore } from './competence';
import { actOn, type Decision } from './decision-form';
import { DISTRICTS_ENDED, levelOfIssuer } from './issuer';
import { isLit, type RecognitionDates } from './status';

/** What an officer should look at twice in a decision. Nothing here forbids recording it. */
export type DecisionWarning =
  /** It takes effect on a day that has not come: its stars will light then. */
  | 'future'
  /** Its end is later than 36 months after signing: no rule gives that long. */
  | 'longer-term'
  /** Its end is earlier than 36 months after signing. */
  | 'shorter-term'
  /** Its last day is past: it would be recorded as history. */
  | 'over'
  /** Signed before the first rating rules. */
  | 'before-rules'
  /** The act named did not hold the rules on the day of signing. */
  | 'other-act'
  /** The signing authority's name is of another level than the one recorded. */
  | 'issuer-level'
  /** A district's, signed when there were no districts any more. */
  | 'no-district'
  /** Nothing can be read on the scan. */
  | 'blank-scan';

/** The same of one line. */
export type RowWarning =
  /** Another level was competent for so many stars on the day of signing. */
  | 'other-level'
  /** Certificates are spoken of for three to five stars only. */
  | 'few-stars'
  /** The score allows fewer stars. */
  | 'score-too-low'
  /** The score would allow more stars; minimum options may have decided. */
  | 'score-allows-more'
  /** The product stands in another line too. */
  | 'twice'
  /** The product has stars in force that end later than these would. */
  | 'longer'
  /** The product is no longer in the catalogue. */
  | 'withdrawn';

/** What a decision says that can be weighed; the level may be open in a claim. */
export type JudgedDecision = Pick<
  Decision,
  'issuer' | 'act' | 'decidedOn' | 'validUntil' | 'blankScan'
> & {
  level: Level | null;
};

export function decisionWarnings(decision: JudgedDecision, today: PlainDate): DecisionWarning[] {
  const { decidedOn, validUntil, act, level } = decision;
  const byName = levelOfIssuer(decision.issuer);
  const district = level === 'district' || byName === 'district';
  return holding<DecisionWarning>([
    ['future', decidedOn > today],
    ['longer-term', validUntil > byRule(decidedOn)],
    ['shorter-term', validUntil < byRule(decidedOn)],
    ['over', validUntil < today],
    ['before-rules', actOn(decidedOn) === null],
    ['other-act', act !== null && !heldRules(act, decidedOn)],
    ['issuer-level', level !== null && byName !== null && byName !== level],
    ['no-district', district && decidedOn >= DISTRICTS_ENDED],
    ['blank-scan', decision.blankScan],
  ]);
}

/** Whether an act, or the one that amended it, held the rules on a day. */
function heldRules(act: string, on: PlainDate): boolean {
  const period = COMPETENCE_PERIODS.find(({ from, to }) => from <= on && (!to || on <= to));
  return period !== undefined && (period.act === act || period.amendedBy === act);
}

/** What is known of the product a line is about. */
export type RowCircumstances = {
  stars: number;
  score: number | null;
  /** How many lines are about this product. */
  lines: number;
  listed: boolean;
  /** Its other decisions. */
  others: readonly RecognitionDates[];
};

export function rowWarnings(
  { level, decidedOn, validUntil }: JudgedDecision,
  { stars, score, lines, listed, others }: RowCircumstances,
  today: PlainDate,
): RowWarning[] {
  const competent = competentLevel(stars, decidedOn)?.level ?? null;
  const allowed = score === null ? stars : starsForScore(score);
  const longer = others.some(
    (other) => isLit(other, today) && (other.validUntil.latest ?? '') > validUntil,
  );
  return holding<RowWarning>([
    ['other-level', competent !== null && level !== null && competent !== level],
    ['few-stars', stars < 3],
    ['score-too-low', allowed < stars],
    ['score-allows-more', allowed > stars],
    ['twice', lines > 1],
    ['longer', longer],
    ['withdrawn', !listed],
  ]);
}

const holding = <Warning>(all: readonly (readonly [Warning, boolean])[]): Warning[] =>
  all.filter(([, holds]) => holds).map(([warning]) => warning);
