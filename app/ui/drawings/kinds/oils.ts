import type { Brush } from '../brush';
import { box, disc, dots, line, oval, put, shape } from '../ink';
import { bottle, bowl, tray } from '../kitchen';
import { palette as c } from '../palette';
import { fan, greens, leaf, rhizome, roots, scatter } from '../plants';
import type { Draw, KindArt } from './art';

/** A dropper bottle standing on (0, 0), 170 high. */
function dropper(b: Brush, badge: string): string {
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

function aniseStar(b: Brush): string {
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

/** Dark herb paste in a jar, with its vine. */
function paste(b: Brush): string {
  const cloth = b.cloth({ scale: 1.2 });
  const nut = b.stamp(
    oval(0, 0, 11, 15, c.madder) + shape('M2-15Q14-8 8 11Q2 0 2-15Z', c.madderDark),
  );
  return (
    put(-120, -10, fan(b, 5, 70, 108, greens.deep)) +
    line('M100-20C150-80 120-160 160-220', c.wood, 8) +
    scatter(
      b.stamp(leaf(64, 26, greens.fresh)),
      '124 -90 -70, 136 -120 60, 138 -160 -60, 150 -190 40',
    ) +
    put(
      -16,
      2,
      shape('M-70 0C-100-14-100-110-66-124H66C100-110 100-14 70 0Q0 8-70 0Z', c.clay) +
        shape('M30-124H66C100-110 100-14 70 0Q50 4 30 5C66-40 60-90 30-124Z', c.clayDark) +
        oval(0, -124, 68, 16, c.clayDark) +
        oval(0, -124, 58, 12, c.charcoal) +
        line('M-40-126Q-10-134 20-128', c.wood, 4) +
        put(0, -80, shape('M-92 0Q0 12 92 0L93 28Q0 40-93 28Z', cloth)),
      { scale: 1.16 },
    ) +
    line('M20-142L72-206', c.woodLight, 10) +
    scatter(nut, '88 4 20, 122 8 -30, 150 0 60')
  );
}

const rubGlass = { light: '#b8742a', dark: '#8a4f14', shine: '#f2c98a' };
const rubFlask = (b: Brush) => bottle(b, rubGlass, put(0, -17, leaf(28, 12, greens.fresh)));

/** Rubbing oil: a flask of oil with roots and leaves steeped in it. */
function rub(b: Brush): string {
  return (
    put(106, 2, fan(b, 5, 60, 110, greens.fresh)) +
    put(-30, -2, rubFlask(b), { scale: 1.34 }) +
    put(-122, -8, rhizome(roots.ginger), { scale: 0.72, turn: -10 }) +
    put(70, 8, bowl(36, c.linen, c.linenDeep, c.madder) + oval(0, -26, 31, 8, '#b8742a')) +
    put(132, 6, aniseStar(b), { scale: 0.5 })
  );
}

function rubTray(b: Brush): string {
  return (
    put(0, -20, tray(168)) +
    put(-46, -22, dropper(b, put(0, -20, leaf(30, 13, greens.fresh))), { scale: 1.08 }) +
    put(44, -30, rhizome(roots.ginger), { scale: 0.9 }) +
    put(110, -28, fan(b, 5, 60, 86, greens.fresh), { turn: 14 }) +
    put(-118, -28, fan(b, 3, 50, 70, greens.dry), { turn: -14 }) +
    put(60, -4, aniseStar(b), { scale: 0.5 })
  );
}

function rubAlone(b: Brush): string {
  return (
    put(96, 2, fan(b, 5, 60, 110, greens.fresh)) +
    put(-30, -2, rubFlask(b), { scale: 1.34 }) +
    put(78, 8, bowl(36, c.linen, c.linenDeep, c.madder)) +
    oval(78, -18, 31, 8, '#b8742a')
  );
}

const of = (layouts: readonly Draw[], tones: KindArt['tones'], motif?: Draw): KindArt => ({
  tones,
  backdrops: ['sun', 'arch', 'rays', 'hills', 'peaks'],
  layouts,
  place: 'shelf',
  ...(motif ? { motif } : {}),
});

/** Oils pressed from leaf, grass, peel and star; herb paste; rubbing oil. */
export const essentialOil = of(oil('leaf'), ['dawn', 'mist', 'clay', 'linen', 'night']);
export const lemongrassOil = of(oil('lemongrass'), ['dawn', 'mist', 'clay', 'night', 'ember']);
export const mandarinOil = of(oil('mandarin'), ['mist', 'grove', 'night', 'linen', 'ember']);
export const aniseOil = of(
  oil('anise'),
  ['dawn', 'mist', 'clay', 'grove', 'linen'],
  oilAlone('anise'),
);
export const herbPaste = of([paste], ['dawn', 'mist', 'linen', 'grove']);
export const massageOil = of([rub, rubTray], ['mist', 'dawn', 'clay', 'night', 'linen'], rubAlone);
