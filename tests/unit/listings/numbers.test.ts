import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount, readDong } from '~/domain/listings/numbers';

test.each([
  ['', null],
  ['  ', null],
  ['120000', 120_000],
  ['120.000', 120_000],
  ['120,000', 120_000],
  ['120 000', 120_000],
  ['1.250.000 đ', 1_250_000],
  ['120.000₫', 120_000],
  ['120000 VND', 120_000],
  ['120k', 120_000],
  ['120 nghìn đồng', 120_000],
  ['35 ngàn', 35_000],
  ['1,2 triệu', 1_200_000],
  ['1.5tr', 1_500_000],
  ['0', 0],
  ['99,5', 99.5],
  ['1.200.00', Number.NaN],
  ['1.200,000', Number.NaN],
  ['-5000', Number.NaN],
  ['liên hệ', Number.NaN],
  ['1e6', Number.NaN],
  ['0x10', Number.NaN],
])('%j is %d đồng', (typed, dong) => {
  expect(readDong(typed)).toBe(dong);
});

test('đồng are read back as they are shown, whatever groups them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (dong) => {
      const plain = String(dong);
      const grouped = plain.replace(/\B(?=(\d{3})+$)/g, '.');
      for (const shown of [plain, grouped, grouped.replaceAll('.', ','), `${grouped} ₫`]) {
        expect(readDong(shown)).toBe(dong);
      }
    }),
  );
});

test.each([
  ['', null],
  ['500', 500],
  ['0,5', 0.5],
  ['0.500', 0.5],
  ['1.5', 1.5],
  ['1,250', 1.25],
  ['1.500', 1500],
  ['12.000', 12_000],
  ['-1', Number.NaN],
  ['nửa', Number.NaN],
])('%j is an amount of %d', (typed, amount) => {
  expect(readAmount(typed)).toBe(amount);
});
