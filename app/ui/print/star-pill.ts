import type { PrintItem } from '~/domain/print/page';
import { palette } from '../drawings/palette';

const POINTS = 5;
/** Where the sides of a regular five-pointed star meet, as a part of its reach. */
const WAIST = 0.4;

/** A five-pointed star of reach 1 around 0,0, one point up. */
export const STAR_PATH = `M${Array.from({ length: 2 * POINTS }, (_, index) => {
  const reach = index % 2 === 0 ? 1 : WAIST;
  const angle = (index * Math.PI) / POINTS;
  return `${(reach * Math.sin(angle)).toFixed(3)} ${(-reach * Math.cos(angle)).toFixed(3)}`;
}).join('L')}Z`;

/** Lit stars on indigo, `height` mm high: only ever drawn for a decision in force. */
export function starPill(stars: number, at: { x: number; y: number }, height: number) {
  const step = height * 0.8;
  const width = stars * step + height * 0.4;
  const items: PrintItem[] = [
    {
      kind: 'fill',
      box: { ...at, width, height },
      colour: palette.indigo,
      corner: height / 2,
    },
  ];
  const reach = height * 0.33;
  for (let index = 0; index < stars; index += 1) {
    const x = at.x + height * 0.2 + (index + 0.5) * step;
    items.push({
      kind: 'shape',
      path: STAR_PATH,
      fill: palette.turmeric,
      stroke: null,
      strokeWidth: 0,
      matrix: [reach, 0, 0, reach, x, at.y + height / 2],
    });
  }
  return { width, items };
}
