import type { Brush } from '../brush';
import { box, disc, line, oval, put, shape } from '../ink';
import { palette as c } from '../palette';
import { fan, greens } from '../plants';
import { karst } from '../scene';
import type { KindArt } from './art';

/** A stilt house standing on (0, 0), about 240 wide and 170 high. */
export function stiltHouse(b: Brush): string {
  const roof = b.rnd.pick([
    ['#8a5a3a', '#64402a'],
    [c.smoke, '#33231a'],
    ['#9c4a30', '#733420'],
  ] as const);
  return (
    line('M-88-60V0M-44-60V0M0-60V0M44-60V0M88-60V0', c.smoke, 9) +
    box(-104, -68, 208, 12, c.wood, 2) +
    box(-94, -116, 188, 50, c.woodLight) +
    box(20, -116, 74, 50, c.woodMid) +
    line('M-70-116v50M-20-116v50M62-116v50', c.wood, 2.5) +
    box(-58, -106, 30, 28, c.turmericLight) +
    box(-8, -110, 26, 44, c.smoke) +
    box(34, -106, 22, 28, c.turmericLight) +
    line('M-43-106v28M45-106v28', c.wood, 2.5) +
    line('M-112-84H-20M-100-84v18M-82-84v18M-64-84v18M-46-84v18M-28-84v18', c.wood, 4) +
    shape('M-134-104L-72-176H72L134-104Q120-98 104-106H-104Q-120-98-134-104Z', roof[0]) +
    shape('M40-176H72L134-104Q120-98 104-106H84Z', roof[1]) +
    line('M-96-128H-30M-60-152H20M-8-120H60M-84-112h40M-66-170h30', roof[1], 3) +
    line('M8-64L34 0M26-64L52 0M14-48H32M20-32H38M26-16H45', c.bamboo, 4)
  );
}

/** A dugout canoe on (0, 0), 130 wide, with a person paddling. */
export function canoe(): string {
  return (
    shape('M-8-14C-10-44 18-46 20-14Z', c.indigo) +
    disc(6, -50, 9, c.skin) +
    shape('M-18-50Q6-78 30-50Q6-44-18-50Z', c.bamboo) +
    line('M12-34L40-24M34-52L56 14', c.skin, 4) +
    line('M34-52L58 16', c.wood, 4) +
    shape('M-74-16Q-60 8-30 8H40Q66 6 78-18Q40-8 0-8T-74-16Z', c.smoke) +
    line('M-64-10Q-30 0 66-8', c.woodMid, 3)
  );
}

function water(b: Brush, y: number, fill: string, shine: string): string {
  let d = '';
  for (let i = 0; i < 9; i += 1)
    d += `M${b.rnd.int(0, 360)} ${b.rnd.int(y + 8, 272)}h${b.rnd.int(20, 70)}`;
  return box(0, y, 400, 300 - y, fill) + line(d, shine, 3);
}

function byTheLake(b: Brush): string {
  const t = b.tone;
  return (
    box(0, 0, 400, 300, t.ground) +
    disc(b.rnd.pick([70, 330]), 62, 32, t.glow) +
    shape(karst(b, 190, 150, 110), t.far) +
    shape(karst(b, 190, 90, 80), t.near) +
    water(b, 186, '#5f8f94', '#b5d3cf') +
    shape('M-10 300V228Q90 196 220 222T410 236V300Z', c.leaf) +
    shape('M-10 300V254Q120 226 240 250T410 258V300Z', c.leafDark) +
    put(b.rnd.pick([176, 214]), 244, stiltHouse(b), { scale: 1.14, flip: b.rnd.chance(0.5) }) +
    put(40, 272, fan(b, 5, 66, 84, greens.deep)) +
    put(366, 274, fan(b, 5, 60, 70, greens.fresh))
  );
}

function acrossTheWater(b: Brush): string {
  const t = b.tone;
  const flip = b.rnd.chance(0.5);
  return put(
    flip ? 400 : 0,
    0,
    box(0, 0, 400, 300, t.ground) +
      disc(86, 58, 34, t.glow) +
      shape(karst(b, 176, 140, 120), t.far) +
      shape(karst(b, 176, 80, 90), t.near) +
      water(b, 172, '#4d7f88', '#a9cbc8') +
      shape('M150 214Q220 176 410 180V240Q300 236 150 214Z', c.leaf) +
      shape('M200 224Q300 210 410 220V244Q300 240 200 224Z', c.leafDark) +
      put(292, 216, stiltHouse(b), { scale: 0.78 }) +
      put(102, 248, canoe(), { scale: 1.12 }) +
      line('M40 268h110M70 278h60', '#a9cbc8', 3),
    { flip },
  );
}

function fromTheVeranda(b: Brush): string {
  const t = b.tone;
  return (
    box(0, 0, 400, 300, t.ground) +
    disc(b.rnd.pick([120, 280]), 74, 34, t.glow) +
    shape(karst(b, 170, 130, 120), t.far) +
    shape(karst(b, 170, 76, 84), t.near) +
    water(b, 168, '#5f8f94', '#b5d3cf') +
    put(b.rnd.int(150, 250), 206, canoe(), { scale: 0.7 }) +
    box(0, 226, 400, 74, c.woodMid) +
    line('M0 244h400M0 262h400M120 226v18M260 244v18', c.wood, 3) +
    line(
      'M0 200H400M30 204v40M80 204v40M130 204v40M180 204v40M230 204v40M280 204v40M330 204v40M380 204v40',
      c.smoke,
      6,
    ) +
    shape('M0 0H400V26Q300 16 200 22T0 30Z', c.smoke) +
    box(14, 0, 18, 244, c.wood) +
    box(368, 0, 18, 244, c.wood) +
    oval(110, 262, 56, 12, c.bambooDark) +
    oval(110, 258, 56, 12, c.bamboo) +
    put(
      110,
      258,
      shape('M-22 0C-40-20-34-38 0-38C34-38 40-20 22 0Z', c.clay) +
        line('M26-26q20-4 16 14l-14 4M-26-16l-20-12', c.clayDark, 6),
    ) +
    put(
      304,
      252,
      shape('M-30-40H30L24 0H-24Z', c.indigo) + put(0, -36, fan(b, 5, 60, 64, greens.fresh)),
    )
  );
}

/** A house on stilts by Ba Bể lake. */
export const homestay: KindArt = {
  tones: ['dawn', 'mist', 'clay', 'grove', 'linen', 'night', 'ember'],
  backdrops: ['peaks'],
  layouts: [stiltHouse],
  place: 'lake',
  whole: [byTheLake, acrossTheWater],
  wholeDetail: [fromTheVeranda, acrossTheWater],
};
