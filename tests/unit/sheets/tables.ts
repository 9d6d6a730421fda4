import type { PackFacts } from '~/domain/listings/packs';
import type { Cell, RawSheet } from '~/domain/sheets/cells';
import type { Plan, ProductState } from '~/domain/sheets/plan';
import { planInSteps, type SheetState } from '~/domain/sheets/plan-changes';
import { readRows } from '~/domain/sheets/read-rows';
import { sheetRows } from '~/domain/sheets/sheet-rows';
import { SHEET_KINDS, SHEETS, type SheetColumnKey, type SheetKind } from '~/domain/sheets/sheets';
import { finish } from '~/domain/sheets/steps';

export const packFactsOf = (facts: Partial<PackFacts> = {}): PackFacts => ({
  labelVi: 'Túi 500 g',
  labelEn: '500 g bag',
  netAmount: 500,
  netUnit: 'g',
  priceState: 'published',
  priceMin: 120_000,
  priceMax: 120_000,
  noteVi: 'Giá tại xưởng',
  noteEn: null,
  gtin: null,
  ...facts,
});

/** A product with one pack, as it stands in the catalogue. */
export function productOf(overrides: Partial<ProductState> = {}): ProductState {
  return {
    id: 1,
    slug: 'mien-dong',
    name: 'Miến dong',
    versionId: 10,
    waiting: false,
    revision: 3,
    packs: [{ id: 7, facts: packFactsOf() }],
    ...overrides,
    values: {
      'name.vi': 'Miến dong',
      'name.en': 'Canna noodles',
      'description.vi': 'Sợi dai, nấu lâu không nát.',
      'description.en': '',
      'ingredients.vi': 'Bột dong riềng',
      'uses.vi': '',
      'storage.vi': '',
      'story.vi': '',
      months: 0b111,
      soldOut: false,
      ...overrides.values,
    },
  };
}

/** A file as we would write it for these products. */
export function tablesOf(products: readonly ProductState[]): RawSheet[] {
  return SHEET_KINDS.map((kind) => ({
    name: SHEETS[kind].name,
    rows: finish(sheetRows(kind, products)),
  }));
}

/** A way to edit a file by sheet, row (counted from 1 below the headers) and column. */
export function editedTables(
  products: readonly ProductState[],
  edits: [sheet: SheetKind, row: number, column: SheetColumnKey, cell: Cell][],
): RawSheet[] {
  const tables = tablesOf(products);
  for (const [sheet, row, column, cell] of edits) {
    const cells = tables[SHEET_KINDS.indexOf(sheet)]?.rows[row];
    if (!cells) throw new Error(`no row ${row}`);
    cells[columnIndex(sheet, column)] = cell;
  }
  return tables;
}

export const columnIndex = (sheet: SheetKind, column: SheetColumnKey): number =>
  [...SHEETS[sheet].columns.keys()].indexOf(column);

export function planOf(
  products: readonly ProductState[],
  tables: readonly RawSheet[],
  earlier: SheetState['earlier'] = new Map(),
): Plan {
  return finish(planInSteps({ products, earlier }, readRows(tables)));
}

/** The plan of a file made from `products` with edits, against the same products. */
export const planEdits = (
  products: readonly ProductState[],
  edits: Parameters<typeof editedTables>[1],
): Plan => planOf(products, editedTables(products, edits));

/** What is wrong, in short: `C2 required`. */
export const inShort = ({ problems }: Plan): string[] =>
  problems.map(({ at, code }) => `${at} ${code}`);
