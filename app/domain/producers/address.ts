import type { UNIT_TYPES } from 'db/schema/places.server';
import type { PlainDate } from '../clock';

/** A unit as an address names it. `type` is null where only old text is left, with its own words. */
export type Unit = { type: (typeof UNIT_TYPES)[number] | null; name: string };

/** Where a producer is, in today's units and in those that papers and memories still name. */
export type Address = {
  hamlet: string | null;
  /** Today's commune and province; null where no source names a commune that maps to one. */
  now: { code: string; units: Unit[] } | null;
  /** Former commune, district and province, smallest first, as far as they are known. */
  before: Unit[];
  /** The day today's units replaced the former ones. */
  changedOn: PlainDate | null;
  /** The commune's centre, for a map; never the producer's own door. */
  centre: { latitude: number; longitude: number } | null;
};

/** Hamlets go by many words; one that brings its own is not called "thôn" again. */
export const namesItsKind = (hamlet: string): boolean =>
  /^(?:thôn|bản|xóm|tổ|khu|tiểu khu|phố)\s/iu.test(hamlet);
