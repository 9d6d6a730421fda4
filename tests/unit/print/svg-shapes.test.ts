import { describe, expect, test } from 'vitest';
import { brocadePatterns, brocadeTile } from '~/ui/drawings/brocade';
import { brocadeBorder } from '~/ui/print/brocade-band';
import { readShapes } from '~/ui/print/svg-shapes';

describe('reading our drawings for print', () => {
  test.each(brocadePatterns)('%s is read whole', (pattern) => {
    const shapes = readShapes(brocadeTile(pattern));
    expect(shapes.length).toBe(brocadeTile(pattern).match(/<(?:path|circle) /g)?.length);
    for (const { path, fill, stroke } of shapes) {
      expect(path).toMatch(/^M/);
      expect(fill ?? stroke).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  test('what it does not know is not left out in silence', () => {
    expect(() => readShapes('<path d="M0 0h1" fill="#fff"/><ellipse cx="1"/>')).toThrow(/ellipse/);
  });
});

test('a border is four bands inside its box that do not overlap', () => {
  const box = { x: 6, y: 6, width: 136, height: 198 };
  const bands = brocadeBorder(box, 6, 'star');
  const boxes = bands.map((band) => (band.kind === 'clipped' ? band.box : null));
  expect(boxes).toEqual([
    { x: 6, y: 12, width: 6, height: 186 },
    { x: 136, y: 12, width: 6, height: 186 },
    { x: 6, y: 6, width: 136, height: 6 },
    { x: 6, y: 198, width: 136, height: 6 },
  ]);
});
