import type { DeskChange } from '../audit/find-changes.server';
import type { PlainDate } from '../clock';
import type { Provenance } from '../texts';
import type { TypedMark } from './mark-form';
import type { MarkRight } from './mark-page';
import type { MarkTerm } from './mark-term';
import type { MarkEntry } from './registry';

/** A right in the list of who may use a mark; `own` where the officer answers for its holder. */
export type DeskRight = MarkRight & { id: number; own: boolean };

/** A place of the area with its words and where it is today. */
export type DeskArea = {
  id: number;
  name: string;
  district: string | null;
  /** The old commune it was found to be. */
  old: string | null;
  commune: string | null;
};

export type MarkLink = Pick<MarkEntry, 'slug' | 'kind' | 'name' | 'product'>;

/** Who may use a mark on a day, and every other right there is. */
export type MarkUsers = {
  /** The day asked for. */
  day: PlainDate;
  mark: MarkLink &
    Pick<MarkEntry, 'status' | 'registrationNumber' | 'supersededOn'> & { term: MarkTerm };
  inForce: DeskRight[];
  /** Not yet begun, lapsed, suspended or not settled on that day. */
  others: DeskRight[];
};

/** All that the desk shows of a mark. */
export type DeskMarkPage = MarkUsers & {
  today: PlainDate;
  provenance: Provenance;
  /** Status as it is kept, whatever the day. */
  kept: { status: MarkEntry['status']; typed: TypedMark };
  /** Rights that were recorded in error; no list of any day has them. */
  annulled: DeskRight[];
  areas: DeskArea[];
  supersededBy: MarkLink | null;
  supersedes: MarkLink[];
  /** Tells the present state of its succession from any later one. */
  succession: string;
  /** Registered marks that could take its place. */
  successors: MarkLink[];
  mayRecord: boolean;
  changes: DeskChange[];
};
