import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vietnamPhone } from '~/domain/phone';

describe('a Vietnamese telephone number', () => {
  test.each([
    ['0912345678', '0912345678'],
    ['0912 345 678', '0912345678'],
    ['0912.345.678', '0912345678'],
    ['(091) 234-5678', '0912345678'],
    ['+84 912 345 678', '0912345678'],
    ['0084912345678', '0912345678'],
    ['84912345678', '0912345678'],
    ['0209 3870 123', '02093870123'],
    ['+84 209 3870 123', '02093870123'],
    ['1900 1234', '19001234'],
    ['1800 599 920', '1800599920'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(vietnamPhone(typed)).toBe(kept);
  });

  test.each([
    '',
    '0812',
    '01234567890',
    '0112345678',
    '09123456789',
    '091234567',
    '+1 912 345 6789',
    '+840912345678',
    '0912345678 / 0987654321',
    '0209387012',
    'zalo',
  ])('%j is none', (typed) => {
    expect(vietnamPhone(typed)).toBeNull();
  });

  test('is one number however it is dialled, and stays so', () => {
    const rest = fc.integer({ min: 0, max: 99_999_999 }).map((n) => String(n).padStart(8, '0'));
    fc.assert(
      fc.property(fc.constantFrom('3', '5', '7', '8', '9'), rest, (network, digits) => {
        const kept = `0${network}${digits}`;
        for (const prefix of ['0', '84', '+84', '0084']) {
          expect(vietnamPhone(prefix + network + digits)).toBe(kept);
        }
        expect(vietnamPhone(kept)).toBe(kept);
      }),
    );
  });
});
