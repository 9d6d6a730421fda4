import type { PlainDate } from '../../clock';
import type { Locale } from '../../texts';
import { facetValues, type ListingRow } from '../facets';
import { FACETS, type FacetKey, type Filters, type Sort } from '../filters';
import { grown } from './column';
import { FacetColumn, type ValueCounts } from './facet-column';
import { PackedRows } from './packed-rows';
import { type Alphabet, SortedPlaces } from './row-order';
import { type Condition, isNewest, type Table, tally } from './tally-places';

/**
 * What filters leave: how many, which, and how many each value of each facet would leave. All but the
 * first only until the shelf selects again; {@link Shelf.select} says why.
 */
export type Selection = {
  total: number;
  has: (id: number) => boolean;
  /** By place on the shelf, a one for each that is left; null where all are. */
  marked: () => Uint8Array | null;
  /** A facet does not narrow itself, so that its other values stay reachable. */
  counts: (key: FacetKey) => ValueCounts;
};

/** The one facet that depends on the day as well as on the row. */
const SEASON = 'mua';

/** No product has its row there. */
const NOWHERE = 0;

/**
 * Every listed product as the list filters, counts and sorts it on one day: kept in columns, counted
 * and in order, so that a page of 200,000 products costs little more than one of 2,000, and a change
 * costs the one product that changed.
 */
export class Shelf {
  /** Raised by every change. */
  revision = 0;
  /** By id, the place of a product's row. Ids of a table are dense, so an array is the map. */
  #places = new Uint32Array(64);
  #size = 0;
  readonly #rows = new PackedRows();
  /** The first place that no row was ever at; {@link NOWHERE} stays empty. */
  #end = NOWHERE + 1;
  /** Where the rows are, for one state of the shelf. */
  #taken: { revision: number; places: Uint32Array } | null = null;
  readonly #free: number[] = [];
  readonly #columns = byFacet(() => new FacetColumn());
  readonly #all = byFacet(() => new Uint32Array(64));
  /** Room for a selection. */
  #kept = new Uint8Array(64);
  /** What a list without filters shows, the most asked for of all, counted once. */
  readonly #known: { [key in FacetKey]?: { revision: number; counts: ValueCounts } } = {};
  readonly #orders = new Map<string, SortedPlaces>();

  #today: PlainDate;

  constructor(
    today: PlainDate,
    private readonly alphabet: Alphabet,
  ) {
    this.#today = today;
  }

  get today(): PlainDate {
    return this.#today;
  }

  get size(): number {
    return this.#size;
  }

  /** Every row that is wanted, in no order that means anything. */
  *rows(wanted: (row: ListingRow) => boolean = () => true): Generator<ListingRow> {
    for (const place of this.#allPlaces()) {
      const row = this.#rows.read(place);
      if (wanted(row)) yield row;
    }
  }

  row(id: number): ListingRow | null {
    const place = this.#placeOf(id);
    return place === NOWHERE ? null : this.#rows.read(place);
  }

  /** Puts in a product, or its new facts in place of the old. */
  put(row: ListingRow): void {
    this.remove(row.id);
    const place = this.#free.pop() ?? this.#end++;
    this.#rows.put(place, row);
    if (row.id >= this.#places.length) this.#places = grown(this.#places, row.id + 1);
    this.#places[row.id] = place;
    this.#size += 1;
    // Read again, a row has the texts that others have already: so its facets keep none of their own.
    const kept = this.#rows.read(place);
    for (const key of FACETS) {
      this.#columns[key].put(place, facetValues(kept, key, this.#today));
      this.#count(key, place, 1);
    }
    for (const order of this.#orders.values()) order.put(place);
    this.revision += 1;
  }

  remove(id: number): void {
    const place = this.#placeOf(id);
    if (place === NOWHERE) return;
    for (const key of FACETS) this.#count(key, place, -1);
    for (const order of this.#orders.values()) order.remove(place);
    this.#places[id] = NOWHERE;
    this.#size -= 1;
    this.#free.push(place);
    this.revision += 1;
  }

  /**
   * Goes on to another day: what is in season is told anew. The rows themselves are of the day they
   * were read on, so those that another day makes different are for the caller to put in again.
   */
  turnTo(today: PlainDate): void {
    this.#today = today;
    for (const place of this.#allPlaces()) {
      this.#count(SEASON, place, -1);
      this.#columns[SEASON].put(place, facetValues(this.#rows.read(place), SEASON, today));
      this.#count(SEASON, place, 1);
    }
    this.revision += 1;
  }

  /** Puts products in order anew when next asked, which for many changes is less work than following each. */
  forgetOrders(): void {
    this.#orders.clear();
  }

  /**
   * What the filters leave of all products, or of those with the given ids. It is worked out in room
   * that the next selection uses again: a megabyte left behind by every page would be gone through
   * by the collector while somebody waits.
   */
  select(filters: Filters, among: readonly number[] | null = null): Selection {
    const conditions = this.#conditionsOf(filters);
    if (conditions.length === 0 && !among) return this.#everything();
    const places = among ? this.#placesOf(among) : this.#allPlaces();
    const tallied = tally(places, conditions, this.#tables());
    const kept = this.#keep(tallied.met);
    const readable = <Read>(read: Read): Read => {
      if (!isNewest(tallied)) throw new Error('this selection is over: another was made');
      return read;
    };
    return {
      total: tallied.met.length,
      has: (id) => readable(kept)[this.#placeOf(id)] === 1,
      marked: () => readable(kept),
      counts: (key) => {
        const { tallies } = readable(tallied);
        return this.#columns[key].byValue(tallies[FACETS.indexOf(key)] as Uint32Array);
      },
    };
  }

  /** The ids of a selection in the order of a sort, from one rank up to another. */
  sorted(
    selection: Selection,
    {
      sort,
      locale,
      from,
      to,
    }: { sort: Exclude<Sort, 'phu-hop'>; locale: Locale; from: number; to: number },
  ): number[] {
    // Beyond the last one that is left nothing is looked for: few may be, in a long order.
    const last = Math.min(to, selection.total);
    const places = this.#orderOf(sort, locale).slice(from, last, selection.marked());
    return Array.from(places, (place) => this.#rows.id(place));
  }

  #orderOf(sort: Exclude<Sort, 'phu-hop'>, locale: Locale): SortedPlaces {
    const name = `${sort} ${locale}`;
    const known = this.#orders.get(name);
    if (known) return known;
    const facts = { rows: this.#rows, sort, locale, alphabet: this.alphabet };
    const order = new SortedPlaces(this.#placesByName(locale), facts);
    this.#orders.set(name, order);
    return order;
  }

  #keep(places: Uint32Array): Uint8Array {
    if (this.#kept.length < this.#end) this.#kept = new Uint8Array(2 * this.#end);
    this.#kept.fill(0);
    for (let index = 0; index < places.length; index += 1) this.#kept[places[index] as number] = 1;
    return this.#kept;
  }

  #everything(): Selection {
    return {
      total: this.size,
      has: (id) => this.#placeOf(id) !== NOWHERE,
      marked: () => null,
      counts: (key) => this.#countsOfAll(key),
    };
  }

  #countsOfAll(key: FacetKey): ValueCounts {
    const known = this.#known[key];
    if (known?.revision === this.revision) return known.counts;
    const counts = this.#columns[key].byValue(this.#all[key]).copy();
    this.#known[key] = { revision: this.revision, counts };
    return counts;
  }

  #conditionsOf(filters: Filters): Condition[] {
    return FACETS.flatMap((key, facet) => {
      const value = filters[key];
      if (value === undefined) return [];
      const column = this.#columns[key];
      return [{ facet, sets: column.sets, allowed: column.setsWith(value) }];
    });
  }

  #tables(): Table[] {
    return FACETS.map((key) => ({ sets: this.#columns[key].sets, size: this.#columns[key].size }));
  }

  #allPlaces(): Uint32Array {
    if (this.#taken?.revision !== this.revision) {
      const places = this.#places.filter((place) => place !== NOWHERE);
      this.#taken = { revision: this.revision, places };
    }
    return this.#taken.places;
  }

  #placesOf(ids: readonly number[]): Uint32Array {
    const places = new Uint32Array(ids.length);
    let found = 0;
    for (const id of ids) {
      const place = this.#placeOf(id);
      if (place !== NOWHERE) places[found++] = place;
    }
    return places.subarray(0, found);
  }

  #placeOf(id: number): number {
    return this.#places[id] ?? NOWHERE;
  }

  /** All places; what the alphabet does not know as yet comes last and is put right by its change. */
  #placesByName(locale: Locale): number[] {
    const named = this.alphabet
      .inOrder(locale)
      .map((id) => this.#placeOf(id))
      .filter((place) => place !== NOWHERE);
    if (named.length === this.size) return named;
    const known = new Set(named);
    return [...named, ...this.#allPlaces().filter((place) => !known.has(place))];
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

function byFacet<Value>(make: (key: FacetKey) => Value): Record<FacetKey, Value> {
  return Object.fromEntries(FACETS.map((key) => [key, make(key)])) as Record<FacetKey, Value>;
}
