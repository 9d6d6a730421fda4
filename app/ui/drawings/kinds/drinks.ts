import type { Brush } from '../brush';
import { box, disc, dots, line, oval, put, shape } from '../ink';
import { bottle, cup, type Glaze, tray } from '../kitchen';
import { palette as c } from '../palette';
import { fan, greens, leaf, scatter } from '../plants';
import type { Draw, KindArt } from './art';

const glazes: Record<'clay' | 'smoke' | 'jade' | 'indigo' | 'amber' | 'straw' | 'gold', Glaze> = {
  clay: { light: c.clay, dark: c.clayDark, shine: '#e09a6f' },
  smoke: { light: c.wood, dark: c.smoke, shine: c.woodLight },
  jade: { light: '#7fa08a', dark: '#557864', shine: '#cfe0d2' },
  indigo: { light: c.indigoMid, dark: c.indigo, shine: c.indigoLight },
  amber: { light: '#b8641c', dark: '#8a4512', shine: '#f0b56a' },
  straw: { light: '#ecdca0', dark: '#cbb066', shine: '#fffbe8' },
  gold: { light: '#dd9a2c', dark: '#b06f14', shine: '#f9dc95' },
};

/** One of the named glazes, apart from the paper it is seen on. */
function glaze(b: Brush, ...names: readonly (keyof typeof glazes)[]): Glaze {
  const [light = ''] = b.apart(names.map((name) => [glazes[name].light] as const));
  return Object.values(glazes).find((one) => one.light === light) ?? glazes.clay;
}

const leafBadge = put(0, -17, leaf(28, 12, greens.fresh));

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
function yeast(b: Brush): string {
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

/** A passion fruit, whole, 70 across, and cut open. */
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

/** A ripe banana, 130 long, bending upward. */
export const banana =
  shape('M-64-44Q-60-2 0 0Q54 0 68-46L60-50Q40-26 0-26Q-40-26-56-48Z', c.turmeric) +
  shape('M-62-36Q-50-4 0 0Q54 0 68-46Q50-14 0-12Q-44-12-62-36Z', '#c08616') +
  line('M-60-46l-4-8M64-48l6-8', c.smoke, 6);

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

/** Spirits, fruit wines, vinegar and cold drinks. */
export const liquor = of(
  [spirits, wineJar, spiritTray],
  ['dawn', 'mist', 'grove', 'night', 'linen', 'ember'],
);
export const oakedLiquor = of([oaked], ['dawn', 'mist', 'grove', 'linen']);
export const fruitWine: KindArt = {
  ...of([apricots, apricotBasket], ['mist', 'grove', 'night', 'ember', 'clay']),
  motif: apricotsAlone,
};
export const fruitDrink = of(
  [passionDrink, passionPress],
  ['mist', 'grove', 'clay', 'night', 'linen'],
);
export const vinegarArt = of([vinegar], ['mist', 'grove', 'ember', 'night', 'clay']);
export const bananaLiquor = of([bananaSpirit], ['mist', 'grove', 'ember', 'night', 'clay']);
