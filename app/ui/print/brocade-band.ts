import type { Box, PrintItem } from '~/domain/print/page';
import { type BrocadePattern, brocadeTile } from '../drawings/brocade';
import { readShapes } from './svg-shapes';

/** Units of a tile's side in the drawing. */
const TILE = 24;

/** A woven band along the longer side of a box, in whole tiles. */
export function brocadeBand(box: Box, pattern: BrocadePattern): PrintItem[] {
  const upright = box.height > box.width;
  const [length, thickness] = upright ? [box.height, box.width] : [box.width, box.height];
  const count = Math.max(1, Math.round(length / thickness));
  const along = length / count / TILE;
  const across = thickness / TILE;
  const shapes = readShapes(brocadeTile(pattern));
  const tiles = Array.from({ length: count }, (_, index) => {
    const start = index * along * TILE;
    // Upright bands are turned by a quarter, so that the stitched edges stay at the sides.
    const matrix = upright
      ? ([0, along, -across, 0, box.x + thickness, box.y + start] as const)
      : ([along, 0, 0, across, box.x + start, box.y] as const);
    return shapes.map((shape): PrintItem => ({ kind: 'shape', ...shape, matrix }));
  });
  // Threads run on past the edge of a tile: into the next one, but not past the end of the band.
  return [{ kind: 'clipped', box, items: tiles.flat() }];
}

/** Bands on all four sides of a box, inside it; the upright ones stand between the others. */
export function brocadeBorder(box: Box, thickness: number, pattern: BrocadePattern): PrintItem[] {
  const { x, y, width, height } = box;
  const lying = { x, width, height: thickness };
  const standing = { y: y + thickness, width: thickness, height: height - 2 * thickness };
  return [
    ...brocadeBand({ ...standing, x }, pattern),
    ...brocadeBand({ ...standing, x: x + width - thickness }, pattern),
    ...brocadeBand({ ...lying, y }, pattern),
    ...brocadeBand({ ...lying, y: y + height - thickness }, pattern),
  ];
}
