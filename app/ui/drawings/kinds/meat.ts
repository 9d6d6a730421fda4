import type { Brush } from '../brush';
import { box, dots, line, oval, put, shape } from '../ink';
import { fire, pole, tray, wisps } from '../kitchen';
import { palette as c } from '../palette';
import { fan, greens, leaf } from '../plants';
import type { KindArt } from './art';

/** One link hanging from (0, 0), 100 long. */
const link =
  shape('M-3 0Q-17 10-19 34Q-20 70-9 92Q1 104 11 93Q20 76 16 46Q15 14 3 0Z', c.madder) +
  shape('M3 0Q15 14 16 46Q20 76 11 93Q4 101-3 98Q9 76 7 46Q6 16-1 2Z', c.madderDark) +
  line('M-9 16Q-13 40-10 66', c.madderLight, 4) +
  dots('-2 30, 2 54, -5 78, 0 70', '#edc3a8', 4);

const slice =
  oval(0, 4, 21, 15, c.madderDark) +
  oval(0, 0, 21, 15, c.madder) +
  oval(0, 0, 17, 11.5, '#c65a48') +
  dots('-8 -2, 0 -5, 8 0, -2 4, 5 5', '#f3d9c2', 4.5);

function hearthFire(b: Brush): string {
  return wisps(b, c.linenDark, 130, 3, 110) + put(b.rnd.int(-30, 30), 2, fire());
}

function pairs(b: Brush): string {
  const one = b.stamp(link);
  const count = b.rnd.int(4, 5);
  const gap = 300 / (count - 1);
  let out = '';
  for (let i = 0; i < count; i += 1) {
    const x = -150 + i * gap;
    const y = -206 + b.rnd.int(0, 8);
    out +=
      one(x - 5, y, { turn: 13, scale: 1.15 }) +
      one(x + 5, y, { turn: -13, scale: 1.15, flip: true }) +
      line(`M${x} -232L${x - 6} ${y}M${x} -232L${x + 6} ${y}`, c.linen, 3);
  }
  return hearthFire(b) + pole(-205, 205, -226) + out;
}

function chains(b: Brush): string {
  const one = b.stamp(link);
  const count = b.rnd.int(5, 6);
  const gap = 310 / (count - 1);
  let out = '';
  for (let i = 0; i < count; i += 1) {
    const x = -155 + i * gap;
    const links = i % 2 === 0 || b.rnd.chance(0.3) ? 2 : 1;
    out += line(`M${x} -230v14`, c.linen, 3);
    for (let k = 0; k < links; k += 1) {
      out += one(x, -216 + k * 92, { turn: (k + i) % 2 ? -7 : 7, scale: 0.95 });
    }
  }
  return hearthFire(b) + pole(-205, 205, -228) + out;
}

function platter(b: Brush): string {
  const one = b.stamp(link);
  const cut = b.stamp(slice);
  const whole = [-84, -60, -36, -12].map((turn, i) =>
    one(-10 + i * 8, -96 - i * 8, { turn: 62 + turn * 0.2, scale: 1.25, flip: i % 2 === 1 }),
  );
  return (
    put(0, -34, tray(168)) +
    put(-126, -34, fan(b, 3, 24, 190, greens.fresh), { turn: 84 }) +
    whole.join('') +
    [0, 1, 2, 3, 4]
      .map((i) => cut(-6 + i * 29, -22 - (i % 2) * 3 - i * 3, { turn: -14 }))
      .join('') +
    put(128, -46, leaf(60, 20, greens.young), { turn: -30 })
  );
}

/** One strip of belly meat hanging from (0, 0), 130 long. */
const strip =
  shape(
    'M-19 4Q-2-6 17 2Q27 36 21 70Q25 108 11 128Q-8 136-22 124Q-29 84-24 52Q-27 24-19 4Z',
    c.smoke,
  ) +
  line('M-9 10Q-15 44-12 80Q-14 106-8 122', '#f0d3a4', 7) +
  line('M2 8Q-2 50 2 84Q1 110 3 122', '#9a3a2c', 9) +
  line('M11 10Q16 48 12 76Q13 100 8 120', '#e3b884', 4) +
  line('M0 2V-18', c.linen, 3);

const slab =
  shape('M-70-44Q0-60 70-46L78-10Q0 6-76-8Z', c.smoke) +
  shape('M-70-44Q0-60 70-46L66-38Q0-50-66-36Z', '#7a4a30');

const meatSlice =
  shape('M-16-46Q2-52 16-44L20 0Q0 8-18 2Z', c.smoke) +
  line('M-9-40L-11-4', '#f0d3a4', 8) +
  line('M1-42L2-2', '#a8483a', 9) +
  line('M10-40L12-4', '#efcda0', 4);

function hung(b: Brush): string {
  const one = b.stamp(strip);
  const count = b.rnd.int(4, 5);
  const gap = 280 / (count - 1);
  let out = '';
  for (let i = 0; i < count; i += 1) {
    out += one(-140 + i * gap, -200, {
      turn: b.rnd.int(-4, 4),
      scale: b.rnd.range(0.92, 1.14),
      flip: b.rnd.chance(0.5),
    });
  }
  return hearthFire(b) + pole(-205, 205, -222) + out;
}

function carved(b: Brush): string {
  const cut = b.stamp(meatSlice);
  return (
    box(-160, -26, 320, 30, c.woodLight, 8) +
    box(-160, -8, 320, 12, c.woodMid, 6) +
    line('M-140-18H-40M20-16h100', c.woodMid, 2.5) +
    put(-96, -30, fan(b, 3, 34, 96, greens.fresh), { turn: -20 }) +
    put(-40, -26, slab, { scale: 1.25 }) +
    [0, 1, 2, 3].map((i) => cut(26 + i * 34, -24, { turn: 10 + i * 4, scale: 1.3 })).join('') +
    put(-40, -110, wisps(b, c.linenDark, 90, 2, 60))
  );
}

/** Sausages over the fire. */
export const sausages: KindArt = {
  tones: ['night', 'linen', 'mist', 'grove', 'dawn', 'clay'],
  backdrops: ['planks', 'sun', 'arch', 'rays'],
  layouts: [pairs, chains],
  place: 'hearth',
  motif: platter,
};

/** Belly meat smoked above the hearth. */
export const smokedMeat: KindArt = {
  tones: ['dawn', 'linen', 'mist', 'night', 'clay', 'grove'],
  backdrops: ['planks', 'sun', 'arch', 'rays'],
  layouts: [hung, carved, hung],
  place: 'hearth',
  motif: carved,
};

/** A leaf-wrapped roll lying along x, 150 long. */
const roll =
  shape('M-70-42Q-84-20-70 0H70Q84-20 70-42Z', c.leaf) +
  shape('M-76-16Q-74-4-70 0H70Q78-10 77-16Z', c.leafDark) +
  line('M-60-34H20M-30-28H60', c.leafLight, 2.5) +
  line('M-40-42Q-34-20-40 0M0-42Q6-20 0 0M40-42Q46-20 40 0', c.turmericLight, 4);

function rolls(b: Brush): string {
  const one = b.stamp(roll);
  return (
    put(0, -18, tray(170)) +
    one(-66, -34, { turn: -4 }) +
    one(70, -30, { turn: 3 }) +
    one(-6, -70, { turn: b.rnd.int(-3, 4) }) +
    put(
      34,
      -4,
      oval(0, -22, 24, 26, '#e8a08c') +
        dots('-9 -26, 4 -34, 8 -18, -4 -12', '#fbe3d3', 6) +
        line('M-24-22a24 26 0 1 0 48 0a24 26 0 1 0-48 0', c.leafDark, 5),
    ) +
    put(-92, -6, shape('M0 0Q22-14 52-4Q28 6 0 0Z', c.madder) + line('M0 0l-12-6', c.leaf, 4))
  );
}

/** Fermented meat rolled in leaves. */
export const fermentedRoll: KindArt = {
  tones: ['dawn', 'linen', 'mist', 'night', 'ember'],
  backdrops: ['sun', 'arch', 'rays', 'peaks', 'planks'],
  layouts: [rolls],
  place: 'hearth',
};
