import { describe, expect, test } from 'vitest';
import { headerKey } from '~/domain/sheets/column';
import { guideRows } from '~/domain/sheets/guide-rows';
import { SHEET_KINDS, SHEETS } from '~/domain/sheets/sheets';
import { columnNames } from '~/ui/text/sheet';

describe.each(SHEET_KINDS)('the sheet of %s', (kind) => {
  const { name, columns } = SHEETS[kind];
  const faces = [...columns.values()];

  test('has headers that are told apart however they are typed', () => {
    expect(new Set(faces.map(({ header }) => headerKey(header))).size).toBe(faces.length);
  });

  test('keeps within what Excel takes: 31 letters a name, 32 a title, 255 a list or a note', () => {
    expect(name.length).toBeLessThanOrEqual(31);
    for (const { header, help, allowed = [] } of faces) {
      expect(header.length).toBeLessThanOrEqual(32);
      // An error note is cut off at 225.
      expect(help.length).toBeLessThanOrEqual(225);
      expect(allowed.join().length).toBeLessThanOrEqual(255);
      expect(allowed.filter((word) => word.includes(','))).toEqual([]);
    }
  });

  test('is called on the page as in the file', () => {
    for (const [key, { header, risk }] of columns) {
      if (risk !== 'identity') expect(columnNames.vi[key]).toBe(header);
    }
  });
});

test('texts wait for an officer, everything else shows at once, and the guide says which', () => {
  const risks = (kind: 'products' | 'packs') =>
    Object.fromEntries([...SHEETS[kind].columns].map(([key, { risk }]) => [key, risk]));
  expect(risks('products')).toMatchObject({
    code: 'identity',
    'name.vi': 'reviewed',
    'uses.vi': 'reviewed',
    months: 'direct',
    soldOut: 'direct',
    stamp: 'identity',
  });
  const { code, productName, stamp, ...facts } = risks('packs');
  expect([code, productName, stamp]).toEqual(['identity', 'identity', 'identity']);
  expect(new Set(Object.values(facts))).toEqual(new Set(['direct']));
  const rows = guideRows();
  expect(rows).toContainEqual(
    expect.arrayContaining(['Sản phẩm', 'Công dụng', 'Chờ cán bộ duyệt']),
  );
  expect(rows).toContainEqual(expect.arrayContaining(['Giá từ', 'Hiện ngay']));
});
