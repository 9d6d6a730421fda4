import type { Brush } from '../brush';
import { box, disc, line, oval, put, shape } from '../ink';
import { tray } from '../kitchen';
import { palette as c } from '../palette';
import { blossom, fan, greens, leaf, scatter } from '../plants';
import type { Draw, KindArt } from './art';
import { banana } from './drinks';
import { basket } from './fungi';

/** A long wax gourd lying on (0, 0), 250 wide and 90 high, with a bloom on its skin. */
const waxGourd =
  shape(
    'M-124-42C-124-84-70-92 0-90C74-90 126-74 126-38C126-2 70 4 0 2C-70 2-124-2-124-42Z',
    '#4c7043',
  ) +
  shape('M-122-30C-70-14 60-10 124-30C118 0 66 4 0 2C-64 2-116 0-122-30Z', c.leafDark) +
  line('M-100-68C-50-78 50-78 100-64M-112-50C-50-58 60-58 114-46', '#7d9f6c', 4) +
  line('M-84-80q30-5 60-4', c.leafPale, 5) +
  line('M-122-44Q-146-46-150-64', c.leafDark, 10);

/** Five-lobed gourd leaf growing from (0, 0) upward, 90 high. */
const gourdLeaf =
  shape(
    'M0 0C-20-6-52 0-56-26C-70-50-44-56-40-62C-36-84-14-78 0-96C14-78 36-84 40-62C44-56 70-50 56-26C52 0 20-6 0 0Z',
    c.leaf,
  ) +
  shape('M0 0V-96C14-78 36-84 40-62C44-56 70-50 56-26C52 0 20-6 0 0Z', c.leafDark) +
  line('M0 0V-80M0-20L-40-40M0-20L40-40M0-36L-24-62M0-36L24-62', c.leafLight, 2.5);

const gourdSlice =
  disc(0, 0, 46, c.leafDark) +
  disc(0, 0, 42, c.leafLight) +
  disc(0, 0, 37, '#f7f6e4') +
  disc(0, 0, 20, '#e4e8c6') +
  line('M-10-8l4 4M8-10l-3 5M12 4l-5 1M2 13l-1-5M-11 7l5-2', c.turmeric, 5);

function gourdLying(b: Brush): string {
  const green = b.stamp(gourdLeaf);
  return (
    green(-112, -60, { turn: -24, scale: 1.1 }) +
    put(6, -10, waxGourd, { scale: 1.32, turn: -5 }) +
    put(98, -34, gourdSlice, { scale: 1.04 }) +
    put(-60, -120, blossom(26, c.turmeric, '#f2c24d', c.turmericDark, 5)) +
    green(-146, 4, { turn: -50, scale: 0.66 })
  );
}

function gourdStanding(b: Brush): string {
  const green = b.stamp(gourdLeaf);
  return (
    put(-40, -112, waxGourd, { turn: 96, scale: 0.98 }) +
    put(44, -106, waxGourd, { turn: 78, scale: 0.9 }) +
    green(-98, 6, { turn: -34 }) +
    put(118, -38, gourdSlice, { scale: 0.96 }) +
    put(-120, -20, gourdSlice, { scale: 0.62 }) +
    put(110, -104, blossom(22, c.turmeric, '#f2c24d', c.turmericDark, 5))
  );
}

function gourdTrellis(b: Brush): string {
  const green = b.stamp(gourdLeaf);
  return (
    line('M-200-222H200M-120-236V10M120-236V10', c.woodMid, 9) +
    line('M-190-214C-120-190-40-236 40-210S160-220 196-200', c.leaf, 5) +
    scatter(green, '-160 -170 170 0.9, -20 -176 190 1.02, 170 -164 180 0.94, 96 -196 60 0.7') +
    put(-82, -108, waxGourd, { turn: 92, scale: 0.86 }) +
    put(58, -100, waxGourd, { turn: 88, scale: 0.96 }) +
    put(0, -150, blossom(22, c.turmeric, '#f2c24d', c.turmericDark, 5)) +
    green(-12, 12, { scale: 0.7 })
  );
}

/** A bamboo shoot in its sheath, standing on (0, 0), 150 high. */
const shoot =
  shape('M-38 0C-44-50-28-110 4-152C30-110 46-50 38 0Q0 10-38 0Z', '#a8763f') +
  shape('M4-152C30-110 46-50 38 0Q24 5 8 5C24-50 20-110 4-152Z', '#7a5227') +
  shape('M-38 0C-40-30-30-50-24-60C-6-40 0-20 2 5Q-20 5-38 0Z', '#c79a5c') +
  shape('M38 0C40-34 30-60 26-70C6-50-2-20-2 5Q20 5 38 0Z', '#8f6431') +
  line('M4-152l-6-16M4-150l10-14', c.leaf, 5) +
  line('M-14-70L0-130M-22-10Q-18-34-14-40', '#e0bf8a', 3);

/** A peeled shoot cut lengthwise, 130 high. */
const peeled =
  shape('M-34 0C-38-40-20-100 0-132C20-100 38-40 34 0Q0 8-34 0Z', '#f2e4b8') +
  shape('M-20-4C-22-40-10-80 0-104C10-80 22-40 20-4Q0 0-20-4Z', '#dcc584') +
  line('M-17-18H17M-16-34H16M-13-50H13M-9-66H9M-5-82H5', '#f7efd2', 4);

function shootsFresh(b: Brush): string {
  const one = b.stamp(shoot);
  return (
    put(-146, 4, fan(b, 4, 60, 110, greens.fresh), { turn: 8 }) +
    one(-76, -8, { turn: -10, scale: 1.16 }) +
    one(4, -16, { scale: 1.32 }) +
    put(80, 2, peeled, { turn: 12, scale: 1.06 }) +
    put(134, 6, peeled, { turn: 26, scale: 0.8 })
  );
}

function shootsDry(b: Brush): string {
  const strip = b.stamp(
    shape('M-13 0C-19-34-6-64-13-108L11-112C17-68 3-36 13-2Z', '#d3a557') +
      shape('M4-110L11-112C17-68 3-36 13-2L3-1C-5-38 10-66 4-110Z', '#a2732f') +
      line('M-14-22H8M-11-44H7M-10-66H9M-12-88H11', '#8a5f24', 2.5),
  );
  return (
    put(4, -30, tray(170)) +
    scatter(
      strip,
      '-104 -24 -64, -74 -38 70, -20 -22 -76, 30 -30 58, 70 -20 -60, -40 -54 82, 20 -58 -80, 84 -44 74, -20 -72 60, 44 -76 -58, 0 -40 30',
    ) +
    put(-126, 0, shoot, { scale: 0.9, turn: -6 }) +
    put(150, 4, fan(b, 3, 44, 90, greens.fresh), { turn: 10 })
  );
}

function shootsBasket(b: Brush): string {
  const one = b.stamp(shoot);
  return (
    scatter(one, '-66 -40 -18 0.98, 66 -40 16 0.98, -22 -44 -6 1.18, 28 -44 8 1.12') +
    put(0, -30, fan(b, 2, 70, 110, greens.fresh)) +
    basket(120) +
    put(146, 4, peeled, { scale: 0.66, turn: 10 })
  );
}

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

/** A basket of whatever the season gives. */
function harvest(b: Brush): string {
  const green = b.stamp(leaf(90, 30, greens.fresh));
  const maize =
    shape('M-17 0C-24-40-16-90 0-104C16-90 24-40 17 0Z', c.turmeric) +
    line('M-9-10V-76M0-6V-92M9-10V-76', c.turmericDark, 3, ' stroke-dasharray="5 5"') +
    shape('M-20 4C-36-30-30-56-18-66Q-16-30 0 4ZM20 4C36-30 30-56 18-66Q16-30 0 4Z', c.leaf);
  const squash =
    oval(0, -34, 50, 38, '#d9772b') +
    oval(0, -34, 22, 38, '#c2611c') +
    line('M0-70v-14', c.leafDark, 9) +
    line('M-32-60Q-44-34-30-8M32-60Q44-34 30-8', '#a84f14', 3);
  const chilli = b.stamp(
    shape('M-6 0C-12 20-8 46 6 60C8 40 10 18 6 0Z', c.madder) + line('M0 0v-8', c.leafDark, 5),
  );
  const flip = b.rnd.chance(0.5);
  return put(
    0,
    0,
    scatter(green, '-70 -56 -40 1.1, -50 -60 -10 1.2, -26 -60 12') +
      put(58, -40, maize, { turn: 16, scale: 1.16 }) +
      put(92, -44, maize, { turn: 34, scale: 1.02 }) +
      put(2, -52, squash, { scale: 1.3 }) +
      put(
        -66,
        -54,
        disc(0, 0, 28, '#6d3f74') +
          shape('M6-27A28 28 0 0 1-6 27Q26 10 6-27Z', '#4d2753') +
          shape('M-14-22Q0-34 14-22Q0-12-14-22Z', c.leaf),
      ) +
      scatter(chilli, '50 -84 -20, 66 -80 -40') +
      basket(124) +
      put(-146, -2, squash, { scale: 0.6 }) +
      put(140, 6, maize, { turn: 80, scale: 0.8 }),
    { flip },
  );
}

function shoulderBaskets(b: Brush): string {
  const green = b.stamp(leaf(80, 28, greens.fresh));
  return (
    scatter(
      green,
      '-110 -60 -30, -84 -64 0 1.1, -58 -60 28, 56 -62 -24, 84 -66 4 1.1, 112 -60 30',
    ) +
    scatter(
      b.stamp(
        disc(0, 0, 22, c.madder) +
          shape('M5-21A22 22 0 0 1-5 21Q20 8 5-21Z', c.madderDark) +
          line('M-4-20q4-8 10-6', c.leafDark, 5),
      ),
      '-112 -68, -72 -72, -92 -90',
    ) +
    scatter(
      b.stamp(
        disc(0, 0, 22, c.turmeric) + shape('M5-21A22 22 0 0 1-5 21Q20 8 5-21Z', c.turmericDark),
      ),
      '64 -70, 104 -70, 84 -88',
    ) +
    put(-88, 0, basket(78)) +
    put(88, 0, basket(78)) +
    line('M-150-76L-88-196L-28-76M28-76L88-196L150-76', c.woodLight, 3) +
    line('M-190-192Q0-226 190-192', c.bamboo, 12) +
    box(-20, -212, 40, 10, c.bambooDark, 4)
  );
}

const of = (layouts: readonly Draw[], tones: KindArt['tones']): KindArt => ({
  tones,
  backdrops: ['sun', 'hills', 'peaks', 'rays', 'arch'],
  layouts,
  place: 'terraces',
});

/** What is picked, dug and dried. */
export const gourd: KindArt = {
  ...of([gourdLying, gourdStanding, gourdTrellis], ['dawn', 'clay', 'mist', 'linen', 'ember']),
  motif: gourdLying,
};
export const bambooShoots: KindArt = {
  ...of([shootsFresh, shootsBasket, shootsDry], ['mist', 'grove', 'dawn', 'ember', 'night']),
  motif: shootsFresh,
};
export const driedShoots: KindArt = {
  ...of([shootsDry], ['mist', 'grove', 'ember', 'night']),
  motif: shootsDry,
};
export const bananaArt: KindArt = of(
  [bananaBunch, bananaBowl],
  ['mist', 'grove', 'ember', 'night', 'clay'],
);
export const produce: KindArt = {
  ...of([harvest, shoulderBaskets], ['mist', 'dawn', 'linen', 'night', 'grove']),
  motif: harvest,
};
