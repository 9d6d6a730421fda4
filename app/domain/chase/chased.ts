import type { CHASE_CHANNELS, CHASE_OUTCOMES, CHASED_KINDS } from 'db/schema/desk.server';
import type { MarkKind } from '../catalogue/card';
import type { DateRange } from '../dates';
import type { RightDates } from '../marks/right-status';
import type { OfficerContact } from '../producers/contact';
import type { Recognition } from '../recognitions/read';
import type { DaysAround, RenewalBand } from '../renewals/renewal-time';
import type { Provenance } from '../texts';

export type ChasedKind = (typeof CHASED_KINDS)[number];
export type ChaseChannel = (typeof CHASE_CHANNELS)[number];
export type ChaseOutcome = (typeof CHASE_OUTCOMES)[number];

export const CHASED_KIND_LIST = [
  'recognition',
  'right-of-use',
] as const satisfies readonly ChasedKind[];
export const CHANNEL_LIST = [
  'phone',
  'zalo',
  'visit',
  'letter',
] as const satisfies readonly ChaseChannel[];
export const OUTCOME_LIST = [
  'no-answer',
  'reached',
  'preparing',
  'will-not-renew',
] as const satisfies readonly ChaseOutcome[];

export type Named = { slug: string; name: string };
export type Commune = { code: string; name: string };

/** A right of use in any state, with what decides how long it can last. */
export type HeldRight = RightDates & {
  id: number;
  /** Products it names; none where its paper names none of the catalogue. */
  products: readonly (Named & { id: number })[];
  markId: number;
  /** The mark that took its mark's place. */
  successorId: number | null;
  named: { slug: string; kind: MarkKind; name: string };
  number: string | null;
  issuer: string | null;
  provenance: Provenance;
};

/** Who is to be told. */
export type Maker = Named & { id: number; provenance: Provenance };

/** In a producer's place where no source names who makes a product: its stars end all the same. */
export type NoMaker = { id: null; slug: null; name: null; provenance: null };
export const NO_MAKER: NoMaker = { id: null, slug: null, name: null, provenance: null };

/** Every star decision and right of use of somebody, in any state. */
export type Holdings = {
  commune: Commune | null;
  products: readonly (Named & { id: number; decisions: readonly Recognition[] })[];
  rights: readonly HeldRight[];
};

/** A producer of an officer's area with all it holds. */
export type AreaProducer = Maker & Holdings;

/** The same, or the products of the area that no producer is known of. */
export type AreaEntry = (Maker | NoMaker) & Holdings;

/** A star decision or right of use whose end is near or just past, as read on one day. */
export type ChasedItem = {
  kind: ChasedKind;
  /** Of the recognition or right. */
  id: number;
  products: Named[];
  /** Null for a right, and where a source says "recognised" without a number. */
  stars: number | null;
  mark: HeldRight['named'] | null;
  number: string | null;
  issuer: string | null;
  decided: DateRange;
  /** Last day in force, as roughly as it is known. */
  end: DateRange;
  band: RenewalBand;
  left: DaysAround;
  provenance: Provenance;
};

/** One contact made about an item. */
export type ContactNote = {
  id: number;
  at: string;
  by: string;
  channel: ChaseChannel;
  outcome: ChaseOutcome;
  note: string | null;
};

/** What a producer has already sent in to be recorded in an item's place. */
export type WaitingRenewal = { claimId: number; number: string; sentAt: string };

export type ChasedRow = ChasedItem & {
  /** Newest first. */
  notes: ContactNote[];
  waiting: WaitingRenewal | null;
};

export type ChasedProducer = (Maker | NoMaker) & {
  commune: Commune | null;
  contacts: OfficerContact[];
  rows: ChasedRow[];
};

/** What tells items apart, in addresses and in lists: `recognition-12`. */
export const keyOf = ({ kind, id }: Pick<ChasedItem, 'kind' | 'id'>): string => `${kind}-${id}`;
