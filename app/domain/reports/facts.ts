import type { PlainDate } from '../clock';
import { currentRecognition } from '../recognitions/current';
import type { Recognition } from '../recognitions/read';
import { recognitionStatus } from '../recognitions/status';

/** A listed product as reports count it. */
export type ReportProduct = {
  id: number;
  slug: string;
  name: string;
  producer: { slug: string; name: string } | null;
  commune: { code: string; name: string } | null;
  /** One of the six groups; null where none is on record. */
  group: number | null;
  decisions: Recognition[];
  hasPhoto: boolean;
  hasEnglish: boolean;
  /** Whether every star decision is verified, or carries a source that can be opened. */
  isSourced: boolean;
};

/** Where a product stands on a day, as agencies count: exactly one of these for each product. */
export const STANDINGS = ['lit', 'lapsed', 'unsettled', 'none'] as const;
/**
 * `lit`: stars in force. `lapsed`: had stars, has none now. `unsettled`: the dates on record do not
 * say whether they are in force. `none`: no decision on record by that day.
 */
export type Standing = (typeof STANDINGS)[number];

export function standingOn(
  { decisions }: Pick<ReportProduct, 'decisions'>,
  day: PlainDate,
): Standing {
  if (currentRecognition(decisions, day)) return 'lit';
  const statuses = decisions
    .filter(({ kind }) => kind === 'recognition')
    .map((decision) => recognitionStatus(decision, day));
  if (statuses.includes('unknown')) return 'unsettled';
  return statuses.some((status) => status === 'expired' || status === 'revoked')
    ? 'lapsed'
    : 'none';
}

/** The stars in force on a day; null where none are, `unstated` where no source says how many. */
export function starsOn(
  { decisions }: Pick<ReportProduct, 'decisions'>,
  day: PlainDate,
): number | 'unstated' | null {
  const current = currentRecognition(decisions, day);
  return current && (current.stars ?? 'unstated');
}
