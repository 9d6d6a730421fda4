import { thinBorders } from './borders';
import type { CommuneShape, Point } from './shape';

/** How finely a map is drawn. `small` is for a corner of a page, where borders blur anyway. */
export type MapDetail = 'full' | 'small';

/** Width of the drawing in its own whole units, and how far a thinned border may stray in them. */
const DETAIL: Record<MapDetail, { width: number; tolerance: number }> = {
  full: { width: 900, tolerance: 2.6 },
  small: { width: 400, tolerance: 2.2 },
};

/** The middle of the land, where a degree of longitude is drawn at its true length. */
const MIDDLE_LATITUDE = 22.2;
const MARGIN = 0.01;

export type DrawnCommune = {
  code: string;
  name: string;
  fullName: string;
  /** SVG path data. */
  path: string;
  label: Point;
};

export type MapDrawing = {
  width: number;
  height: number;
  communes: DrawnCommune[];
};

/**
 * Draws communes on a plane: equirectangular at the middle latitude, whose error over 85 km is
 * finer than the lines. Coordinates are whole numbers and relative, which halves the page.
 */
export function drawMap(shapes: readonly CommuneShape[], detail: MapDetail = 'full'): MapDrawing {
  const known = drawings.get(shapes) ?? new Map<MapDetail, MapDrawing>();
  drawings.set(shapes, known);
  const drawing = known.get(detail) ?? draw(shapes, detail);
  known.set(detail, drawing);
  return drawing;
}

/** By the shapes drawn, which are the same list until the data change. */
const drawings = new WeakMap<readonly CommuneShape[], Map<MapDetail, MapDrawing>>();

function draw(shapes: readonly CommuneShape[], detail: MapDetail): MapDrawing {
  const { width, tolerance } = DETAIL[detail];
  const { project, height } = projection(shapes, width);
  const rings = shapes.flatMap(({ rings, code }) =>
    rings.map((ring) => ({ code, points: ring.map(project) })),
  );
  const lines = rings.map(({ points }) => points);
  const thinned = thinBorders(lines, tolerance);
  const pathOf = new Map<string, string>();
  rings.forEach(({ code }, index) => {
    pathOf.set(code, (pathOf.get(code) ?? '') + closedPath(thinned[index] as Point[]));
  });
  return {
    width,
    height,
    communes: shapes.map(({ code, name, fullName, center }) => ({
      code,
      name,
      fullName,
      path: pathOf.get(code) ?? '',
      label: rounded(project(center)),
    })),
  };
}

function projection(shapes: readonly CommuneShape[], width: number) {
  const points = shapes.flatMap(({ rings }) => rings.flat());
  const [west, east] = span(points.map(([longitude]) => longitude));
  const [south, north] = span(points.map(([, latitude]) => latitude));
  const narrowing = Math.cos((MIDDLE_LATITUDE * Math.PI) / 180);
  const scale = (width * (1 - 2 * MARGIN)) / ((east - west) * narrowing || 1);
  const margin = width * MARGIN;
  return {
    height: Math.ceil((north - south) * scale + 2 * margin),
    project: ([longitude, latitude]: Point): Point => [
      (longitude - west) * narrowing * scale + margin,
      (north - latitude) * scale + margin,
    ],
  };
}

function span(values: readonly number[]): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return values.length > 0 ? [low, high] : [0, 1];
}

const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

/** `M120 340l12-5 3 8z`: relative lines need no letter between them, and a minus sign separates. */
function closedPath(ring: readonly Point[]): string {
  const [first, ...rest] = ring.slice(0, -1).map(rounded) as [Point, ...Point[]];
  let [x, y] = first;
  let path = '';
  for (const point of rest) {
    const [dx, dy] = [point[0] - x, point[1] - y];
    if (dx === 0 && dy === 0) continue;
    path += `${dx < 0 || path === '' ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = point;
  }
  return `M${first[0]} ${first[1]}l${path}z`;
}
