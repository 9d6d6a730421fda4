import { box, disc, line } from '../ink';

/** A wool tassel hanging from (0, 0), 34 high. */
export function tassel(wool: string, knot: string): string {
  return (
    line('M0 10L-7 34M0 10L0 36M0 10L7 34', wool, 5) +
    disc(0, 6, 6.5, wool) +
    box(-5, 10, 10, 4, knot)
  );
}
