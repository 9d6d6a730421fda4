import type { Brush } from '../brush';
import { box, line, oval, put, shape } from '../ink';
import { tray } from '../kitchen';
import { palette as c } from '../palette';
import { fan, greens, leaf, scatter } from '../plants';
import type { Draw, KindArt } from './art';

/** A mossy log lying along x on (0, 0), 300 wide and 60 high. */
export function log(): string {
  return (
    box(-150, -60, 290, 60, c.wood, 26) +
    shape('M-146-22Q0-12 138-22Q134 0 114 0H-124Q-142-4-146-22Z', c.smoke) +
    line('M-110-44H-40M-10-30H70M40-48h50', c.smoke, 3.5) +
    oval(136, -30, 16, 30, c.woodLight) +
    line('M136-48a9 18 0 0 1 0 36a6 12 0 0 1 0-24', c.woodMid, 3) +
    shape('M-140-54Q-110-76-80-60Q-60-72-34-60Q-60-50-90-52Q-120-44-140-54Z', c.leaf)
  );
}

/** One oyster mushroom fanning up from (0, 0), 100 high. */
const oyster =
  shape('M-9 0C-8-30-24-44-32-60H32C22-44 8-30 9 0Z', '#f2e8d5') +
  shape('M0 0C2-30 10-44 16-60H32C22-44 8-30 9 0Z', '#d9c7a5') +
  line('M-4-8Q-10-36-22-56M0-8V-56M4-8Q8-36 18-56', '#cbb690', 2) +
  shape('M-50-60C-54-92-22-104 2-102C34-102 54-88 50-60C30-46-30-46-50-60Z', '#b9a591') +
  shape('M2-102C34-102 54-88 50-60Q36-50 14-49Q40-76 2-102Z', '#8d7765') +
  line('M-50-61C-53-92-22-104 2-102C34-102 53-88 50-61C30-48-30-48-50-61', '#efe4d2', 3) +
  line('M-30-76Q-22-90-6-92', '#dccbb8', 4);

function oysterCluster(b: Brush): string {
  const one = b.stamp(oyster);
  return (
    put(120, 0, fan(b, 3, 50, 90, greens.fresh), { turn: 16 }) +
    scatter(
      one,
      '-56 -40 -34 1.1, 60 -40 34 1.1, 0 -60 -6 1.3, -86 -12 -52 0.95, 90 -12 50 0.95, -34 -8 -18 1.05, 38 -8 20 1.05, 2 4 0 1',
    )
  );
}

function oysterLog(b: Brush): string {
  const one = b.stamp(oyster);
  return (
    scatter(one, '-90 -46 -14 0.92, -20 -54 8 1.22, 60 -48 20 1') +
    put(0, 2, log(), { scale: 1.1 }) +
    scatter(one, '-60 -20 -30 0.9, -6 -16 -4 0.96, 40 -20 26 0.84') +
    put(-150, 4, fan(b, 3, 44, 70, greens.fresh), { turn: -10 })
  );
}

function oysterBasket(b: Brush): string {
  const one = b.stamp(oyster);
  return (
    scatter(
      one,
      '-70 -50 -30 1.05, 70 -50 30 1.05, -28 -62 -10 1.24, 36 -60 12 1.2, 0 -40 0 1.05, -52 -30 -14 0.8, 54 -30 14 0.8',
    ) +
    basket(118) +
    one(-150, -26, { turn: 74, scale: 0.8 }) +
    one(146, -20, { turn: -112, scale: 0.74 })
  );
}

/** A woven basket standing on (0, 0), `half` its half width at the rim, 76 high. */
export function basket(half: number): string {
  const k = half / 100;
  return put(
    0,
    4,
    shape('M-98-72H98L76 0H-76Z', c.bamboo) +
      shape('M40-72H98L76 0H34Z', c.bambooDark) +
      line('M-93-54H93M-87-36H87M-81-18H81', '#7f642a', 3) +
      line('M-60-72L-46 0M-20-72L-15 0M20-72L15 0M60-72L46 0', '#e3cf94', 3) +
      box(-104, -80, 208, 14, c.woodMid, 7),
    { scale: k },
  );
}

/** One ear of wood fungus, 110 across, its hollow turned to the viewer. */
const ear =
  shape(
    'M-6 2C-34 4-58-14-56-42C-54-58-60-66-46-74C-34-86-16-78 2-80C24-90 44-80 50-64C62-58 60-40 54-32C50-16 34-20 26-10C18 2 8 2-6 2Z',
    '#3b221d',
  ) +
  shape(
    'M-4-6C-26-6-46-20-44-42C-42-62-18-72 6-68C32-72 50-52 44-36C38-24 26-30 18-20C12-12 6-6-4-6Z',
    '#87503f',
  ) +
  shape(
    'M-2-13C-18-15-33-26-30-42C-27-56-10-60 4-57C22-58 34-46 30-38C22-33 16-34 10-26C6-20 4-13-2-13Z',
    '#5f3429',
  ) +
  line('M-2-12C-8-26-6-40 2-54M4-16C10-28 16-34 28-42', '#3b221d', 2.5) +
  line('M-50-44C-50-64-30-76-4-74M20-76Q40-72 48-58', '#b98372', 3);

function earLog(b: Brush): string {
  const one = b.stamp(ear);
  return (
    scatter(one, '-84 -52 -16 1.2, 52 -54 14 1.26') +
    put(0, 2, log(), { scale: 1.12 }) +
    scatter(one, '-22 -44 0 1.46, -104 -18 -20 0.9, 88 -22 18 1, 34 -12 8 0.84') +
    put(-150, 6, fan(b, 3, 44, 66, greens.fresh), { turn: -10 })
  );
}

function earTray(b: Brush): string {
  const one = b.stamp(ear);
  return (
    put(0, -34, tray(170)) +
    scatter(
      one,
      '-92 -36 -20 0.95, -30 -50 10 1.2, 46 -48 -14 1.15, 104 -34 20 0.9, -60 -16 6 1, 10 -16 -8 1.05, 70 -14 12 0.95, 6 -84 4 1.1',
    ) +
    put(-140, -40, leaf(70, 26, greens.fresh), { turn: -40 })
  );
}

/** Wood ear cut in threads, heaped in a bowl. */
function earThreads(b: Brush): string {
  const one = b.stamp(ear);
  return (
    put(
      -10,
      2,
      oval(0, -76, 106, 26, c.linenDeep) +
        shape('M-98-74C-80-126-30-138 0-132C44-138 84-120 98-74Q0-46-98-74Z', '#4a302c') +
        line(
          'M-80-78Q-50-120-10-96M-40-72Q-10-128 30-92M0-76Q40-124 70-84M-60-98Q-20-136 20-118M40-74Q60-100 84-80',
          '#8a6258',
          4,
        ) +
        line('M-60-74Q-30-104 4-80M10-110Q40-128 60-104M-20-120Q-40-124-70-96', '#2e1d1c', 4.5) +
        shape('M-106-76Q-84 0-38 0H38Q84 0 106-76Q0-46-106-76Z', c.linen) +
        shape('M106-76Q84 0 38 0H10Q56-20 64-62Q90-68 106-76Z', c.linenDeep) +
        line('M-98-54Q0-30 98-54', c.madder, 6),
    ) +
    one(136, 0, { scale: 0.9 }) +
    one(-142, 2, { scale: 0.8, flip: true })
  );
}

/** One lingzhi on its stalk, rising from (0, 0), 130 high. */
export const reishi =
  shape('M-11 0C-4-40-16-60-4-92H12C2-60 10-40 9 0Z', c.madderDeep) +
  shape('M-78-92C-86-128-40-146 4-142C48-142 84-124 78-92C60-70-58-68-78-92Z', c.turmericLight) +
  shape('M-74-98C-78-128-40-142 4-138C44-138 78-124 74-98C50-80-50-78-74-98Z', c.turmeric) +
  shape('M-66-102C-64-126-34-136 4-133C40-132 66-120 66-102C44-90-44-88-66-102Z', '#b4432c') +
  shape('M-50-106C-46-122-24-128 4-126C32-125 48-116 50-106C30-98-32-98-50-106Z', c.madderDark) +
  line('M-40-108Q-20-122 8-120', c.madderLight, 4);

function reishiTrio(b: Brush): string {
  const one = b.stamp(reishi);
  return (
    put(-132, 4, fan(b, 3, 50, 92, greens.fresh), { turn: -8 }) +
    scatter(one, '-78 0 -10 1.02, 84 -2 8 1.04, 2 -22 0 1.42') +
    shape('M-120 4Q-80-24-40-10Q0-26 40-10Q84-22 124 4Q0 16-120 4Z', c.smoke) +
    shape('M-100 0Q-70-20-44-6Q-70 4-100 0ZM40-4Q70-18 96 0Q64 6 40-4Z', c.leaf)
  );
}

function reishiLog(b: Brush): string {
  const one = b.stamp(reishi);
  return (
    scatter(one, '-80 -42 -12 1, 70 -44 12 1.1') +
    put(0, 2, log(), { scale: 1.1 }) +
    one(-6, -26, { scale: 1.2 }) +
    put(150, 6, fan(b, 3, 44, 70, greens.fresh), { turn: 10 })
  );
}

function reishiSliced(b: Brush): string {
  const one = b.stamp(reishi);
  const chip = b.stamp(
    shape('M-26 0Q-26-16 0-18Q26-16 26 0Q0 8-26 0Z', '#c9803f') +
      line('M-24-4Q0 4 24-4', c.madderDark, 5),
  );
  return (
    put(10, -24, tray(164)) +
    one(-60, -36, { scale: 1.26, turn: -6 }) +
    scatter(chip, '30 -34 6, 72 -44 -10, 110 -30 8, 60 -18 -4, 14 -10 10, 96 -8 0, 40 -58 12')
  );
}

/** A bonsai pot of lingzhi, standing on (0, 0). */
function reishiBonsai(b: Brush): string {
  const one = b.stamp(reishi);
  const [pot, shade] = b.apart([
    [c.indigo, c.indigoDark],
    [c.clay, c.clayDark],
    [c.leafDark, '#2a3d22'],
  ] as const);
  const stone =
    shape('M-50 0C-60-50-30-70-20-108C-8-130 20-120 24-90C40-60 56-40 50 0Z', '#8b8f9a') +
    shape('M4-122C20-120 24-90 24-90C40-60 56-40 50 0H14C30-50 6-80 4-122Z', '#656a78');
  const potShape = put(
    0,
    0,
    shape('M-134-52H134L108-4H-108Z', pot) +
      shape('M70-52H134L108-4H62Z', shade) +
      box(-142, -62, 284, 14, pot, 6) +
      line('M-84 2h26M58 2h26', shade, 10) +
      line('M-112-32H112', c.turmericLight, 3, ' stroke-dasharray="10 8"'),
  );
  return (
    put(b.rnd.pick([-30, 30]), -58, stone) +
    scatter(one, '-74 -54 -14 0.8, 74 -54 12 0.86, 0 -58 2 1.14, -30 -50 -6 0.56, 42 -50 8 0.54') +
    shape('M-128-56Q-80-76-30-62Q20-78 70-62Q100-72 128-56Z', c.leaf) +
    potShape
  );
}

/** A small tree bent by wind, in a pot. */
function pineBonsai(b: Brush): string {
  const [pot, shade] = b.apart([
    [c.indigo, c.indigoDark],
    [c.madder, c.madderDark],
    [c.clay, c.clayDark],
  ] as const);
  const pad = b.stamp(
    shape('M-62 0C-70-22-44-32-30-28C-22-46 20-46 28-30C50-36 70-18 60 0Q0 12-62 0Z', c.leafDark) +
      shape('M-50-6C-50-22-34-26-24-22C-14-38 14-38 24-24C36-28 50-20 48-10Q0-2-50-6Z', c.leaf) +
      line('M-20-16l8-6M10-20l8-4', c.leafLight, 3),
  );
  return put(
    0,
    0,
    line('M10-44C-50-80 60-120-8-176', c.wood, 17) +
      line('M6-104Q60-110 92-120M-2-84Q-50-92-86-90', c.wood, 9) +
      line('M4-50C-40-80 62-120-4-164', c.woodMid, 4) +
      scatter(pad, '-90 -88 -4 0.95, 92 -118 5 1, -6 -164 0 1.15, 48 -158 6 0.7') +
      shape('M-100-46Q-50-64 0-52Q50-64 100-46Z', c.leaf) +
      shape('M-112-46H112L92-4H-92Z', pot) +
      shape('M60-46H112L92-4H54Z', shade) +
      box(-120, -54, 240, 13, pot, 6) +
      line('M-70 1h22M46 1h22', shade, 9),
    { scale: 1.12, flip: b.rnd.chance(0.5) },
  );
}

const of = (layouts: readonly Draw[], tones: KindArt['tones'], motif?: Draw): KindArt => ({
  tones,
  backdrops: ['sun', 'peaks', 'hills', 'arch', 'rays'],
  layouts,
  place: 'forest',
  ...(motif ? { motif } : {}),
});

/** Oyster mushrooms, wood ear, lingzhi and the trees and fungi grown in pots. */
export const mushrooms = of(
  [oysterCluster, oysterBasket, oysterLog],
  ['ember', 'night', 'grove', 'dawn', 'clay'],
  oysterCluster,
);
export const woodEar = of(
  [earLog, earTray, earThreads],
  ['dawn', 'linen', 'clay', 'mist', 'grove'],
  earLog,
);
export const lingzhi = of(
  [reishiTrio, reishiLog, reishiSliced],
  ['mist', 'linen', 'grove', 'night', 'dawn'],
);
export const bonsai = of([reishiBonsai, pineBonsai], ['dawn', 'mist', 'linen', 'clay']);
export const lingzhiBonsai = of([reishiBonsai], ['dawn', 'mist', 'linen', 'clay']);
