import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRoughDay, roughDayFault, roughDayText } from '~/domain/recognitions/rough-day';
import { anyDay, rangeOver } from '../../support/recognitions';

test.each([
  ['12/03/2026', '2026-03-12', '2026-03-12'],
  ['2026-03-12', '2026-03-12', '2026-03-12'],
  ['3/2026', '2026-03-01', '2026-03-31'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['2020..2022', '2020-01-01', '2022-12-31'],
  ['..2022', null, '2022-12-31'],
  ['6/2018..', '2018-06-01', null],
  ['', null, null],
])('%j', (text, earliest, latest) => {
  expect(readRoughDay(text)).toEqual({ earliest, latest });
});

test.each(['13/2026', '31/02/2026', 'năm ngoái', '..', '2022..2020', '2020..x'])(
  '%j is none',
  (text) => {
    expect(readRoughDay(text)).toBe(null);
  },
);

test('what is shown reads back as it was', () => {
  const bound = fc.option(fc.constant(true));
  fc.assert(
    fc.property(rangeOver(anyDay), bound, bound, ({ earliest, latest }, a, b) => {
      const range = { earliest: a && earliest, latest: b && latest };
      expect(readRoughDay(roughDayText(range))).toEqual(range);
    }),
  );
});

test('years nobody means are faults', () => {
  const fault = (text: string) => roughDayFault(readRoughDay(text));
  expect(fault('206')).toBe('not-a-day');
  expect(fault('1206')).toBe('too-early');
  expect(fault('2206')).toBe('too-late');
  expect(fault('2026')).toBe(null);
  expect(fault('')).toBe(null);
});
