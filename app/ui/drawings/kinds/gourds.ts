import type { Brush } from '../brush';
import { disc, line, put, shape } from '../ink';
import { palette as c } from '../palette';
import { blossom, scatter } from '../plants';
import type { KindArt } from './art';

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

/** The fragrant wax gourd. */
export const gourd: KindArt = {
  tones: ['dawn', 'clay', 'mist', 'linen', 'ember'],
  backdrops: ['sun', 'hills', 'peaks', 'rays', 'arch'],
  layouts: [gourdLying, gourdStanding, gourdTrellis],
  place: 'terraces',
  motif: gourdLying,
};
