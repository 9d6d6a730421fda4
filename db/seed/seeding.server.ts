import type { Database } from '../connection.server';

export type SeedLevel = 'sample' | 'sourced' | 'none';

/** A date known only roughly, as the schema keeps it. */
export type Bounds = { earliest: string | null; latest: string | null };

export type SeedOptions = {
  seed: SeedLevel;
  /** `YYYY-MM-DD` in Vietnam; invented dates are counted from it. */
  today: string;
  /** The instant the rows are marked with; noon of `today` in Vietnam when left out. */
  now?: string;
};

/** What every part of the seed works with: the open transaction and the two moments. */
export type Seeding = {
  tx: Database;
  today: string;
  createdAt: string;
};

/** Finds what an earlier part inserted; a name that is missing is a slip in the JSON. */
export function required<Key, Value>(map: Map<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the seed names ${String(key)}, which it does not have`);
  return value;
}
