/** One facet of all products: the number of each place's set of values, and how many sets there are. */
export type Table = { sets: Uint32Array; size: number };

/** A chosen facet, by its number among the tables, and the sets that hold the chosen value. */
export type Condition = { facet: number; sets: Uint32Array; allowed: Uint8Array };

export type Tallied = {
  /** The places that meet every condition. */
  met: Uint32Array;
  /** By facet, how many products have each set and meet every other condition. */
  tallies: Uint32Array[];
};

/**
 * Goes through the places of all products, or of those given: the one loop whose length is the size
 * of the catalogue. A product that misses two conditions counts nowhere; one that misses a single
 * condition counts for that facet alone, whose other values stay reachable.
 */
export function tally(
  places: Uint32Array,
  conditions: readonly Condition[],
  tables: readonly Table[],
): Tallied {
  const met = new Uint32Array(places.length);
  const missing = conditions.map(() => new Uint32Array(places.length));
  const lengths = new Uint32Array(conditions.length);
  let metLength = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number;
    const missed = missedAt(place, conditions);
    if (missed === NONE_MISSED) met[metLength++] = place;
    else if (missed !== SEVERAL_MISSED) {
      const length = lengths[missed] as number;
      (missing[missed] as Uint32Array)[length] = place;
      lengths[missed] = length + 1;
    }
  }
  const all = met.subarray(0, metLength);
  const tallies = tables.map(({ sets, size }, facet) => {
    const counts = new Uint32Array(size);
    countSets(counts, sets, all);
    const own = conditions.findIndex((condition) => condition.facet === facet);
    if (own >= 0) countSets(counts, sets, (missing[own] as Uint32Array).subarray(0, lengths[own]));
    return counts;
  });
  return { met: all, tallies };
}

const NONE_MISSED = -1;
const SEVERAL_MISSED = -2;

/** The number of the one condition that a place misses, or how many it misses. */
function missedAt(place: number, conditions: readonly Condition[]): number {
  let missed = NONE_MISSED;
  for (let index = 0; index < conditions.length; index += 1) {
    const { sets, allowed } = conditions[index] as Condition;
    if (allowed[sets[place] as number] === 1) continue;
    if (missed !== NONE_MISSED) return SEVERAL_MISSED;
    missed = index;
  }
  return missed;
}

function countSets(counts: Uint32Array, sets: Uint32Array, places: Uint32Array): void {
  for (let index = 0; index < places.length; index += 1) {
    const set = sets[places[index] as number] as number;
    counts[set] = (counts[set] as number) + 1;
  }
}
