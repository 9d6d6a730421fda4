import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LABEL_SHEETS,
  labelBox,
  labelsOn,
  SHEET_IDS,
  spreadLabels,
} from '~/domain/print/label-sheets';
import type { Box } from '~/domain/print/page';

/** Labels that touch may share an edge to within what a float can say. */
const TOUCH = 1e-9;

const overlap = (a: Box, b: Box) =>
  a.x + a.width > b.x + TOUCH &&
  b.x + b.width > a.x + TOUCH &&
  a.y + a.height > b.y + TOUCH &&
  b.y + b.height > a.y + TOUCH;

describe.each(SHEET_IDS)('the sheet %s', (id) => {
  const sheet = LABEL_SHEETS[id];
  const boxes = Array.from({ length: labelsOn(sheet) }, (_, place) => labelBox(sheet, place));

  test('has as many labels as its name says', () => {
    expect(boxes).toHaveLength({ '3x8': 24, '5x13': 65, '50x30': 1 }[id]);
  });

  test('no label leaves the paper', () => {
    for (const { x, y, width, height } of boxes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(sheet.page.width + TOUCH);
      expect(y + height).toBeLessThanOrEqual(sheet.page.height + TOUCH);
    }
  });

  test('no two labels overlap', () => {
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
    }
  });

  test('lies centred on its paper', () => {
    const [first, last] = [boxes[0] as Box, boxes.at(-1) as Box];
    expect(last.x + last.width).toBeCloseTo(sheet.page.width - first.x);
    expect(last.y + last.height).toBeCloseTo(sheet.page.height - first.y);
  });

  test('every label is placed once and in order, from the first free place on', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { maxLength: 200 }),
        fc.integer({ min: 1, max: labelsOn(sheet) }),
        (labels, start) => {
          const pages = spreadLabels(sheet, labels, start);
          expect(pages.flat().map(({ label }) => label)).toEqual(labels);
          const places = pages.flatMap((page, number) =>
            page.map(({ box }) => number * labelsOn(sheet) + placeOf(box)),
          );
          expect(places).toEqual(labels.map((_, index) => start - 1 + index));
        },
      ),
    );
  });

  const placeOf = (box: Box) => boxes.findIndex(({ x, y }) => x === box.x && y === box.y);
});

test('no page is printed empty', () => {
  expect(spreadLabels(LABEL_SHEETS['3x8'], [], 5)).toEqual([]);
  expect(spreadLabels(LABEL_SHEETS['3x8'], ['a'], 24)).toHaveLength(1);
  expect(spreadLabels(LABEL_SHEETS['3x8'], ['a', 'b'], 24)).toHaveLength(2);
});
