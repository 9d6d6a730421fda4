import type { Brush } from '../brush';
import { disc, line, oval, put, shape } from '../ink';
import { bottle, cup } from '../kitchen';
import { palette as c } from '../palette';
import { greens, leaf, scatter } from '../plants';
import type { Draw, KindArt } from './art';
import { glaze, leafBadge } from './glass';
import { basket } from './harvest';
import { yeast } from './spirits';

/** A ripe banana, 130 long, bending upward. */
export const banana =
  shape('M-64-44Q-60-2 0 0Q54 0 68-46L60-50Q40-26 0-26Q-40-26-56-48Z', c.turmeric) +
  shape('M-62-36Q-50-4 0 0Q54 0 68-46Q50-14 0-12Q-44-12-62-36Z', '#c08616') +
  line('M-60-46l-4-8M64-48l6-8', c.smoke, 6);

const chip =
  oval(0, 4, 25, 15, c.turmericDark) +
  oval(0, 0, 25, 15, '#f0c869') +
  oval(0, 0, 16, 8, c.turmericLight) +
  line('M-5 0h.1M0-2h.1M5 0h.1M0 3h.1', c.wood, 3);

function bananaBunch(b: Brush): string {
  const fruit = b.stamp(banana);
  const cut = b.stamp(chip);
  return (
    put(-120, 0, leaf(224, 60, greens.fresh), { turn: 16 }) +
    put(
      -36,
      -44,
      scatter(fruit, '0 -34 30 1.1, 4 -10 14 1.18, 0 16 0 1.2, -6 38 -14 1.1') +
        disc(-66, -46, 13, c.leafDark),
    ) +
    scatter(cut, '74 -6, 118 0, 96 -26, 142 -18, 60 -30, 122 -40, 36 8')
  );
}

function bananaBowl(b: Brush): string {
  const fruit = b.stamp(banana);
  const cut = b.stamp(chip);
  return (
    put(
      24,
      -20,
      scatter(
        cut,
        '-70 -64 -20, -30 -78 10, 14 -86 -10, 54 -72 20, 84 -60, -46 -98 16, -6 -112 -8, 38 -104 10, 6 -60',
      ),
    ) +
    put(30, -4, basket(106)) +
    put(-104, -2, fruit(0, 0, { turn: 8 }) + fruit(0, -20, { turn: 22 })) +
    cut(-40, 10) +
    cut(146, 8)
  );
}

function vinegar(b: Brush): string {
  const fruit = b.stamp(banana);
  return (
    put(
      -50,
      -4,
      bottle(b, glaze(b, 'amber', 'gold', 'straw'), put(0, -24, banana, { scale: 0.22 })),
      { scale: 1.3 },
    ) +
    put(
      76,
      -8,
      fruit(0, 0, { turn: -8 }) +
        fruit(4, -18, { turn: -24, scale: 0.96 }) +
        fruit(-2, 10, { turn: 8 }),
      { scale: 1.12 },
    ) +
    put(-134, 4, cup(32, c.linen, c.linenDeep, '#c9822a'))
  );
}

function bananaSpirit(b: Brush): string {
  const fruit = b.stamp(banana);
  return (
    put(48, -4, bottle(b, glaze(b, 'jade', 'straw', 'clay'), leafBadge), {
      scale: 1.3,
    }) +
    put(
      -88,
      -8,
      fruit(0, 0, { turn: 8 }) +
        fruit(0, -20, { turn: 24, scale: 0.96 }) +
        fruit(0, 12, { turn: -6 }),
      { scale: 1.08 },
    ) +
    put(126, 4, cup(28, c.linen, c.linenDeep, '#e8eef0')) +
    put(-6, 12, yeast(b), { scale: 0.7 })
  );
}

const of = (layouts: readonly Draw[], tones: KindArt['tones']): KindArt => ({
  tones,
  backdrops: ['sun', 'peaks', 'rays', 'arch', 'hills'],
  layouts,
  place: 'shelf',
});

/** Dried bananas, and what is pressed and distilled from them. */
export const bananaArt: KindArt = {
  ...of([bananaBunch, bananaBowl], ['mist', 'grove', 'ember', 'night', 'clay']),
  place: 'terraces',
};
export const vinegarArt = of([vinegar], ['mist', 'grove', 'ember', 'night', 'clay']);
export const bananaLiquor = of([bananaSpirit], ['mist', 'grove', 'ember', 'night', 'clay']);
