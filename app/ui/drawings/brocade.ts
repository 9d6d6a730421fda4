import { box, disc, inkDefaults, line, shape } from './ink';
import { palette as c } from './palette';
import { seeded } from './seeded';

/** The bands: Dao work on indigo first, then Tày work on cream. */
export const brocadePatterns = [
  'pumpkin-flower',
  'star',
  'tree',
  'zigzag',
  'comb',
  'steps',
  'lozenge',
  'hook',
] as const;

/** Name of a brocade band. */
export type BrocadePattern = (typeof brocadePatterns)[number];

/** An eight-pointed star centred on 12,12 whose points reach `r` units. */
export function starPath(r = 9): string {
  const points: string[] = [];
  for (let i = 0; i < 16; i += 1) {
    const reach = i % 2 ? r * 0.54 : r;
    const angle = (i * Math.PI) / 8;
    const x = 12 + reach * Math.sin(angle);
    const y = 12 - reach * Math.cos(angle);
    points.push(`${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`);
  }
  return `M${points.join('L')}Z`;
}

/** Cloth ground with a stitched edge at top and bottom, so the tile reads as a woven strip. */
function strip(ground: string, edge: string, motif: string): string {
  return box(0, 0, 24, 24, ground) + line('M0 1.5h24M0 22.5h24', edge, 1.5) + motif;
}

const motifs: Record<BrocadePattern, () => string> = {
  'pumpkin-flower': () =>
    strip(
      c.indigo,
      c.turmeric,
      shape(
        'M12 4l3 4.5 4.5-1-1 4.5L23 12l-4.5 0 1 4.5-4.5-1L12 20l-3-4.5-4.5 1 1-4.5L1 12l4.5 0-1-4.5 4.5 1Z',
        c.madder,
      ) +
        shape('M12 7.5l4.5 4.5-4.5 4.5-4.5-4.5Z', c.turmeric) +
        disc(12, 12, 1.6, c.linen) +
        line('M0 6h.1M24 6h.1M0 18h.1M24 18h.1', c.linen, 3),
    ),
  star: () =>
    strip(
      c.indigo,
      c.madder,
      shape(starPath(8.6), c.turmeric) +
        shape('M12 8.5l3.5 3.5-3.5 3.5-3.5-3.5Z', c.madder) +
        shape('M0 9l3 3-3 3ZM24 9l-3 3 3 3Z', c.linen),
    ),
  tree: () =>
    strip(
      c.indigo,
      c.turmeric,
      line('M12 5v15M5 20h14', c.linen, 1.8) +
        line('M8 8.5l4-3.5 4 3.5M6.5 13l5.5-4.5 5.5 4.5M5 17.5l7-5.5 7 5.5', c.madderLight, 2) +
        line('M0 8h.1M24 8h.1M0 14h.1M24 14h.1', c.turmeric, 2.6),
    ),
  zigzag: () =>
    strip(
      c.indigo,
      c.madder,
      line('M-2 10l8-6 6 6 6-6 8 6', c.turmeric, 2.4) +
        line('M-2 15l8-6 6 6 6-6 8 6', c.linen, 2) +
        line('M-2 20l8-6 6 6 6-6 8 6', c.madderLight, 2.4),
    ),
  comb: () =>
    strip(
      c.madder,
      c.turmeric,
      line('M0 12h24', c.turmeric, 2) +
        line('M2 11V5M6 11V7M10 11V5M14 13v4M18 13v6M22 13v4', c.linen, 2) +
        line('M16 7h4M4 17.5h4', c.indigoDark, 3),
    ),
  steps: () =>
    strip(
      c.indigo,
      c.linen,
      shape('M0 20v-4h3v-4h3V8h3V4h6v4h3v4h3v4h3v4Z', c.madder) +
        shape('M6 20v-4h3v-4h6v4h3v4Z', c.turmeric) +
        box(10.5, 16, 3, 4, c.linen),
    ),
  lozenge: () =>
    strip(
      c.linen,
      c.indigo,
      shape('M12 3.5l10 8.5-10 8.5-10-8.5Z', c.madder) +
        shape('M12 6.5l6.5 5.5-6.5 5.5-6.5-5.5Z', c.linen) +
        shape('M12 9l3.5 3-3.5 3-3.5-3Z', c.indigo) +
        shape('M0 4l4 3.5H0ZM24 4l-4 3.5h4ZM0 20l4-3.5H0ZM24 20l-4-3.5h4Z', c.leaf),
    ),
  hook: () =>
    strip(
      c.linen,
      c.madder,
      line('M2 18V6h8v7H6M14 11h4v7h-8M22 6v12', c.indigo, 2.4) +
        line('M15 6h3M2 20', c.turmeric, 2.6),
    ),
};

/** The drawing of one 24 × 24 tile of a band; it repeats along its length without a seam. */
export function brocadeTile(pattern: BrocadePattern): string {
  return motifs[pattern]();
}

/** A band chosen by a text: the same text always gets the same band. */
export function brocadeFor(seed: string): BrocadePattern {
  return seeded(`band ${seed}`).pick(brocadePatterns);
}

/**
 * One tile of a band as a complete SVG document, 24 px high, to repeat along x as a background or
 * divider. With `seed` and no pattern of its own the text chooses the band.
 */
export function brocadeBand({
  pattern,
  seed,
}: {
  pattern?: BrocadePattern;
  seed?: string;
}): string {
  const tile = brocadeTile(pattern ?? brocadeFor(seed ?? ''));
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"' +
    ` ${inkDefaults}>${tile}</svg>`
  );
}
