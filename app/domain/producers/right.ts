import type { MarkKind } from '../catalogue/card';
import type { PlainDate } from '../clock';
import type { DateRange } from '../dates';
import type { RightStatus } from '../marks/right-status';
import type { Provenance, Source } from '../texts';

/** The paper that lets a producer use a mark for named products, as read on one day. */
export type Right = {
  id: number;
  mark: { slug: string; kind: MarkKind; name: string; product: string };
  number: string | null;
  issuer: string | null;
  granted: DateRange;
  /** Last day in force; null where the paper names none and the mark's own term decides. */
  expiresOn: PlainDate | null;
  markExpiresOn: PlainDate | null;
  suspendedOn: PlainDate | null;
  suspendedReason: string | null;
  status: RightStatus;
  /** Whether the mark may be shown today. */
  inForce: boolean;
  products: { slug: string; name: string }[];
  provenance: Provenance;
  /** Whether a scan of its paper is on file. */
  onFile: boolean;
  sources: Source[];
};
