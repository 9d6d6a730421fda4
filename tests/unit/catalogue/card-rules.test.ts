import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastChanged } from '~/domain/catalogue/last-changed';
import { ALL_YEAR, isInSeason, monthRuns } from '~/domain/catalogue/months';
import { type PackPrice, priceSpan } from '~/domain/catalogue/price';
import { exactly } from '~/domain/dates';

const pack = (price: number, more: Partial<PackPrice> = {}): PackPrice => ({
  priceState: 'published',
  priceMin: price,
  priceMax: price,
  priceAsOf: null,
  provenance: 'verified',
  ...more,
});

describe('prices', () => {
  test('no published price is no span, never zero', () => {
    expect(priceSpan([], '2026-11-24')).toBeNull();
    const unknown = pack(0, { priceState: 'unpublished', priceMin: null, priceMax: null });
    expect(priceSpan([unknown, pack(5, { priceState: 'hidden' })], '2026-11-24')).toBeNull();
  });

  test('current prices win; old ones alone are shown with their day', () => {
    const old = pack(1000, { priceAsOf: '2021-06-13' });
    expect(priceSpan([old, pack(3000)], '2026-11-24')).toMatchObject({ min: 3000, asOf: null });
    expect(priceSpan([old], '2026-11-24')).toMatchObject({ min: 1000, asOf: '2021-06-13' });
    expect(priceSpan([old], '2022-06-13')).toMatchObject({ asOf: null });
    expect(priceSpan([old], '2022-06-14')).toMatchObject({ asOf: '2021-06-13' });
  });

  test('a span that rests on one invented price is invented', () => {
    const span = priceSpan([pack(1), pack(2, { provenance: 'sample' })], '2026-11-24');
    expect(span).toMatchObject({ min: 1, max: 2, provenance: 'sample' });
  });
});

describe('months', () => {
  test('runs give back the months they came from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: ALL_YEAR }), (months) => {
        let again = 0;
        for (const [first, last] of monthRuns(months)) {
          for (let month = first; ; month = (month % 12) + 1) {
            again |= 1 << (month - 1);
            if (month === last) break;
          }
        }
        expect(again).toBe(months);
      }),
    );
  });

  test('a run may pass December', () => {
    const winter = (1 << 10) | (1 << 11) | 1 | 2;
    expect(monthRuns(winter)).toEqual([[11, 2]]);
    expect(isInSeason(winter, '2026-12-31')).toBe(true);
    expect(isInSeason(winter, '2026-03-01')).toBe(false);
  });
});

describe('the day a page last changed', () => {
  const decision = {
    kind: 'recognition' as const,
    decided: exactly('2023-05-01'),
    validUntil: exactly('2026-05-01'),
    revokedOn: null,
  };

  test('is the day after a star ended, not the day that has not come', () => {
    expect(lastChanged('2023-01-01', [decision], '2026-05-01')).toBe('2023-05-01');
    expect(lastChanged('2023-01-01', [decision], '2026-05-02')).toBe('2026-05-02');
    const revoked = { ...decision, revokedOn: '2024-02-02' };
    expect(lastChanged('2023-01-01', [revoked], '2024-06-06')).toBe('2024-02-02');
  });
});
