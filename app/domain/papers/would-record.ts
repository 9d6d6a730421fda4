import type { PlainDate } from '../clock';
import { exactly } from '../dates';
import { COMPETENCE_PERIODS, competentLevel, type Level } from '../recognitions/competence';
import { levelOfIssuer } from '../recognitions/issuer';
import { defaultValidUntil } from '../recognitions/status';

/** What a claimed star decision says. */
export type ClaimedStars = {
  stars: number;
  issuer: string | null;
  decidedOn: PlainDate;
  validUntil: PlainDate | null;
};

/** What accepting it would record beside what the claim itself says. */
export type RecordedStars = {
  /** The decision that held the rules on that day; null before the first of them. */
  act: string | null;
  /** Who signed, by the name; where it says no level, who was competent, if anybody. */
  level: Level | null;
  /** Last day in force: the paper's own, else 36 months after the decision. */
  validUntil: PlainDate;
  validUntilStated: boolean;
};

export function recordedStars(claim: ClaimedStars): RecordedStars {
  const { stars, issuer, decidedOn, validUntil } = claim;
  const period = COMPETENCE_PERIODS.find(
    ({ from, to }) => from <= decidedOn && (!to || decidedOn <= to),
  );
  return {
    act: period?.act ?? null,
    level: levelOfIssuer(issuer ?? '') ?? competentLevel(stars, decidedOn)?.level ?? null,
    validUntil: validUntil ?? byRule(decidedOn),
    validUntilStated: validUntil !== null,
  };
}

export const byRule = (decidedOn: PlainDate): PlainDate =>
  defaultValidUntil(exactly(decidedOn)).latest as PlainDate;
