import type { Brush } from '../brush';
import { box, disc, dots, line, oval, put, shape } from '../ink';
import { palette as c } from '../palette';
import { fan, greens, leaf, scatter } from '../plants';
import type { Draw, KindArt } from './art';

/** A dropper bottle standing on (0, 0), 170 high. */
export function dropper(b: Brush, badge: string): string {
  const cloth = b.cloth();
  return (
    shape('M-46 0Q-52-2-52-10V-84Q-50-104-16-108H16Q50-104 52-84V-10Q52-2 46 0Z', '#a4561a') +
    shape('M12-108H16Q50-104 52-84V-10Q52-2 46 0H18Z', '#7a3a10') +
    box(-21, -128, 42, 22, c.charcoal, 3) +
    shape('M-13-128C-16-150-16-170 0-170C16-170 16-150 13-128Z', b.tone.trim) +
    shape('M2-128V-170C16-168 16-150 13-128Z', b.tone.trimDark) +
    box(-52, -80, 104, 24, cloth) +
    box(-52, -56, 104, 42, c.linen) +
    badge +
    line('M-42-88Q-40-96-28-99', '#f0b56a', 4)
  );
}

const citrus =
  disc(0, 0, 30, '#e58a1f') +
  shape('M8-29A30 30 0 0 1-8 29Q28 12 8-29Z', '#bf6610') +
  dots('-12 -8, -4 -18, -16 6, -4 2', '#f6b866', 4) +
  line('M0-30v-6', c.leafDark, 5);

const citrusCut =
  disc(0, 0, 30, '#e58a1f') +
  disc(0, 0, 26, '#fbe3b4') +
  shape(
    'M0-3L-8-22Q0-27 8-22ZM3 0L22-8Q27 0 22 8ZM0 3L8 22Q0 27-8 22ZM-3 0L-22 8Q-27 0-22-8ZM2-2L10-20L20-11ZM2 2L20 11L10 20ZM-2 2L-10 20L-20 11ZM-2-2L-20-11L-10-20Z',
    '#ef9d35',
  );

export function aniseStar(b: Brush): string {
  const pod = b.stamp(
    shape('M0 0C-12-12-12-30 0-44C12-30 12-12 0 0Z', c.woodMid) +
      shape('M0 0C12-12 12-30 0-44Q4-20 0 0Z', c.wood) +
      oval(0, -20, 4, 8, '#d9a05a'),
  );
  return (
    [0, 45, 90, 135, 180, 225, 270, 315].map((turn) => pod(0, 0, { turn })).join('') +
    disc(0, 0, 6, c.smoke)
  );
}

const grass = (b: Brush) => {
  const stalk = b.stamp(
    shape('M-9 0Q-12-50-6-96Q-10-150 8-206Q2-140 7-96Q12-50 9 0Z', '#9dba6b') +
      shape('M0 0Q4-50 2-96Q2-150 8-206Q2-140 7-96Q12-50 9 0Z', c.leaf) +
      shape('M-9 0Q-12-20-10-40Q0-30 10-40Q12-20 9 0Z', '#efe6c8'),
  );
  return (
    scatter(stalk, '-26 0 -20, 26 0 20, -12 0 -8, 14 0 9, 0 2 0') +
    line('M-22-34H24M-22-42H24', c.madder, 5)
  );
};

/** Which plant an oil was pressed from; it lies beside the bottle. */
type Plant = 'leaf' | 'lemongrass' | 'mandarin' | 'anise';

function beside(b: Brush, plant: Plant): string {
  if (plant === 'lemongrass') return put(84, 0, grass(b), { turn: 2, scale: 0.98 });
  if (plant === 'mandarin') {
    return (
      put(84, -44, leaf(70, 26, greens.fresh), { turn: 40 }) +
      put(76, -38, citrus, { scale: 1.25 }) +
      put(134, -26, citrusCut, { scale: 1.05 })
    );
  }
  if (plant === 'anise')
    return (
      put(96, -52, aniseStar(b), { scale: 1.2, turn: 12 }) +
      put(148, -4, aniseStar(b), { scale: 0.56 })
    );
  return put(96, 0, fan(b, 5, 60, 130, greens.fresh));
}

/** The ways a bottle and its plant may stand together. */
function oil(plant: Plant): Draw[] {
  const badge =
    plant === 'mandarin'
      ? put(0, -35, citrus, { scale: 0.5 })
      : put(0, -20, leaf(30, 13, greens.fresh));
  const alone: Draw = (b) =>
    beside(b, plant) + put(-40, 0, dropper(b, badge), { scale: 1.34 }) + extras(b, plant);
  const twins: Draw = (b) =>
    beside(b, plant) +
    put(-96, -8, dropper(b, badge), { scale: 0.98 }) +
    put(0, 2, dropper(b, badge), { scale: 1.2 }) +
    extras(b, plant);
  const mirrored: Draw = (b) =>
    put(0, 0, beside(b, plant), { flip: true }) +
    put(40, 0, dropper(b, badge), { scale: 1.34 }) +
    put(0, 0, extras(b, plant), { flip: true });
  return [alone, twins, mirrored];
}

/** One bottle and its plant, for a place that is full already. */
function oilAlone(plant: Plant): Draw {
  const badge = put(0, -20, leaf(30, 13, greens.fresh));
  return (b) => beside(b, plant) + put(-40, 0, dropper(b, badge), { scale: 1.34 });
}

function extras(b: Brush, plant: Plant): string {
  if (plant === 'anise')
    return (
      put(-138, -8, aniseStar(b), { scale: 0.7, turn: 20 }) +
      put(44, 6, aniseStar(b), { scale: 0.5 })
    );
  if (plant === 'mandarin') return put(-134, -24, citrusCut, { scale: 0.9 });
  if (plant === 'lemongrass')
    return (
      put(-136, 4, leaf(90, 16, greens.young), { turn: 30 }) +
      put(-150, 4, leaf(80, 14, greens.young), { turn: -10 })
    );
  return put(-136, 4, fan(b, 3, 50, 66, greens.young));
}

const of = (layouts: readonly Draw[], tones: KindArt['tones'], motif?: Draw): KindArt => ({
  tones,
  backdrops: ['sun', 'arch', 'rays', 'hills', 'peaks'],
  layouts,
  place: 'shelf',
  ...(motif ? { motif } : {}),
});

/** Oils pressed from leaf, grass, peel and star. */
export const essentialOil = of(oil('leaf'), ['dawn', 'mist', 'clay', 'linen', 'night']);
export const lemongrassOil = of(oil('lemongrass'), ['dawn', 'mist', 'clay', 'night', 'ember']);
export const mandarinOil = of(oil('mandarin'), ['mist', 'grove', 'night', 'linen', 'ember']);
export const aniseOil = of(
  oil('anise'),
  ['dawn', 'mist', 'clay', 'grove', 'linen'],
  oilAlone('anise'),
);
