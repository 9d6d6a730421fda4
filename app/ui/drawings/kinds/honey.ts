import type { Brush } from '../brush';
import { disc, line, oval, put, shape } from '../ink';
import { palette as c } from '../palette';
import { fan, greens } from '../plants';
import type { KindArt } from './art';

/** Honey: the jar, the comb, the dipper. */
function honeyJar(b: Brush): string {
  const lid = b.rnd.pick([c.madder, c.indigo, c.leafDark]);
  return (
    shape(
      'M-56 0C-84-10-84-30-80-60C-78-90-66-104-56-112H56C66-104 78-90 80-60C84-30 84-10 56 0Z',
      c.turmeric,
    ) +
    shape('M26-112H56C66-104 78-90 80-60C84-30 84-10 56 0H30C56-40 52-80 26-112Z', c.turmericDark) +
    shape('M-64-148C-40-158 40-158 64-148L70-118Q40-128 24-116Q0-130-24-116Q-44-128-70-118Z', lid) +
    line('M-60-126Q0-116 60-126', c.turmericLight, 5) +
    oval(0, -54, 44, 38, c.linen) +
    bee +
    line('M-66-50Q-68-80-54-96', '#f9dc95', 5)
  );
}

const bee = put(
  0,
  -52,
  oval(-9, -17, 15, 8, c.indigoLight) +
    oval(10, -18, 14, 8, c.indigoLight) +
    oval(0, 0, 26, 16, c.turmeric) +
    line('M-8-14V14M4-15V15M15-12V12', c.charcoal, 6) +
    disc(-24, -1, 8, c.charcoal),
);

/** Cells of comb around (0, 0), about 150 wide. */
function comb(b: Brush): string {
  const cell = b.stamp(
    shape('M0-19L17-9.5V9.5L0 19L-17 9.5V-9.5Z', '#b8741a') +
      shape('M0-14L12-7V7L0 14L-12 7V-7Z', c.turmeric) +
      shape('M-8-4L0-10V-2Z', c.turmericLight),
  );
  const rows = [
    [-34, -57, 3],
    [-51, -28.5, 4],
    [-68, 0, 5],
    [-51, 28.5, 4],
  ] as const;
  return rows
    .map(([from, y, count]) => Array.from({ length: count }, (_, i) => cell(from + i * 34, y)))
    .flat()
    .join('');
}

const dipper =
  line('M40-56L96-140', c.woodLight, 9) +
  put(26, -36, oval(0, 0, 20, 28, c.woodMid) + line('M-18-10H18M-20 0H20M-18 10H18', c.wood, 4), {
    turn: 34,
  });

function honeyTable(b: Brush): string {
  const fly = b.stamp(bee);
  return (
    put(-48, 0, honeyJar(b), { scale: 1.3 }) +
    put(100, -54, comb(b), { scale: 0.98 }) +
    put(62, 8, dipper, { scale: 0.9 }) +
    shape('M60 0Q70-16 90-8Q126-16 150 0Q120 12 60 0Z', c.turmeric) +
    fly(120, -120, { scale: 0.9, turn: 12 }) +
    fly(-140, -110, { scale: 0.7, flip: true })
  );
}

function honeyHive(b: Brush): string {
  const fly = b.stamp(bee);
  const bloom = b.stamp(
    disc(0, -12, 9, c.linen) +
      disc(12, 0, 9, c.linen) +
      disc(-12, 0, 9, c.linen) +
      disc(0, 12, 9, c.linen) +
      disc(0, 0, 7, c.turmeric),
  );
  return (
    line('M-190-214Q0-240 190-200', c.wood, 20) +
    put(-44, -118, comb(b), { scale: 1.5 }) +
    put(96, 2, honeyJar(b), { scale: 0.98 }) +
    put(-150, -200, fan(b, 3, 40, 70, greens.fresh), { turn: 190 }) +
    put(150, -204, fan(b, 3, 40, 80, greens.fresh), { turn: 170 }) +
    fly(70, -120, { scale: 0.86 }) +
    fly(-146, -20, { scale: 0.8, turn: -14 }) +
    fly(-40, 40, { scale: 0.7, flip: true }) +
    bloom(-112, -10) +
    bloom(-84, 0)
  );
}

/** Honey of hives and of the forest. */
export const honey: KindArt = {
  tones: ['mist', 'grove', 'night', 'ember', 'clay'],
  backdrops: ['sun', 'arch', 'rays', 'hills', 'peaks'],
  layouts: [honeyTable, honeyHive],
  place: 'forest',
  motif: honeyTable,
};
