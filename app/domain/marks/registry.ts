import type { MarkKind } from '../catalogue/card';
import type { PlainDate } from '../clock';
import type { DateRange } from '../dates';
import type { Provenance } from '../texts';

export type MarkStatus = 'registered' | 'superseded' | 'unconfirmed';

/** A line of the registry. */
export type MarkEntry = {
  slug: string;
  kind: MarkKind | null;
  /** On the day of reading. */
  status: MarkStatus;
  name: string;
  /** What it covers, in the reader's language. An indication is known by name and product. */
  product: string;
  registrationNumber: string | null;
  decisionNumber: string | null;
  registered: DateRange;
  /** Last day of a trademark's term, where it was published. */
  expiresOn: PlainDate | null;
  /** First day on which another mark stood in its place, past or to come, where it was published. */
  supersededOn: PlainDate | null;
  /** A trademark's owner; an indication belongs to the State. */
  owner: string | null;
  manager: string | null;
  provenance: Provenance;
  /** Producers that hold a right of use in force, and the weakest claim that rests on. */
  users: { count: number; provenance: Provenance };
};

export const REGISTRY_SECTIONS = [
  'geographical-indication',
  'collective-trademark',
  'certification-mark',
  'unconfirmed',
] as const;
export type RegistrySection = (typeof REGISTRY_SECTIONS)[number];

/** Three kinds that are never mixed, and names for which no registration was found. */
export function sectionOf({ kind, status }: Pick<MarkEntry, 'kind' | 'status'>): RegistrySection {
  return kind && status !== 'unconfirmed' ? kind : 'unconfirmed';
}

/** The registry in its sections; within one, marks in force stand before superseded ones. */
export function registrySections<Entry extends Pick<MarkEntry, 'kind' | 'status'>>(
  entries: readonly Entry[],
): { section: RegistrySection; entries: Entry[] }[] {
  return REGISTRY_SECTIONS.map((section) => {
    const own = entries.filter((entry) => sectionOf(entry) === section);
    const past = (entry: Entry) => Number(entry.status === 'superseded');
    return { section, entries: own.sort((a, b) => past(a) - past(b)) };
  });
}
