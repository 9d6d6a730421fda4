import type { ListingRow, RowOrder } from '../facets';

/** Rows kept in one order while they come and go. */
export class SortedRows {
  readonly #rows: ListingRow[];

  constructor(
    rows: Iterable<ListingRow>,
    private readonly order: RowOrder,
  ) {
    this.#rows = [...rows].sort(order);
  }

  put(row: ListingRow): void {
    this.#rows.splice(this.#placeOf(row), 0, row);
  }

  /** Takes out a row that was put in just as it is. */
  remove(row: ListingRow): void {
    this.#rows.splice(this.#placeOf(row), 1);
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
      if (this.order(this.#rows[middle] as ListingRow, row) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
