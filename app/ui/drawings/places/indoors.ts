import type { Brush } from '../brush';
import { box, disc, line, oval, put, shape } from '../ink';
import { fire, pole, wisps } from '../kitchen';
import { palette as c } from '../palette';
import { karst } from '../scene';
import type { Place } from './place-names';

/** Planks, the gaps between them, and firelight near and far: an old house, a red one, a new one. */
const walls = [
  ['#3a2921', '#2b1e18', '#7a3b22', '#a8522a'],
  ['#4b2a24', '#371d19', '#8a4030', '#bd5c33'],
  ['#5e4230', '#4a3324', '#96562f', '#c9743a'],
] as const;

/** The kitchen of a stilt house: plank walls black with smoke, a rack over the fire. */
export function hearth(b: Brush): Place {
  const side = b.rnd.pick([96, 304]);
  const [wall, gap, glow, heat] = b.rnd.pick(walls);
  const piece = b.stamp(
    shape('M-9 0Q-14 30-8 58Q0 66 8 58Q14 30 9 0Z', c.madderDark) +
      line('M0-10V2M-3 10V48', c.madderLight, 3),
  );
  const picture =
    box(0, 0, 400, 300, wall) +
    line('M50 0v230M110 0v230M170 0v230M230 0v230M290 0v230M350 0v230', gap, 5) +
    disc(side, 176, 104, glow) +
    disc(side, 184, 70, heat) +
    put(200, 0, pole(-205, 205, 34)) +
    [30, 66, 102, 138, 174, 210, 246, 282, 318, 354, 384]
      .map((x) => piece(x, b.rnd.int(38, 48)))
      .join('') +
    put(side, 226, fire(), { scale: 0.9 }) +
    put(side, 140, wisps(b, '#c9a78a', 40, 2, 40)) +
    line(
      `M${side - 58} 230L${side - 44} 150M${side + 58} 230L${side + 44} 150M${side - 50} 152H${side + 50}`,
      c.charcoal,
      8,
    ) +
    shape(
      `M${side - 42} 108Q${side - 54} 148 ${side - 26} 150H${side + 26}Q${side + 54} 148 ${side + 42} 108Z`,
      c.charcoal,
    ) +
    oval(side, 108, 43, 9, '#4d3b33') +
    box(0, 230, 400, 80, c.wood) +
    line('M0 230H400', c.woodMid, 6) +
    line('M20 252h120M220 262h150', c.smoke, 3);
  return { picture, x: side < 200 ? 248 : 152, scale: 0.76 };
}

/** A loom with a length of brocade half woven on it, balls of yarn beside it. */
export function loom(b: Brush): Place {
  const right = b.rnd.chance(0.5);
  let warp = '';
  for (let x = 44; x <= 188; x += 12) warp += `M${x} 26V110`;
  const frame =
    line(warp, b.rnd.pick([c.madder, c.woodMid]), 2.5) +
    put(40, 108, box(0, 0, 152, 38.4, b.cloth({ scale: 1.6 }))) +
    put(40, 146.4, box(0, 0, 152, 76, b.cloth({ scale: 1.6 }))) +
    box(26, 94, 180, 13, c.woodLight, 5) +
    line('M26 12V262M206 12V262', c.wood, 13) +
    line('M14 24H218M18 224H214', c.woodMid, 13) +
    put(
      36,
      262,
      disc(0, -18, 19, c.madder) + line('M-14-28L12-6M-18-14L4 0M-4-36L18-16', c.madderLight, 3),
    ) +
    put(74, 266, disc(0, -16, 16, c.turmeric) + line('M-12-24L8-4M-6-31L14-14', c.turmericDark, 3));
  const picture =
    box(0, 0, 400, 300, b.tone.ground) +
    line('M90 0v240M180 0v240M270 0v240M340 0v240', b.tone.far, 4) +
    disc(right ? 120 : 280, 122, 84, b.tone.glow) +
    box(0, 236, 400, 70, b.tone.table) +
    line('M150 252h90M260 268h100M20 266h70', b.tone.edge, 3) +
    put(right ? 400 : 0, 0, frame, { flip: right });
  return { picture, x: right ? 136 : 266, scale: 0.68 };
}

/** The cooperative's shelf under a window that looks on the mountains. */
export function shelf(b: Brush): Place {
  const jar = (fill: string, lid: string) =>
    box(-15, -40, 30, 40, fill, 6) + box(-13, -48, 26, 10, lid, 2) + box(-15, -26, 30, 14, c.linen);
  const one = b.stamp(jar('#b8641c', c.indigo));
  const two = b.stamp(jar(c.turmeric, c.madder));
  const three = b.stamp(
    shape('M-11 0Q-14-2-14-8V-30Q-14-38-5-42V-56H5V-42Q14-38 14-30V-8Q14-2 11 0Z', c.leaf) +
      box(-6, -64, 12, 9, c.madder) +
      box(-14, -24, 28, 14, c.linen),
  );
  const set = [one, two, three];
  const left = b.rnd.chance(0.5);
  const row = (y: number) => [26, 62, 98, 134, 170].map((x) => b.rnd.pick(set)(x, y)).join('');
  const picture =
    box(0, 0, 400, 300, b.tone.ground) +
    put(
      left ? 400 : 0,
      0,
      box(214, 16, 164, 132, '#cfe0e0') +
        put(
          214,
          0,
          `<svg width="164" height="148" viewBox="120 0 164 148">${disc(164, 56, 20, c.turmericLight)}${shape(karst(b, 150, 100, 90), '#93a9b0')}${shape(karst(b, 150, 54, 70), '#68855f')}</svg>`,
        ) +
        line('M214 16h164v132H214ZM296 16v132', c.wood, 8) +
        box(200, 146, 192, 12, c.woodMid, 3) +
        row(84) +
        box(0, 84, 200, 10, c.woodMid) +
        row(174) +
        box(0, 174, 200, 10, c.woodMid),
      { flip: left },
    ) +
    box(0, 236, 400, 70, c.woodLight) +
    line('M0 236H400', '#dcb98c', 5) +
    line('M24 254h120M230 262h130', c.woodMid, 3);
  return { picture, x: b.rnd.int(184, 216), scale: 0.78 };
}
