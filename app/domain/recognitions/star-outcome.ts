import type { PlainDate } from '../clock';
import { addDays, type DateRange } from '../dates';
import { currentRecognition, type Recognised } from './current';
import { isLit, recognitionStatus } from './status';

/** Stars as a product shows them, with their last day. */
export type ShownStars = { stars: number | null; validUntil: DateRange };

/** What recording or correcting a decision does to the stars of its product. */
export type StarChange =
  /** The first stars it ever had. */
  | 'new'
  /** It had stars before, and none in force now. */
  | 'again'
  /** What is on record does not say how many stars it has now, or whether they are in force. */
  | 'unclear'
  /** As many stars, for longer. */
  | 'renewed'
  /** As many stars, ending sooner. */
  | 'shorter'
  | 'higher'
  /** Fewer stars on some day to come: confirmed by the name of the product. */
  | 'lower'
  /** No stars on some day on which it would have had them: confirmed by name as well. */
  | 'ends'
  | 'same'
  /** A later decision is on record: the stars shown stay those of that one. */
  | 'older'
  /** Never in force from today on. */
  | 'history';

export type StarOutcome = {
  change: StarChange;
  /** In force today, before anything is written. */
  now: ShownStars | null;
  /** In force on `from`, after it. */
  then: ShownStars | null;
  /** Today, or the day of a decision to come. */
  from: PlainDate;
  /** The first day from today on with fewer stars than without it. */
  lossFrom: PlainDate | null;
  /** The product is rated by another criteria set than its stars of today. */
  otherSet: boolean;
};

type Decided = Recognised & { criteriaSetId: number | null };

/**
 * What becomes of a product's stars when `written` is recorded, in the place of the record of its
 * number where there is one, `beside` other records written with it. Every day on which something
 * begins or ends from today on is looked at, so that no product loses stars on a later day without
 * being told of.
 */
export function starOutcome(
  records: readonly Decided[],
  written: Decided,
  today: PlainDate,
  beside: readonly Decided[] = [],
): StarOutcome {
  const all = [...beside, written];
  const after = [...records.filter(({ id }) => all.every((one) => one.id !== id)), ...all];
  const from = latest(today, written.decided.latest ?? today);
  const [now, before] = [currentRecognition(records, today), currentRecognition(records, from)];
  const then = currentRecognition(after, from);
  const had = before ?? now;
  // A record in force that only ends sooner than it did loses days, not stars.
  const overSooner = (old: Decided | null, day: PlainDate) =>
    [old?.id, had?.id, then?.id].every((id) => id === written.id) &&
    day > (written.validUntil.earliest ?? day);
  const pairs = turningDays([...records, ...all], today).flatMap((day) => {
    const [old, next] = [currentRecognition(records, day), currentRecognition(after, day)];
    return overSooner(old, day) ? [] : [[old, next, day] as const];
  });
  const sets = [had?.criteriaSetId ?? null, then?.criteriaSetId ?? null];
  const shown = { now: shownOf(now), then: shownOf(then), from };
  const change = (): StarChange => {
    if (then && isLess([had, then])) return 'lower';
    if (pairs.some(([old, next]) => old && !next)) return 'ends';
    if (pairs.some(isLess) || isLess([now, then])) return 'lower';
    // Where a record that was shown is corrected, an older one may come to be shown.
    if (!then || ![then.id, had?.id].includes(written.id)) return withoutEffect(written, from);
    if (!had) return beforeFirst(records, today);
    if (had.stars === null || then.stars === null) return 'unclear';
    if (then.stars > had.stars) return 'higher';
    return byEnd(had.validUntil.latest, then.validUntil.latest);
  };
  const otherSet = sets[0] !== sets[1] && !sets.includes(null);
  const losing = pairs.flatMap((pair) => (pair[0] && (!pair[1] || isLess(pair)) ? [pair[2]] : []));
  return { change: change(), ...shown, lossFrom: losing.sort()[0] ?? null, otherSet };
}

/** Whether a product loses stars by it, which has to be confirmed by its name. */
export const losesStars = ({ change }: StarOutcome): boolean =>
  change === 'lower' || change === 'ends';

/**
 * What a confirmation that a product loses stars sends: it names the change, so that it covers no
 * other. Null where none is lost.
 */
export const lossMark = (productId: number, outcome: StarOutcome): string | null =>
  losesStars(outcome)
    ? [productId, outcome.now?.stars, outcome.then?.stars, outcome.lossFrom ?? outcome.from].join(
        '/',
      )
    : null;

type Pair = readonly [Recognised | null, Recognised | null, PlainDate?];

const isLess = ([old, next]: Pair) => (next?.stars ?? 5) < (old?.stars ?? 0);

function withoutEffect(written: Decided, from: PlainDate): StarChange {
  if (isLit(written, from)) return 'older';
  return recognitionStatus(written, from) === 'unknown' ? 'unclear' : 'history';
}

function beforeFirst(records: readonly Decided[], today: PlainDate): StarChange {
  const past = records
    .filter(({ kind }) => kind === 'recognition')
    .map((record) => recognitionStatus(record, today));
  if (past.includes('unknown')) return 'unclear';
  return past.some((status) => status !== 'upcoming') ? 'again' : 'new';
}

function byEnd(old: PlainDate | null, next: PlainDate | null): StarChange {
  if (old === next) return 'same';
  return (next ?? '') > (old ?? '') ? 'renewed' : 'shorter';
}

/** Today and every later day on which a record may begin or cease to be in force. */
function turningDays(records: readonly Decided[], today: PlainDate): PlainDate[] {
  const days = records.flatMap(({ decided, validUntil, revokedOn }) => [
    decided.latest,
    revokedOn,
    validUntil.earliest && addDays(validUntil.earliest, 1),
  ]);
  return [...new Set([today, ...days.filter((day) => day !== null && day > today)])] as PlainDate[];
}

export const shownOf = (one: Pick<Decided, 'stars' | 'validUntil'> | null): ShownStars | null =>
  one && { stars: one.stars, validUntil: one.validUntil };

const latest = (a: PlainDate, b: PlainDate) => (a > b ? a : b);
