import type { PlainDate } from '../clock';
import { currentRecognition } from '../recognitions/current';
import type { Recognition } from '../recognitions/read';

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

/** The stars in force on a day; null where none are, `unstated` where no source says how many. */
export function starsOn(
  { decisions }: Pick<ReportProduct, 'decisions'>,
  day: PlainDate,
): number | 'unstated' | null {
  const current = currentRecognition(decisions, day);
  return current && (current.stars ?? 'unstated');
}
