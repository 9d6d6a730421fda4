import type { Brush } from './brush';
import { box, disc, line, num, oval, put, shape } from './ink';

/** Ways to fill the paper behind an object standing on a table. */
export const backdrops = ['sun', 'peaks', 'rays', 'arch', 'hills', 'planks', 'shutters'] as const;

/** Name of a backdrop. */
export type BackdropName = (typeof backdrops)[number];

/** Limestone hills as a path standing on y = `foot`, from x = -20 to 420, each `step` wide. */
export function karst(b: Brush, foot: number, height: number, step: number): string {
  const r = num;
  let d = `M-20 ${r(foot)}`;
  for (let x = -20; x < 420; x += step) {
    const top = foot - height * b.rnd.range(0.5, 1);
    const saddle = foot - height * b.rnd.range(0.08, 0.3);
    const peak = x + step * b.rnd.range(0.42, 0.58);
    d +=
      `C${r(x + step * 0.16)} ${r(saddle)} ${r(peak - step * 0.26)} ${r(top)} ${r(peak)} ${r(top)}` +
      `S${r(x + step * 0.84)} ${r(saddle)} ${r(x + step)} ${r(saddle)}`;
  }
  return `${d}V${r(foot)}Z`;
}

/** Short gouge marks, as a block of wood leaves them in print. */
export function gouges(b: Brush, colour: string, count = 6, low = 20, high = 190): string {
  let d = '';
  for (let i = 0; i < count; i += 1) {
    d += `M${b.rnd.int(10, 340)} ${b.rnd.int(low, high)}h${b.rnd.int(14, 52)}`;
  }
  return line(d, colour, 2.5);
}

function rays(b: Brush, colour: string): string {
  let d = '';
  const turns = 11;
  const start = b.rnd.range(0, 0.2);
  for (let i = 0; i < turns; i += 1) {
    const from = Math.PI * (start + i) * (1.1 / turns) - 0.3;
    const point = (a: number) => `${num(200 - 330 * Math.cos(a))} ${num(170 - 330 * Math.sin(a))}`;
    d += `M200 170L${point(from)}L${point(from + 0.15)}Z`;
  }
  return shape(d, colour);
}

const paint: Record<BackdropName, (b: Brush) => string> = {
  sun: (b) =>
    gouges(b, b.tone.far, 9) +
    disc(200 + b.rnd.int(-60, 60), b.rnd.int(104, 128), b.rnd.int(84, 98), b.tone.glow),
  peaks: (b) =>
    disc(b.rnd.pick([84, 316]), b.rnd.int(58, 74), b.rnd.int(26, 36), b.tone.glow) +
    shape(karst(b, 224, 150, 110), b.tone.far) +
    shape(karst(b, 224, 86, 88), b.tone.near),
  rays: (b) => rays(b, b.tone.far) + disc(200, 150, 88, b.tone.glow),
  arch: (b) =>
    box(0, 0, 400, 224, b.tone.far) +
    shape('M72 224V130C72 10 328 10 328 130V224Z', b.tone.ground) +
    disc(b.rnd.pick([136, 200, 264]), 96, 34, b.tone.glow),
  hills: (b) => {
    const rise = b.rnd.int(-16, 16);
    return (
      disc(b.rnd.pick([90, 310]), 70, 38, b.tone.glow) +
      shape(
        `M-10 ${120 + rise}Q90 ${76 + rise} 210 ${128 - rise}T410 ${104 - rise}V230H-10Z`,
        b.tone.far,
      ) +
      line(
        `M-10 ${146 + rise}Q90 ${104 + rise} 210 ${152 - rise}T410 ${130 - rise}M-10 ${166 + rise}Q90 ${128 + rise} 210 ${170 - rise}T410 ${152 - rise}`,
        b.tone.ground,
        3,
      ) +
      shape(
        `M-10 ${190 - rise}Q110 ${150 - rise} 230 ${188 + rise}T410 ${166 + rise}V230H-10Z`,
        b.tone.near,
      )
    );
  },
  planks: (b) =>
    line('M57 0v224M114 0v224M171 0v224M228 0v224M285 0v224M342 0v224', b.tone.far, 4) +
    gouges(b, b.tone.far, 5) +
    disc(200, 118, 92, b.tone.glow),
  shutters: (b) =>
    box(0, 0, 400, 224, b.tone.far) +
    box(66, 14, 268, 220, b.tone.glow) +
    shape('M66 190Q120 96 170 150Q210 80 262 140Q300 110 334 150V224H66Z', b.tone.near) +
    line('M66 14h268v214H66ZM200 14v212', b.tone.edge, 6),
};

function table(b: Brush): string {
  const y = 222;
  const top = box(0, y, 400, 90, b.tone.table);
  const look = b.rnd.int(0, 2);
  if (look === 0)
    return top + line('M10 236h110M150 242h190M30 258h90M240 256h130M90 270h70', b.tone.edge, 3);
  if (look === 1)
    return top + box(0, y, 400, 7, b.tone.edge) + line('M40 246h60M230 252h90', b.tone.edge, 3);
  return (
    top +
    line(
      'M-6 248L26 222L58 254L90 222L122 254L154 222L186 254L218 222L250 254L282 222L314 254L346 222L378 254L410 222',
      b.tone.edge,
      3,
    )
  );
}

/** The cloth strip every drawing carries, along its foot or its left edge. */
export function band(b: Brush): string {
  const fill = b.band();
  return b.rnd.chance(0.7)
    ? put(0, 276, box(0, 0, 400, 24, fill))
    : put(24, 0, box(0, 0, 300, 24, fill), { turn: 90 });
}

/**
 * Paper, backdrop and table for an object whose foot belongs at (200, 252), and the flat shadow
 * that sets it down.
 */
export function stage(b: Brush, choices: readonly BackdropName[]): string {
  return (
    box(0, 0, 400, 300, b.tone.ground) +
    paint[b.rnd.pick(choices)](b) +
    table(b) +
    oval(b.rnd.int(200, 214), 257, b.rnd.int(158, 174), 11, b.tone.edge)
  );
}
