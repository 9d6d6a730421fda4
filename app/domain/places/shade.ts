/** Lowest number of listed products of each shade on the map, palest first. */
export const SHADE_STARTS = [0, 1, 3, 6, 15] as const;

/** Which of the five shades a commune gets: 0 for none, 4 for the most. */
export function shadeOf(count: number): number {
  return SHADE_STARTS.findLastIndex((start) => count >= start);
}

/** A shade as its first and last number; the last shade is open: `[15, null]`. */
export const shadeSpans = (): [number, number | null][] =>
  SHADE_STARTS.map((start, shade) => {
    const next = SHADE_STARTS[shade + 1];
    return [start, next === undefined ? null : next - 1];
  });
