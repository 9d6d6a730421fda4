import type { Brush } from '../brush';
import { bowl, bottle, tray } from '../kitchen';
import { box, disc, dots, line, oval, put, shape } from '../ink';
import { palette as c } from '../palette';
import { fan, greens, leaf, rhizome, type RootInk, roots, rootSlice, scatter } from '../plants';
import type { Draw, KindArt } from './art';

/** A heap of powder on (0, 0), 150 wide. */
function powder(light: string, dark: string): string {
  return (
    shape('M-80 0C-50-16-30-64 0-70C30-64 50-16 80 0Q0 14-80 0Z', light) +
    shape('M0-70C30-64 50-16 80 0Q50 6 18 7Q40-30 0-70Z', dark)
  );
}

function turmericRoots(b: Brush): string {
  const ink = b.rnd.pick([roots.turmeric, roots.turmeric, roots.black]);
  const cut = b.stamp(rootSlice(24, ink));
  const root = b.stamp(rhizome(ink));
  return (
    put(-112, -30, leaf(190, 56, greens.fresh), { turn: -6 }) +
    put(-84, -30, leaf(160, 48, greens.fresh), { turn: 24 }) +
    root(-66, -10, { scale: 1.34, turn: -8 }) +
    put(78, 2, powder(c.turmeric, '#c98416'), { scale: 1.16 }) +
    cut(-6, -2) + cut(22, 8) + cut(-36, 10)
  );
}

function turmericBowl(b: Brush): string {
  const ink = b.rnd.pick([roots.turmeric, roots.turmeric, roots.black]);
  const cut = b.stamp(rootSlice(26, ink));
  const root = b.stamp(rhizome(ink));
  return (
    put(46, -78, powder(c.turmeric, '#c98416'), { scale: 1.16 }) +
    put(46, 2, bowl(108, c.indigo, c.indigoDark, c.turmericLight)) +
    root(-104, -8, { scale: 0.98, turn: -24 }) +
    cut(-60, 6) + cut(-24, 14) +
    put(-140, -50, leaf(130, 42, greens.fresh), { turn: 10 }) +
    line('M90-128L150-196', c.woodLight, 11) +
    oval(82, -122, 17, 10, c.woodLight)
  );
}

function turmericPouch(b: Brush): string {
  const cloth = b.cloth({ scale: 1.6 });
  const root = b.stamp(rhizome(roots.turmeric));
  const cut = b.stamp(rootSlice(24, roots.turmeric));
  return (
    put(-50, 0, shape('M-72-186H72L80-6Q80 2 70 2H-70Q-80 2-80-6Z', c.linen) + shape('M36-186H72L80-6Q80 2 70 2H40Z', c.linenDark) + put(0, -182, box(-72, 0, 146, 38, cloth)) + oval(0, -80, 46, 46, c.turmeric) + put(2, -70, rhizome(roots.turmeric), { scale: 0.46 }) + line('M-66-134H66', c.linenDeep, 3), { scale: 1.06 }) +
    put(100, 4, powder(c.turmeric, '#c98416'), { scale: 0.86 }) +
    root(92, -54, { scale: 0.84, turn: -12 }) +
    cut(34, 10) + cut(154, 10)
  );
}

/** An amber jar with a lid standing on (0, 0), 150 high, its label marked by `badge`. */
function jar(b: Brush, badge: string): string {
  const cloth = b.cloth();
  return (
    shape('M-56 0Q-64-2-64-12V-94Q-64-112-46-116H46Q64-112 64-94V-12Q64-2 56 0Z', '#b8641c') +
    shape('M22-116H46Q64-112 64-94V-12Q64-2 56 0H26Z', '#8a4512') +
    box(-52, -150, 104, 36, c.linen, 5) +
    box(14, -150, 38, 36, c.linenDeep, 5) +
    line('M-40-144v24M-26-144v24M-12-144v24M2-144v24M16-144v24M30-144v24', c.linenDeep, 2.5) +
    box(-64, -92, 128, 24, cloth) +
    box(-64, -68, 128, 48, c.linen) +
    badge +
    line('M-54-100Q-52-106-44-108', '#f0b56a', 5)
  );
}

/** A capsule lying at (0, 0), 40 long. */
const capsule = box(-20, -8, 22, 16, c.turmeric, 8) + box(-2, -8, 22, 16, c.madder, 8) + box(-4, -8, 8, 16, c.madder) + line('M-13-3h10', c.turmericLight, 3);

function health(ink: RootInk, powdered: string): Draw[] {
  const badge = put(0, -36, rhizome(ink), { scale: 0.4 });
  const jarFirst: Draw = (b) => {
    const pill = b.stamp(capsule);
    const cut = b.stamp(rootSlice(23, ink));
    return (
      put(-112, -20, leaf(180, 52, greens.fresh), { turn: -8 }) +
      put(-34, -2, jar(b, badge), { scale: 1.28 }) +
      put(108, -14, rhizome(ink), { scale: 0.98, turn: -8 }) +
      cut(-124, 4) + cut(-138, -10) +
      scatter(pill, [[62, 10, -12], [110, 12, 16]])
    );
  };
  const boxFirst: Draw = (b) => {
    const cloth = b.cloth({ scale: 1.5 });
    const pill = b.stamp(capsule);
    return (
      put(70, -4, jar(b, badge), { scale: 1.1 }) +
      put(-74, 0, box(-62, -176, 124, 176, c.linen) + shape('M62-176L90-188V-10L62 0Z', c.linenDeep) + shape('M-62-176L-32-188H90L62-176Z', '#fffaf0') + put(0, -52, box(-62, 0, 124, 36, cloth)) + disc(0, -112, 46, powdered) + put(2, -98, rhizome(ink), { scale: 0.52 })) +
      put(138, 4, rhizome(ink), { scale: 0.5, turn: -14 }) +
      scatter(pill, [[0, 12, 10], [-134, 8, -24]])
    );
  };
  const spoon: Draw = (b) => {
    const pill = b.stamp(capsule);
    const cut = b.stamp(rootSlice(24, ink));
    return (
      put(62, -4, jar(b, badge), { scale: 1.3 }) +
      put(-86, -20, rhizome(ink), { scale: 1.24, turn: -10 }) +
      cut(-132, 6) + cut(-92, 12) +
      scatter(pill, [[-44, 8, 14], [-10, 14, -20]]) +
      put(150, 0, fan(b, 3, 34, 120, greens.fresh), { turn: 14 })
    );
  };
  return [jarFirst, boxFirst, spoon];
}

/** Honey: the jar, the comb, the dipper. */
function honeyJar(b: Brush): string {
  const lid = b.rnd.pick([c.madder, c.indigo, c.leafDark]);
  return (
    shape('M-56 0C-84-10-84-30-80-60C-78-90-66-104-56-112H56C66-104 78-90 80-60C84-30 84-10 56 0Z', c.turmeric) +
    shape('M26-112H56C66-104 78-90 80-60C84-30 84-10 56 0H30C56-40 52-80 26-112Z', c.turmericDark) +
    shape('M-64-148C-40-158 40-158 64-148L70-118Q40-128 24-116Q0-130-24-116Q-44-128-70-118Z', lid) +
    line('M-60-126Q0-116 60-126', c.turmericLight, 5) +
    oval(0, -54, 44, 38, c.linen) +
    bee +
    line('M-66-50Q-68-80-54-96', '#f9dc95', 5)
  );
}

const bee = put(0, -52, oval(-9, -17, 15, 8, c.indigoLight) + oval(10, -18, 14, 8, c.indigoLight) + oval(0, 0, 26, 16, c.turmeric) + line('M-8-14V14M4-15V15M15-12V12', c.charcoal, 6) + disc(-24, -1, 8, c.charcoal));

/** Cells of comb around (0, 0), about 150 wide. */
function comb(b: Brush): string {
  const cell = b.stamp(shape('M0-19L17-9.5V9.5L0 19L-17 9.5V-9.5Z', '#b8741a') + shape('M0-14L12-7V7L0 14L-12 7V-7Z', c.turmeric) + shape('M-8-4L0-10V-2Z', c.turmericLight));
  const spots: [number, number][] = [];
  for (const [row, from, count] of [[-2, -34, 3], [-1, -51, 4], [0, -68, 5], [1, -51, 4]] as const) {
    for (let i = 0; i < count; i += 1) spots.push([from + i * 34, row * 28.5]);
  }
  return scatter(cell, spots);
}

const dipper = line('M40-56L96-140', c.woodLight, 9) + put(26, -36, oval(0, 0, 20, 28, c.woodMid) + line('M-18-10H18M-20 0H20M-18 10H18', c.wood, 4), { turn: 34 });

function honeyTable(b: Brush): string {
  const fly = b.stamp(bee);
  return (
    put(-48, 0, honeyJar(b), { scale: 1.3 }) +
    put(100, -54, comb(b), { scale: 0.98 }) +
    put(62, 8, dipper, { scale: 0.9 }) +
    shape('M60 0Q70-16 90-8Q126-16 150 0Q120 12 60 0Z', c.turmeric) +
    fly(120, -120, { scale: 0.9, turn: 12 }) + fly(-140, -110, { scale: 0.7, flip: true })
  );
}

function honeyHive(b: Brush): string {
  const fly = b.stamp(bee);
  const bloom = b.stamp(disc(0, -12, 9, c.linen) + disc(12, 0, 9, c.linen) + disc(-12, 0, 9, c.linen) + disc(0, 12, 9, c.linen) + disc(0, 0, 7, c.turmeric));
  return (
    line('M-190-214Q0-240 190-200', c.wood, 20) +
    put(-44, -118, comb(b), { scale: 1.5 }) +
    put(96, 2, honeyJar(b), { scale: 0.98 }) +
    put(-150, -200, fan(b, 3, 40, 70, greens.fresh), { turn: 190 }) +
    put(150, -204, fan(b, 3, 40, 80, greens.fresh), { turn: 170 }) +
    fly(70, -120, { scale: 0.86 }) + fly(-146, -20, { scale: 0.8, turn: -14 }) + fly(-40, 40, { scale: 0.7, flip: true }) +
    bloom(-112, -10) + bloom(-84, 0)
  );
}

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

const citrus = disc(0, 0, 30, '#e58a1f') + shape('M8-29A30 30 0 0 1-8 29Q28 12 8-29Z', '#bf6610') + dots([[-12, -8], [-4, -18], [-16, 6], [-4, 2]], '#f6b866', 4) + line('M0-30v-6', c.leafDark, 5);
const citrusCut = disc(0, 0, 30, '#e58a1f') + disc(0, 0, 26, '#fbe3b4') + shape('M0-3L-8-22Q0-27 8-22ZM3 0L22-8Q27 0 22 8ZM0 3L8 22Q0 27-8 22ZM-3 0L-22 8Q-27 0-22-8ZM2-2L10-20L20-11ZM2 2L20 11L10 20ZM-2 2L-10 20L-20 11ZM-2-2L-20-11L-10-20Z', '#ef9d35');

function aniseStar(b: Brush): string {
  const pod = b.stamp(shape('M0 0C-12-12-12-30 0-44C12-30 12-12 0 0Z', c.woodMid) + shape('M0 0C12-12 12-30 0-44Q4-20 0 0Z', c.wood) + oval(0, -20, 4, 8, '#d9a05a'));
  return [0, 45, 90, 135, 180, 225, 270, 315].map((turn) => pod(0, 0, { turn })).join('') + disc(0, 0, 6, c.smoke);
}

const grass = (b: Brush) => {
  const stalk = b.stamp(shape('M-9 0Q-12-50-6-96Q-10-150 8-206Q2-140 7-96Q12-50 9 0Z', '#9dba6b') + shape('M0 0Q4-50 2-96Q2-150 8-206Q2-140 7-96Q12-50 9 0Z', c.leaf) + shape('M-9 0Q-12-20-10-40Q0-30 10-40Q12-20 9 0Z', '#efe6c8'));
  return scatter(stalk, [[-26, 0, -20], [26, 0, 20], [-12, 0, -8], [14, 0, 9], [0, 2, 0]]) + line('M-22-34H24M-22-42H24', c.madder, 5);
};

/** Which plant an oil was pressed from, as things lying beside the bottle. */
function oil(plant: 'leaf' | 'lemongrass' | 'mandarin' | 'anise'): Draw[] {
  const beside = (b: Brush): string => {
    if (plant === 'lemongrass') return put(84, 0, grass(b), { turn: 2, scale: 0.98 });
    if (plant === 'mandarin') {
      return put(84, -44, leaf(70, 26, greens.fresh), { turn: 40 }) + put(76, -38, citrus, { scale: 1.25 }) + put(134, -26, citrusCut, { scale: 1.05 });
    }
    if (plant === 'anise') return put(96, -52, aniseStar(b), { scale: 1.2, turn: 12 }) + put(148, -4, aniseStar(b), { scale: 0.56 });
    return put(96, 0, fan(b, 5, 60, 130, greens.fresh));
  };
  const badge =
    plant === 'mandarin' ? put(0, -35, citrus, { scale: 0.5 }) : put(0, -20, leaf(30, 13, greens.fresh));
  const alone: Draw = (b) => beside(b) + put(-40, 0, dropper(b, badge), { scale: 1.34 }) + extras(b, plant);
  const twins: Draw = (b) =>
    beside(b) + put(-96, -8, dropper(b, badge), { scale: 0.98 }) + put(0, 2, dropper(b, badge), { scale: 1.2 }) + extras(b, plant);
  const mirrored: Draw = (b) => put(0, 0, beside(b), { flip: true }) + put(40, 0, dropper(b, badge), { scale: 1.34 }) + put(0, 0, extras(b, plant), { flip: true });
  return [alone, twins, mirrored];
}

function extras(b: Brush, plant: string): string {
  if (plant === 'anise') return put(-138, -8, aniseStar(b), { scale: 0.7, turn: 20 }) + put(44, 6, aniseStar(b), { scale: 0.5 });
  if (plant === 'mandarin') return put(-134, -24, citrusCut, { scale: 0.9 });
  if (plant === 'lemongrass') return put(-136, 4, leaf(90, 16, greens.young), { turn: 30 }) + put(-150, 4, leaf(80, 14, greens.young), { turn: -10 });
  return put(-136, 4, fan(b, 3, 50, 66, greens.young));
}

/** Dark herb paste in a jar, with its vine. */
function paste(b: Brush): string {
  const cloth = b.cloth({ scale: 1.2 });
  const nut = b.stamp(oval(0, 0, 11, 15, c.madder) + shape('M2-15Q14-8 8 11Q2 0 2-15Z', c.madderDark));
  return (
    put(-120, -10, fan(b, 5, 70, 108, greens.deep)) +
    line('M100-20C150-80 120-160 160-220', c.wood, 8) +
    scatter(b.stamp(leaf(64, 26, greens.fresh)), [[124, -90, -70], [136, -120, 60], [138, -160, -60], [150, -190, 40]]) +
    put(-16, 2, shape('M-70 0C-100-14-100-110-66-124H66C100-110 100-14 70 0Q0 8-70 0Z', c.clay) + shape('M30-124H66C100-110 100-14 70 0Q50 4 30 5C66-40 60-90 30-124Z', c.clayDark) + oval(0, -124, 68, 16, c.clayDark) + oval(0, -124, 58, 12, c.charcoal) + line('M-40-126Q-10-134 20-128', c.wood, 4) + put(0, -80, shape('M-92 0Q0 12 92 0L93 28Q0 40-93 28Z', cloth)), { scale: 1.16 }) +
    line('M20-142L72-206', c.woodLight, 10) +
    scatter(nut, [[104, -8, 20], [128, -12, -20], [116, 6, 70]])
  );
}

/** Rubbing oil: a flask of oil with roots and leaves steeped in it. */
function rub(b: Brush): string {
  return (
    put(106, 2, fan(b, 5, 60, 110, greens.fresh)) +
    put(-30, -2, bottle(b, { light: '#b8742a', dark: '#8a4f14', shine: '#f2c98a' }, put(0, -17, leaf(28, 12, greens.fresh))), { scale: 1.34 }) +
    put(-122, -8, rhizome(roots.ginger), { scale: 0.72, turn: -10 }) +
    put(70, 8, bowl(36, c.linen, c.linenDeep, c.madder) + oval(0, -26, 31, 8, '#b8742a')) +
    put(132, 6, aniseStar(b), { scale: 0.5 })
  );
}

function rubTray(b: Brush): string {
  return put(0, -20, tray(168)) + put(-46, -22, dropper(b, put(0, -20, leaf(30, 13, greens.fresh))), { scale: 1.08 }) + put(44, -30, rhizome(roots.ginger), { scale: 0.9 }) + put(110, -28, fan(b, 5, 60, 86, greens.fresh), { turn: 14 }) + put(-118, -28, fan(b, 3, 50, 70, greens.dry), { turn: -14 }) + put(60, -4, aniseStar(b), { scale: 0.5 });
}

const of = (layouts: readonly Draw[], tones: KindArt['tones'], place: KindArt['place'] = 'shelf'): KindArt => ({
  tones,
  backdrops: ['sun', 'arch', 'rays', 'hills', 'peaks'],
  layouts,
  place,
});

/** Roots, health products, honey, oils, pastes. */
export const turmeric = of([turmericRoots, turmericBowl, turmericPouch], ['grove', 'mist', 'night', 'ember', 'clay'], 'terraces');
export const supplement = of(health(roots.turmeric, c.turmericLight), ['grove', 'mist', 'night', 'dawn', 'linen']);
export const gingerArt = of(health(roots.ginger, '#f2dca6'), ['grove', 'mist', 'night', 'dawn', 'ember']);
export const honey = of([honeyTable, honeyHive], ['mist', 'grove', 'night', 'ember', 'clay'], 'forest');
export const essentialOil = of(oil('leaf'), ['dawn', 'mist', 'clay', 'linen', 'night']);
export const lemongrassOil = of(oil('lemongrass'), ['dawn', 'mist', 'clay', 'night', 'ember']);
export const mandarinOil = of(oil('mandarin'), ['mist', 'grove', 'night', 'linen', 'ember']);
export const aniseOil = of(oil('anise'), ['dawn', 'mist', 'clay', 'grove', 'linen']);
export const herbPaste = of([paste], ['dawn', 'mist', 'linen', 'grove']);
export const massageOil = of([rub, rubTray], ['mist', 'dawn', 'clay', 'night', 'linen']);
