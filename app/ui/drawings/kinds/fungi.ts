import type { Brush } from '../brush';
import { box, line, oval, put, shape } from '../ink';
import { tray } from '../kitchen';
import { palette as c } from '../palette';
import { fan, greens, leaf, scatter } from '../plants';
import type { Draw, KindArt } from './art';
import { basket } from './harvest';

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

const of = (layouts: readonly Draw[], tones: KindArt['tones'], motif?: Draw): KindArt => ({
  tones,
  backdrops: ['sun', 'peaks', 'hills', 'arch', 'rays'],
  layouts,
  place: 'forest',
  ...(motif ? { motif } : {}),
});

/** Oyster mushrooms and wood ear. */
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
