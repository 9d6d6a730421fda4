import { STANDINGS, type Standing } from '../../recognitions/standing';
import type { ListingRow, SortFact } from '../facets';
import { Column } from './column';

/**
 * The rows of a shelf by place, each fact in a column of numbers. As objects those of 200,000 products
 * took 40 MB, through which the collector of garbage went again and again.
 */
export class PackedRows {
  readonly #ids = new Column(new Uint32Array(64));
  readonly #groups = new Column(new Uint32Array(64));
  readonly #criteriaSets = new Column(new Uint32Array(64));
  readonly #stars = new Column(new Uint32Array(64));
  readonly #months = new Column(new Uint32Array(64));
  readonly #flags = new Column(new Uint32Array(64));
  readonly #pricesMin = new Column(new Float64Array(64));
  readonly #pricesMax = new Column(new Float64Array(64));
  readonly #days = new SharedColumn<string>();
  readonly #communes = new SharedColumn<string>();
  readonly #oldCommunes = new SharedColumn<string>();
  readonly #districts = new SharedColumn<string>();
  readonly #producers = new SharedColumn<string>();
  readonly #marks = new SharedColumn<ListingRow['marks']>();

  put(place: number, row: ListingRow): void {
    this.#ids.put(place, row.id);
    this.#groups.put(place, packed(row.group));
    this.#criteriaSets.put(place, packed(row.criteriaSet));
    this.#stars.put(place, packed(row.stars));
    this.#months.put(place, packed(row.months));
    this.#flags.put(place, packedFlags(row));
    this.#pricesMin.put(place, packed(row.priceMin));
    this.#pricesMax.put(place, packed(row.priceMax));
    this.#days.put(place, row.recognisedOn);
    this.#communes.put(place, row.communeId);
    this.#oldCommunes.put(place, row.oldCommuneId);
    this.#districts.put(place, row.districtId);
    this.#producers.put(place, row.producerSlug);
    this.#marks.put(place, row.marks);
  }

  id(place: number): number {
    return this.#ids.at(place);
  }

  /** One of the facts that lists are put in order by. */
  fact(place: number, fact: SortFact): number | string | null {
    switch (fact) {
      case 'recognisedOn':
        return this.#days.at(place);
      case 'stars':
        return unpacked(this.#stars.at(place));
      case 'priceMin':
        return unpacked(this.#pricesMin.at(place));
      case 'priceMax':
        return unpacked(this.#pricesMax.at(place));
    }
  }

  read(place: number): ListingRow {
    return {
      id: this.#ids.at(place),
      group: unpacked(this.#groups.at(place)),
      criteriaSet: unpacked(this.#criteriaSets.at(place)),
      stars: unpacked(this.#stars.at(place)),
      recognisedOn: this.#days.at(place),
      communeId: this.#communes.at(place),
      oldCommuneId: this.#oldCommunes.at(place),
      districtId: this.#districts.at(place),
      producerSlug: this.#producers.at(place),
      marks: this.#marks.at(place) ?? [],
      months: unpacked(this.#months.at(place)),
      priceMin: unpacked(this.#pricesMin.at(place)),
      priceMax: unpacked(this.#pricesMax.at(place)),
      ...unpackedFlags(this.#flags.at(place)),
    };
  }
}

/** A number from zero on that may be missing, as one that may not. */
const packed = (number: number | null): number => (number === null ? 0 : number + 1);
const unpacked = (number: number): number | null => (number === 0 ? null : number - 1);

type Flags = Pick<ListingRow, 'soldOut' | 'invented' | 'starInvented' | 'standing'>;

const packedFlags = ({ soldOut, invented, starInvented, standing }: Flags): number =>
  Number(soldOut) |
  (Number(invented) << 1) |
  (Number(starInvented) << 2) |
  (STANDINGS.indexOf(standing) << 3);

const unpackedFlags = (bits: number): Flags => ({
  soldOut: (bits & 1) > 0,
  invented: (bits & 2) > 0,
  starInvented: (bits & 4) > 0,
  standing: STANDINGS[bits >> 3] as Standing,
});

/** Values by place that many rows have in common, each kept once. */
class SharedColumn<Value extends string | readonly object[]> {
  readonly #numbers = new Column(new Uint32Array(64));
  readonly #values: (Value | null)[] = [null];
  readonly #known = new Map<string, number>();

  put(place: number, value: Value | null): void {
    this.#numbers.put(place, value === null ? 0 : this.#numberOf(value));
  }

  at(place: number): Value | null {
    return this.#values[this.#numbers.at(place)] as Value | null;
  }

  #numberOf(value: Value): number {
    const name = typeof value === 'string' ? value : JSON.stringify(value);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    this.#known.set(name, this.#values.length);
    return this.#values.push(value) - 1;
  }
}
