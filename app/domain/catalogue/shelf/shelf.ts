import type { PlainDate } from '../../clock';
import type { Locale } from '../../texts';
import { facetValues, type ListingRow, orderOf } from '../facets';
import { FACETS, type FacetKey, type Filters, type Sort } from '../filters';
import { FacetColumn, type ValueCount } from './facet-column';
import { SortedRows } from './row-order';

/** What filters leave: how many, which, and how many each value of each facet would leave. */
export type Selection = {
  total: number;
  has: (row: ListingRow) => boolean;
  /** A facet does not narrow itself, so that its other values stay reachable. */
  counts: (key: FacetKey) => ValueCount[];
};

type Condition = { key: FacetKey; sets: Uint32Array; allowed: Uint8Array };

/**
 * Every listed product as the list filters, counts and sorts it on one day: kept in columns, counted
 * and in order, so that a page of 200,000 products costs little more than one of 2,000, and a change
 * costs the one product that changed.
 */
export class Shelf {
  /** Raised by every change. */
  revision = 0;
  readonly #places = new Map<number, number>();
  readonly #rows: (ListingRow | null)[] = [];
  readonly #free: number[] = [];
  readonly #columns = byFacet(() => new FacetColumn());
  readonly #all = byFacet(() => new Uint32Array(64));
  /** What a list without filters shows, the most asked for of all, counted once. */
  readonly #known: { [key in FacetKey]?: { revision: number; counts: ValueCount[] } } = {};
  readonly #orders = new Map<string, SortedRows>();

  constructor(readonly today: PlainDate) {}

  get size(): number {
    return this.#places.size;
  }

  /** Every row, in no order that means anything. */
  *rows(): Generator<ListingRow> {
    for (const row of this.#rows) if (row) yield row;
  }

  row(id: number): ListingRow | null {
    return this.#rows[this.#places.get(id) ?? -1] ?? null;
  }

  /** Puts in a product, or its new facts in place of the old. */
  put(row: ListingRow): void {
    this.remove(row.id);
    const place = this.#free.pop() ?? this.#rows.length;
    this.#rows[place] = row;
    this.#places.set(row.id, place);
    for (const key of FACETS) {
      this.#columns[key].put(place, facetValues(row, key, this.today));
      this.#count(key, place, 1);
    }
    for (const order of this.#orders.values()) order.put(row);
    this.revision += 1;
  }

  remove(id: number): void {
    const place = this.#places.get(id);
    const row = this.row(id);
    if (place === undefined || !row) return;
    for (const key of FACETS) this.#count(key, place, -1);
    for (const order of this.#orders.values()) order.remove(row);
    this.#rows[place] = null;
    this.#places.delete(id);
    this.#free.push(place);
    this.revision += 1;
  }

  /** What the filters leave of all products, or of those with the given ids. */
  select(filters: Filters, among: readonly number[] | null = null): Selection {
    const conditions = this.#conditionsOf(filters);
    if (conditions.length === 0 && !among) return this.#everything();
    const kept = new Uint8Array(this.#rows.length);
    const counts = byFacet((key) => new Uint32Array(this.#columns[key].size));
    let total = 0;
    this.#eachPlace(among, (place) => {
      const missed = this.#missedBy(place, conditions);
      if (missed === 'several') return;
      if (missed) return countAt(counts[missed], this.#columns[missed].sets, place);
      kept[place] = 1;
      total += 1;
      for (const key of FACETS) countAt(counts[key], this.#columns[key].sets, place);
    });
    return {
      total,
      has: ({ id }) => kept[this.#places.get(id) ?? -1] === 1,
      counts: (key) => this.#columns[key].byValue(counts[key]),
    };
  }

  /** Rows of a selection in the order of a sort, from one place up to another. */
  sorted(
    selection: Selection,
    {
      sort,
      locale,
      from,
      to,
    }: { sort: Exclude<Sort, 'phu-hop'>; locale: Locale; from: number; to: number },
  ): ListingRow[] {
    const name = `${sort} ${locale}`;
    const order = this.#orders.get(name) ?? new SortedRows(this.rows(), orderOf(sort, locale));
    this.#orders.set(name, order);
    return order.slice(from, to, selection.total === this.size ? null : selection.has);
  }

  #everything(): Selection {
    return {
      total: this.size,
      has: ({ id }) => this.#places.has(id),
      counts: (key) => this.#countsOfAll(key),
    };
  }

  #countsOfAll(key: FacetKey): ValueCount[] {
    const known = this.#known[key];
    if (known?.revision === this.revision) return known.counts;
    const counts = this.#columns[key].byValue(this.#all[key]);
    this.#known[key] = { revision: this.revision, counts };
    return counts;
  }

  #conditionsOf(filters: Filters): Condition[] {
    return FACETS.flatMap((key) => {
      const value = filters[key];
      if (value === undefined) return [];
      const column = this.#columns[key];
      return [{ key, sets: column.sets, allowed: column.setsWith(value) ?? new Uint8Array(0) }];
    });
  }

  /** The one condition a product misses; null for none. */
  #missedBy(place: number, conditions: readonly Condition[]): FacetKey | 'several' | null {
    let missed: FacetKey | null = null;
    for (const { key, sets, allowed } of conditions) {
      if (allowed[sets[place] as number] === 1) continue;
      if (missed) return 'several';
      missed = key;
    }
    return missed;
  }

  #eachPlace(among: readonly number[] | null, visit: (place: number) => void): void {
    if (among) {
      for (const id of among) {
        const place = this.#places.get(id);
        if (place !== undefined) visit(place);
      }
    } else {
      for (let place = 0; place < this.#rows.length; place += 1) {
        if (this.#rows[place]) visit(place);
      }
    }
  }

  #count(key: FacetKey, place: number, by: 1 | -1): void {
    const set = this.#columns[key].sets[place] as number;
    if (set >= this.#all[key].length) {
      const longer = new Uint32Array(2 * (set + 1));
      longer.set(this.#all[key]);
      this.#all[key] = longer;
    }
    this.#all[key][set] = (this.#all[key][set] ?? 0) + by;
  }
}

function countAt(counts: Uint32Array, sets: Uint32Array, place: number): void {
  const set = sets[place] as number;
  counts[set] = (counts[set] as number) + 1;
}

function byFacet<Value>(make: (key: FacetKey) => Value): Record<FacetKey, Value> {
  return Object.fromEntries(FACETS.map((key) => [key, make(key)])) as Record<FacetKey, Value>;
}
