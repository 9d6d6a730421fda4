import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { LABEL_SHEETS, SHEET_IDS } from '~/domain/print/label-sheets';
import { productCode } from '~/domain/print/product-code';
import { drawQr, QUIET_MODULES } from '~/domain/print/qr-drawing';
import { qrSquare } from '~/ui/print/qr-square';

const ADDRESSES = [
  `https://ocop.example/q/${productCode(1)}`,
  `https://san-pham-ocop.bac-kan.thai-nguyen.gov.vn/q/${productCode(123456)}`,
];

/** Lays the runs of a path onto an empty grid. */
function paint(path: string, size: number): boolean[][] {
  const grid = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [, left, top, right, bottom] of path.matchAll(/M(\d+) (\d+)H(\d+)V(\d+)H\d+Z/g)) {
    expect(Number(bottom)).toBe(Number(top) + 1);
    const row = grid[Number(top)] as boolean[];
    for (let x = Number(left); x < Number(right); x += 1) {
      expect(row[x]).toBe(false);
      row[x] = true;
    }
  }
  return grid;
}

describe('a QR drawing', () => {
  test.each(ADDRESSES)('of %s has every dark module once, as encoded anew', (address) => {
    const { size, rows, path } = drawQr(address);
    expect(paint(path, size)).toEqual(rows);
    expect(encode(address, { ecc: 'M', border: 0 }).data).toEqual(rows);
  });

  test('has its three finders', () => {
    const { rows, size } = drawQr(ADDRESSES[0] as string);
    const finder = '1111111 1000001 1011101 1011101 1011101 1000001 1111111'.split(' ');
    const corner = (x: number, y: number) =>
      rows.slice(y, y + 7).map((row) =>
        row
          .slice(x, x + 7)
          .map(Number)
          .join(''),
      );
    expect(corner(0, 0)).toEqual(finder);
    expect(corner(size - 7, 0)).toEqual(finder);
    expect(corner(0, size - 7)).toEqual(finder);
  });

  test('even of a long address has modules that a cheap phone can tell apart', () => {
    const { size } = drawQr(ADDRESSES[1] as string);
    expect(15 / size).toBeGreaterThan(0.38);
  });

  test('keeps four modules free around it, on the lowest label too', () => {
    for (const address of ADDRESSES) {
      const square = qrSquare(address, 15);
      expect(square.quiet).toBeCloseTo((QUIET_MODULES * 15) / drawQr(address).size);
      const lowest = Math.min(...SHEET_IDS.map((id) => LABEL_SHEETS[id].label.height));
      expect(15 + 2 * square.quiet).toBeLessThan(lowest);
    }
  });
});
