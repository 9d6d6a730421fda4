import { seasonFaults } from '../listings/season';
import {
  compareRow,
  faultAt,
  madeFrom,
  type Origin,
  stampedOrigin,
  withChanges,
} from './compare-cell';
import type { Plan, Problem, ProductPlan, ProductState } from './plan';
import { planPacks } from './plan-packs';
import { isText, PRODUCT_COLUMNS, type ProductValues, STAMPED_FACTS } from './product-columns';
import type { FileRow, FileRows } from './read-rows';
import type { Steps } from './steps';

/** The catalogue a file is compared with: the producer's products, and older texts by version. */
export type SheetState = {
  products: readonly ProductState[];
  /** Texts that rows were made from and that are no longer the newest. */
  earlier: Map<number, { productId: number; values: ProductValues }>;
};

/** Compares a file with the catalogue. Changes nothing; the same two always give the same plan. */
export function* planInSteps(state: SheetState, file: FileRows): Steps<Plan> {
  const plan: Plan = {
    products: [],
    problems: noteProblems(file),
    rows: file.rows.length,
    outdated: 0,
  };
  const bySlug = new Map(state.products.map((product) => [product.slug, product]));
  const packIds = new Set(state.products.flatMap(({ packs }) => packs.map(({ id }) => id)));
  for (const [code, rows] of groupByCode(file.rows)) {
    const product = bySlug.get(code);
    if (!product) {
      const problem = code === '' ? 'new-product' : 'unknown-code';
      plan.problems.push(...rows.map((row) => faultAt(problem, row, 'code')));
    } else planProduct(plan, state, product, rows, packIds);
    yield;
  }
  return plan;
}

function planProduct(
  plan: Plan,
  state: SheetState,
  product: ProductState,
  rows: readonly FileRow[],
  packIds: ReadonlySet<number>,
): void {
  const [own, ...again] = rows.filter(({ sheet }) => sheet === 'products');
  plan.problems.push(...again.map((row) => faultAt('duplicate-code', row, 'code')));
  const changes = own && again.length === 0 ? planValues(plan, state, product, own) : [];
  const packRows = rows.filter(({ sheet }) => sheet === 'packs');
  const planned = planPacks(product, packRows, (id) => packIds.has(id));
  plan.problems.push(...planned.problems);
  plan.outdated += planned.outdated;
  if (changes.length === 0 && planned.packs.length === 0) return;
  const { id: productId, slug, name, versionId, revision } = product;
  plan.products.push({ productId, slug, name, versionId, revision, changes, packs: planned.packs });
}

function planValues(
  plan: Plan,
  state: SheetState,
  product: ProductState,
  row: FileRow,
): ProductPlan['changes'] {
  const { values } = product;
  const compared = compareRow(row, PRODUCT_COLUMNS, values, (key) =>
    originOf(state, product, row, key),
  );
  plan.outdated += compared.outdated;
  const faults = [...compared.faults, ...ruleFaults(product, row, compared.changes)];
  plan.problems.push(...faults);
  return faults.length === 0 ? compared.changes : [];
}

/** What no single cell can say. */
function ruleFaults(
  { values, waiting }: ProductState,
  row: FileRow,
  changes: ProductPlan['changes'],
): Problem[] {
  const after = withChanges(values, changes);
  const [text, season] = [true, false].map((ofTexts) =>
    changes.find(({ key }) => isText(key) === ofTexts),
  );
  const faults: Problem[] = [];
  if (text && waiting) faults.push(faultAt('waiting', row, text.key));
  if (text && after['name.vi'] === '') faults.push(faultAt('required', row, 'name.vi'));
  const [wrong] = season ? Object.values(seasonFaults(after)) : [];
  if (wrong) faults.push(faultAt(wrong, row, 'months'));
  return faults;
}

/** Versions never change, so what a text was is known; of direct facts the stamp has checksums. */
function originOf(
  { earlier }: SheetState,
  { id, versionId, revision, values }: ProductState,
  { stamp }: FileRow,
  key: keyof ProductValues,
): Origin {
  const made = (from: ProductValues) => madeFrom<unknown>(PRODUCT_COLUMNS[key] as never, from[key]);
  if (!stamp) return made(values);
  if (!isText(key)) {
    return stamp.revision === revision ? made(values) : stampedOrigin(stamp, STAMPED_FACTS, key);
  }
  if (stamp.versionId === (versionId ?? 0)) return made(values);
  const base = earlier.get(stamp.versionId);
  return base && base.productId === id ? made(base.values) : null;
}

function groupByCode(rows: readonly FileRow[]): Map<string, FileRow[]> {
  const groups = new Map<string, FileRow[]>();
  for (const row of rows) {
    const group = groups.get(row.code);
    if (group) group.push(row);
    else groups.set(row.code, [row]);
  }
  return groups;
}

const noteProblems = ({ notes }: FileRows): Problem[] =>
  notes.map(({ code, sheet, at, found }) => ({
    code,
    error: code === 'duplicate-column',
    sheet,
    at,
    column: null,
    found,
  }));
