/** Options for placing a piece of drawing. */
export interface Placing {
  /** Size factor, 1 when absent. */
  scale?: number;
  /** Clockwise turn in degrees. */
  turn?: number;
  /** Mirror left to right. */
  flip?: boolean;
}

/** A number as short as SVG allows: at most one decimal, no leading zero. */
export function num(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  if (Object.is(rounded, -0) || rounded === 0) return '0';
  return String(rounded).replace(/^(-?)0\./, '$1.');
}

/** A filled path. */
export function shape(d: string, fill: string, extra = ''): string {
  return `<path d="${d}" fill="${fill}"${extra}/>`;
}

/** What every drawing's outermost element sets, so that a line need not say it again. */
export const inkDefaults =
  'fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"';

/** A stroked path with round ends, `width` in drawing units. */
export function line(d: string, colour: string, width = 3, extra = ''): string {
  const thick = num(width) === '3' ? '' : ` stroke-width="${num(width)}"`;
  return `<path d="${d}" stroke="${colour}"${thick}${extra}/>`;
}

/** A filled circle. */
export function disc(cx: number, cy: number, r: number, fill: string): string {
  return `<circle cx="${num(cx)}" cy="${num(cy)}" r="${num(r)}" fill="${fill}"/>`;
}

/** A filled ellipse. */
export function oval(cx: number, cy: number, rx: number, ry: number, fill: string): string {
  return `<ellipse cx="${num(cx)}" cy="${num(cy)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}"/>`;
}

/** A filled rectangle, corners rounded by `r`. */
export function box(x: number, y: number, w: number, h: number, fill: string, r = 0): string {
  if (!r) return shape(`M${num(x)} ${num(y)}h${num(w)}v${num(h)}h${num(-w)}z`, fill);
  const size = `width="${num(w)}" height="${num(h)}" rx="${num(r)}"`;
  return `<rect x="${num(x)}" y="${num(y)}" ${size} fill="${fill}"/>`;
}

/** The value of a transform attribute for a point and a placing. */
export function placing(x: number, y: number, { scale = 1, turn = 0, flip = false }: Placing) {
  const parts: string[] = [];
  if (num(x) !== '0' || num(y) !== '0') parts.push(`translate(${num(x)} ${num(y)})`);
  if (num(turn) !== '0') parts.push(`rotate(${num(turn)})`);
  // Two decimals here only: one would make every scaled piece jump by a tenth of its size.
  const s = String(Math.round(scale * 100) / 100).replace(/^0\./, '.');
  if (flip) parts.push(`scale(-${s} ${s})`);
  else if (s !== '1') parts.push(`scale(${s})`);
  return parts.join('');
}

/** A group moved to a point. */
export function put(x: number, y: number, content: string, how: Placing = {}): string {
  const transform = placing(x, y, how);
  return transform ? `<g transform="${transform}">${content}</g>` : content;
}

/** Spots written as text, "x y turn scale, x y, …": the form a table of them is shortest in. */
export function spots(text: string): number[][] {
  return text.split(', ').map((spot) => spot.split(' ').map(Number));
}

/** Small round dots of one colour and diameter at "x y, x y, …": one path, few bytes. */
export function dots(places: string, colour: string, size = 4): string {
  const d = spots(places).map(([x = 0, y = 0]) => `M${num(x)} ${num(y)}h.1`);
  return line(d.join(''), colour, size);
}
