import type { Brush } from '../brush';
import { box, disc, line, oval, put, shape } from '../ink';
import { bottle, cup, tray } from '../kitchen';
import { palette as c } from '../palette';
import { greens, leaf, scatter } from '../plants';
import type { Draw, KindArt } from './art';
import { glaze, glazes, leafBadge } from './glass';

/** A bottle gourd standing on (0, 0), 170 high, with a cord at its waist. */
function gourdFlask(): string {
  return (
    shape(
      'M0 0C-62 0-74-62-42-88C-26-100-26-104-32-116C-44-146-14-160-10-164V-178H10V-164C14-160 44-146 32-116C26-104 26-100 42-88C74-62 62 0 0 0Z',
      c.bamboo,
    ) +
    shape(
      'M14 0C62-6 74-62 42-88C26-100 26-104 32-116C44-146 14-160 10-164C16-140 10-110 8-102C40-70 40-20 14 0Z',
      c.bambooDark,
    ) +
    line('M-30-100Q0-92 30-100M-30-94Q0-86 30-94', c.madder, 5) +
    line('M22-96Q44-80 36-52', c.madder, 4) +
    line('M-42-60Q-44-30-22-14', '#ecd9a0', 5) +
    box(-11, -190, 22, 16, c.wood, 4)
  );
}

/** Round cakes of leaf yeast on a leaf. */
export function yeast(b: Brush): string {
  const cake = b.stamp(
    oval(0, 3, 22, 14, c.linenDeep) +
      oval(0, 0, 22, 13, c.linen) +
      line('M-8-3h.1M4-6h.1M8 2h.1', c.linenDeep, 3.5),
  );
  return (
    put(-44, 2, leaf(104, 34, greens.fresh), { turn: 84 }) +
    cake(-18, -8) +
    cake(26, -6) +
    cake(4, -22)
  );
}

function spirits(b: Brush): string {
  const glass = glaze(b, 'clay', 'smoke', 'jade', 'indigo');
  return (
    put(-54, -8, bottle(b, glass, leafBadge), { scale: 1.22 }) +
    put(46, -4, gourdFlask(), { scale: 0.98 }) +
    put(122, 4, cup(26, c.linen, c.linenDeep, '#e8eef0')) +
    put(-132, 6, yeast(b), { scale: 0.86 })
  );
}

function wineJar(b: Brush): string {
  const cloth = b.rnd.pick([c.madder, c.indigo]);
  return (
    put(
      -44,
      2,
      shape('M-64 0C-118-40-104-138-50-146H50C104-138 118-40 64 0Q0 10-64 0Z', c.clay) +
        shape('M30-146H50C104-138 118-40 64 0Q40 5 16 5C74-30 74-110 30-146Z', c.clayDark) +
        line('M-88-92Q0-72 88-92M-94-76Q0-56 94-76', '#d98a5c', 3) +
        shape(
          'M-58-142C-70-176-40-182 0-182C40-182 70-176 58-142Q30-132 0-136Q-30-132-58-142Z',
          cloth,
        ) +
        line('M-56-150Q0-138 56-150', c.turmericLight, 5) +
        line('M30-142q16 16 10 36', c.turmericLight, 4) +
        put(0, -26, leaf(46, 20, greens.young)),
      { scale: 1.08 },
    ) +
    put(92, 0, bottle(b, glaze(b, 'jade', 'straw', 'smoke'), leafBadge), {
      scale: 0.98,
    }) +
    put(152, 6, cup(22, c.linen, c.linenDeep, '#e8eef0')) +
    put(48, 12, yeast(b), { scale: 0.7 })
  );
}

function spiritTray(b: Brush): string {
  const glass = glaze(b, 'jade', 'clay', 'indigo');
  const one = b.stamp(cup(28, c.linen, c.linenDeep, '#e8eef0'));
  const blade = b.stamp(leaf(150, 46, greens.fresh));
  return (
    scatter(blade, '-40 -40 -34, 40 -40 34, -60 -30 -64 0.8, 60 -30 64 0.8') +
    put(0, -22, tray(164)) +
    put(0, -26, bottle(b, glass, leafBadge), { scale: 1.26 }) +
    one(-98, -26) +
    one(100, -24) +
    put(b.rnd.pick([-44, 40]), 2, yeast(b), { scale: 0.9 })
  );
}

/** A spirit barrel of oak lying on its cradle, 160 wide. */
function barrel(): string {
  return (
    shape('M-78-104Q-100-56-78-8H78Q100-56 78-104Z', c.woodMid) +
    shape('M-88-36Q-86-20-78-8H78Q86-20 88-36Z', c.wood) +
    line('M-86-80H86M-89-56H89M-86-32H86', c.wood, 2.5) +
    line('M-48-104Q-60-56-48-8M48-104Q60-56 48-8', c.charcoal, 8) +
    shape('M-88 0L-60-22H60L88 0Z', c.smoke) +
    disc(0, -60, 7, c.charcoal)
  );
}

function oaked(b: Brush): string {
  return (
    put(44, 2, barrel(), { scale: 1.3 }) +
    put(-112, 2, bottle(b, glazes.amber, leafBadge), { scale: 1.16 }) +
    put(-44, 8, cup(26, '#f2e6cd', c.linenDeep, '#b8641c')) +
    put(132, 8, yeast(b), { scale: 0.6 })
  );
}

const of = (layouts: readonly Draw[], tones: KindArt['tones']): KindArt => ({
  tones,
  backdrops: ['sun', 'peaks', 'rays', 'arch', 'hills'],
  layouts,
  place: 'shelf',
});

/** Leaf-yeast spirit, young and aged in oak. */
export const liquor = of(
  [spirits, wineJar, spiritTray],
  ['dawn', 'mist', 'grove', 'night', 'linen', 'ember'],
);
export const oakedLiquor = of([oaked], ['dawn', 'mist', 'grove', 'linen']);
