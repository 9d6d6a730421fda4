import type { ProductCard } from '../catalogue/card';
import type { PlainDate } from '../clock';
import type { DateRange } from '../dates';
import type { Provenance, Source } from '../texts';
import type { MarkArea } from './area';
import type { MarkTerm } from './mark-term';
import type { MarkEntry } from './registry';
import type { RightStatus } from './right-status';

/** A paper that lets one producer use the mark, as read on a day. */
export type MarkRight = {
  producer: { slug: string; name: string };
  number: string | null;
  issuer: string | null;
  granted: DateRange;
  expiresOn: PlainDate | null;
  suspendedOn: PlainDate | null;
  suspendedReason: string | null;
  status: RightStatus;
  products: { slug: string; name: string }[];
  provenance: Provenance;
  /** Whether a scan of its paper is on file. */
  onFile: boolean;
  sources: Source[];
};

type MarkLink = Pick<MarkEntry, 'slug' | 'kind' | 'name' | 'product'>;

/** Everything the page of a mark shows. */
export type MarkPage = MarkEntry & {
  term: MarkTerm;
  areaText: string | null;
  /** False where the registration names more units than were found. */
  areaComplete: boolean;
  area: MarkArea;
  supersededBy: MarkLink | null;
  /** Whose place it has taken by the day of reading. */
  supersedes: MarkLink[];
  /** In force today. */
  rights: MarkRight[];
  /** Lapsed, suspended, not yet begun or not settled: none of them lets anybody show the mark. */
  otherRights: MarkRight[];
  /** Products that may show the mark today. */
  products: ProductCard[];
  /** Products of its kind from its area for which no right in force was published. */
  related: ProductCard[];
  regulation: string | null;
  note: string | null;
  noteIsVietnamese: boolean;
  sources: Source[];
};
