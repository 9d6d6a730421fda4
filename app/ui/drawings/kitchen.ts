import type { Brush } from './brush';
import { box, line, num, oval, shape } from './ink';
import { palette as c } from './palette';

/** A wood fire burning on (0, 0), about 130 wide and 86 high. */
export function fire(): string {
  return (
    shape(
      'M-40 0Q-54-30-28-52Q-26-36-15-34Q-20-62 6-86Q4-60 22-48Q27-56 25-66Q54-34 40 0Z',
      '#c8482f',
    ) +
    shape('M-26 0Q-36-22-16-38Q-11-26-4-28Q-4-46 9-56Q9-38 20-30Q32-14 24 0Z', c.turmeric) +
    shape('M-12 0Q-16-14-3-24Q4-12 10-10Q15-5 11 0Z', c.turmericLight) +
    line('M-56 2L44-12', c.smoke, 13) +
    line('M-44-12L58 2', c.wood, 13) +
    oval(-46, -12, 4, 6.5, c.woodLight) +
    oval(-57, 2, 4, 6.5, c.woodLight)
  );
}

/** Wisps of smoke or steam rising from (0, 0), `high` units tall. */
export function wisps(b: Brush, colour: string, high: number, count = 3, gap = 34): string {
  let d = '';
  const h = high / 3;
  for (let i = 0; i < count; i += 1) {
    const x = (i - (count - 1) / 2) * gap;
    const sway = b.rnd.pick([-14, 14]);
    const y = -(i % 2) * h * 0.5;
    d += `M${num(x)} ${num(y)}c${num(sway)} ${num(-h * 0.5)} ${num(-sway)} ${num(-h)} 0 ${num(-h * 1.5)}s${num(sway * 0.6)} ${num(-h * 0.8)} 0 ${num(-h)}`;
  }
  return line(d, colour, 5, ' opacity=".6"');
}

/** A bamboo pole lying along y = 0 from `from` to `to`. */
export function pole(from: number, to: number, y: number): string {
  let nodes = '';
  for (let x = from + 34; x < to; x += 74) nodes += `M${num(x)} ${num(y - 6)}v12`;
  return (
    box(from, y - 7, to - from, 14, c.bamboo, 5) +
    box(from, y + 1, to - from, 6, c.bambooDark, 3) +
    line(nodes, '#6f5a26', 3)
  );
}

/** A round flat bamboo tray lying on (0, 0), `r` its half width. */
export function tray(r: number): string {
  const ry = r * 0.34;
  let weave = '';
  for (let i = -2; i <= 2; i += 1) {
    const x = (i * r) / 3.2;
    const y = ry * 0.86 * Math.sqrt(1 - (i / 3.2) ** 2);
    weave += `M${num(x)} ${num(-y)}V${num(y)}`;
  }
  return (
    oval(0, 7, r, ry, c.bambooDark) +
    oval(0, 0, r, ry, c.bamboo) +
    oval(0, 0, r * 0.9, ry * 0.86, '#e3cf94') +
    line(
      `${weave}M${num(-r * 0.86)} 0H${num(r * 0.86)}M${num(-r * 0.7)} ${num(-ry * 0.4)}H${num(r * 0.7)}M${num(-r * 0.7)} ${num(ry * 0.4)}H${num(r * 0.7)}`,
      c.bamboo,
      2,
    )
  );
}

/** The outlines a bottle may have: each stands on (0, 0), its neck ending at -150. */
const bottleShapes = [
  'M-34 0Q-40-4-40-14V-70C-40-94-14-98-13-116V-150H13V-116C14-98 40-94 40-70V-14Q40-4 34 0Z',
  'M-42 0Q-54-8-54-36C-54-80-14-86-12-108V-150H12V-108C14-86 54-80 54-36Q54-8 42 0Z',
  'M-38 0Q-42-2-42-10L-36-78Q-34-98-13-104V-150H13V-104Q34-98 36-78L42-10Q42-2 38 0Z',
  'M-30 0Q-34-2-34-8V-96Q-33-110-12-114V-150H12V-114Q33-110 34-96V-8Q34-2 30 0Z',
] as const;

/** Lit glass or glazed clay, and the same in shade. */
export interface Glaze {
  light: string;
  dark: string;
  shine: string;
}

/** A bottle standing on (0, 0), 150 high with its stopper at -164, wearing a brocade label. */
export function bottle(b: Brush, glaze: Glaze, badge = ''): string {
  const outline = b.rnd.pick(bottleShapes);
  const cloth = b.cloth();
  const right = outline.replace(/^M-\d+ 0/, 'M8 0').replace(/Q-.*?V-150/, 'V-150');
  return (
    shape(outline, glaze.light) +
    shape(right, glaze.dark) +
    box(-36, -72, 72, 24, cloth) +
    box(-36, -48, 72, 34, c.linen) +
    badge +
    line('M-28-80Q-26-90-14-98', glaze.shine, 4) +
    box(-15, -164, 30, 18, b.tone.trim, 3) +
    box(2, -164, 13, 18, b.tone.trimDark, 3)
  );
}

/** A small cup standing on (0, 0), `r` its half width, filled with a drink. */
export function cup(r: number, clay: string, shade: string, drink: string): string {
  const n = num;
  return (
    shape(
      `M${n(-r)} ${n(-r * 1.1)}Q${n(-r * 0.94)} 0 ${n(-r * 0.4)} 0H${n(r * 0.4)}Q${n(r * 0.94)} 0 ${n(r)} ${n(-r * 1.1)}Z`,
      clay,
    ) +
    shape(
      `M${n(r * 0.2)} 0H${n(r * 0.4)}Q${n(r * 0.94)} 0 ${n(r)} ${n(-r * 1.1)}H${n(r * 0.5)}Q${n(r * 0.56)} ${n(-r * 0.3)} ${n(r * 0.2)} 0Z`,
      shade,
    ) +
    oval(0, -r * 1.1, r, r * 0.3, shade) +
    oval(0, -r * 1.06, r * 0.84, r * 0.22, drink)
  );
}

/** A wide bowl standing on (0, 0), `r` its half width, with a painted line below its rim. */
export function bowl(r: number, clay: string, shade: string, paint: string): string {
  const n = num;
  return (
    shape(
      `M${n(-r)} ${n(-r * 0.72)}Q${n(-r * 0.8)} 0 ${n(-r * 0.36)} 0H${n(r * 0.36)}Q${n(r * 0.8)} 0 ${n(r)} ${n(-r * 0.72)}Z`,
      clay,
    ) +
    shape(
      `M${n(r * 0.1)} 0H${n(r * 0.36)}Q${n(r * 0.8)} 0 ${n(r)} ${n(-r * 0.72)}H${n(r * 0.6)}Q${n(r * 0.5)} ${n(-r * 0.2)} ${n(r * 0.1)} 0Z`,
      shade,
    ) +
    line(
      `M${n(-r * 0.93)} ${n(-r * 0.54)}Q0 ${n(-r * 0.4)} ${n(r * 0.93)} ${n(-r * 0.54)}`,
      paint,
      r / 14,
    )
  );
}
