/** One facet of all products: the number of each place's set of values, and how many sets there are. */
export type Table = { sets: Uint32Array; size: number };

/** A chosen facet, by its number among the tables, and the sets that hold the chosen value. */
export type Condition = { facet: number; sets: Uint32Array; allowed: Uint8Array };

export type Tallied = {
  /** The places that meet every condition; to be read before the next tally, which writes there. */
  met: Uint32Array;
  /** By facet, how many products have each set and meet every other condition. */
  tallies: Uint32Array[];
};

/**
 * Goes through the places of all products, or of those given: the one room whose work grows with the
 * catalogue. A product that misses two conditions counts nowhere; one that misses a single condition
 * counts for that facet alone, whose other values stay reachable.
 */
export function tally(
  places: Uint32Array,
  conditions: readonly Condition[],
  tables: readonly Table[],
): Tallied {
  const { met, missing } = sorted(places, conditions);
  const tallies = tables.map(({ sets, size }, facet) => {
    const counts = new Uint32Array(size);
    countSets(counts, sets, met);
    const own = conditions.findIndex((condition) => condition.facet === facet);
    if (own >= 0) countSets(counts, sets, missing[own] as Uint32Array);
    return counts;
  });
  return { met, tallies };
}

/**
 * The places that meet every condition, and by condition those that miss it alone. Without any
 * branch in its loops: half of the places miss a condition, and a processor that guesses wrong loses
 * more than a look.
 */
function sorted(places: Uint32Array, conditions: readonly Condition[]) {
  if (conditions.length === 0) return { met: places, missing: [] };
  const missed = missedBits(places, conditions);
  const several = conditions.length + 1;
  // Shelves by what is missed: nothing, one condition (its number and one), several.
  const shelfOf = new Uint8Array(2 ** conditions.length).fill(several);
  shelfOf[0] = 0;
  for (let index = 0; index < conditions.length; index += 1) shelfOf[2 ** index] = index + 1;
  // One after the other, each with room for all.
  const room = places.length;
  const shelves = scratchOf(room * (several + 1));
  const ends = Uint32Array.from({ length: several + 1 }, (_, shelf) => shelf * room);
  for (let index = 0; index < room; index += 1) {
    const shelf = shelfOf[missed[index] as number] as number;
    const end = ends[shelf] as number;
    shelves[end] = places[index] as number;
    ends[shelf] = end + 1;
  }
  const [met, ...missing] = Array.from(ends, (end, shelf) => shelves.subarray(shelf * room, end));
  return { met: met as Uint32Array, missing };
}

/** Nothing of one tally is needed in the next, and millions of zeros a second are work too. */
let scratch = new Uint32Array(0);

function scratchOf(length: number): Uint32Array {
  if (scratch.length < length) scratch = new Uint32Array(length);
  return scratch;
}

/** What each place misses, a bit for each condition, one condition after the other. */
function missedBits(places: Uint32Array, conditions: readonly Condition[]): Uint16Array {
  const missed = new Uint16Array(places.length);
  conditions.forEach(({ sets, allowed }, condition) => {
    const bit = 1 << condition;
    addBits(
      missed,
      places,
      sets,
      Uint16Array.from(allowed, (one) => (one === 1 ? 0 : bit)),
    );
  });
  return missed;
}

function addBits(missed: Uint16Array, places: Uint32Array, sets: Uint32Array, bits: Uint16Array) {
  for (let index = 0; index < places.length; index += 1) {
    const bit = bits[sets[places[index] as number] as number] as number;
    missed[index] = (missed[index] as number) | bit;
  }
}

function countSets(counts: Uint32Array, sets: Uint32Array, places: Uint32Array): void {
  for (let index = 0; index < places.length; index += 1) {
    const set = sets[places[index] as number] as number;
    counts[set] = (counts[set] as number) + 1;
  }
}
