import type { Brush } from '../brush';
import { box, disc, dots, line, put, shape } from '../ink';
import { bottle, cup } from '../kitchen';
import { palette as c } from '../palette';
import { fan, greens, leaf, scatter } from '../plants';
import type { Draw, KindArt } from './art';
import { glaze, glazes } from './glass';

/** An apricot hanging by its stalk, 40 across. */
const apricot =
  disc(0, 0, 22, c.turmeric) +
  shape('M6-21A22 22 0 0 1-6 21Q22 10 6-21Z', '#c9761d') +
  line('M-2-20Q-9 0 2 20', c.turmericDark, 2.5) +
  disc(-10, -7, 5, '#f4c768');

function apricots(b: Brush): string {
  const one = b.stamp(apricot);
  const glass = glaze(b, 'gold', 'straw', 'amber');
  const sprigOfFruit =
    line('M-60 40Q-20-20 60-40', c.wood, 6) +
    put(-10, -10, leaf(60, 22, greens.fresh), { turn: -20 }) +
    put(30, -30, leaf(54, 20, greens.fresh), { turn: 60 }) +
    put(-30, 10, leaf(50, 20, greens.young), { turn: -90 }) +
    one(-6, 20) +
    one(36, 2, { scale: 0.92 });
  return (
    put(
      b.rnd.pick([-40, 0]),
      -2,
      bottle(
        b,
        glass,
        disc(0, -31, 11, c.turmeric) + put(2, -38, leaf(18, 8, greens.fresh), { turn: 40 }),
      ),
      { scale: 1.3 },
    ) +
    put(112, -128, sprigOfFruit) +
    put(74, 4, cup(30, '#efe3c6', c.linenDeep, '#dd9a2c')) +
    scatter(one, '-132 -20 0 1.15, -96 -14 40 0.95, 136 -14 20 1.05') +
    put(-112, -34, leaf(48, 19, greens.fresh), { turn: 30 })
  );
}

/** The bottle and a few fruits, for a place that is full already. */
function apricotsAlone(b: Brush): string {
  const one = b.stamp(apricot);
  return (
    put(-20, -2, bottle(b, glazes.gold, disc(0, -31, 11, c.turmeric)), { scale: 1.3 }) +
    put(70, 4, cup(30, '#efe3c6', c.linenDeep, '#dd9a2c')) +
    put(-108, -30, leaf(60, 23, greens.fresh), { turn: 30 }) +
    scatter(one, '-132 -20 0 1.15, -96 -14 40 0.95, 132 -14 20 1.05')
  );
}

function apricotBasket(b: Brush): string {
  const one = b.stamp(apricot);
  const glass = glaze(b, 'gold', 'amber');
  return (
    put(-92, 0, bottle(b, glass, disc(0, -31, 11, c.turmeric)), { scale: 1.28 }) +
    scatter(one, '30 -84, 70 -92 30, 108 -82, 50 -108 20, 90 -112 60, 10 -68, 130 -68') +
    put(70, -110, leaf(56, 22, greens.fresh), { turn: 20 }) +
    put(
      70,
      4,
      shape('M-86-70H86L66 0H-66Z', c.bamboo) +
        shape('M30-70H86L66 0H30Z', c.bambooDark) +
        line('M-82-52H82M-76-34H76M-72-16H72', '#8a6d2f', 3) +
        box(-90, -76, 180, 12, c.woodLight, 6),
    ) +
    put(-26, 8, cup(26, '#efe3c6', c.linenDeep, '#dd9a2c'))
  );
}

const passion =
  disc(0, 0, 34, '#6d3257') +
  shape('M8-33A34 34 0 0 1-8 33Q32 14 8-33Z', '#4c1f3c') +
  disc(-14, -12, 6, '#a56a8d') +
  line('M0-34v-10', c.leafDark, 5);

const passionCut =
  disc(0, 0, 36, '#6d3257') +
  disc(0, 0, 31, '#f1e3d0') +
  disc(0, 0, 25, c.turmeric) +
  dots('-11 -10, 2 -14, 13 -5, -14 4, 0 1, 11 9, -4 14', c.charcoal, 7.5) +
  dots('-9 -12, 4 -16, 15 -7', c.turmericLight, 3);

function passionDrink(b: Brush): string {
  const glass = glazes.gold;
  const tall =
    shape('M-40-130H40L30 0H-30Z', '#eef0e4') +
    shape('M-38-112H38L29-4H-29Z', c.turmeric) +
    shape('M10-112H38L29-4H8Z', '#c98a17') +
    dots('-14 -60, 4 -84, -8 -30, 14 -44', c.charcoal, 6) +
    line('M-28-100L-23-30', '#fbe9b8', 4) +
    line('M10-112L34-160', c.madder, 7);
  const bottleFirst = b.rnd.chance(0.5);
  return (
    put(-120, 4, fan(b, 3, 60, 110, greens.fresh)) +
    put(bottleFirst ? -36 : 44, -4, bottle(b, glass, disc(0, -31, 11, '#6d3257')), {
      scale: 1.26,
    }) +
    put(bottleFirst ? 60 : -54, 2, tall, { scale: 1.06 }) +
    put(-116, -30, passion) +
    put(128, -34, passionCut, { scale: 1.08 }) +
    put(b.rnd.pick([6, -4]), -14, passionCut, { scale: 0.6 })
  );
}

function passionPress(b: Brush): string {
  return (
    put(-6, 0, bottle(b, glazes.gold, disc(0, -31, 11, '#6d3257')), { scale: 1.3 }) +
    put(-106, -44, passionCut, { scale: 1.3 }) +
    put(96, -38, passion, { scale: 1.14 }) +
    put(148, -30, passion, { scale: 0.9 }) +
    put(74, -70, leaf(80, 34, greens.fresh), { turn: 40 }) +
    put(-60, -18, passionCut, { scale: 0.56 })
  );
}

const of = (layouts: readonly Draw[], tones: KindArt['tones']): KindArt => ({
  tones,
  backdrops: ['sun', 'peaks', 'rays', 'arch', 'hills'],
  layouts,
  place: 'shelf',
});

/** Apricot wine and passion fruit. */
export const fruitWine: KindArt = {
  ...of([apricots, apricotBasket], ['mist', 'grove', 'night', 'ember', 'clay']),
  motif: apricotsAlone,
};
export const fruitDrink = of(
  [passionDrink, passionPress],
  ['mist', 'grove', 'clay', 'night', 'linen'],
);
