import { describe, expect, test } from 'vitest';
import type { Cell } from '~/domain/sheets/cells';
import type { PackPlan, Plan } from '~/domain/sheets/plan';
import { packsAfter } from '~/domain/sheets/plan-packs';
import { SHEETS, type SheetColumnKey } from '~/domain/sheets/sheets';
import {
  columnIndex,
  editedTables,
  inShort,
  packFactsOf,
  planEdits,
  planOf,
  productOf,
  tablesOf,
} from './tables';

const bag = { id: 7, facts: packFactsOf() };
const box = {
  id: 8,
  facts: packFactsOf({ labelVi: 'Hộp 1 kg', netAmount: 1, netUnit: 'kg', priceMax: 150_000 }),
};
const product = productOf({ packs: [bag, box] });
const other = productOf({ id: 2, slug: 'mat-ong', packs: [{ id: 9, facts: packFactsOf() }] });

type Edit = Parameters<typeof planEdits>[1][number];
const edit = (row: number, column: SheetColumnKey, cell: Cell): Edit => [
  'packs',
  row,
  column,
  cell,
];
const packsIn = (plan: Plan): PackPlan[] => plan.products.flatMap(({ packs }) => packs);
const brief = (plan: Plan) =>
  packsIn(plan).map(({ packId, action, label }) => [packId, action, label]);
const after = (plan: Plan) => packsAfter(product.packs, packsIn(plan), () => true);

/** A file of `product` whose sheet of packs has more rows, each a copy of one with some changes. */
function withCopies(copies: [of: number, changes: Partial<Record<SheetColumnKey, Cell>>][]): Plan {
  const tables = tablesOf([product]);
  for (const [of, changes] of copies) {
    const cells = [...(tables[1]?.rows[of] ?? [])];
    for (const [key, cell] of Object.entries(changes)) {
      cells[columnIndex('packs', key as SheetColumnKey)] = cell;
    }
    tables[1]?.rows.push(cells);
  }
  return planOf([product], tables);
}

describe('a changed pack', () => {
  test('keeps what no column tells', () => {
    const plan = planEdits(
      [product],
      [edit(1, 'priceMin', '150.000'), edit(1, 'label', 'Túi nhỏ')],
    );
    expect(plan.problems).toEqual([]);
    expect(brief(plan)).toEqual([[7, 'change', 'Túi 500 g']]);
    const facts = { ...bag.facts, labelVi: 'Túi nhỏ', priceMin: 150_000, priceMax: 150_000 };
    expect(after(plan)).toEqual([{ id: 7, facts }, box]);
  });

  test('a span of prices may become one price, and none', () => {
    expect(after(planEdits([product], [edit(2, 'priceMax', '')]))[1]?.facts).toMatchObject({
      priceMin: 120_000,
      priceMax: 120_000,
    });
    const none = [edit(2, 'priceMin', ''), edit(2, 'priceMax', ''), edit(2, 'priceState', '')];
    expect(after(planEdits([product], none))[1]?.facts).toMatchObject({
      priceState: 'unpublished',
      priceMin: null,
      priceMax: null,
    });
  });

  /** The prices of the first pack after a file with these in its cells. */
  const pricesAfter = (edits: Edit[], of = product) =>
    packsAfter(of.packs, packsIn(planOf([of], editedTables([product], edits))), () => true).map(
      ({ facts }) => [facts.priceMin, facts.priceMax],
    )[0];
  const prices = (from: Cell, to: Cell, stamp?: Cell) => [
    edit(1, 'priceMin', from),
    edit(1, 'priceMax', to),
    ...(stamp === undefined ? [] : [edit(1, 'stamp', stamp)]),
  ];

  test.each<[from: Cell, to: Cell, stamp: Cell | undefined, expected: [number, number]]>([
    // One number.
    [130_000, '', undefined, [130_000, 130_000]],
    [110_000, '', undefined, [110_000, 110_000]],
    // Equal numbers are one price.
    [130_000, 130_000, undefined, [130_000, 130_000]],
    // A range that was typed is a range.
    [110_000, 120_000, undefined, [110_000, 120_000]],
    [110_000, 150_000, '', [110_000, 150_000]],
    // In a file of somebody's own the old price still stands in "to".
    [110_000, 120_000, '', [110_000, 110_000]],
    [130_000, 120_000, '', [130_000, 130_000]],
    [110_000, 120_000, 'v10.2.p7', [110_000, 110_000]],
  ])('from %j to %j with the stamp %j is %j', (from, to, stamp, expected) => {
    expect(pricesAfter(prices(from, to, stamp))).toEqual(expected);
    const plan = planEdits([product], prices(120_000, 120_000, stamp));
    expect(plan).toMatchObject({ products: [], problems: [] });
  });

  test('one price becomes a range and one price again', () => {
    const range = productOf({ packs: [{ id: 7, facts: packFactsOf({ priceMax: 150_000 }) }, box] });
    expect(pricesAfter(prices(120_000, 150_000))).toEqual([120_000, 150_000]);
    expect(pricesAfter(prices(130_000, ''), range)).toEqual([130_000, 130_000]);
    expect(pricesAfter(prices(150_000, 150_000), range)).toEqual([150_000, 150_000]);
    const [change] = packsIn(planEdits([range], prices(120_000, 120_000)))[0]?.changes ?? [];
    expect(change).toMatchObject({ key: 'priceMax', before: '150000', after: '' });
  });

  test.each<[SheetColumnKey, Cell, string]>([
    ['label', '', 'C2 required'],
    ['amount', 'nửa cân', 'E2 not-a-number'],
    ['amount', '', 'E2 required'],
    ['amount', '1.500', 'E2 two-readings'],
    ['amount', -1, 'E2 too-small'],
    ['unit', '', 'F2 required'],
    ['unit', 'tạ', 'F2 not-allowed'],
    ['priceState', 'bí mật', 'G2 not-allowed'],
    ['priceState', 'chưa công bố', 'H2 price-unexpected'],
    ['priceMin', 'rẻ', 'H2 not-a-number'],
    ['priceMin', 120, 'H2 too-small'],
    ['priceMin', 120_000.5, 'H2 not-whole'],
    ['priceMin', '', 'H2 required'],
    ['priceMax', 90_000, 'I2 below-min'],
    ['gtin', '8934563138166', 'J2 not-gtin'],
    ['gtin', '8,93E+12', 'J2 digits-lost'],
    ['remove', 'xoá', 'K2 not-allowed'],
  ])('%s → %j is refused', (column, cell, problem) => {
    const plan = planEdits([product], [edit(1, column, cell)]);
    expect(inShort(plan)).toEqual([problem]);
    expect(plan.problems[0]).toMatchObject({ error: true, sheet: 'packs' });
    expect(plan.products).toEqual([]);
  });

  test('a wrong row keeps only itself out', () => {
    const plan = planEdits([product], [edit(1, 'priceMin', 5), edit(2, 'priceMin', 130_000)]);
    expect(inShort(plan)).toEqual(['H2 too-small']);
    expect(brief(plan)).toEqual([[8, 'change', 'Hộp 1 kg']]);
  });

  test('one GTIN cannot be on two packs', () => {
    const gtin = '8934563138165';
    const plan = planEdits([product], [edit(1, 'gtin', gtin), edit(2, 'gtin', gtin)]);
    expect(inShort(plan)).toEqual(['J3 duplicate']);
    expect(brief(plan)).toEqual([[7, 'change', 'Túi 500 g']]);
  });

  test('what the rules of today would refuse stays as it is while nobody touches it', () => {
    const odd = { id: 7, facts: packFactsOf({ netUnit: null, priceMin: 5, priceMax: 5 }) };
    const plan = planEdits([productOf({ packs: [odd] })], []);
    expect(plan).toMatchObject({ products: [], problems: [] });
  });
});

describe('a pack goes', () => {
  test('when its row says so', () => {
    const plan = planEdits([product], [edit(1, 'remove', 'có')]);
    expect(brief(plan)).toEqual([[7, 'remove', 'Túi 500 g']]);
    expect(after(plan)).toEqual([box]);
  });

  test('and not because its row is gone', () => {
    const tables = tablesOf([product]);
    tables[1]?.rows.splice(1, 1);
    expect(planOf([product], tables).products).toEqual([]);
  });
});

describe('a pack comes', () => {
  test('from a copied row, whose hidden stamp is a copy too', () => {
    const plan = withCopies([[1, { label: 'Túi 1 kg', amount: 1, unit: 'kg', priceMin: 230_000 }]]);
    expect(plan.problems).toEqual([]);
    expect(brief(plan)).toEqual([[null, 'add', 'Túi 1 kg']]);
    expect(after(plan).at(-1)).toEqual({
      facts: packFactsOf({
        labelVi: 'Túi 1 kg',
        netAmount: 1,
        netUnit: 'kg',
        priceMin: 230_000,
        priceMax: 230_000,
        noteVi: null,
      }),
    });
  });

  test('from a copy above its original, or one whose original was renamed', () => {
    const tables = editedTables([product], [edit(1, 'label', 'Túi mới')]);
    tables[1]?.rows.push([...(tablesOf([product])[1]?.rows[1] ?? [])]);
    expect(brief(planOf([product], tables))).toEqual([[null, 'add', 'Túi mới']]);
  });

  test('from a row without a stamp, unless a pack bears its name', () => {
    const bare = { stamp: '', label: 'Túi 2 kg', amount: 2, unit: 'kg' };
    expect(brief(withCopies([[1, bare]]))).toEqual([[null, 'add', 'Túi 2 kg']]);
    const named = planEdits([product], [edit(1, 'stamp', ''), edit(1, 'priceMin', 125_000)]);
    expect(brief(named)).toEqual([[7, 'change', 'Túi 500 g']]);
  });

  test('from a row copied from another product', () => {
    const tables = tablesOf([product, other]);
    const cells = [...(tables[1]?.rows[3] ?? [])];
    cells[columnIndex('packs', 'code')] = 'mien-dong';
    cells[columnIndex('packs', 'label')] = 'Lọ';
    tables[1]?.rows.push(cells);
    expect(brief(planOf([product, other], tables))).toEqual([[null, 'add', 'Lọ']]);
  });

  test('but not twice the same, nor one that was taken away meanwhile', () => {
    expect(inShort(withCopies([[1, {}]]))).toEqual(['C4 same-pack']);
    const fewer = productOf({ packs: [bag] });
    expect(inShort(planOf([fewer], tablesOf([product])))).toEqual(['C3 pack-gone']);
  });

  test('and not from a row that asks to take it away', () => {
    const plan = withCopies([[1, { label: 'Túi 9 kg', remove: 'có' }]]);
    expect(plan).toMatchObject({ products: [], problems: [] });
  });

  test('at most fifty to a product', () => {
    const copies = Array.from({ length: 60 }, (_, index): [number, { label: string }] => [
      1,
      { label: `Túi số ${index}` },
    ]);
    const plan = withCopies(copies);
    expect(packsIn(plan)).toHaveLength(48);
    expect(inShort(plan)).toHaveLength(12);
    expect(plan.problems.every(({ code }) => code === 'too-many')).toBe(true);
  });
});

test('an old file shows both sides, and the page’s stay where they are not to be overwritten', () => {
  const moved = productOf({
    revision: 4,
    packs: [{ id: 7, facts: packFactsOf({ priceMin: 140_000, priceMax: 140_000 }) }, box],
  });
  expect(planOf([moved], tablesOf([product]))).toMatchObject({ products: [], outdated: 1 });
  const plan = planOf([moved], editedTables([product], [edit(1, 'priceMin', 130_000)]));
  expect(packsIn(plan)[0]?.changes).toMatchObject([
    { key: 'priceMin', before: '140000', after: '130000', stale: true },
  ]);
  const kept = packsAfter(moved.packs, packsIn(plan), () => false);
  expect(kept).toEqual(moved.packs);
});

test('every word a drop-down offers is taken', () => {
  for (const [key, { allowed }] of SHEETS.packs.columns) {
    for (const word of allowed ?? []) {
      const cells = key === 'priceState' ? [edit(1, 'priceMin', ''), edit(1, 'priceMax', '')] : [];
      const priced = word === 'công bố' || word === 'ẩn' ? [] : cells;
      const plan = planEdits([product], [...priced, edit(1, key, word)]);
      expect([word, inShort(plan)]).toEqual([word, []]);
    }
  }
});
