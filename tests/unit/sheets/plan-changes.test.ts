import { describe, expect, test } from 'vitest';
import type { Cell } from '~/domain/sheets/cells';
import { LEFT_OUT } from '~/domain/sheets/column';
import { conflictsIn } from '~/domain/sheets/plan';
import type { SheetColumnKey } from '~/domain/sheets/sheets';
import {
  columnIndex,
  editedTables,
  inShort,
  planEdits,
  planOf,
  productOf,
  tablesOf,
} from './tables';

const product = productOf();
const other = productOf({ id: 2, slug: 'mat-ong', name: 'Mật ong', versionId: 20, packs: [] });
const products = [product, other];

/** The plan of one cell on the first product's row. */
const planCell = (column: SheetColumnKey, cell: Cell) =>
  planEdits(products, [['products', 1, column, cell]]);

test('a file sent back as it was changes nothing', () => {
  const plan = planEdits(products, []);
  expect(plan).toEqual({ products: [], problems: [], rows: 3, outdated: 0 });
});

describe('a changed cell', () => {
  test.each<[SheetColumnKey, Cell, string, string, unknown]>([
    ['name.vi', 'Miến dong Na Rì', 'Miến dong', 'Miến dong Na Rì', 'Miến dong Na Rì'],
    ['name.en', '', 'Canna noodles', '', ''],
    ['uses.vi', 'Nấu canh\r\nhoặc xào', '', 'Nấu canh\nhoặc xào', 'Nấu canh\nhoặc xào'],
    ['months', '1–2, 12', 'tháng 1-3', 'tháng 12-2', 0b1000_0000_0011],
    ['months', null, 'tháng 1-3', '', null],
    ['soldOut', 'CÓ', 'không', 'có', true],
    ['soldOut', true, 'không', 'có', true],
  ])('%s → %j', (column, cell, before, after, value) => {
    const plan = planCell(column, cell);
    expect(plan.problems).toEqual([]);
    expect(plan.products).toEqual([
      {
        productId: 1,
        slug: 'mien-dong',
        name: 'Miến dong',
        versionId: 10,
        revision: 3,
        changes: [{ key: column, value, before, after, at: expect.any(String), stale: false }],
        packs: [],
      },
    ]);
  });

  test.each<[SheetColumnKey, Cell]>([
    ['name.vi', '  Miến   dong '],
    ['name.vi', 'Miến dong'.normalize('NFD')],
    ['months', 'T1, T2 và T3'],
    ['soldOut', null],
    ['soldOut', 0],
  ])('%s → %j says the same in other words', (column, cell) => {
    expect(planCell(column, cell).products).toEqual([]);
    expect(planCell(column, cell).problems).toEqual([]);
  });
});

describe('a wrong cell is named as Excel names it', () => {
  test.each<[SheetColumnKey, Cell, string]>([
    ['name.vi', ' ', 'B2 required'],
    ['name.vi', 'x'.repeat(161), 'B2 too-long'],
    ['description.vi', 'x'.repeat(4001), 'D2 too-long'],
    ['description.vi', '#REF!', 'D2 formula-error'],
    ['description.vi', LEFT_OUT, 'D2 formula-error'],
    ['name.vi', new Date(0), 'B2 is-date'],
    ['months', new Date('2026-03-01'), 'J2 is-date'],
    ['months', 'mùa xuân', 'J2 not-months'],
    ['soldOut', 'có lẽ', 'K2 not-allowed'],
  ])('%s → %j', (column, cell, problem) => {
    const plan = planCell(column, cell);
    expect(inShort(plan)).toEqual([problem]);
    expect(plan.problems[0]).toMatchObject({ error: true, sheet: 'products', column });
    expect(plan.products).toEqual([]);
  });

  test('sold out without months makes no sense', () => {
    const edits = [
      ['products', 1, 'months', ''],
      ['products', 1, 'soldOut', 'có'],
    ] as const;
    expect(inShort(planEdits(products, [...edits.map((edit) => [...edit] as never)]))).toEqual([
      'J2 required',
    ]);
  });

  test('one wrong cell keeps its row out, and no other', () => {
    const plan = planEdits(products, [
      ['products', 1, 'name.vi', ''],
      ['products', 1, 'soldOut', 'có'],
      ['products', 2, 'soldOut', 'có'],
      ['packs', 1, 'priceMin', 150_000],
    ]);
    expect(inShort(plan)).toEqual(['B2 required']);
    expect(
      plan.products.map(({ slug, changes, packs }) => [slug, changes.length, packs.length]),
    ).toEqual([
      ['mien-dong', 0, 1],
      ['mat-ong', 1, 0],
    ]);
  });
});

describe('rows', () => {
  test('a code of nobody’s, and a row without one, are errors', () => {
    const plan = planEdits(products, [
      ['products', 1, 'code', ''],
      ['products', 2, 'code', 'cua-nguoi-khac'],
      ['packs', 1, 'code', 'cua-nguoi-khac'],
    ]);
    expect(inShort(plan)).toEqual(['A2 new-product', 'A3 unknown-code', 'A2 unknown-code']);
    expect(plan.products).toEqual([]);
  });

  test('of one product written twice neither row is taken', () => {
    const plan = planEdits(products, [
      ['products', 2, 'code', 'mien-dong'],
      ['products', 1, 'soldOut', 'có'],
    ]);
    expect(inShort(plan)).toEqual(['A3 duplicate-code']);
    expect(plan.products).toEqual([]);
  });

  test('rows and columns that are gone change nothing', () => {
    const [table] = tablesOf(products);
    const kept = ['code', 'soldOut'].map((key) => columnIndex('products', key as SheetColumnKey));
    const rows = table?.rows.slice(0, 2).map((cells) => kept.map((at) => cells[at] ?? null)) ?? [];
    expect(planOf(products, [{ name: '', rows }]).products).toEqual([]);
  });

  test('texts of a product that waits for an officer are refused, its direct facts are not', () => {
    const waiting = [productOf({ waiting: true })];
    expect(inShort(planEdits(waiting, [['products', 1, 'uses.vi', 'Nấu canh']]))).toEqual([
      'G2 waiting',
    ]);
    expect(planEdits(waiting, [['products', 1, 'soldOut', 'có']]).problems).toEqual([]);
  });

  test('a text cannot be saved where the name is missing, even if the file left it so', () => {
    const values = { ...product.values, 'name.vi': '' };
    const plan = planEdits([productOf({ values })], [['products', 1, 'uses.vi', 'Nấu canh']]);
    expect(inShort(plan)).toEqual(['B2 required']);
  });
});

describe('an old file', () => {
  /** What stands when the file, made from `products`, comes back. */
  const moved = productOf({
    versionId: 11,
    values: { ...product.values, 'name.vi': 'Miến dong Côn Minh', 'uses.vi': 'Xào' },
  });
  const earlier = new Map([[10, { productId: 1, values: product.values }]]);

  test('changes nothing where its author changed nothing', () => {
    const plan = planOf([moved], tablesOf([product]), earlier);
    expect(plan).toMatchObject({ products: [], problems: [], outdated: 2 });
  });

  test('shows both sides where both changed the same text, and only there', () => {
    const tables = editedTables(
      [product],
      [
        ['products', 1, 'name.vi', 'Miến dong Na Rì'],
        ['products', 1, 'storage.vi', 'Nơi khô'],
      ],
    );
    const plan = planOf([moved], tables, earlier);
    expect(plan.products[0]?.changes).toMatchObject([
      { key: 'name.vi', before: 'Miến dong Côn Minh', after: 'Miến dong Na Rì', stale: true },
      { key: 'storage.vi', before: '', after: 'Nơi khô', stale: false },
    ]);
    expect(plan.products[0]?.versionId).toBe(11);
    expect(plan.products.flatMap(conflictsIn).map(({ id }) => id)).toEqual(['1.name.vi']);
  });

  test('both changed it to the same words: nothing to do', () => {
    const tables = editedTables([product], [['products', 1, 'name.vi', 'Miến dong Côn Minh']]);
    expect(planOf([moved], tables, earlier).products).toEqual([]);
  });

  test('of direct facts the row’s checksums tell which its author changed', () => {
    const now = productOf({ revision: 4, values: { ...product.values, soldOut: true } });
    expect(planOf([now], tablesOf([product]))).toMatchObject({ products: [], outdated: 1 });
    const tables = editedTables([product], [['products', 1, 'months', 'tháng 7']]);
    expect(planOf([now], tables).products[0]?.changes).toMatchObject([
      { key: 'months', before: 'tháng 1-3', after: 'tháng 7', stale: false },
    ]);
  });

  test('without checksums, as older files are, what differs is shown from both sides', () => {
    const now = productOf({ revision: 4, values: { ...product.values, soldOut: true } });
    const tables = editedTables([product], [['products', 1, 'stamp', 'v10.3']]);
    expect(planOf([now], tables).products[0]?.changes).toMatchObject([
      { key: 'soldOut', before: 'có', after: 'không', stale: true },
    ]);
  });

  test('a version of another product, or of nobody’s, is no history of this one', () => {
    const strange = new Map([[10, { productId: 2, values: product.values }]]);
    const plan = planOf([moved], tablesOf([product]), strange);
    expect(plan.products[0]?.changes.every(({ stale }) => stale)).toBe(true);
  });

  test('a row without its stamp is compared with what stands', () => {
    const tables = editedTables([product], [['products', 1, 'stamp', 'xoá rồi']]);
    const plan = planOf([moved], tables, earlier);
    expect(plan.products[0]?.changes).toMatchObject([
      { key: 'name.vi', stale: false },
      { key: 'uses.vi', after: '', stale: false },
    ]);
  });
});
