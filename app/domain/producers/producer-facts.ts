import type { IMPACT_KINDS, LEGAL_FORMS, PRODUCER_STATUSES } from 'db/schema/producers.server';
import type { ProductCard, ShownPhoto } from '../catalogue/card';
import type { PlainDate } from '../clock';
import type { DateRange } from '../dates';
import type { Provenance, ShownText, Source } from '../texts';
import type { Address } from './address';
import type { AwardFacts } from './award';
import type { Contact } from './contact';
import type { Right } from './right';

export type LegalForm = (typeof LEGAL_FORMS)[number];
export type ProducerStatus = (typeof PRODUCER_STATUSES)[number];
export type ImpactKind = (typeof IMPACT_KINDS)[number];

/** What a producer's work did for people, as one source counted it. */
export type ImpactFigure = {
  kind: ImpactKind;
  value: number;
  /** True where the source says "more than". */
  atLeast: boolean;
  year: number | null;
  note: string | null;
  provenance: Provenance;
  sources: Source[];
};

/** Everything public about one producer, as read on one day. */
export type ProducerFacts = {
  slug: string;
  name: ShownText;
  legalForm: LegalForm | null;
  status: ProducerStatus;
  mergedInto: { slug: string; name: string } | null;
  /** The first day it no longer worked under its own name; null where nobody recorded it. */
  closedOn: PlainDate | null;
  /** Approved photos of the place and its people. */
  photos: ShownPhoto[];
  story: ShownText | null;
  director: ShownText | null;
  founded: DateRange;
  foundedNote: string | null;
  /** Null where no source says so. */
  womenLed: boolean | null;
  minorityLed: boolean | null;
  /** Who published either. */
  ledSources: Source[];
  address: Address;
  contacts: Contact[];
  impact: ImpactFigure[];
  awards: AwardFacts[];
  rights: Right[];
  products: ProductCard[];
  provenance: Provenance;
  sources: Source[];
};
