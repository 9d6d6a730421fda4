import type { Brush } from '../brush';
import { box, line, oval, put, shape } from '../ink';
import { bowl } from '../kitchen';
import { palette as c } from '../palette';
import { greens, leaf, type RootInk, rhizome, rootSlice, roots } from '../plants';
import type { KindArt } from './art';

/** A root and the starch settled out of it: the colours of both. */
interface Starch {
  root: RootInk;
  flour: string;
  shade: string;
}

/** A heap of powder on (0, 0), 150 wide. */
function powder(light: string, dark: string): string {
  return (
    shape('M-80 0C-50-16-30-64 0-70C30-64 50-16 80 0Q0 14-80 0Z', light) +
    shape('M0-70C30-64 50-16 80 0Q50 6 18 7Q40-30 0-70Z', dark)
  );
}

function rootsAndHeap(b: Brush, { root: ink, flour, shade }: Starch): string {
  const cut = b.stamp(rootSlice(24, ink));
  const root = b.stamp(rhizome(ink));
  return (
    put(-112, -30, leaf(190, 56, greens.fresh), { turn: -6 }) +
    put(-84, -30, leaf(160, 48, greens.fresh), { turn: 24 }) +
    root(-66, -10, { scale: 1.34, turn: -8 }) +
    put(78, 2, powder(flour, shade), { scale: 1.16 }) +
    cut(-6, -2) +
    cut(22, 8) +
    cut(-36, 10)
  );
}

function bowlful(b: Brush, { root: ink, flour, shade }: Starch): string {
  const [clay, dark, paint] = b.apart([
    [c.indigo, c.indigoDark, c.turmericLight],
    [c.linen, c.linenDeep, c.madder],
    [c.leafDark, '#2a3d22', c.turmericLight],
  ] as const);
  const cut = b.stamp(rootSlice(26, ink));
  const root = b.stamp(rhizome(ink));
  return (
    put(46, -78, powder(flour, shade), { scale: 1.16 }) +
    put(46, 2, bowl(108, clay, dark, paint)) +
    root(-104, -8, { scale: 0.98, turn: -24 }) +
    cut(-60, 6) +
    cut(-24, 14) +
    put(-140, -50, leaf(130, 42, greens.fresh), { turn: 10 }) +
    line('M90-128L150-196', c.woodLight, 11) +
    oval(82, -122, 17, 10, c.woodLight)
  );
}

function pouch(b: Brush, { root: ink, flour, shade }: Starch): string {
  const cloth = b.cloth({ scale: 1.6 });
  const root = b.stamp(rhizome(ink));
  const cut = b.stamp(rootSlice(24, ink));
  return (
    put(
      -50,
      0,
      shape('M-72-186H72L80-6Q80 2 70 2H-70Q-80 2-80-6Z', c.linen) +
        shape('M36-186H72L80-6Q80 2 70 2H40Z', c.linenDark) +
        put(0, -182, box(-72, 0, 146, 38, cloth)) +
        oval(0, -80, 46, 46, flour) +
        put(2, -70, rhizome(ink), { scale: 0.46 }) +
        line('M-66-134H66', c.linenDeep, 3),
      { scale: 1.06 },
    ) +
    put(100, 4, powder(flour, shade), { scale: 0.86 }) +
    root(92, -54, { scale: 0.84, turn: -12 }) +
    cut(34, 10) +
    cut(154, 10)
  );
}

function starch(from: Starch): KindArt {
  return {
    tones: ['grove', 'mist', 'night', 'ember', 'clay'],
    backdrops: ['sun', 'arch', 'rays', 'hills', 'peaks'],
    layouts: [(b) => rootsAndHeap(b, from), (b) => bowlful(b, from), (b) => pouch(b, from)],
    place: 'terraces',
  };
}

/** Starch of red turmeric and of black. */
export const turmeric = starch({ root: roots.turmeric, flour: c.turmeric, shade: '#c98416' });
export const blackTurmeric = starch({ root: roots.black, flour: '#e6c98a', shade: '#c3a05c' });
