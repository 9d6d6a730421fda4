import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalPhone, spacedPhone } from '~/domain/enquiries/phone';

test.each<[string, string | null]>([
  ['0912345678', '0912345678'],
  ['0912 345 678', '0912345678'],
  ['0912.345.678', '0912345678'],
  ['+84 912 345 678', '0912345678'],
  ['+84 (0)912-345-678', '0912345678'],
  ['0084 912345678', '0912345678'],
  ['84912345678', '0912345678'],
  ['912345678', '0912345678'],
  ['Zalo: 0912345678', '0912345678'],
  ['ĐT 0912 345 678', '0912345678'],
  ['０９１２３４５６７８', '0912345678'],
  ['0912\u00a0345\u2011678', '0912345678'],
  ['0209 3870 123', '02093870123'],
  ['+84 209 3870 123', '02093870123'],
  ['+49 (0)1511 2345678', '+4915112345678'],
  ['0049 1511 2345678', '+4915112345678'],
  ['+1 (415) 555-0132', '+14155550132'],
  ['', null],
  ['0912345', null],
  ['0112345678', null],
  ['09123456789', null],
  ['+84 112 345 678', null],
  ['+0123456789', null],
  ['+1234567890123456', null],
  ['15112345678', null],
  ['0912345678 hoặc 0987654321', null],
  ['gọi chị Lan', null],
  ['javascript:alert(1)', null],
])('"%s" is kept as %s', (typed, number) => {
  expect(normalPhone(typed)).toBe(number);
});

const digits = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((all) => all.join(''));
const mobile = fc
  .tuple(fc.constantFrom('3', '5', '7', '8', '9'), digits(8))
  .map(([first, rest]) => first + rest);
const landline = digits(9).map((rest) => `2${rest}`);
const prefix = fc.constantFrom('0', '+84', '+840', '+84(0)', '0084', 'Zalo 0', '+84 ');

test('every spelling of a Vietnamese number is the same number', () => {
  fc.assert(
    fc.property(
      fc.oneof(mobile, landline),
      prefix,
      fc.constantFrom('', ' ', '.', '-'),
      (own, lead, gap) => {
        const spelled = lead + own.replace(/(\d{3})(?=\d)/g, `$1${gap}`);
        expect(normalPhone(spelled)).toBe(`0${own}`);
      },
    ),
  );
});

test('a number kept once is kept the same again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789+() .-a'), maxLength: 18 }),
      (typed) => {
        const kept = normalPhone(typed);
        if (kept !== null) expect(normalPhone(kept)).toBe(kept);
      },
    ),
  );
});

test('a mobile number is read out in groups, others stay as they are', () => {
  expect(spacedPhone('0912345678')).toBe('0912 345 678');
  expect(spacedPhone('02093870123')).toBe('02093870123');
  expect(spacedPhone('+4915112345678')).toBe('+4915112345678');
});
