import type { MarkKind } from '../catalogue/card';
import type { PlainDate } from '../clock';
import type { DateRange } from '../dates';
import type { Refusal } from '../media/refusal';
import type { RecognitionStatus } from '../recognitions/status';
import type { Opinion } from '../review/opinions';
import type { Holder } from '../review/queue';
import type { Provenance } from '../texts';
import type { ClaimFaults, TypedClaim } from './claim-form';
import type { ClaimWarning } from './claim-warnings';
import type { ClaimKind, ClaimState, PaperKind } from './kinds';
import type { PaperFaults, TypedPaper } from './paper-form';
import type { PaperStatus } from './paper-status';
import type { RecordedStars } from './would-record';

/** A product as it is named in a list or a choice. */
export type NamedProduct = { id: number; slug: string; name: string };

/** A mark of the registry that a right of use can be claimed for. */
export type ClaimableMark = { id: number; kind: MarkKind; name: string; product: string };

/** A stored scan, under the name it had on its sender's phone. */
export type Scan = {
  mediaId: number;
  fileName: string | null;
  /** Whether it is a PDF whose pages show nothing; null where nobody looked. */
  blank: boolean | null;
};

/** The star decision a product stands on today, or last stood on. */
export type ProductStanding = {
  product: NamedProduct;
  /** Null where no decision is on record. */
  decision: {
    id: number;
    stars: number | null;
    number: string | null;
    validUntil: DateRange;
    status: RecognitionStatus;
    /** Days left, 0 on the last day; null unless in force. */
    daysLeft: number | null;
    provenance: Provenance;
    /** Whether it is time to prepare its renewal. */
    renew: boolean;
    /** The decision itself, which may name products of others too. */
    scan: Scan | null;
  } | null;
};

export type ClaimFacts = {
  id: number;
  kind: ClaimKind;
  state: ClaimState;
  product: NamedProduct | null;
  stars: number | null;
  markId: number | null;
  mark: { slug: string; kind: MarkKind | null; name: string } | null;
  number: string;
  issuer: string | null;
  decidedOn: PlainDate;
  /** Last day as the paper prints it. */
  validUntil: PlainDate | null;
  note: string | null;
  scan: Scan;
  createdAt: string;
  decidedAt: string | null;
  /** Why an officer sent it back. */
  reason: string | null;
};

/** A claim as its producer reads it. */
export type OwnClaim = ClaimFacts & {
  /** The newer claim of the same paper that took its place; null while this one stands. */
  newerId: number | null;
};

/** What is on record already of what a claim says. */
export type ClaimPrecedent = 'recorded' | 'published' | 'other-products' | 'differs';

/** A claim that waits, or that was decided meanwhile, as an officer reads it. */
export type WaitingClaim = ClaimFacts & {
  producer: { slug: string; name: string };
  claimedBy: string | null;
  /** Who decided it; null while it waits. */
  decidedBy: string | null;
  mayDecide: boolean;
  /** Whether the officer forwards it with an opinion. */
  opines: boolean;
  /** Whether the officer may take it. */
  takes: boolean;
  holder: Holder | null;
  opinions: Opinion[];
  /** For stars: what accepting would record beside the claim itself. */
  wouldRecord: RecordedStars | null;
  warnings: ClaimWarning[];
  precedent: ClaimPrecedent | null;
};

export type PaperFacts = {
  id: number;
  kind: PaperKind;
  /** Null where it is about the whole producer. */
  product: NamedProduct | null;
  number: string | null;
  issuedOn: PlainDate | null;
  expiresOn: PlainDate | null;
  note: string | null;
  scan: Scan | null;
  status: PaperStatus;
};

/** A form that could not be taken as it was sent, with everything that was typed and kept. */
export type PapersFailure =
  | {
      form: ClaimKind;
      typed: TypedClaim;
      faults: ClaimFaults;
      scan: Scan | null;
      refusal: Refusal | null;
    }
  | {
      form: 'paper';
      typed: TypedPaper;
      faults: PaperFaults;
      scan: Scan | null;
      refusal: Refusal | null;
    }
  /** Nothing of the form arrived. */
  | { form: 'none'; code: 'not-a-form' | 'malformed' | 'form-too-big' }
  /** Somebody was quicker: the claim stands elsewhere now. */
  | { form: 'state'; state: string };
