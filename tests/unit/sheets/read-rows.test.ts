import { expect, test } from 'vitest';
import { readRows } from '~/domain/sheets/read-rows';
import { columnIndex, editedTables, productOf, tablesOf } from './tables';

const products = [productOf()];

test('sheets are known by their headers, in any order, case, spelling and under any name', () => {
  const [table] = tablesOf(products);
  const [headers, row] = (table?.rows ?? []).map((cells) => [...cells].reverse());
  const plain = headers?.map((header) => String(header).normalize('NFD').toUpperCase());
  const rows = [['Danh sách của tôi'], [], plain ?? [], [], row ?? []];
  const file = readRows([{ name: 'Sheet1', rows }]);
  expect(file.notes).toEqual([]);
  expect(file.kinds).toEqual(['products']);
  expect(file.rows).toHaveLength(1);
  const stamp = { versionId: 10, revision: 3, packId: null };
  expect(file.rows[0]).toMatchObject({ row: 4, code: 'mien-dong', stamp });
});

test('unknown and missing columns are reported, the first by its cell', () => {
  const tables = editedTables(products, [['products', 0, 'storage.vi', 'Ghi chú riêng']]);
  expect(readRows(tables).notes).toEqual([
    { code: 'unknown-column', sheet: 'products', at: 'H1', found: 'Ghi chú riêng' },
    { code: 'missing-column', sheet: 'products', at: '', found: 'Bảo quản' },
  ]);
});

test('a column that stands twice is an error: nobody can tell which one counts', () => {
  const tables = editedTables(products, [['products', 0, 'storage.vi', 'TÊN']]);
  expect(readRows(tables).notes).toContainEqual({
    code: 'duplicate-column',
    sheet: 'products',
    at: 'H1',
    found: 'TÊN',
  });
});

test('the column of names on the sheet of packs may go', () => {
  const [, packs] = tablesOf(products);
  const without = packs?.rows.map((cells) =>
    cells.toSpliced(columnIndex('packs', 'productName'), 1),
  );
  expect(readRows([{ name: '', rows: without ?? [] }]).notes).toEqual([]);
});

test('other sheets are named; the guide, empty ones and blank rows are passed over', () => {
  const rows = [
    ['Cân nặng', 'Giá'],
    ['Mã', 'của riêng tôi'],
  ];
  const tables = [
    ...tablesOf(products),
    { name: 'Hướng dẫn', rows: [['Hướng dẫn']] },
    { name: 'Trang tính 4', rows: [[], [null, ' ']] },
    { name: 'Sổ tay', rows },
  ];
  tables[0]?.rows.push([], [null, '  ', '']);
  const file = readRows(tables);
  expect(file.notes).toEqual([{ code: 'unknown-sheet', sheet: null, at: '', found: 'Sổ tay' }]);
  expect(file.rows).toHaveLength(2);
});

test('a second sheet with the same headers is reported, not read', () => {
  const tables = tablesOf(products);
  const again = { name: 'Bản sao', rows: tables[0]?.rows ?? [] };
  const file = readRows([...tables, again]);
  expect(file.notes).toMatchObject([{ code: 'unknown-sheet', found: 'Bản sao' }]);
  expect(file.rows).toHaveLength(2);
});
