import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDigit, cleanGtin, isGtin } from '~/domain/listings/gtin';

const length = fc.constantFrom(7, 11, 12, 13);
const body = length.chain((size) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: size, maxLength: size }),
);
const gtin = body.map((digits) => `${digits.join('')}${checkDigit(digits.join(''))}`);

describe('a GTIN', () => {
  // Printed examples of the GS1 and of everyday goods.
  test.each(['96385074', '036000291452', '4006381333931', '8934563138165', '10614141000415'])(
    '%s is one',
    (digits) => {
      expect(isGtin(digits)).toBe(true);
    },
  );

  test.each([
    '',
    '4006381333932',
    '400638133393',
    '1',
    '00',
    'abcdefgh',
    '８９３４５６３１３８１６５',
  ])('%j is none', (digits) => {
    expect(isGtin(digits)).toBe(false);
  });

  test('is any seven, eleven, twelve or thirteen digits with their check digit', () => {
    fc.assert(
      fc.property(gtin, (digits) => {
        expect(isGtin(digits)).toBe(true);
      }),
    );
  });

  test('is none with one digit mistyped, wherever', () => {
    fc.assert(
      fc.property(gtin, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, place, by) => {
        const at = place % digits.length;
        const wrong = (Number(digits[at]) + by) % 10;
        expect(isGtin(digits.slice(0, at) + wrong + digits.slice(at + 1))).toBe(false);
      }),
    );
  });

  test('may be typed as it is printed', () => {
    expect(cleanGtin(' 893 4563-138 165 ')).toBe('8934563138165');
  });
});
