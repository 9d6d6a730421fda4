import type { PlainDate } from '../clock';
import { exactly } from '../dates';
import { COMPETENCE_PERIODS, competentLevel, type Level } from '../recognitions/competence';
import { defaultValidUntil } from '../recognitions/status';

/** What a claimed star decision says. */
export type ClaimedStars = { stars: number; decidedOn: PlainDate; validUntil: PlainDate | null };

/** What accepting it would record beside what the claim itself says. */
export type RecordedStars = {
  /** The decision that held the rules on that day; null before the first of them. */
  act: string | null;
  /** Who was competent; null for one or two stars and before the first rules. */
  level: Level | null;
  /** Last day in force: the paper's own, else 36 months after the decision. */
  validUntil: PlainDate;
  validUntilStated: boolean;
};

export function recordedStars({ stars, decidedOn, validUntil }: ClaimedStars): RecordedStars {
  const period = COMPETENCE_PERIODS.find(
    ({ from, to }) => from <= decidedOn && (!to || decidedOn <= to),
  );
  return {
    act: period?.act ?? null,
    level: competentLevel(stars, decidedOn)?.level ?? null,
    validUntil: validUntil ?? byRule(decidedOn),
    validUntilStated: validUntil !== null,
  };
}

export const byRule = (decidedOn: PlainDate): PlainDate =>
  defaultValidUntil(exactly(decidedOn)).latest as PlainDate;

/** What an officer should look at twice in a claim. Nothing here forbids accepting it. */
export type ClaimRemark =
  /** The end on the paper is not 36 months after the decision. */
  | 'other-term'
  /** Certificates are spoken of for three to five stars only. */
  | 'few-stars'
  /** Decided before the first rating rules. */
  | 'before-rules'
  /** Its last day is past already: it would be recorded as history. */
  | 'over';

export function remarksOn(claim: ClaimedStars, today: PlainDate): ClaimRemark[] {
  const { act, validUntil, validUntilStated } = recordedStars(claim);
  const remarks: [ClaimRemark, boolean][] = [
    ['other-term', validUntilStated && validUntil !== byRule(claim.decidedOn)],
    ['few-stars', claim.stars < 3],
    ['before-rules', act === null],
    ['over', validUntil < today],
  ];
  return remarks.filter(([, applies]) => applies).map(([remark]) => remark);
}
