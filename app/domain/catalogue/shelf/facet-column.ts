import { grown } from './column';

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
  /** Room for counting: what a page leaves behind should not be long. */
  #counts = new Uint32Array(64);
  /** The numbers of all values in the order of their texts; null when one came since. */
  #inOrder: Uint32Array | null = null;
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

  /** Counts by value from counts by set; to be read before this is asked again, or copied. */
  byValue(bySet: Uint32Array): ValueCounts {
    return new ValueCounts(this, this.#countValues(bySet));
  }

  value(number: number): FacetValue {
    return this.#values[number] as FacetValue;
  }

  /** The number of a value; -1 where no product ever had it. */
  numberOf(value: FacetValue): number {
    return this.#valueNumbers.get(value) ?? -1;
  }

  /** The numbers of all values, in the order of their texts. */
  inOrder(): Uint32Array {
    if (!this.#inOrder) {
      const texts = this.#values.map(String);
      const byText = (a: number, b: number) =>
        (texts[a] as string) < (texts[b] as string) ? -1 : 1;
      this.#inOrder = Uint32Array.from(texts.keys()).sort(byText);
    }
    return this.#inOrder;
  }

  #countValues(bySet: Uint32Array): Uint32Array {
    if (this.#counts.length < this.#values.length)
      this.#counts = grown(this.#counts, this.#values.length);
    const counts = this.#counts.subarray(0, this.#values.length).fill(0);
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
    const members = values.map((value) => this.#newNumberOf(value));
    this.#numbers.set(name, set);
    this.#members.push(members);
    if (set >= this.#onlyMember.length) this.#onlyMember = grown(this.#onlyMember, set + 1);
    this.#onlyMember[set] = members.length === 1 ? (members[0] as number) : NOT_ONE;
    return set;
  }

  #newNumberOf(value: FacetValue): number {
    const known = this.#valueNumbers.get(value);
    if (known !== undefined) return known;
    this.#inOrder = null;
    this.#valueNumbers.set(value, this.#values.length);
    return this.#values.push(value) - 1;
  }
}

const NOT_ONE = 0xffff_ffff;

/**
 * How many products each value of one facet would leave. A country has tens of thousands of
 * producers, of whom a page names forty, so only those asked for are ever written out.
 */
export class ValueCounts {
  constructor(
    private readonly column: FacetColumn,
    private readonly counts: Uint32Array,
  ) {}

  /** Counts that last. */
  copy(): ValueCounts {
    return new ValueCounts(this.column, this.counts.slice());
  }

  /** How many values would leave something. */
  get distinct(): number {
    let distinct = 0;
    for (let number = 0; number < this.counts.length; number += 1) {
      distinct += Math.min(1, this.counts[number] as number);
    }
    return distinct;
  }

  of(value: FacetValue): number {
    return this.counts[this.column.numberOf(value)] ?? 0;
  }

  /** The values of most products, at most `limit`; of equal ones those whose text comes first. */
  most(limit: number): ValueCount[] {
    const { counts } = this;
    const countAt = (place: number) => counts[most[place] as number] as number;
    const order = this.column.inOrder();
    const most: number[] = [];
    let least = 0;
    for (let index = 0; index < order.length; index += 1) {
      const number = order[index] as number;
      const count = counts[number] as number;
      if (count <= least) continue;
      // Equal ones come in their order already.
      let place = most.length;
      while (place > 0 && countAt(place - 1) < count) place -= 1;
      most.splice(place, 0, number);
      if (most.length > limit) most.pop();
      if (most.length === limit) least = countAt(limit - 1);
    }
    return most.map((number) => ({
      value: this.column.value(number),
      count: counts[number] as number,
    }));
  }
}
