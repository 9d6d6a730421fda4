import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PackFacts } from '~/domain/listings/packs';
import type { Cell } from '~/domain/sheets/cells';
import { packValues } from '~/domain/sheets/pack-columns';
import type { PackPlan, Plan } from '~/domain/sheets/plan';
import { packsAfter } from '~/domain/sheets/plan-packs';
import type { SheetColumnKey } from '~/domain/sheets/sheets';
import {
  columnIndex,
  editedTables,
  inShort,
  packFactsOf,
  planOf,
  productOf,
  tablesOf,
} from './tables';

const bag = { id: 7, facts: packFactsOf() };
const box = { id: 8, facts: packFactsOf({ labelVi: 'Hộp 1 kg', netAmount: 1, netUnit: 'kg' }) };
const product = productOf({ packs: [bag, box] });

type Edit = Parameters<typeof editedTables>[1][number];
const edit = (row: number, column: SheetColumnKey, cell: Cell): Edit => [
  'packs',
  row,
  column,
  cell,
];
const packsIn = (plan: Plan): PackPlan[] => plan.products.flatMap(({ packs }) => packs);

describe('an old row and a page that moved on', () => {
  const text = fc.constantFrom('Túi', 'Hộp', 'Lọ');
  const price = fc.constantFrom(100_000, 120_000, 150_000);
  const facts = fc
    .record({ labelVi: text, priceMin: price, priceMax: price, netAmount: fc.constantFrom(1, 500) })
    .map(({ priceMin, priceMax, ...rest }) =>
      packFactsOf({
        ...rest,
        priceMin: Math.min(priceMin, priceMax),
        priceMax: Math.max(priceMin, priceMax),
      }),
    );
  const standing = (revision: number, own: PackFacts) =>
    productOf({ revision, packs: [{ id: 7, facts: own }] });
  const saying = (own: PackFacts) => JSON.stringify(packValues(own));

  test('only what both changed, to different things, is a conflict, and keeping it is safe', () => {
    fc.assert(
      fc.property(facts, facts, facts, (made, typed, now) => {
        const tables = tablesOf([standing(3, typed)]);
        const stamps = columnIndex('packs', 'stamp');
        const stamp = tablesOf([standing(3, made)])[1]?.rows[1]?.[stamps] ?? null;
        (tables[1]?.rows[1] as Cell[])[stamps] = stamp;
        const moved = standing(4, now);
        const plan = planOf([moved], tables);
        fc.pre(plan.problems.length === 0);
        const [from, mine, theirs] = [made, typed, now].map(packValues);
        const changes = packsIn(plan)[0]?.changes ?? [];
        for (const { key, stale } of changes) {
          const priced = key === 'priceMin' || key === 'priceMax';
          const keys = priced ? (['priceMin', 'priceMax'] as const) : [key];
          expect(keys.some((each) => mine?.[each] !== from?.[each])).toBe(true);
          expect(keys.some((each) => mine?.[each] !== theirs?.[each])).toBe(true);
          expect(stale).toBe(keys.some((each) => theirs?.[each] !== from?.[each]));
        }
        const kept = packsAfter(moved.packs, packsIn(plan), () => false)[0]?.facts as PackFacts;
        for (const { key, stale } of changes) {
          if (stale) expect(packValues(kept)[key]).toEqual(theirs?.[key]);
        }
        if (saying(made) === saying(typed)) expect(kept).toEqual(now);
        if (saying(made) === saying(now)) expect(changes.some(({ stale }) => stale)).toBe(false);
      }),
    );
  });

  test('a pack that is gone is missed only where its row was changed', () => {
    const gone = productOf({ revision: 4, packs: [box] });
    expect(planOf([gone], tablesOf([product]))).toMatchObject({ problems: [], products: [] });
    const changed = editedTables([product], [edit(1, 'priceMin', 99_000)]);
    expect(inShort(planOf([gone], changed))).toEqual(['C2 pack-gone']);
  });

  test('taking away what somebody else changed is a conflict', () => {
    const tables = editedTables([product], [edit(1, 'remove', 'có')]);
    const moved = productOf({
      revision: 4,
      packs: [{ id: 7, facts: packFactsOf({ gtin: '8934563138165' }) }, box],
    });
    expect(packsIn(planOf([moved], tables))).toMatchObject([
      { action: 'remove', changes: [{ key: 'remove', stale: true }] },
    ]);
    const same = productOf({ revision: 4, packs: [bag] });
    expect(packsIn(planOf([same], tables))).toMatchObject([
      { action: 'remove', changes: [{ key: 'remove', stale: false }] },
    ]);
  });
});
