import type { Brush } from '../brush';
import { disc, line, oval, put, shape } from '../ink';
import { cup, tray, wisps } from '../kitchen';
import { palette as c } from '../palette';
import { blossom, fan, greens, leaf, scatter, sprig } from '../plants';
import type { Draw, KindArt } from './art';

const clays = [
  [c.clay, c.clayDark, '#e09a6f'],
  [c.linen, c.linenDeep, '#fffaf0'],
  [c.indigo, c.indigoDark, c.indigoSoft],
  [c.leaf, c.leafDark, c.leafLight],
] as const;

/** A round teapot standing on (0, 0), about 260 wide and 150 high, spout to the left. */
function teapot(clay: string, shade: string, shine: string): string {
  return (
    line('M70-92C136-112 134-30 66-34', shade, 13) +
    shape('M-64-34C-104-40-100-86-138-104L-118-112C-84-98-86-76-60-76Z', clay) +
    shape('M-50 0C-98-24-92-116 0-116C92-116 98-24 50 0Q0 8-50 0Z', clay) +
    shape('M24-114C92-106 98-24 50 0Q30 4 10 4C54-30 58-84 24-114Z', shade) +
    oval(0, -112, 44, 9, shade) +
    shape('M-40-114C-36-132 36-132 40-114Q0-106-40-114Z', clay) +
    disc(0, -134, 10, shade) +
    line('M-62-66C-60-84-48-96-34-102', shine, 5)
  );
}

/** The tip of a Shan tea branch: two leaves and the downy bud. */
function budTip(b: Brush): string {
  const one = b.stamp(leaf(74, 26, greens.fresh));
  return (
    one(0, 0, { turn: -56 }) +
    one(0, -6, { turn: 52 }) +
    put(0, -8, leaf(62, 15, greens.young)) +
    line('M0 22V-10', c.leafDark, 4)
  );
}

function potAndCups(b: Brush): string {
  const [clay, shade, shine] = b.apart(clays);
  const drink = b.rnd.pick([c.turmericDark, '#b9a23a', '#c07a26']);
  return (
    put(-30, -12, teapot(clay, shade, shine), { scale: 1.16 }) +
    put(-30, -160, wisps(b, c.linen, 50, 2, 40)) +
    put(124, 2, cup(32, clay, shade, drink)) +
    put(62, 12, cup(30, clay, shade, drink)) +
    put(-142, 2, budTip(b), { turn: -18, scale: 0.9 })
  );
}

function trayOfLeaves(b: Brush): string {
  const [clay, shade] = b.apart(clays);
  const one = b.stamp(leaf(54, 20, greens.fresh));
  const two = b.stamp(leaf(50, 17, greens.young));
  return (
    put(-20, -58, tray(164)) +
    scatter(
      one,
      '-120 -56 60, -70 -76 -50, -20 -40 75, 60 -62 40, 20 -84 -70, -90 -40 100, 84 -46 -40, -30 -70 20',
    ) +
    scatter(two, '-60 -50 30, 0 -60 -30, 44 -40 -80, -104 -70 10, 100 -64 70') +
    put(-64, -92, budTip(b), { turn: -10, scale: 1.1 }) +
    put(40, -92, budTip(b), { turn: 14, scale: 1.2 }) +
    put(132, 8, cup(38, clay, shade, '#b9a23a')) +
    put(132, -44, wisps(b, c.linen, 56, 2, 22))
  );
}

/** A glass cup standing on (0, 0) with something floating in it. */
export function glassCup(drink: string, float: string): string {
  return (
    line('M70-84C120-90 116-26 62-32', '#dfe7e6', 9) +
    shape('M-78-100H78C78-40 54 0 30 0H-30C-54 0-78-40-78-100Z', '#e6efec') +
    shape('M-75-84H75C72-36 50-8 28-8H-28C-50-8-72-36-75-84Z', drink) +
    shape('M40-84H75C72-36 50-8 28-8H8C36-30 44-56 40-84Z', c.turmericDark, ' opacity=".35"') +
    oval(0, -86, 75, 17, drink) +
    float +
    line('M-78-100a78 17 0 0 1 156 0', '#f7fbf8', 4) +
    line('M-60-66Q-56-34-40-18', '#fff', 4, ' opacity=".7"')
  );
}

/** Herbs a tea may be brewed from, by the look of their tops. */
function herbGlass(b: Brush): string {
  const bloom = b.stamp(blossom(13, c.linen, '#fff', c.turmeric, 5));
  const ink = b.rnd.pick([greens.fresh, greens.deep]);
  return (
    put(-128, 6, sprig(b, 170, 4, 58, ink), { turn: -8 }) +
    scatter(bloom, '-150 -120, -112 -160, -120 -74') +
    put(
      26,
      2,
      glassCup(
        b.rnd.pick(['#c9b04a', '#cf9a3c', '#b58a3a']),
        put(-14, -82, leaf(46, 16, greens.young), { turn: 70 }) +
          put(34, -88, leaf(36, 13, greens.fresh), { turn: -80 }),
      ),
      { scale: 1.26 },
    ) +
    put(16, -144, wisps(b, c.linen, 60, 2, 50)) +
    bloom(-60, -8) +
    bloom(148, -8)
  );
}

function herbPot(b: Brush): string {
  const [clay, shade, shine] = b.apart(clays);
  const bloom = b.stamp(blossom(14, c.linen, '#fff', c.turmeric, 5));
  return (
    put(120, 4, sprig(b, 190, 4, 58, greens.fresh), { turn: 10 }) +
    put(-8, -14, teapot(clay, shade, shine), { scale: 1.06, flip: b.rnd.chance(0.5) }) +
    put(-120, 6, cup(36, clay, shade, '#c9b04a')) +
    put(-120, -46, wisps(b, c.linen, 60, 2, 22)) +
    scatter(bloom, '92 -124, 146 -150, 70 0, 40 8')
  );
}

/** Round flower buds on a twig: the clove-like buds of vối. */
function buds(b: Brush): string {
  const bud = b.stamp(
    disc(0, 0, 11, '#8aa863') +
      shape('M0-11A11 11 0 0 1 0 11Q6 0 0-11Z', c.leaf) +
      line('M-3-9h6', c.leafPale, 3),
  );
  const twig =
    line('M0 0Q10-60 0-130M2-40L-40-84M3-56L44-100M4-84L-26-124', c.leafDark, 4) +
    scatter(
      bud,
      '0 -138, -18 -132, 14 -124, -44 -90, -30 -76, -54 -76, 48 -108, 34 -96, 56 -92, -30 -132',
    );
  return (
    put(-112, 4, fan(b, 3, 64, 104, greens.fresh)) +
    put(-112, 2, twig, { scale: 1.2 }) +
    put(46, 2, glassCup('#b9923a', bud(-20, -84) + bud(10, -78) + bud(34, -88)), { scale: 1.22 }) +
    put(40, -142, wisps(b, c.linen, 60, 2, 46)) +
    scatter(bud, '-40 -4, -20 4, 150 0')
  );
}

const base = {
  tones: ['clay', 'mist', 'grove', 'night', 'ember', 'linen'],
  backdrops: ['sun', 'peaks', 'hills', 'arch', 'rays', 'shutters'],
  place: 'tea-hill',
} as const satisfies Partial<KindArt>;

/** A kind of tea drawn in the given compositions. */
export const of = (layouts: readonly Draw[]): KindArt => ({ ...base, layouts });

/** Leaf tea, herb teas and teas of buds. */
export const teaArt = of([potAndCups, trayOfLeaves]);
export const herbTea = of([herbGlass, herbPot]);
export const budTea = of([buds]);
