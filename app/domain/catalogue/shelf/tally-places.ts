import { FACETS } from '../filters';

/** One facet of all products: the number of each place's set of values, and how many sets there are. */
export type Table = { sets: Uint32Array; size: number };

/** A chosen facet, by its number among the tables, and the sets that hold the chosen value. */
export type Condition = { facet: number; sets: Uint32Array; allowed: Uint8Array };

/** All of it is to be read before the next tally, which writes into the same rooms. */
export type Tallied = {
  /** The places that meet every condition. */
  met: Uint32Array;
  /** By facet, how many products have each set and meet every other condition. */
  tallies: Uint32Array[];
};

let newest: Tallied | null = null;

/** Whether a tally may still be read. */
export const isNewest = (tallied: Tallied): boolean => tallied === newest;

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
    const counts = zeros(facet, size);
    countSets(counts, sets, met);
    const own = conditions.findIndex((condition) => condition.facet === facet);
    if (own >= 0) countSets(counts, sets, missing[own] as Uint32Array);
    return counts;
  });
  newest = { met, tallies };
  return newest;
}

/**
 * The places that meet every condition, and by condition those that miss it alone. One condition
 * after the other, each over what the ones before left; a place that misses two is in no list.
 */
function sorted(places: Uint32Array, conditions: readonly Condition[]) {
  let met = places;
  const missing: Uint32Array[] = [];
  conditions.forEach((condition, number) => {
    missing.forEach((list, other) => {
      missing[other] = divide(list, condition, list, room(TRASH, list.length));
    });
    const rest = room(number + 1, met.length);
    const left = divide(met, condition, room(0, met.length), rest);
    missing.push(rest.subarray(0, met.length - left.length));
    met = left;
  });
  return { met, missing };
}

/**
 * Divides places into those that meet a condition, which it gives, and the rest; either list may be
 * the one that is read. Each place is written to both and stays where it counts: half of them miss a
 * condition, and a processor that guesses a branch wrong loses more than a store.
 */
function divide(
  places: Uint32Array,
  { sets, allowed }: Condition,
  meeting: Uint32Array,
  rest: Uint32Array,
): Uint32Array {
  let met = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] as number;
    meeting[met] = place;
    rest[index - met] = place;
    met += allowed[sets[place] as number] as number;
  }
  return meeting.subarray(0, met);
}

/** Rooms, kept: nothing of one tally is needed in the next, and a page would leave a megabyte behind. */
const rooms: Uint32Array[] = [];
/** The room after those of every facet. */
const TRASH = FACETS.length + 1;

/** A room of its own for the counts of a facet. */
const zeros = (facet: number, length: number): Uint32Array =>
  room(TRASH + 1 + facet, length)
    .subarray(0, length)
    .fill(0);

function room(number: number, length: number): Uint32Array {
  const known = rooms[number];
  if (known && known.length >= length) return known;
  const larger = new Uint32Array(length);
  rooms[number] = larger;
  return larger;
}

function countSets(counts: Uint32Array, sets: Uint32Array, places: Uint32Array): void {
  for (let index = 0; index < places.length; index += 1) {
    const set = sets[places[index] as number] as number;
    counts[set] = (counts[set] as number) + 1;
  }
}
