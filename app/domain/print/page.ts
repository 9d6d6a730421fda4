/**
 * A printed page as a list of things drawn in order. Whoever lays a page out decides everything
 * here; whoever writes the file decides nothing. Lengths are millimetres from the top left corner;
 * sizes of type are points, as printers count them.
 */
export type PrintPage = { width: number; height: number; items: PrintItem[] };

export type PrintItem = Fill | Shape | Words | Picture | Link | Clipped;

/** A rectangle on the paper. */
export type Box = { x: number; y: number; width: number; height: number };

export type Weight = 'regular' | 'semibold';

/** A rectangle filled with one colour; `corner` rounds it. */
type Fill = { kind: 'fill'; box: Box; colour: string; corner?: number };

/** An SVG path in units of its own, placed by the six numbers of an affine transform. */
export type Shape = {
  kind: 'shape';
  path: string;
  fill: string | null;
  stroke: string | null;
  /** In the path's own units. */
  strokeWidth: number;
  matrix: readonly [number, number, number, number, number, number];
};

/** One line of text of one style, set from `x` on a baseline. */
export type Words = {
  kind: 'words';
  text: string;
  x: number;
  baseline: number;
  /** Points. */
  size: number;
  weight: Weight;
  colour: string;
};

/** A JPEG or PNG that fills its box exactly. */
type Picture = { kind: 'picture'; box: Box; image: Uint8Array };

/** A part of the page that opens an address when the file is read on a screen. */
type Link = { kind: 'link'; box: Box; url: string };

/** A drawing of which only what lies inside the box is seen. */
type Clipped = { kind: 'clipped'; box: Box; items: PrintItem[] };

const MM_PER_INCH = 25.4;
const POINTS_PER_INCH = 72;

export const pointsOf = (mm: number): number => (mm * POINTS_PER_INCH) / MM_PER_INCH;
export const mmOf = (points: number): number => (points * MM_PER_INCH) / POINTS_PER_INCH;

/** The box left when the same margin is taken from all four sides. */
export const inset = (box: Box, margin: number): Box => ({
  x: box.x + margin,
  y: box.y + margin,
  width: box.width - 2 * margin,
  height: box.height - 2 * margin,
});

/** The same drawing elsewhere on the paper. */
export function moved(items: readonly PrintItem[], dx: number, dy: number): PrintItem[] {
  return items.map((item): PrintItem => {
    switch (item.kind) {
      case 'shape': {
        const [a, b, c, d, e, f] = item.matrix;
        return { ...item, matrix: [a, b, c, d, e + dx, f + dy] };
      }
      case 'words':
        return { ...item, x: item.x + dx, baseline: item.baseline + dy };
      case 'clipped':
        return { ...item, box: movedBox(item.box, dx, dy), items: moved(item.items, dx, dy) };
      default:
        return { ...item, box: movedBox(item.box, dx, dy) };
    }
  });
}

const movedBox = (box: Box, dx: number, dy: number): Box => ({
  ...box,
  x: box.x + dx,
  y: box.y + dy,
});
