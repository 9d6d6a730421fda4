import type { PlainDate } from '../clock';
import type { FieldKey, Fields, ListingKind } from '../listings/fields';
import { findHealthClaims } from '../listings/health-claims';
import type { PaperKind } from '../papers/kinds';
import {
  type MarkWarning,
  markWarnings,
  type NamedMark,
  type RightOnRecord,
} from './mark-warnings';
import { type FiledPaper, paperWarnings } from './paper-warnings';
import { type PriceFacts, priceWarnings } from './price-warnings';
import { saidTexts } from './said-texts';
import { type HeldStars, type StarWarning, starWarnings } from './star-warnings';

/** A listing named in a warning, to be looked at. */
export type NamedListing = { kind: ListingKind; slug: string; name: string };

/** The same picture in the live listing of another producer. */
export type SharedPhoto = { mediaId: number; listing: NamedListing; producer: string };

/** All that the warnings about a version rest on, as of one day. */
export type WarningFacts = {
  kind: ListingKind;
  /** The proposed texts. */
  fields: Fields;
  /** Whether its criteria set has medicines in it, of which effects on health may be told. */
  medicine: boolean;
  /** Papers on file for the product, or for the whole producer. */
  papers: readonly FiledPaper[];
  /** The product's own stars; null for a producer's profile. */
  own: HeldStars | null;
  /** Those of the producer's other products; of all its products for a profile. */
  others: readonly HeldStars[];
  /** Rights of use in any state that name the product; all of the producer's for a profile. */
  rights: readonly RightOnRecord[];
  /** The registry. */
  marks: readonly NamedMark[];
  /** Null for a producer's profile. */
  prices: PriceFacts | null;
  photosElsewhere: readonly SharedPhoto[];
};

/** What an officer should look at twice. Nothing here forbids a decision. */
export type Warning =
  | { kind: 'health-claim'; key: FieldKey; words: string }
  /** `keys`: the texts that speak of it; none where it lapsed and nothing does. */
  | {
      kind: 'paper-lapsed';
      paper: PaperKind;
      number: string | null;
      endedOn: PlainDate;
      mediaId: number | null;
      keys: FieldKey[];
    }
  /** Texts speak of a kind of paper of which none is on file. */
  | { kind: 'paper-missing'; paper: PaperKind; keys: FieldKey[] }
  | StarWarning
  | MarkWarning
  /** A pack costs ten times as much, or a tenth, since its price was last changed. */
  | { kind: 'price-changed'; pack: string; before: number; now: number }
  /** A pack is ten times off the median of its criteria set, per kilogram, litre or piece. */
  | {
      kind: 'price-unlike';
      pack: string;
      price: number;
      median: number;
      unit: 'kg' | 'l' | 'piece';
      products: number;
    }
  /** A price in a text is ten times off the prices shown. */
  | { kind: 'price-said'; key: FieldKey; words: string; min: number; max: number }
  | ({ kind: 'photo-elsewhere' } & SharedPhoto);

/** The warnings about a version on a day in Vietnam, the gravest first. */
export function computeWarnings(facts: WarningFacts, today: PlainDate): Warning[] {
  return [
    ...starWarnings(facts, today),
    ...markWarnings(facts),
    ...paperWarnings(facts, today),
    ...healthWarnings(facts),
    ...priceWarnings(facts),
    ...facts.photosElsewhere.map((photo) => ({ kind: 'photo-elsewhere' as const, ...photo })),
  ];
}

function healthWarnings(facts: WarningFacts): Warning[] {
  if (facts.medicine) return [];
  return saidTexts(facts).flatMap(([key, text]) => {
    const said = findHealthClaims(text).map((claim) => claim.text);
    return [...new Set(said)].map((words) => ({ kind: 'health-claim' as const, key, words }));
  });
}
