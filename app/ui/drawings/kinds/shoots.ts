import type { Brush } from '../brush';
import { line, put, shape } from '../ink';
import { tray } from '../kitchen';
import { palette as c } from '../palette';
import { fan, greens, scatter } from '../plants';
import type { Draw, KindArt } from './art';
import { basket } from './harvest';

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

const of = (layouts: readonly Draw[], tones: KindArt['tones']): KindArt => ({
  tones,
  backdrops: ['sun', 'hills', 'peaks', 'rays', 'arch'],
  layouts,
  place: 'terraces',
});

/** Bamboo shoots, fresh and dried. */
export const bambooShoots: KindArt = {
  ...of([shootsFresh, shootsBasket, shootsDry], ['mist', 'grove', 'dawn', 'ember', 'night']),
  motif: shootsFresh,
};
export const driedShoots: KindArt = {
  ...of([shootsDry], ['mist', 'grove', 'ember', 'night']),
  motif: shootsDry,
};
