import type { PlainDate } from '../clock';
import type { DateRange } from '../dates';
import { type RightStatus, rightStatus } from '../marks/right-status';
import type { Recognition } from '../recognitions/read';
import { type RecognitionStatus, recognitionStatus } from '../recognitions/status';
import type { ChasedItem, ChaseOutcome, Holdings } from './chased';
import { isReplaced, replaces } from './due';

/** What became of something that was on a list; each has exactly one. */
export const FATES = [
  'renewed',
  'revoked',
  'will-not-renew',
  'lapsed',
  'running',
  'unknown',
] as const;
export type Fate = (typeof FATES)[number];

/** How a paper stands, as far as a fate turns on it. */
export type Standing = 'running' | 'ended' | 'withdrawn' | 'unknown';

export type FateFacts = {
  /** The paper that was on the list. */
  own: Standing;
  /** Those given in its place since. One that ran out itself was a renewal all the same. */
  later: readonly Standing[];
  /** Of the last contact, where there was one. */
  lastOutcome: ChaseOutcome | null;
};

/**
 * What became of a paper: renewed where something in its place stands or stood; else revoked where
 * it or what came in its place was taken back; else what its producer said last, where that was no;
 * else what its own dates say.
 */
export function fateOf({ own, later, lastOutcome }: FateFacts): Fate {
  if (later.some((standing) => standing === 'running' || standing === 'ended')) return 'renewed';
  if (own === 'withdrawn' || later.includes('withdrawn')) return 'revoked';
  if (lastOutcome === 'will-not-renew') return 'will-not-renew';
  if (own === 'ended') return 'lapsed';
  return own === 'running' ? 'running' : 'unknown';
}

const OF_RECOGNITION: Record<RecognitionStatus, Standing> = {
  'in-force': 'running',
  expiring: 'running',
  upcoming: 'running',
  expired: 'ended',
  revoked: 'withdrawn',
  unknown: 'unknown',
};

const OF_RIGHT: Record<RightStatus, Standing> = {
  'in-force': 'running',
  expiring: 'running',
  upcoming: 'running',
  expired: 'ended',
  'mark-ended': 'ended',
  suspended: 'withdrawn',
  unknown: 'unknown',
};

/** A paper given in another's place. */
export type Renewal = { number: string | null; on: DateRange };

export type FollowUp = Pick<FateFacts, 'own' | 'later'> & {
  /** The first one given in its place that was not taken back. */
  renewal: Renewal | null;
};

/**
 * How something on the list of a day stands today, and what was given in its place after that day.
 * Null where the producer no longer holds it: it went over to another.
 */
export function followUp(
  producer: Pick<Holdings, 'products' | 'rights'>,
  { kind, id }: Pick<ChasedItem, 'kind' | 'id'>,
  { listedOn, today }: { listedOn: PlainDate; today: PlainDate },
): FollowUp | null {
  return kind === 'recognition'
    ? followStars(producer, id, listedOn, today)
    : followRight(producer, id, listedOn, today);
}

function followStars(
  { products }: Pick<Holdings, 'products'>,
  id: number,
  listedOn: PlainDate,
  today: PlainDate,
): FollowUp | null {
  const own = products.flatMap(({ decisions }) => decisions).find((one) => one.id === id);
  const all = products.find(({ decisions }) => decisions.some((one) => one.id === id));
  if (!own || !all) return null;
  const standing = (one: Recognition) => OF_RECOGNITION[recognitionStatus(one, today)];
  const later = all.decisions
    .filter((one) => one.kind === 'recognition' && one.id !== id)
    .filter(({ decided }) => isAfter(decided, own.decided) && mayFollow(decided, listedOn))
    .sort((a, b) => ((a.decided.latest ?? '') < (b.decided.latest ?? '') ? -1 : 1));
  return {
    own: standing(own),
    later: later.map(standing),
    renewal: renewalAmong(
      later.map((one) => ({
        standing: standing(one),
        number: one.decisionNumber,
        on: one.decided,
      })),
    ),
  };
}

function followRight(
  { rights }: Pick<Holdings, 'rights'>,
  id: number,
  listedOn: PlainDate,
  today: PlainDate,
): FollowUp | null {
  const own = rights.find((right) => right.id === id);
  if (!own) return null;
  const standing = (right: Holdings['rights'][number]) => OF_RIGHT[rightStatus(right, today)];
  const granted = rights
    .filter((other) => replaces(other, own) && mayFollow(other.granted, listedOn))
    .sort((a, b) => ((a.granted.latest ?? '') < (b.granted.latest ?? '') ? -1 : 1));
  const good = granted.filter((other) => ['running', 'ended'].includes(standing(other)));
  // Several papers may stand in for one: they renew it only together, product by product.
  const later = isReplaced(own, good) ? granted : granted.filter((one) => !good.includes(one));
  return {
    own: standing(own),
    later: later.map(standing),
    renewal: renewalAmong(
      later.map((one) => ({ standing: standing(one), number: one.number, on: one.granted })),
    ),
  };
}

const isAfter = (a: DateRange, b: DateRange) => (a.latest ?? '') > (b.latest ?? '');
/** Not certainly there on the day of the list already. */
const mayFollow = ({ latest }: DateRange, listedOn: PlainDate) =>
  latest !== null && latest > listedOn;

function renewalAmong(later: readonly (Renewal & { standing: Standing })[]): Renewal | null {
  const found = later.find(({ standing }) => standing === 'running' || standing === 'ended');
  return found ? { number: found.number, on: found.on } : null;
}

/** How many of a list met each fate, and how many were never spoken to. */
export type FateCounts = Record<Fate, number> & { total: number; 'never-contacted': number };

export function countFates(rows: readonly { fate: Fate; contacted: boolean }[]): FateCounts {
  const counts: FateCounts = {
    total: rows.length,
    'never-contacted': rows.filter(({ contacted }) => !contacted).length,
    renewed: 0,
    revoked: 0,
    'will-not-renew': 0,
    lapsed: 0,
    running: 0,
    unknown: 0,
  };
  for (const { fate } of rows) counts[fate] += 1;
  return counts;
}

/** A share in whole percent; null of nothing. */
export const shareOf = (count: number, total: number): number | null =>
  total === 0 ? null : Math.round((100 * count) / total);
