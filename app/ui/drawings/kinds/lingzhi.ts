import type { Brush } from '../brush';
import { box, line, put, shape } from '../ink';
import { tray } from '../kitchen';
import { palette as c } from '../palette';
import { fan, greens, scatter } from '../plants';
import type { Draw, KindArt } from './art';
import { log } from './fungi';

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
    one(-116, -22, { scale: 1.22, turn: 24 }) +
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

const of = (layouts: readonly Draw[], tones: KindArt['tones']): KindArt => ({
  tones,
  backdrops: ['sun', 'peaks', 'hills', 'arch', 'rays'],
  layouts,
  place: 'forest',
});

/** Lingzhi picked, and grown in pots like the trees beside it. */
export const lingzhi = of(
  [reishiTrio, reishiLog, reishiSliced],
  ['mist', 'linen', 'grove', 'night', 'dawn'],
);
export const bonsai: KindArt = {
  ...of([pineBonsai], ['dawn', 'mist', 'linen', 'clay']),
  place: 'lake',
};
export const lingzhiBonsai: KindArt = {
  ...of([reishiBonsai], ['dawn', 'mist', 'linen', 'clay']),
  place: 'lake',
};
