import { expect, test } from 'vitest';
import { ALL_YEAR } from '~/domain/catalogue/months';
import { bySuggestion, nextMonth, type Seasonal } from '~/domain/featured/season';

test.each([
  ['2026-08-01', '2026-09-01'],
  ['2026-08-31', '2026-09-01'],
  ['2026-12-15', '2027-01-01'],
  ['2027-01-31', '2027-02-01'],
])('after %s comes %s', (today, month) => {
  expect(nextMonth(today)).toBe(month);
});

test('what can be had comes first, then what has a season, then what was never featured', () => {
  const one = (nameKey: string, over: Partial<Seasonal> = {}): Seasonal => ({
    nameKey,
    months: 1,
    soldOut: false,
    featuredBefore: false,
    ...over,
  });
  const ordered = [
    one('d'),
    one('e'),
    one('c', { featuredBefore: true }),
    one('b', { months: ALL_YEAR }),
    one('a', { soldOut: true }),
  ];
  expect([...ordered].reverse().sort(bySuggestion)).toEqual(ordered);
  expect([...ordered].sort(bySuggestion)).toEqual(ordered);
});
