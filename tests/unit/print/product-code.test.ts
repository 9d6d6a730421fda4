import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOfCode, productCode } from '~/domain/print/product-code';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const anyId = fc.oneof(
  fc.integer({ min: 1, max: 2000 }),
  fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
);

describe('the code of a product', () => {
  test('is five characters for the first million products, and none of them is misread', () => {
    for (const id of [1, 31, 32, 1024, 32 ** 4 - 1]) {
      expect(productCode(id)).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/);
    }
    expect(productCode(32 ** 4)).toHaveLength(6);
  });

  test('leads back to its product, and only to it', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        expect(idOfCode(productCode(id))).toBe(id);
      }),
    );
    const codes = Array.from({ length: 5000 }, (_, index) => productCode(index + 1));
    expect(new Set(codes).size).toBe(5000);
  });

  test('any one character wrong is noticed', () => {
    fc.assert(
      fc.property(anyId, fc.nat(), fc.nat(), (id, at, other) => {
        const code = productCode(id);
        const place = at % code.length;
        const wrong = DIGITS[other % DIGITS.length] as string;
        fc.pre(wrong !== code[place]);
        expect(idOfCode(code.slice(0, place) + wrong + code.slice(place + 1))).toBeNull();
      }),
    );
  });

  test('two neighbours swapped are noticed', () => {
    fc.assert(
      fc.property(anyId, fc.nat(), (id, at) => {
        const code = productCode(id);
        const place = at % (code.length - 1);
        const [first, second] = [code[place] as string, code[place + 1] as string];
        fc.pre(first !== second);
        const swapped = code.slice(0, place) + second + first + code.slice(place + 2);
        expect(idOfCode(swapped)).toBeNull();
      }),
    );
  });

  test('is forgiven small letters, spaces, hyphens and the letters that look like digits', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const copied = productCode(id).replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase();
        expect(idOfCode(`${copied.slice(0, 2)} ${copied.slice(2, 3)}-${copied.slice(3)}`)).toBe(id);
      }),
    );
  });

  test.each(['', '0', '00000', 'U0001', '2', '../../etc', 'ă0001', '0'.repeat(500), '000001'])(
    '%j is nobody’s code',
    (text) => {
      expect(idOfCode(text)).toBeNull();
    },
  );

  test('an id that cannot be one is refused', () => {
    for (const id of [0, -1, 1.5, Number.NaN, 2 ** 53]) {
      expect(() => productCode(id)).toThrow(RangeError);
    }
  });
});
