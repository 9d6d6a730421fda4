import type { DateRange } from '../dates';
import type { Photo } from '../media/picture-sources';
import type { RecognitionStatus } from '../recognitions/status';
import type { Locale, Provenance, ShownText } from '../texts';
import type { PriceSpan } from './price';

export type MarkKind = 'geographical-indication' | 'collective-trademark' | 'certification-mark';

/** Stars in force today. */
export type LitStar = {
  /** Null where a source says "recognised" without saying how many. */
  stars: number | null;
  status: 'in-force' | 'expiring';
  /** Last day in force, as roughly as it is known; its earliest is not past. */
  validUntil: DateRange;
  decided: DateRange;
  provenance: Provenance;
};

/** The newest decision of a product without stars in force: history, in grey words. */
export type PastStar = {
  stars: number | null;
  status: Exclude<RecognitionStatus, 'in-force' | 'expiring'> | 'round';
  decided: DateRange;
  endedOn: DateRange;
  provenance: Provenance;
};

export type CardMark = { slug: string; kind: MarkKind; name: string; provenance: Provenance };

export type CardPlace = {
  /** Null where only the former district is known. */
  code: string | null;
  name: string;
  formerName: string | null;
};

/** An approved photo with what it shows, in the language that was written. */
export type ShownPhoto = Photo & { alt: string; altLocale: Locale };

/** A product as shown in lists: what a buyer needs to choose. */
export type ProductCard = {
  id: number;
  slug: string;
  name: ShownText;
  /** The Vietnamese name, from which the drawing is chosen in every language. */
  viName: string;
  /** Its first photo; a drawing stands in where none was approved. */
  photo: ShownPhoto | null;
  group: number | null;
  criteriaSet: number | null;
  producer: { slug: string; name: string } | null;
  /** Its maker closed or became part of another: it has a page, and stands in no list. */
  gone?: true;
  place: CardPlace | null;
  star: LitStar | null;
  past: PastStar | null;
  marks: CardMark[];
  price: PriceSpan | null;
  /** Null where no season is published. */
  season: { inSeason: boolean; soldOut: boolean; provenance: Provenance } | null;
  provenance: Provenance;
};
