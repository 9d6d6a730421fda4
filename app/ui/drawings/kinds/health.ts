import type { Brush } from '../brush';
import { box, disc, line, put, shape } from '../ink';
import { palette as c } from '../palette';
import { fan, greens, leaf, type RootInk, rhizome, rootSlice, roots, scatter } from '../plants';
import type { Draw, KindArt } from './art';

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

/** What is made from turmeric and from ginger for health. */
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
