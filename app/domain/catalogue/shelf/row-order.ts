import type { Locale } from '../../texts';
import { type Order, orderOf } from '../facets';
import type { Sort } from '../filters';
import { grown } from './column';
import type { PackedRows } from './packed-rows';

/**
 * The names of products. They are many times as long as all else that orders a list and are looked
 * at only while one is put in order, so they stay in the database.
 */
export type Alphabet = {
  /** The ids of all products, by name and, of equal ones, by id. */
  inOrder: (locale: Locale) => readonly number[];
  /** A product's name as a key: plain order of keys is the order of names. */
  keyOf: (id: number, locale: Locale) => string;
};

/** The places of rows in the order of a sort, while rows come and go; ties fall back to name, then id. */
export class SortedPlaces {
  #places: Uint32Array;
  #size: number;
  readonly #order: Order<number>;

  constructor(
    byName: number[],
    {
      rows,
      sort,
      locale,
      alphabet,
    }: {
      rows: PackedRows;
      sort: Exclude<Sort, 'phu-hop'>;
      locale: Locale;
      alphabet: Alphabet;
    },
  ) {
    const bySort = orderOf<number>(sort, (place, fact) => rows.fact(place, fact));
    // Sorting keeps ties as they stood, which is by name.
    this.#places = Uint32Array.from(byName.sort(bySort));
    this.#size = this.#places.length;
    const nameAt = (place: number) => alphabet.keyOf(rows.id(place), locale);
    this.#order = (a, b) => bySort(a, b) || byText(nameAt(a), nameAt(b)) || rows.id(a) - rows.id(b);
  }

  put(place: number): void {
    const at = this.#rankOf(place);
    if (this.#size === this.#places.length) this.#places = grown(this.#places, this.#size + 1);
    this.#places.copyWithin(at + 1, at, this.#size);
    this.#places[at] = place;
    this.#size += 1;
  }

  /** Takes out a place. The name of its row may be another by now, so it is looked for. */
  remove(place: number): void {
    const at = this.#places.subarray(0, this.#size).indexOf(place);
    if (at < 0) return;
    this.#places.copyWithin(at, at + 1, this.#size);
    this.#size -= 1;
  }

  /** Places from one rank up to another, of those that `wanted` marks with a one. */
  slice(from: number, to: number, wanted: Uint8Array | null): Uint32Array {
    if (!wanted) return this.#places.slice(from, Math.min(to, this.#size));
    const found = new Uint32Array(Math.max(0, to - from));
    let passed = 0;
    for (let rank = 0; rank < this.#size && passed < to; rank += 1) {
      const place = this.#places[rank] as number;
      if (wanted[place] !== 1) continue;
      if (passed >= from) found[passed - from] = place;
      passed += 1;
    }
    return found.subarray(0, Math.max(0, passed - from));
  }

  /** The rank a row has, or would have. */
  #rankOf(place: number): number {
    let [low, high] = [0, this.#size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#order(this.#places[middle] as number, place) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
