import type { Point } from './shape';

type Ring = readonly Point[];

const keyOf = ([x, y]: Point) => `${x},${y}`;

/**
 * Thins the boundaries of adjoining areas so that neighbours still meet. Each stretch of border
 * between two places where three areas touch is thinned once, whichever side it is read from, so no
 * sliver opens between two communes.
 */
export function thinBorders(rings: readonly Ring[], tolerance: number): Ring[] {
  const meets = findMeetings(rings);
  const thinned = new Map<string, Ring>();
  return rings.map((ring) => {
    const stretches = splitAt(ring, meets).map((stretch) => {
      const backwards = isBackwards(stretch);
      const canonical = backwards ? [...stretch].reverse() : stretch;
      const key = canonical.map(keyOf).join(' ');
      let kept = thinned.get(key);
      if (!kept) {
        kept = thin(canonical, tolerance);
        thinned.set(key, kept);
      }
      return backwards ? [...kept].reverse() : kept;
    });
    return stretches.flatMap((stretch, index) => (index === 0 ? stretch : stretch.slice(1)));
  });
}

/** For each ring, the indexes of the rings it shares a border with (a shared corner is none). */
export function adjoining(rings: readonly Ring[]): number[][] {
  const sides = new Map<string, number[]>();
  rings.forEach((ring, index) => {
    for (let at = 1; at < ring.length; at++) {
      const side = [keyOf(ring[at - 1] as Point), keyOf(ring[at] as Point)].sort().join(' ');
      sides.set(side, [...(sides.get(side) ?? []), index]);
    }
  });
  const neighbours = rings.map(() => new Set<number>());
  for (const [one, other] of sides.values()) {
    if (one === undefined || other === undefined || one === other) continue;
    neighbours[one]?.add(other);
    neighbours[other]?.add(one);
  }
  return neighbours.map((set) => [...set].sort((a, b) => a - b));
}

/** Points with more than two neighbours along all rings: where borders part. */
function findMeetings(rings: readonly Ring[]): Set<string> {
  const neighbours = new Map<string, Set<string>>();
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [from, to] = [keyOf(ring[at - 1] as Point), keyOf(ring[at] as Point)];
      neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
      neighbours.set(to, (neighbours.get(to) ?? new Set()).add(from));
    }
  }
  const meetings = [...neighbours].filter(([, around]) => around.size > 2);
  return new Set(meetings.map(([key]) => key));
}

/** A ring as stretches from meeting to meeting; a ring without any is cut at its first point. */
function splitAt(ring: Ring, meets: ReadonlySet<string>): Ring[] {
  const open = ring.slice(0, -1);
  const start = Math.max(
    open.findIndex((point) => meets.has(keyOf(point))),
    0,
  );
  const turned = [...open.slice(start), ...open.slice(0, start + 1)];
  const stretches: Point[][] = [];
  let current: Point[] = [turned[0] as Point];
  for (const point of turned.slice(1)) {
    current.push(point);
    if (meets.has(keyOf(point))) {
      stretches.push(current);
      current = [point];
    }
  }
  if (current.length > 1) stretches.push(current);
  return stretches;
}

/** One of the two directions of a stretch, chosen by its points alone. */
function isBackwards(stretch: Ring): boolean {
  for (let from = 0, to = stretch.length - 1; from < to; from++, to--) {
    const [a, b] = [keyOf(stretch[from] as Point), keyOf(stretch[to] as Point)];
    if (a !== b) return a > b;
  }
  return false;
}

/** Douglas and Peucker's line simplification: keeps what strays further than the tolerance. */
function thin(line: Ring, tolerance: number): Ring {
  const [first, last] = [line[0] as Point, line[line.length - 1] as Point];
  let furthest = 0;
  let distance = 0;
  for (let at = 1; at < line.length - 1; at++) {
    const away = distanceTo(line[at] as Point, first, last);
    if (away > distance) [furthest, distance] = [at, away];
  }
  if (furthest === 0 || distance <= tolerance) return [first, last];
  const before = thin(line.slice(0, furthest + 1), tolerance);
  return [...before, ...thin(line.slice(furthest), tolerance).slice(1)];
}

/** From a point to a line, or to its end where the line is closed upon itself. */
function distanceTo([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length === 0) return Math.hypot(x - x0, y - y0);
  return Math.abs((x1 - x0) * (y0 - y) - (x0 - x) * (y1 - y0)) / length;
}
