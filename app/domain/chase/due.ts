import type { PlainDate } from '../clock';
import { addDays, daysBetween, exactly } from '../dates';
import { type RightStatus, rightStatus } from '../marks/right-status';
import type { Recognition } from '../recognitions/read';
import { daysAround, dueRenewal, LAPSED_DAYS, type RenewalBand } from '../renewals/renewal-time';
import type { AreaEntry, ChasedItem, HeldRight, Holdings } from './chased';

/** What of a producer has to be chased on a day, what ended or ends first coming first. */
export function dueItems(
  { products, rights }: Pick<Holdings, 'products' | 'rights'>,
  today: PlainDate,
): ChasedItem[] {
  const stars = products.flatMap(({ slug, name, decisions }): ChasedItem[] => {
    const due = dueRenewal(decisions, today);
    return due ? [starItem(due, [{ slug, name }], today)] : [];
  });
  const held = dueRights(rights, today).map(({ right, band, lastDay }) =>
    rightItem(right, { band, lastDay }, today),
  );
  return [...stars, ...held].sort((a, b) => daysToEnd(a) - daysToEnd(b) || a.id - b.id);
}

/** Days to the end at its certain bound; what may be over already stands where today is. */
const daysToEnd = ({ left: { daysLeft, daysOver } }: ChasedItem) =>
  daysOver === null ? (daysLeft ?? -0.5) : -daysOver;

/**
 * The last day of a right: its own, or the one before its mark ended or gave way to another. Null
 * where neither has an end that is known.
 */
export function lastDayOfRight({
  expiresOn,
  mark: { expiresOn: markExpiresOn, supersededOn },
}: Pick<HeldRight, 'expiresOn' | 'mark'>): PlainDate | null {
  const lastOfMark = supersededOn && addDays(supersededOn, -1);
  const ends = [expiresOn, markExpiresOn, lastOfMark].filter((day) => day !== null);
  return ends.sort()[0] ?? null;
}

export type DueRight = { right: HeldRight; band: RenewalBand; lastDay: PlainDate };

/**
 * The rights of one producer that end within 180 days or ended within the last year, and in whose
 * place no other was granted. A suspended one is another matter, and so is one of unknown standing.
 */
export function dueRights(rights: readonly HeldRight[], today: PlainDate): DueRight[] {
  return rights.flatMap((right) => {
    const lastDay = lastDayOfRight(right);
    const band = lastDay && bandOf(rightStatus(right, today), lastDay, today);
    if (!lastDay || !band) return [];
    const standing = band === 'lapsed' ? MAY_REPLACE_LAPSED : MAY_REPLACE;
    const others = rights.filter((other) => standing.includes(rightStatus(other, today)));
    return isReplaced(right, others) ? [] : [{ right, band, lastDay }];
  });
}

const MAY_REPLACE: readonly RightStatus[] = ['in-force', 'expiring', 'upcoming'];
/** One that may be in force, for all that is known, is enough not to call a right lapsed. */
const MAY_REPLACE_LAPSED: readonly RightStatus[] = [...MAY_REPLACE, 'unknown'];

function bandOf(status: RightStatus, lastDay: PlainDate, today: PlainDate): RenewalBand | null {
  const left = daysBetween(today, lastDay);
  if (status === 'in-force' || status === 'expiring') {
    return ([30, 90, 180] as const).find((days) => left >= 0 && left <= days) ?? null;
  }
  const over = status === 'expired' || status === 'mark-ended';
  return over && left < 0 && left >= -LAPSED_DAYS ? 'lapsed' : null;
}

/** Whether others that last longer cover every product the right names, under its mark or the next. */
export function isReplaced(right: HeldRight, others: readonly HeldRight[]): boolean {
  const later = others.filter((other) => replaces(other, right));
  if (right.products.length === 0) return later.length > 0;
  return right.products.every(({ id }) =>
    later.some(({ products }) => products.some((product) => product.id === id)),
  );
}

export function replaces(other: HeldRight, right: HeldRight): boolean {
  if (other.id === right.id) return false;
  const sameMark = other.markId === right.markId || other.markId === right.successorId;
  return sameMark && (lastDayOfRight(other) ?? '9999') > (lastDayOfRight(right) ?? '9999');
}

function starItem(
  { decision, band }: { decision: Recognition; band: RenewalBand },
  products: ChasedItem['products'],
  today: PlainDate,
): ChasedItem {
  return {
    kind: 'recognition',
    id: decision.id,
    products,
    stars: decision.stars,
    mark: null,
    number: decision.decisionNumber,
    issuer: decision.issuer,
    decided: decision.decided,
    end: decision.validUntil,
    band,
    left: daysAround(decision.validUntil, today),
    provenance: decision.provenance,
  };
}

function rightItem(
  right: HeldRight,
  { band, lastDay }: Omit<DueRight, 'right'>,
  today: PlainDate,
): ChasedItem {
  return {
    kind: 'right-of-use',
    id: right.id,
    products: right.products.map(({ slug, name }) => ({ slug, name })),
    stars: null,
    mark: right.named,
    number: right.number,
    issuer: right.issuer,
    decided: right.granted,
    end: exactly(lastDay),
    band,
    left: daysAround(exactly(lastDay), today),
    provenance: right.provenance,
  };
}

/**
 * A producer with only what had been decided and granted by a day: a decision of a later day tells of
 * a renewal that nobody could know of then.
 */
export function asKnownOn(producer: AreaEntry, day: PlainDate): AreaEntry {
  const known = ({ earliest }: { earliest: PlainDate | null }) => !earliest || earliest <= day;
  return {
    ...producer,
    products: producer.products.map((product) => ({
      ...product,
      decisions: product.decisions.filter(({ decided }) => known(decided)),
    })),
    rights: producer.rights.filter(({ granted }) => known(granted)),
  };
}
