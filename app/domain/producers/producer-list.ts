import type { Provenance } from '../texts';
import type { Unit } from './address';
import type { LegalForm } from './producer-facts';

export type ProducerEntry = {
  slug: string;
  name: string;
  /** The language of `name` where it is not the reader's. */
  foreign: boolean;
  legalForm: LegalForm | null;
  womenLed: boolean;
  minorityLed: boolean;
  commune: { code: string; name: string; formerName: string | null } | null;
  products: number;
  /** Products with stars in force on the day of reading. */
  lit: number;
  /** True where one of them was invented for demonstration. */
  litSample: boolean;
  provenance: Provenance;
};

/** Producers of one former district or one commune of today; `unit` is null where none is known. */
export type ProducerGroup = { id: string; unit: Unit | null; producers: ProducerEntry[] };

/** Of more than that nobody reads a list: a place is chosen first. */
export const MOST_LISTED = 300;

export const countProducers = (groups: readonly ProducerGroup[]): number =>
  groups.reduce((sum, { producers }) => sum + producers.length, 0);

/** The groups whose producers are named: all of them, or of very many producers the chosen one. */
export function namedGroups(groups: ProducerGroup[], chosen: string | null): ProducerGroup[] {
  if (countProducers(groups) <= MOST_LISTED) return groups;
  return groups.filter(({ id }) => id === chosen);
}

export const PRODUCER_GROUPINGS = ['huyen', 'xa'] as const;
export type ProducerGrouping = (typeof PRODUCER_GROUPINGS)[number];

/** `?theo=xa` groups by commune; anything else by former district, which people still say. */
export const readGrouping = (value: string | null): ProducerGrouping =>
  value === 'xa' ? 'xa' : 'huyen';

/** A name as it is looked up in a list: "HTX Nhung Lũy" stands under N. */
export const nameWithoutForm = (name: string): string =>
  name.replace(
    /^(?:htx|hợp tác xã|tổ hợp tác|công ty(?: tnhh| cp| cổ phần)?(?: mtv)?|hộ kinh doanh|cơ sở|nhà hàng)\s+/iu,
    '',
  );
