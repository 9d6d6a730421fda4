import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALL_YEAR } from '~/domain/catalogue/months';
import { type Cell, cellName, cellText, numberText } from '~/domain/sheets/cells';
import { guardText, unguardText } from '~/domain/sheets/formula-guard';
import { readAmount, readGtin, readPrice } from '~/domain/sheets/numbers';
import { readMonths, writeMonths } from '~/domain/sheets/season-text';
import { cellChecksum, readStamp, writeStamp } from '~/domain/sheets/stamp';

test.each([
  [0, 0, 'A1'],
  [2, 6, 'C7'],
  [25, 0, 'Z1'],
  [26, 0, 'AA1'],
  [701, 1, 'ZZ2'],
  [702, 1999, 'AAA2000'],
])('column %i, row %i is %s', (column, row, name) => {
  expect(cellName(column, row)).toBe(name);
});

describe('months', () => {
  test.each([
    ['tháng 1-3, 11', 0b100_0000_0111],
    ['1-3, 11', 0b100_0000_0111],
    ['T1 đến T3; T11', 0b100_0000_0111],
    ['Tháng 1 – tháng 3 và tháng 11', 0b100_0000_0111],
    ['Th1, Th2, Th3, Th11', 0b100_0000_0111],
    ['11-2', 0b1100_0000_0011],
    ['7', 0b100_0000],
    ['Quanh năm', ALL_YEAR],
    ['cả năm', ALL_YEAR],
    ['quanh năm'.normalize('NFD'), ALL_YEAR],
  ])('%s', (text, months) => {
    expect(readMonths(text)).toBe(months);
  });

  test.each(['0', '13', '1-13', 'mùa xuân', '1-3-5', ',', '1,,2', '1/3', '120'])(
    'not %s',
    (text) => {
      expect(readMonths(text)).toBeNull();
    },
  );

  test('every season is read back as it was written', () => {
    for (let months = 1; months <= ALL_YEAR; months++) {
      expect(readMonths(writeMonths(months))).toBe(months);
    }
  });
});

describe('prices', () => {
  test.each<[Cell, number | null]>([
    ['', null],
    [null, null],
    [120_000, 120_000],
    ['120000', 120_000],
    ['120.000', 120_000],
    ['120,000', 120_000],
    ['1.250.000 đ', 1_250_000],
    ['120 000 ₫', 120_000],
    ['120k', 120_000],
    [120_000.5, 120_000.5],
  ])('%s', (cell, price) => {
    expect(readPrice(cell)).toEqual({ value: price });
  });

  test.each<[Cell, string]>([
    ['rẻ', 'not-a-number'],
    ['120.000-150.000', 'not-a-number'],
    [new Date(0), 'is-date'],
  ])('not %s', (cell, code) => {
    expect(readPrice(cell)).toEqual({ code });
  });
});

describe('amounts', () => {
  test.each<[Cell, number | null]>([
    ['', null],
    [500, 500],
    ['500', 500],
    ['0,5', 0.5],
    ['1.5', 1.5],
    ['0,500', 0.5],
    [1.125, 1.125],
    ['1,1250', 1.125],
  ])('%s', (cell, amount) => {
    expect(readAmount(cell)).toEqual({ value: amount });
  });

  test.each<[Cell, string]>([
    ['1.500', 'two-readings'],
    ['1,500', 'two-readings'],
    ['500 g', 'not-a-number'],
    ['nửa', 'not-a-number'],
    [new Date(0), 'is-date'],
  ])('not %s', (cell, code) => {
    expect(readAmount(cell)).toEqual({ code });
  });

  const sensible = fc.double({ min: 0.001, max: 1_000_000, noNaN: true });
  test('a number written as text is the number it was, to fifteen digits', () => {
    fc.assert(
      fc.property(sensible, (number) => {
        const rounded = Number(number.toPrecision(15));
        expect(readAmount(numberText(number))).toEqual({ value: rounded });
        expect(readAmount(number)).toEqual({ value: rounded });
      }),
    );
  });
});

describe('GTINs', () => {
  test.each<[Cell, string | null]>([
    ['', null],
    ['8934563138165', '8934563138165'],
    [8_934_563_138_165, '8934563138165'],
    ['893 4563 138165', '8934563138165'],
    // Excel dropped the zeros of 0012345678905, whose GTIN-12 is the same number.
    [12_345_678_905, '012345678905'],
    ['96385074', '96385074'],
  ])('%s', (cell, gtin) => {
    expect(readGtin(cell)).toEqual({ value: gtin });
  });

  test.each<[Cell, string]>([
    ['8934563138166', 'not-gtin'],
    ['12345678905', 'not-gtin'],
    ['893456313816500', 'not-gtin'],
    ['8,93456E+12', 'digits-lost'],
    ['8.93E+12', 'digits-lost'],
    ['mã', 'not-gtin'],
    [new Date(0), 'is-date'],
  ])('not %s', (cell, code) => {
    expect(readGtin(cell)).toEqual({ code });
  });
});

describe('what a spreadsheet would touch', () => {
  test.each(['=1+1', '+84', '-5', '@cmd', '\ttab', "'=x", '8934563138165', '01/02', '1-3'])(
    '%j is guarded',
    (text) => {
      expect(guardText(text)).toBe(`'${text}`);
    },
  );

  test.each(['Miến dong', "'quoted", '500 g', 'a=b', ''])('%j is left alone', (text) => {
    expect(guardText(text)).toBe(text);
    expect(unguardText(text)).toBe(text);
  });

  test('any text is itself again, and nothing guarded begins dangerously', () => {
    const pieces = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '1', '.', 'a', '＝');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: pieces })), (text) => {
        expect(unguardText(guardText(text))).toBe(text);
        expect(guardText(text)).not.toMatch(/^[=+\-@\t\r＝]/);
      }),
    );
  });
});

test('a stamp is read back; anything else is none', () => {
  const id = fc.integer({ min: 0, max: 999_999_999_999_999 });
  fc.assert(
    fc.property(id, id, fc.option(id), fc.array(fc.string(), { maxLength: 9 }), (...parts) => {
      const [versionId, revision, packId, cells] = parts;
      const stamp = { versionId, revision, packId, checksums: cells.map(cellChecksum) };
      expect(readStamp(writeStamp(stamp))).toEqual(stamp);
    }),
  );
  for (const text of ['', '12.4', 'v1', 'v1.2.3', 'v-1.2', 'v1.2.px', 'V1.2']) {
    expect(readStamp(text)).toBeNull();
  }
});

test('a cell says the same text however its letters were typed', () => {
  expect(cellText(' Lạp xường\r\n\u0007')).toBe(cellText('Lạp xường'.normalize('NFD')));
  expect(cellText(new Date('2026-03-01T00:00:00Z'))).toBe('2026-03-01');
  expect(cellText(new Date(Number.NaN))).toBe('');
  expect(cellText(true)).toBe('true');
});
