import type { Locale } from '../../texts';
import { type ListingRow, orderOf, type RowOrder } from '../facets';
import type { Sort } from '../filters';

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

/** Rows kept in the order of a sort while they come and go; ties fall back to name, then id. */
export class SortedRows {
  readonly #rows: ListingRow[];
  readonly #order: RowOrder;

  constructor(
    byName: ListingRow[],
    sort: Exclude<Sort, 'phu-hop'>,
    locale: Locale,
    alphabet: Alphabet,
  ) {
    const bySort = orderOf(sort);
    // Sorting keeps ties as they stood, which is by name.
    this.#rows = byName.sort(bySort);
    this.#order = (a, b) =>
      bySort(a, b) ||
      byText(alphabet.keyOf(a.id, locale), alphabet.keyOf(b.id, locale)) ||
      a.id - b.id;
  }

  put(row: ListingRow): void {
    this.#rows.splice(this.#placeOf(row), 0, row);
  }

  /** Takes out a row that was put in just as it is. Its name may be another by now, so it is looked for. */
  remove(row: ListingRow): void {
    const place = this.#rows.indexOf(row);
    if (place >= 0) this.#rows.splice(place, 1);
  }

  [Symbol.iterator](): Iterator<ListingRow> {
    return this.#rows.values();
  }

  /** Rows from one place up to another, of those that `wanted` lets pass. */
  slice(from: number, to: number, wanted: ((row: ListingRow) => boolean) | null): ListingRow[] {
    if (!wanted) return this.#rows.slice(from, to);
    const found: ListingRow[] = [];
    let passed = 0;
    for (const row of this.#rows) {
      if (!wanted(row)) continue;
      if (passed >= from) found.push(row);
      passed += 1;
      if (passed >= to) break;
    }
    return found;
  }

  /** Where a row stands, or would. */
  #placeOf(row: ListingRow): number {
    let [low, high] = [0, this.#rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#order(this.#rows[middle] as ListingRow, row) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
