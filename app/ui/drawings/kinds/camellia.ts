import type { Brush } from '../brush';
import { box, disc, line, put, shape } from '../ink';
import { cup, wisps } from '../kitchen';
import { palette as c } from '../palette';
import { fan, greens, leaf, scatter, sprig } from '../plants';
import type { KindArt } from './art';
import { glassCup, of } from './tea';

/** Golden camellia seen from the front, 104 across. */
function camellia(b: Brush): string {
  const petal = b.stamp(
    shape('M0 0C-30-12-26-48 0-52C26-48 30-12 0 0Z', c.turmeric) +
      shape('M0 0C26-12 24-46 0-52C14-30 12-14 0 0Z', '#c98a17'),
  );
  const inner = b.stamp(shape('M0 0C-20-8-18-32 0-35C18-32 20-8 0 0Z', '#f2c24d'));
  return (
    [0, 60, 120, 180, 240, 300].map((turn) => petal(0, 0, { turn })).join('') +
    [30, 102, 174, 246, 318].map((turn) => inner(0, 0, { turn })).join('') +
    disc(0, 0, 11, c.turmericLight) +
    line('M-6-3h.1M0-7h.1M6-2h.1M-3 5h.1M4 5h.1M0 0h.1', c.turmericDark, 3.5)
  );
}

function flowerInGlass(b: Brush): string {
  const flower = b.stamp(camellia(b));
  return (
    put(150, 10, sprig(b, 150, 3, 54, greens.deep), { turn: -16 }) +
    put(-22, 2, glassCup('#e9b84a', flower(0, -76, { scale: 0.92 })), { scale: 1.3 }) +
    flower(b.rnd.pick([118, 126]), -26, { scale: 0.95, turn: 14 }) +
    flower(-146, -22, { scale: 0.72 }) +
    put(-30, -146, wisps(b, c.linen, 60, 2, 50))
  );
}

function flowerBranch(b: Brush): string {
  const flower = b.stamp(camellia(b));
  const green = b.stamp(leaf(82, 27, greens.deep));
  const bud =
    shape('M0 0C-18-6-18-32 0-40C18-32 18-6 0 0Z', c.turmeric) +
    shape('M-14-6Q0 8 14-6Q8-20 0-12Q-8-20-14-6Z', c.leafDark);
  return (
    line('M-170-60C-90-90-20-150 90-196', c.wood, 9) +
    line('M-60-104Q-10-90 30-96', c.wood, 6) +
    scatter(
      green,
      '-130 -78 -20, -96 -88 160, -40 -124 -60, 0 -148 120, 50 -178 -10, 84 -194 80, 20 -96 110',
    ) +
    flower(-70, -118, { scale: 1.25, turn: 10 }) +
    flower(44, -108, { scale: 1.05 }) +
    put(96, -200, bud, { turn: 40, scale: 1.2 }) +
    put(112, 4, cup(46, c.linen, c.linenDeep, '#d9a53a')) +
    put(112, -56, wisps(b, c.linen, 50, 2, 26)) +
    flower(-40, -16, { scale: 0.7 })
  );
}

function teaBag(b: Brush): string {
  const flower = b.stamp(camellia(b));
  return (
    put(
      20,
      2,
      glassCup(
        '#d9a53a',
        shape('M-26-86L-20-50H22L28-86Z', '#fff6e0', ' opacity=".8"') +
          shape('M-20-66L-18-52H20L22-66Z', c.woodMid),
      ),
      { scale: 1.25 },
    ) +
    line('M22-108C40-150-50-176-76-128', c.linen, 3) +
    box(-104, -130, 44, 46, c.madder, 4) +
    put(-82, -106, flower(0, 0, { scale: 0.34 })) +
    flower(-118, -26, { scale: 0.9 }) +
    put(136, 4, fan(b, 3, 50, 74, greens.deep), { turn: 18 }) +
    put(10, -144, wisps(b, c.linen, 56, 2, 40))
  );
}

/** Tea of the golden camellia. */
export const flowerTea: KindArt = {
  ...of([flowerInGlass, flowerBranch, teaBag]),
  tones: ['mist', 'night', 'ember', 'grove', 'clay'],
  motif: flowerInGlass,
};
