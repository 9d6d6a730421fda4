import type { Brush } from '../brush';
import { box, disc, line, oval, put, shape } from '../ink';
import { bowl } from '../kitchen';
import { palette as c } from '../palette';
import { fan, greens, leaf, type RootInk, rhizome, rootSlice, roots, scatter } from '../plants';
import type { Draw, KindArt } from './art';

/** A heap of powder on (0, 0), 150 wide. */
function powder(light: string, dark: string): string {
  return (
    shape('M-80 0C-50-16-30-64 0-70C30-64 50-16 80 0Q0 14-80 0Z', light) +
    shape('M0-70C30-64 50-16 80 0Q50 6 18 7Q40-30 0-70Z', dark)
  );
}

function turmericRoots(b: Brush): string {
  const ink = ink;
  const cut = b.stamp(rootSlice(24, ink));
  const root = b.stamp(rhizome(ink));
  return (
    put(-112, -30, leaf(190, 56, greens.fresh), { turn: -6 }) +
    put(-84, -30, leaf(160, 48, greens.fresh), { turn: 24 }) +
    root(-66, -10, { scale: 1.34, turn: -8 }) +
    put(78, 2, powder(c.turmeric, '#c98416'), { scale: 1.16 }) +
    cut(-6, -2) +
    cut(22, 8) +
    cut(-36, 10)
  );
}

function turmericBowl(b: Brush): string {
  const ink = ink;
  const cut = b.stamp(rootSlice(26, ink));
  const root = b.stamp(rhizome(ink));
  return (
    put(46, -78, powder(c.turmeric, '#c98416'), { scale: 1.16 }) +
    put(46, 2, bowl(108, c.indigo, c.indigoDark, c.turmericLight)) +
    root(-104, -8, { scale: 0.98, turn: -24 }) +
    cut(-60, 6) +
    cut(-24, 14) +
    put(-140, -50, leaf(130, 42, greens.fresh), { turn: 10 }) +
    line('M90-128L150-196', c.woodLight, 11) +
    oval(82, -122, 17, 10, c.woodLight)
  );
}

function turmericPouch(b: Brush): string {
  const cloth = b.cloth({ scale: 1.6 });
  const root = b.stamp(rhizome(roots.turmeric));
  const cut = b.stamp(rootSlice(24, roots.turmeric));
  return (
    put(
      -50,
      0,
      shape('M-72-186H72L80-6Q80 2 70 2H-70Q-80 2-80-6Z', c.linen) +
        shape('M36-186H72L80-6Q80 2 70 2H40Z', c.linenDark) +
        put(0, -182, box(-72, 0, 146, 38, cloth)) +
        oval(0, -80, 46, 46, c.turmeric) +
        put(2, -70, rhizome(roots.turmeric), { scale: 0.46 }) +
        line('M-66-134H66', c.linenDeep, 3),
      { scale: 1.06 },
    ) +
    put(100, 4, powder(c.turmeric, '#c98416'), { scale: 0.86 }) +
    root(92, -54, { scale: 0.84, turn: -12 }) +
    cut(34, 10) +
    cut(154, 10)
  );
}

/** An amber jar with a lid standing on (0, 0), 150 high, its label marked by `badge`. */
function jar(b: Brush, badge: string): string {
  const cloth = b.cloth();
  return (
    shape('M-56 0Q-64-2-64-12V-94Q-64-112-46-116H46Q64-112 64-94V-12Q64-2 56 0Z', '#b8641c') +
    shape('M22-116H46Q64-112 64-94V-12Q64-2 56 0H26Z', '#8a4512') +
    box(-52, -150, 104, 36, c.linen, 5) +
    box(14, -150, 38, 36, c.linenDeep, 5) +
    line('M-40-144v24M-26-144v24M-12-144v24M2-144v24M16-144v24M30-144v24', c.linenDeep, 2.5) +
    box(-64, -92, 128, 24, cloth) +
    box(-64, -68, 128, 48, c.linen) +
    badge +
    line('M-54-100Q-52-106-44-108', '#f0b56a', 5)
  );
}

/** A capsule lying at (0, 0), 40 long. */
const capsule =
  box(-20, -8, 22, 16, c.turmeric, 8) +
  box(-2, -8, 22, 16, c.madder, 8) +
  box(-4, -8, 8, 16, c.madder) +
  line('M-13-3h10', c.turmericLight, 3);

function health(ink: RootInk, powdered: string): Draw[] {
  const badge = put(0, -36, rhizome(ink), { scale: 0.4 });
  const jarFirst: Draw = (b) => {
    const pill = b.stamp(capsule);
    const cut = b.stamp(rootSlice(23, ink));
    return (
      put(-112, -20, leaf(180, 52, greens.fresh), { turn: -8 }) +
      put(-34, -2, jar(b, badge), { scale: 1.28 }) +
      put(108, -14, rhizome(ink), { scale: 0.98, turn: -8 }) +
      cut(-124, 4) +
      cut(-138, -10) +
      scatter(pill, '62 10 -12, 110 12 16')
    );
  };
  const boxFirst: Draw = (b) => {
    const cloth = b.cloth({ scale: 1.5 });
    const pill = b.stamp(capsule);
    return (
      put(70, -4, jar(b, badge), { scale: 1.1 }) +
      put(
        -74,
        0,
        box(-62, -176, 124, 176, c.linen) +
          shape('M62-176L90-188V-10L62 0Z', c.linenDeep) +
          shape('M-62-176L-32-188H90L62-176Z', '#fffaf0') +
          put(0, -52, box(-62, 0, 124, 36, cloth)) +
          disc(0, -112, 46, powdered) +
          put(2, -98, rhizome(ink), { scale: 0.52 }),
      ) +
      put(138, 4, rhizome(ink), { scale: 0.5, turn: -14 }) +
      scatter(pill, '0 12 10, -134 8 -24')
    );
  };
  const besideRoot: Draw = (b) => {
    const pill = b.stamp(capsule);
    const cut = b.stamp(rootSlice(24, ink));
    return (
      put(62, -4, jar(b, badge), { scale: 1.3 }) +
      put(-86, -20, rhizome(ink), { scale: 1.24, turn: -10 }) +
      cut(-132, 6) +
      cut(-92, 12) +
      scatter(pill, '-44 8 14, -10 14 -20') +
      put(150, 0, fan(b, 3, 34, 120, greens.fresh), { turn: 14 })
    );
  };
  return [jarFirst, boxFirst, besideRoot];
}

/** The jar and the root alone, for a place that is full already. */
function jarAndRoot(ink: RootInk): Draw {
  return (b) =>
    put(-24, -2, jar(b, put(0, -36, rhizome(ink), { scale: 0.4 })), { scale: 1.28 }) +
    put(108, -12, rhizome(ink), { turn: -8 });
}

const of = (layouts: readonly Draw[], tones: KindArt['tones']): Omit<KindArt, 'place'> => ({
  tones,
  backdrops: ['sun', 'arch', 'rays', 'hills', 'peaks'],
  layouts,
});

/** Turmeric itself, and what is made from turmeric and from ginger for health. */
export const turmeric: KindArt = {
  ...of([turmericRoots, turmericBowl, turmericPouch], ['grove', 'mist', 'night', 'ember', 'clay']),
  place: 'terraces',
};
export const supplement: KindArt = {
  ...of(health(roots.turmeric, c.turmericLight), ['grove', 'mist', 'night', 'dawn', 'linen']),
  place: 'shelf',
  motif: jarAndRoot(roots.turmeric),
};
export const gingerArt: KindArt = {
  ...of(health(roots.ginger, '#f2dca6'), ['grove', 'mist', 'night', 'dawn', 'ember']),
  place: 'shelf',
  motif: jarAndRoot(roots.ginger),
};
