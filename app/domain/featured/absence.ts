import type { PlainDate } from '../clock';
import { addDays, addMonths } from '../dates';
import { TRADEMARK_MONTHS } from '../marks/mark-term';
import {
  isRightInForce,
  type RightDates,
  type RightStatus,
  rightStatus,
} from '../marks/right-status';
import {
  byDecisionNewestFirst,
  currentRecognition,
  type Recognised,
} from '../recognitions/current';
import { recognitionStatus } from '../recognitions/status';

export const ABSENCE_REASONS = [
  'listing-withdrawn',
  /** No version was ever approved. */
  'not-approved',
  'producer-closed',
  'producer-merged',
  'star-ended',
  'star-revoked',
  'star-upcoming',
  /** Its dates are known only roughly, and not every possible one has it in force. */
  'star-unsettled',
  /** A district round was passed, which is no recognition. */
  'round-only',
  'right-ended',
  'right-suspended',
  /** The mark itself ended or was superseded. */
  'mark-ended',
  'right-upcoming',
  'right-unsettled',
  /** Neither a star nor a right is on record. */
  'nothing',
] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** Why a product is not shown in collections on a day. */
export type Absence = {
  reason: AbsenceReason;
  /** First day it was not shown any more; null where it never could be, or nobody wrote it down. */
  since: PlainDate | null;
  /** First day it can be shown again by what is on record today. */
  returnsOn: PlainDate | null;
};

const ALWAYS_DROPPED: readonly AbsenceReason[] = [
  'listing-withdrawn',
  'producer-closed',
  'producer-merged',
];

/** Whether it was shown once and dropped out, rather than not having come into force yet. */
export const hasDropped = ({ reason, since }: Absence): boolean =>
  since !== null || ALWAYS_DROPPED.includes(reason);

/** Why none of a product's decisions lights stars on a day. Only for a product with decisions. */
export function starAbsence(decisions: readonly Recognised[], today: PlainDate): Absence {
  const heldOn = lastDayHeld(
    decisions.flatMap(({ validUntil, revokedOn }) => [validUntil.earliest, dayBefore(revokedOn)]),
    (day) => currentRecognition(decisions, day) !== null,
    today,
  );
  const returnsOn = firstDayHeld(
    decisions.map(({ decided }) => decided.latest),
    (day) => currentRecognition(decisions, day) !== null,
    today,
  );
  const last = heldOn && currentRecognition(decisions, heldOn);
  const told = last ?? [...decisions].sort(byDecisionNewestFirst)[0];
  return {
    reason: told ? starReason(told, today) : 'nothing',
    since: heldOn && addDays(heldOn, 1),
    returnsOn,
  };
}

function starReason(decision: Recognised, today: PlainDate): AbsenceReason {
  if (decision.kind === 'assessment-round') return 'round-only';
  switch (recognitionStatus(decision, today)) {
    case 'revoked':
      return 'star-revoked';
    case 'upcoming':
      return 'star-upcoming';
    case 'expired':
      return 'star-ended';
    default:
      return 'star-unsettled';
  }
}

/** Why none of a product's rights of use is in force on a day. */
export function rightAbsence(rights: readonly RightDates[], today: PlainDate): Absence {
  const isHeld = (day: PlainDate) => rights.some((right) => isRightInForce(right, day));
  const heldOn = lastDayHeld(rights.flatMap(lastDaysOf), isHeld, today);
  const last = heldOn && rights.find((right) => isRightInForce(right, heldOn));
  const statuses = last ? [rightStatus(last, today)] : rights.map((one) => rightStatus(one, today));
  const told = TOLD_FIRST.find((status) => statuses.includes(status));
  return {
    reason: told ? RIGHT_REASONS[told] : 'nothing',
    since: heldOn && addDays(heldOn, 1),
    returnsOn: firstDayHeld(
      rights.map(({ granted }) => granted.latest),
      isHeld,
      today,
    ),
  };
}

/** The days a right can have ended on, whichever of them did it. */
function lastDaysOf({ expiresOn, suspendedOn, mark }: RightDates) {
  const registered = mark.registered.latest;
  return [
    expiresOn,
    dayBefore(suspendedOn),
    mark.expiresOn,
    registered && addMonths(registered, TRADEMARK_MONTHS),
    dayBefore(mark.supersededOn),
  ];
}

type Ended = Exclude<RightStatus, 'in-force' | 'expiring'>;

const RIGHT_REASONS: Record<Ended, AbsenceReason> = {
  upcoming: 'right-upcoming',
  suspended: 'right-suspended',
  expired: 'right-ended',
  'mark-ended': 'mark-ended',
  unknown: 'right-unsettled',
};
const TOLD_FIRST = Object.keys(RIGHT_REASONS) as Ended[];

const dayBefore = (day: PlainDate | null) => day && addDays(day, -1);

/**
 * The last day before `today` on which something held, found among the days it can have ended on:
 * it holds over stretches, each of which ends on one of them.
 */
function lastDayHeld(
  ends: readonly (PlainDate | null)[],
  isHeld: (day: PlainDate) => boolean,
  today: PlainDate,
): PlainDate | null {
  const held = ends.filter((day): day is PlainDate => day !== null && day < today && isHeld(day));
  return held.sort().at(-1) ?? null;
}

/** The first day after `today` on which it will hold, among the days it can begin on. */
function firstDayHeld(
  beginnings: readonly (PlainDate | null)[],
  isHeld: (day: PlainDate) => boolean,
  today: PlainDate,
): PlainDate | null {
  const held = beginnings.filter(
    (day): day is PlainDate => day !== null && day > today && isHeld(day),
  );
  return held.sort()[0] ?? null;
}
