/** A value of a facet, as it stands in addresses. */
export type FacetValue = string | number;

/** A value and how many products it would leave. */
export type ValueCount = { value: FacetValue; count: number };

/**
 * One facet of all products. A product's values are kept as the number of their set: few sets occur,
 * so a product takes four bytes, and products are counted by set before sets are told apart.
 */
export class FacetColumn {
  /** The number of each product's set, by the product's place. */
  sets = new Uint32Array(0);
  readonly #numbers = new Map<string, number>();
  readonly #values: FacetValue[] = [];
  readonly #valueNumbers = new Map<FacetValue, number>();
  /** The numbers of the values of each set. */
  readonly #members: number[][] = [];
  /** The number of the only value of a set; of others, {@link NOT_ONE}. Most sets hold one. */
  #onlyMember = new Uint32Array(64);

  /** How many different sets occur. */
  get size(): number {
    return this.#members.length;
  }

  put(place: number, values: readonly FacetValue[]): void {
    if (place >= this.sets.length) this.sets = grown(this.sets, place + 1);
    this.sets[place] = this.#numberOf(values);
  }

  /** Which sets hold a value, as ones in an array by set. */
  setsWith(value: FacetValue): Uint8Array {
    const number = this.#valueNumbers.get(value) ?? NOT_ONE;
    return Uint8Array.from(this.#members, (members) => (members.includes(number) ? 1 : 0));
  }

  /** Counts by value from counts by set; values without any product are left out. */
  byValue(bySet: Uint32Array): ValueCount[] {
    const counts = this.#countValues(bySet);
    const found: ValueCount[] = [];
    for (let number = 0; number < counts.length; number += 1) {
      const count = counts[number] as number;
      if (count > 0) found.push({ value: this.#values[number] as FacetValue, count });
    }
    return found;
  }

  #countValues(bySet: Uint32Array): Uint32Array {
    const counts = new Uint32Array(this.#values.length);
    for (let set = 0; set < this.#members.length; set += 1) {
      const count = bySet[set] ?? 0;
      if (count === 0) continue;
      const only = this.#onlyMember[set] as number;
      if (only !== NOT_ONE) counts[only] = (counts[only] as number) + count;
      else
        for (const member of this.#members[set] as number[]) {
          counts[member] = (counts[member] as number) + count;
        }
    }
    return counts;
  }

  #numberOf(values: readonly FacetValue[]): number {
    const name = values.join('\n');
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const set = this.#members.length;
    const members = values.map((value) => this.#valueNumberOf(value));
    this.#numbers.set(name, set);
    this.#members.push(members);
    if (set >= this.#onlyMember.length) this.#onlyMember = grown(this.#onlyMember, set + 1);
    this.#onlyMember[set] = members.length === 1 ? (members[0] as number) : NOT_ONE;
    return set;
  }

  #valueNumberOf(value: FacetValue): number {
    const known = this.#valueNumbers.get(value);
    if (known !== undefined) return known;
    this.#valueNumbers.set(value, this.#values.length);
    return this.#values.push(value) - 1;
  }
}

const NOT_ONE = 0xffff_ffff;

/** Twice as long as needed, so that growing one by one copies seldom. */
export function grown(column: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(Math.max(64, 2 * least));
  longer.set(column);
  return longer;
}
