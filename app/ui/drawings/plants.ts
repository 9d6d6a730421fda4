import type { Brush, Stamp } from './brush';
import { disc, line, num, oval, put, shape, spots } from './ink';
import { palette as c } from './palette';

/** The three flat colours of a leaf. */
export interface LeafInk {
  light: string;
  dark: string;
  vein: string;
}

/** Leaf greens, from young to old, and the grey green of dried herbs. */
export const greens = {
  fresh: { light: c.leaf, dark: c.leafDark, vein: c.leafLight },
  young: { light: '#8aa863', dark: c.leaf, vein: c.leafPale },
  deep: { light: c.leafDark, dark: '#2a3d22', vein: '#7d9a5e' },
  dry: { light: '#a59a58', dark: '#7d7440', vein: '#d6cd94' },
} as const satisfies Record<string, LeafInk>;

/** A leaf growing up from (0, 0): `long` and `wide` in drawing units. */
export function leaf(long: number, wide: number, ink: LeafInk = greens.fresh): string {
  const r = num;
  const half = (side: number) =>
    `C${r(side * wide)} ${r(-long * 0.28)} ${r(side * wide * 0.7)} ${r(-long * 0.74)} 0 ${r(-long)}`;
  return (
    shape(
      `M0 0${half(-1)}${`C${r(wide * 0.7)} ${r(-long * 0.74)} ${r(wide)} ${r(-long * 0.28)} 0 0Z`}`,
      ink.light,
    ) +
    shape(`M0 0${half(1)}Z`, ink.dark) +
    line(`M0 0V${r(-long * 0.86)}`, ink.vein, Math.max(1.5, long / 26))
  );
}

/** A stem with leaves in pairs, growing up from (0, 0) to `-long`. */
export function sprig(b: Brush, long: number, pairs: number, size: number, ink: LeafInk): string {
  const one = b.stamp(leaf(size, size * 0.42, ink));
  let out = line(`M0 0Q${num(long * 0.06)} ${num(-long / 2)} 0 ${num(-long)}`, ink.dark, 3);
  for (let i = 0; i < pairs; i += 1) {
    const y = -long * (0.3 + (0.62 * i) / Math.max(1, pairs - 1));
    const scale = 1 - i * 0.1;
    out += one(1, y, { turn: 58 - i * 4, scale }) + one(1, y - 4, { turn: -58 + i * 4, scale });
  }
  return out + one(0, -long + 4, { scale: 0.86 });
}

/** A fan of leaves spreading from (0, 0), each `size` long. */
export function fan(b: Brush, count: number, spread: number, size: number, ink: LeafInk): string {
  const one = b.stamp(leaf(size, size * 0.4, ink));
  let out = '';
  for (let i = 0; i < count; i += 1) {
    const at = count === 1 ? 0 : (i / (count - 1)) * 2 - 1;
    out += one(0, 0, { turn: at * spread, scale: 1 - Math.abs(at) * 0.14 });
  }
  return out;
}

/** A flower of round petals around (0, 0), `r` from heart to petal tip. */
export function blossom(
  r: number,
  petal: string,
  shade: string,
  heart: string,
  petals = 6,
): string {
  let out = '';
  for (let i = 0; i < petals; i += 1) {
    const angle = (i * 360) / petals;
    out += put(0, 0, oval(0, -r * 0.6, r * 0.38, r * 0.44, i % 2 ? shade : petal), { turn: angle });
  }
  return out + disc(0, 0, r * 0.3, heart);
}

/** The colours of a rhizome: skin, its shaded side, its rings, its cut face and the heart of it. */
export interface RootInk {
  skin: string;
  shade: string;
  ring: string;
  cut: string;
  heart: string;
}

/** Turmeric is orange inside, ginger pale. */
export const roots = {
  turmeric: {
    skin: '#b98138',
    shade: '#8a5a1f',
    ring: '#6f4514',
    cut: '#e8891c',
    heart: '#f6b03c',
  },
  black: { skin: '#6b4f3c', shade: '#4a3324', ring: '#33231a', cut: '#7b6fae', heart: '#b3a9d6' },
  ginger: { skin: '#d3ab6d', shade: '#a97f45', ring: '#85612f', cut: '#f4d58a', heart: '#fbe9b8' },
} as const satisfies Record<string, RootInk>;

/** A knobbly rhizome lying on (0, 0), about 150 wide and 80 high, its right end freshly cut. */
export function rhizome(ink: RootInk): string {
  const body =
    'M-74-16C-82-34-62-46-46-38C-52-58-44-76-30-74C-16-72-20-52-16-42C-6-48 4-48 12-44C10-58 16-72 28-70' +
    'C42-68 38-50 36-40C50-42 66-38 70-24C74-8 60 0 44-2C30 0 24 4 10 2C4 14-14 14-18 2C-40 4-66 4-74-16Z';
  return (
    shape(body, ink.skin) +
    shape(
      'M-74-16C-66 4-40 4-18 2C-14 14 4 14 10 2C24 4 30 0 44-2C60 0 74-8 70-24C60-10 30-14 6-12C-30-8-54-6-74-16Z',
      ink.shade,
    ) +
    line(
      'M-60-38Q-54-24-60-8M-41-60Q-34-62-25-60M-40-36Q-34-22-38-4M-12-42Q-6-24-12-4M19-58Q26-60 34-58M14-42Q20-24 16-6',
      ink.ring,
      2.5,
    ) +
    oval(60, -20, 12, 17, ink.cut) +
    oval(60, -20, 7, 11, ink.heart)
  );
}

/** A round slice of rhizome, `r` wide, seen a little from above. */
export function rootSlice(r: number, ink: RootInk): string {
  return (
    oval(0, 3, r, r * 0.62, ink.shade) +
    oval(0, 0, r, r * 0.62, ink.cut) +
    oval(0, 0, r * 0.62, r * 0.36, ink.heart)
  );
}

/** Prints a stamp at each of "x y turn scale, …" (turn in degrees; both optional). */
export function scatter(one: Stamp, places: string): string {
  return spots(places)
    .map(([x = 0, y = 0, turn = 0, scale = 1]) => one(x, y, { turn, scale }))
    .join('');
}
