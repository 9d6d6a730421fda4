import type { DeskChange } from '../audit/find-changes.server';
import type { Scan } from '../papers/facts';
import type { ProducerStatus } from '../producers/producer-facts';
import type { Provenance, Source } from '../texts';
import type { MarkLink } from './desk-mark';
import type { TypedRight } from './right-form';
import type { RightStatus } from './right-status';

/** A product a right can name. */
export type Offered = { id: number; name: string };

/** All that the desk shows of a right. */
export type DeskRightPage = {
  id: number;
  mark: MarkLink;
  producer: { slug: string; name: string };
  status: RightStatus;
  /** Recorded in error: `typed.suspendedReason` says why. */
  annulled: boolean;
  typed: TypedRight;
  offered: Offered[];
  scan: Scan | null;
  provenance: Provenance;
  sources: Source[];
  mayRecord: boolean;
  ownCause: boolean;
  changes: DeskChange[];
};

/** What the form of a new grant begins with. */
export type GrantDraft = {
  mark: MarkLink;
  /** Null until one is chosen. */
  producer: { slug: string; name: string } | null;
  offered: Offered[];
  typed: TypedRight;
  /** The right it follows, by its number. */
  follows: { id: number; number: string | null } | null;
  ownCause: boolean;
};

/** A producer that a search for a holder finds. */
export type FoundHolder = {
  slug: string;
  name: string;
  commune: string | null;
  status: ProducerStatus;
  products: number;
};
