import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  exactly,
  isPlainDate,
  precisionOf,
  rangeOf,
  UNKNOWN_DATE,
} from '~/domain/dates';
import { anyDay } from '../support/recognitions';

describe('addMonths', () => {
  test.each([
    ['2023-01-10', 36, '2026-01-10'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-11-30', 1, '2025-12-30'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-01-15', 0, '2025-01-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('gives a real day of the month counted to, never a later day of the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -120, max: 120 }), (day, months) => {
        const result = addMonths(day, months);
        expect(isPlainDate(result)).toBe(true);
        expect(monthIndex(result)).toBe(monthIndex(day) + months);
        expect(Number(result.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
      }),
    );
  });

  test('keeps the order of days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 0, max: 60 }), (a, b, months) => {
        const [first, second] = [a, b].sort() as [string, string];
        expect(addMonths(first, months) <= addMonths(second, months)).toBe(true);
      }),
    );
  });
});

const monthIndex = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

test('addDays and daysBetween undo each other', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
      expect(addDays(addDays(day, days), -days)).toBe(day);
    }),
  );
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
});

describe('rangeOf', () => {
  test.each([
    ['2021', { earliest: '2021-01-01', latest: '2021-12-31' }],
    ['2018-06', { earliest: '2018-06-01', latest: '2018-06-30' }],
    ['2024-02', { earliest: '2024-02-01', latest: '2024-02-29' }],
    ['2100-02', { earliest: '2100-02-01', latest: '2100-02-28' }],
    ['2018-06-30', { earliest: '2018-06-30', latest: '2018-06-30' }],
  ])('%s', (partial, range) => {
    expect(rangeOf(partial)).toEqual(range);
  });

  test.each(['', '21', '2021-1', '2021-13', '2021-00', '2021-02-30', '2021-06-31', '2021-06-00'])(
    'refuses "%s"',
    (partial) => {
      expect(() => rangeOf(partial)).toThrow(RangeError);
    },
  );
});

describe('precisionOf', () => {
  test.each([
    [UNKNOWN_DATE, 'unknown'],
    [exactly('2021-05-01'), 'day'],
    [rangeOf('2021-05'), 'month'],
    [rangeOf('2024-02'), 'month'],
    [rangeOf('2021'), 'year'],
    [{ earliest: '2021-01-01', latest: '2022-12-31' }, 'years'],
    [{ earliest: '2021-05-02', latest: '2021-05-31' }, 'years'],
    [{ earliest: '2021-05-01', latest: '2021-06-30' }, 'years'],
    [{ earliest: null, latest: '2021-05-01' }, 'before'],
    [{ earliest: '2021-05-01', latest: null }, 'after'],
  ])('%o is %s', (range, precision) => {
    expect(precisionOf(range)).toBe(precision);
  });
});

test('isPlainDate knows days that exist', () => {
  expect(['2024-02-29', '0001-01-01', '9999-12-31'].every(isPlainDate)).toBe(true);
  const wrong = ['2025-02-29', '2025-2-1', '2025-13-01', '2025-01-01T00:00', ' 2025-01-01', ''];
  expect(wrong.filter(isPlainDate)).toEqual([]);
});
