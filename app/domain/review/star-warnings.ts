import type { PlainDate } from '../clock';
import type { DateRange } from '../dates';
import type { FieldKey } from '../listings/fields';
import {
  byDecisionNewestFirst,
  currentRecognition,
  type Recognised,
} from '../recognitions/current';
import { isLit, type RecognitionStatus, recognitionStatus } from '../recognitions/status';
import { saidTexts } from './said-texts';
import { findStarClaims } from './text-claims';
import type { WarningFacts } from './warnings';

/** A product and every decision about its stars. */
export type HeldStars = { slug: string; name: string; decisions: readonly Recognised[] };

/** How a decision that is not in force stands. */
export type UnlitStatus = Exclude<RecognitionStatus, 'in-force' | 'expiring'>;

/** Stars that a text claims and that do not shine. */
export type StarWarning = {
  kind: 'star-claimed';
  key: FieldKey;
  words: string;
  /** Null for "OCOP" without a number. */
  stars: number | null;
  /** The stars that do shine; their number may not be known. Null where none do. */
  lit: { stars: number | null } | null;
  /** The newest decision on the stars claimed, which is not in force; null where there is none. */
  decision: { status: UnlitStatus; ended: DateRange } | null;
  /** Another product of the producer on which those stars do shine. */
  sibling: { slug: string; name: string } | null;
};

type Facts = Pick<WarningFacts, 'kind' | 'fields' | 'own' | 'others'>;

/**
 * Stars claimed in the texts without a decision in force for just that many. A product may claim its
 * own only; a producer's profile those of any of its products.
 */
export function starWarnings(facts: Facts, today: PlainDate): StarWarning[] {
  const subjects = facts.own ? [facts.own] : facts.others;
  return saidTexts(facts).flatMap(([key, text]) =>
    findStarClaims(text).flatMap(({ stars, words }): StarWarning[] => {
      if (subjects.some((subject) => shines(subject, stars, today))) return [];
      const sibling = facts.own && facts.others.find((other) => shines(other, stars, today));
      return [
        {
          kind: 'star-claimed',
          key,
          words,
          stars,
          lit: facts.own && litOf(facts.own, today),
          decision: newestOf(subjects, stars, today),
          sibling: sibling ? { slug: sibling.slug, name: sibling.name } : null,
        },
      ];
    }),
  );
}

function litOf({ decisions }: HeldStars, today: PlainDate): { stars: number | null } | null {
  const current = currentRecognition(decisions, today);
  return current && { stars: current.stars };
}

/** "OCOP" alone is true of any product with a decision in force. */
function shines(held: HeldStars, stars: number | null, today: PlainDate): boolean {
  const lit = litOf(held, today);
  return lit !== null && (stars === null || lit.stars === stars);
}

function newestOf(
  subjects: readonly HeldStars[],
  stars: number | null,
  today: PlainDate,
): StarWarning['decision'] {
  const [newest] = subjects
    .flatMap(({ decisions }) => decisions)
    .filter((each) => each.kind === 'recognition' && (stars === null || each.stars === stars))
    // One that a later decision took the place of is in force by its dates, and shines no more.
    .filter((each) => !isLit(each, today))
    .sort(byDecisionNewestFirst);
  if (!newest) return null;
  const { revokedOn, validUntil } = newest;
  const status = recognitionStatus(newest, today) as UnlitStatus;
  const revoked = status === 'revoked' && revokedOn;
  return { status, ended: revoked ? { earliest: revokedOn, latest: revokedOn } : validUntil };
}
