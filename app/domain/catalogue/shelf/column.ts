/** Numbers by place. */
export class Column<Numbers extends Uint32Array | Float64Array> {
  constructor(private numbers: Numbers) {}

  put(place: number, number: number): void {
    if (place >= this.numbers.length) this.numbers = grown(this.numbers, place + 1);
    this.numbers[place] = number;
  }

  at(place: number): number {
    return this.numbers[place] as number;
  }
}

/** Twice as long as needed, so that growing one by one copies seldom. */
export function grown<Numbers extends Uint32Array | Float64Array>(
  column: Numbers,
  least: number,
): Numbers {
  const length = Math.max(64, 2 * least);
  const longer = column instanceof Uint32Array ? new Uint32Array(length) : new Float64Array(length);
  longer.set(column);
  return longer as Numbers;
}
