import type { PlainDate } from '../clock';
import type { DateRange } from '../dates';
import type { NamedProduct } from '../papers/facts';
import type { RecognitionStatus } from '../recognitions/status';
import type { Provenance } from '../texts';
import type { ChecklistItem } from './checklist';
import type { ChangeSince } from './find-changes-since.server';
import type { RenewalDays } from './renewal-time';

/** Everything the renewal page shows of one star decision. */
export type RenewalFacts = {
  product: NamedProduct;
  decision: {
    id: number;
    stars: number | null;
    number: string | null;
    issuer: string | null;
    decided: DateRange;
    validUntil: DateRange;
    status: RecognitionStatus;
    provenance: Provenance;
  };
  /** The decision the product's stars come from now, where it is a later one. */
  replacedBy: { id: number; number: string | null } | null;
  /** Null where the end of the star is not known. */
  days: RenewalDays | null;
  /** Null where the product's criteria set is not recorded. */
  set: { number: number; name: string; group: string } | null;
  items: ChecklistItem[];
  /** Oldest first; null where the day of the decision is not known. */
  changes: ChangeSince[] | null;
  /** The day all of this was read. */
  today: PlainDate;
};
