import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjoining, thinBorders } from '~/domain/places/borders';
import type { Point } from '~/domain/places/shape';

/** A square with a bump of `height` on the border it shares with {@link right}. */
const left = (height: number): Point[] => [
  [0, 0],
  [10, 0],
  [10 + height, 5],
  [10, 10],
  [0, 10],
  [0, 0],
];
/** The same border, walked the other way round. */
const right = (height: number): Point[] => [
  [20, 0],
  [20, 10],
  [10, 10],
  [10 + height, 5],
  [10, 0],
  [20, 0],
];
const far: Point[] = [
  [20, 10],
  [30, 10],
  [30, 20],
  [20, 10],
];

const at = (ring: readonly Point[] | undefined, x: number, y: number) =>
  ring?.some((point) => point[0] === x && point[1] === y);

describe('thinned borders', () => {
  test('drop what strays less than the tolerance, on both sides alike', () => {
    const [one, other] = thinBorders([left(0.5), right(0.5)], 1);
    expect(at(one, 10.5, 5)).toBe(false);
    expect(at(other, 10.5, 5)).toBe(false);
  });

  test('keep what strays further, on both sides alike', () => {
    const [one, other] = thinBorders([left(3), right(3)], 1);
    expect(at(one, 13, 5)).toBe(true);
    expect(at(other, 13, 5)).toBe(true);
  });

  test('keep every point where borders part, and stay closed', () => {
    const wiggle = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(wiggle, fc.double({ min: 0, max: 5, noNaN: true }), (offsets, tolerance) => {
        const border = offsets.map(
          (offset, index): Point => [10 + offset, (10 * (index + 1)) / (offsets.length + 1)],
        );
        const west: Point[] = [[0, 0], [10, 0], ...border, [10, 10], [0, 10], [0, 0]];
        const east: Point[] = [
          [20, 0],
          [20, 10],
          [10, 10],
          ...[...border].reverse(),
          [10, 0],
          [20, 0],
        ];
        const [a, b] = thinBorders([west, east], tolerance) as [Point[], Point[]];
        for (const ring of [a, b]) {
          expect(ring[0]).toEqual(ring.at(-1));
          expect(at(ring, 10, 0) && at(ring, 10, 10)).toBe(true);
        }
        const shared = (ring: Point[]) =>
          ring
            .filter(([x]) => x > 5 && x < 15)
            .map(String)
            .sort()
            .filter((p, i, all) => p !== all[i - 1]);
        expect(shared(a)).toEqual(shared(b));
      }),
    );
  });
});

test('areas adjoin along a side, not at a corner', () => {
  expect(adjoining([left(1), right(1), far])).toEqual([[1], [0], []]);
});
