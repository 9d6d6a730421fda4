import { describe, expect, test } from 'vitest';
import { clockAt, instantNow, systemClock, vietnamDay } from '~/domain/clock';

const at = (instant: string) => () => Date.parse(instant);

describe('the day in Vietnam', () => {
  test.each([
    ['2026-01-10T16:59:59.999Z', '2026-01-10'],
    ['2026-01-10T17:00:00.000Z', '2026-01-11'],
    ['2025-12-31T16:59:59.999Z', '2025-12-31'],
    ['2025-12-31T17:00:00.000Z', '2026-01-01'],
    ['2024-02-28T17:00:00.000Z', '2024-02-29'],
    ['2024-02-29T17:00:00.000Z', '2024-03-01'],
  ])('at %s is %s', (instant, day) => {
    expect(vietnamDay(at(instant))).toBe(day);
  });

  test('agrees with the time-zone database all year round', () => {
    const inVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
    for (let hour = 0; hour < 365 * 24; hour += 7) {
      const moment = Date.parse('2026-01-01T00:00:00Z') + hour * 3_600_000;
      expect(vietnamDay(() => moment)).toBe(inVietnam.format(moment));
    }
  });
});

test('a clock set to a day stands still within it', () => {
  const clock = clockAt('2026-01-10');
  expect(vietnamDay(clock)).toBe('2026-01-10');
  expect(instantNow(clock)).toBe('2026-01-10T05:00:00.000Z');
  expect(clock()).toBe(clock());
});

test('the system clock gives the present', () => {
  const before = Date.now();
  expect(systemClock()).toBeGreaterThanOrEqual(before);
  expect(systemClock()).toBeLessThanOrEqual(Date.now());
});
