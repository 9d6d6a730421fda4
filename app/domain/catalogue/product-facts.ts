import type { NET_UNITS } from 'db/schema/products.server';
import type { PlainDate } from '../clock';
import type { DateRange } from '../dates';
import type { PublicChange } from '../listings/find-public-changes.server';
import type { MarkEntry } from '../marks/registry';
import type { Address } from '../producers/address';
import type { Contact } from '../producers/contact';
import type { LegalForm, ProducerStatus } from '../producers/producer-facts';
import type { Right } from '../producers/right';
import type { RecognitionStatus } from '../recognitions/status';
import type { Provenance, ShownText, Source } from '../texts';
import type { ProductCard, ShownPhoto } from './card';
import type { PackPrice } from './price';

/** A pack as sold. A hidden price is known to us and told by the maker only, so it stays out. */
export type Pack = {
  label: string;
  net: { amount: number; unit: (typeof NET_UNITS)[number] } | null;
  priceState: PackPrice['priceState'];
  price: { min: number; max: number; asOf: PlainDate | null; current: boolean } | null;
  note: string | null;
  gtin: string | null;
  provenance: Provenance;
  sources: Source[];
};

/** One decision about the product, with its status on the day of reading. */
export type Decision = {
  id: number;
  kind: 'recognition' | 'assessment-round';
  stars: number | null;
  score: number | null;
  level: 'district' | 'provincial' | 'central' | null;
  issuer: string | null;
  number: string | null;
  act: string | null;
  decided: DateRange;
  /** Last day in force. */
  validUntil: DateRange;
  /** False where the last day follows from the 36-month rule, true where a paper prints it. */
  validUntilStated: boolean;
  revokedOn: PlainDate | null;
  revokedReason: string | null;
  note: string | null;
  status: RecognitionStatus;
  /** The decision today's stars come from. */
  current: boolean;
  /** Days left, 0 on the last day; null unless in force. */
  daysLeft: number | null;
  provenance: Provenance;
  /** Whether a scan of its paper is on file. */
  onFile: boolean;
  sources: Source[];
};

export type ProductMaker = {
  slug: string;
  name: ShownText;
  legalForm: LegalForm | null;
  status: ProducerStatus;
  mergedInto: { slug: string; name: string } | null;
  /** The first day it no longer worked under its own name; null where nobody recorded it. */
  closedOn: PlainDate | null;
  address: Address;
  contacts: Contact[];
  /** Whether a member is there to read what buyers ask. */
  takesEnquiries: boolean;
  provenance: Provenance;
  sources: Source[];
};

/** A mark that covers this kind of product in this area; says nothing about a right to use it. */
export type RelatedMark = Pick<MarkEntry, 'slug' | 'kind' | 'status' | 'name' | 'product'>;

export const PRODUCT_STORY_FIELDS = [
  'description',
  'story',
  'ingredients',
  'uses',
  'storage',
] as const;
export type ProductStoryField = (typeof PRODUCT_STORY_FIELDS)[number];

/** Everything public about one product, as read on one day. */
export type ProductFacts = {
  card: ProductCard;
  texts: Record<ProductStoryField, ShownText | null>;
  photos: ShownPhoto[];
  /** What was changed and approved since the page first appeared, newest first. */
  changes: PublicChange[];
  group: { number: number; name: string } | null;
  criteriaSet: { number: number; name: string; act: string } | null;
  packs: Pack[];
  season: { months: number; soldOut: boolean; provenance: Provenance; sources: Source[] } | null;
  /** Newest first. */
  decisions: Decision[];
  rights: Right[];
  relatedMarks: RelatedMark[];
  maker: ProductMaker | null;
  sources: Source[];
};
