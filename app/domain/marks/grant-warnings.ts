import type { PlainDate } from '../clock';
import { addMonths } from '../dates';
import { sameNumber } from '../papers/same-decision';
import { fold, words } from '../search/fold';
import { isMarkStanding, markTerm, TRADEMARK_MONTHS } from './mark-term';
import { isRightInForce, type RightDates } from './right-status';

export const GRANT_WARNINGS = [
  /** The producer's commune is not in the mark's area. */
  'outside-area',
  /** Its commune of today is, but the area names other old communes of it. */
  'outside-part',
  /** Where the producer is is not known, so nothing can be compared. */
  'place-unknown',
  /** The right would end after the trademark's own term. */
  'longer-than-mark',
  /** On the day of the grant the mark was not registered, or no longer. */
  'mark-not-registered',
  /**
   * The trademark's first ten years are over and no renewal is recorded: until it is, no page shows
   * the mark by this right.
   */
  'mark-overdue',
  /** Its products are of another kind than the mark covers. */
  'other-kind',
  /** The producer has a right for the same product that is in force at the same time. */
  'overlap',
  /** Another record of this producer has the same number. */
  'same-number',
  'producer-closed',
  /** Its last day is past: it would be recorded as history. */
  'over',
  /** Nothing can be read on the scan. */
  'blank-scan',
] as const;

/** What an officer should look at twice before a grant. Nothing here forbids recording it. */
export type GrantWarning = {
  code: (typeof GRANT_WARNINGS)[number];
  /** The names or numbers it is about. */
  about: string[];
};

type Place = { communeId: string | null; oldCommuneId: string | null };

/** What is known around a grant. */
export type GrantCircumstances = {
  grant: { number: string; granted: PlainDate; expiresOn: PlainDate | null };
  mark: RightDates['mark'] & { product: string };
  /** The places of the mark's area. */
  area: readonly Place[];
  producer: Place & { listed: boolean };
  /** The products it names; `related` where they are on record as of the mark's kind. */
  products: readonly { name: string; related: boolean }[];
  blankScan: boolean;
  /** What the producer holds under this mark. */
  others: readonly (RightDates & { number: string | null; sharesProduct: boolean })[];
};

export function grantWarnings(given: GrantCircumstances, today: PlainDate): GrantWarning[] {
  const { grant, mark, products, others, producer } = given;
  const place = placeWarning(given);
  const strangers = products.filter(
    ({ name, related }) => !related && !isOfKind(name, mark.product),
  );
  const lasts = markTerm(mark, grant.granted > today ? grant.granted : today);
  const notYet = mark.registered.earliest !== null && grant.granted < mark.registered.earliest;
  const registered = isMarkStanding(mark, grant.granted) && !notYet;
  const overlapping = others.filter((other) => other.sharesProduct && overlaps(grant, other));
  const same = others.some(({ number }) => sameNumber(number, grant.number));
  const numbers = overlapping.flatMap(({ number }) => number ?? []);
  const all: (readonly [GrantWarning['code'], boolean, string[]?])[] = [
    ['outside-area', place === 'outside-area'],
    ['outside-part', place === 'outside-part'],
    ['place-unknown', place === 'place-unknown'],
    ['longer-than-mark', isLongerThanMark(given)],
    ['mark-not-registered', !registered],
    ['mark-overdue', lasts.kind === 'ten-years' && lasts.overdue],
    ['other-kind', strangers.length > 0, strangers.map(({ name }) => name)],
    ['overlap', overlapping.length > 0, numbers],
    ['same-number', same],
    ['producer-closed', !producer.listed],
    ['over', grant.expiresOn !== null && grant.expiresOn < today],
    ['blank-scan', given.blankScan],
  ];
  return all.flatMap(([code, holds, about = []]) => (holds ? [{ code, about }] : []));
}

/** Tells these warnings from any others, so that a confirmation counts only for what was shown. */
export const warningsMark = (warnings: readonly { code: string; about: string[] }[]): string =>
  JSON.stringify(warnings.map(({ code, about }) => [code, ...about]));

function placeWarning({ area, producer }: GrantCircumstances): GrantWarning['code'] | null {
  if (area.length === 0) return null;
  const { communeId, oldCommuneId } = producer;
  if (oldCommuneId && area.some((place) => place.oldCommuneId === oldCommuneId)) return null;
  if (!communeId) return 'place-unknown';
  const here = area.filter((place) => place.communeId === communeId);
  if (here.length === 0) return 'outside-area';
  const whole = here.some((place) => place.oldCommuneId === null);
  return oldCommuneId && !whole ? 'outside-part' : null;
}

/** A trademark without a published end lasts ten years from its registration at the latest. */
function isLongerThanMark({ grant, mark }: GrantCircumstances): boolean {
  if (grant.expiresOn === null || mark.kind === 'geographical-indication') return false;
  const { latest } = mark.registered;
  const end = mark.expiresOn ?? (latest && addMonths(latest, TRADEMARK_MONTHS));
  return end !== null && grant.expiresOn > end;
}

/** Two terms meet if and only if the later of their beginnings lies within both. */
function overlaps(
  { granted, expiresOn }: GrantCircumstances['grant'],
  other: GrantCircumstances['others'][number],
): boolean {
  const begun = other.granted.latest;
  const day = begun && begun > granted ? begun : granted;
  return (expiresOn === null || day <= expiresOn) && isRightInForce(other, day);
}

/** "Sản phẩm đạt chứng nhận OCOP…" names no kind. */
const ANY_KIND = 'san pham';

/** Whether a product's name has every word of one of the kinds a mark covers. */
export function isOfKind(name: string, covered: string): boolean {
  if (fold(covered).startsWith(ANY_KIND)) return true;
  const own = new Set(words(name).map(fold));
  const kinds = covered.split(/[,;/]|\s+và\s+/).map((kind) => words(kind).map(fold));
  return kinds.some((kind) => kind.length > 0 && kind.every((word) => own.has(word)));
}
