import type { Risk } from '../listings/risk';
import { type DiffPiece, diffWords } from '../listings/word-diff';
import type { CheckedUpload } from './check-upload.server';
import {
  type AnyChange,
  conflictsIn,
  errorsIn,
  type PackPlan,
  type Problem,
  type ProductPlan,
} from './plan';
import { SHEETS, type SheetColumnKey, type SheetKind } from './sheets';
import type { Steps } from './steps';

/** One value that would change, as a page shows it. */
export type ChangeView = {
  key: SheetColumnKey;
  risk: Risk;
  before: string;
  after: string;
  /** Word by word, where both sides are texts. */
  pieces: DiffPiece[] | null;
  at: string;
  stale: boolean;
};

export type ProductView = Pick<ProductPlan, 'slug' | 'name'> & {
  changes: ChangeView[];
  packs: (Pick<PackPlan, 'action' | 'label'> & { changes: ChangeView[] })[];
};

/** What the file and somebody else changed, to be decided on. */
export type ConflictView = {
  id: string;
  product: string;
  /** The pack it is about, and whether the file takes it away; null for a product's own value. */
  pack: Pick<PackPlan, 'action' | 'label'> | null;
  changes: ChangeView[];
};

/** A plan as a page shows it: counted whole, and one page of products in full. */
export type PlanView = {
  fingerprint: string;
  rows: number;
  outdated: number;
  /** The first of them; `conflictCount` counts all. */
  conflicts: ConflictView[];
  conflictCount: number;
  /** The first of them; `errorCount` counts all. */
  errors: Problem[];
  errorCount: number;
  notes: Problem[];
  /** Products with a change of each kind; one may have both. */
  counts: { products: number; reviewed: number; direct: number };
  page: number;
  pages: number;
  products: ProductView[];
};

const PRODUCTS_ON_PAGE = 20;
const PROBLEMS_SHOWN = 100;
/** Each is a field of the form that decides. */
export const CONFLICTS_SHOWN = 200;

/** Numbers, drop-downs and the like change whole; a word diff of them would be harder to read. */
const LONG_TEXT = 40;

/** The page of a plan that is asked for, or the nearest there is. */
export function* viewPlan({ plan, fingerprint }: CheckedUpload, asked: number): Steps<PlanView> {
  const errors = errorsIn(plan);
  const pages = Math.max(1, Math.ceil(plan.products.length / PRODUCTS_ON_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages);
  const from = (page - 1) * PRODUCTS_ON_PAGE;
  const products: ProductView[] = [];
  for (const product of plan.products.slice(from, from + PRODUCTS_ON_PAGE)) {
    products.push(viewProduct(product));
    yield;
  }
  const conflicts = plan.products.flatMap((product) =>
    conflictsIn(product).map((conflict) => ({ product, ...conflict })),
  );
  return {
    fingerprint,
    rows: plan.rows,
    outdated: plan.outdated,
    conflicts: conflicts.slice(0, CONFLICTS_SHOWN).map(({ id, product, pack, stale }) => ({
      id,
      product: product.name,
      pack: pack && { action: pack.action, label: pack.label },
      changes: viewChanges(pack ? 'packs' : 'products', stale),
    })),
    conflictCount: conflicts.length,
    errors: errors.slice(0, PROBLEMS_SHOWN),
    errorCount: errors.length,
    notes: plan.problems.filter(({ error }) => !error).slice(0, PROBLEMS_SHOWN),
    counts: {
      products: plan.products.length,
      reviewed: plan.products.filter((product) => changesRisk(product, 'reviewed')).length,
      direct: plan.products.filter((product) => changesRisk(product, 'direct')).length,
    },
    page,
    pages,
    products,
  };
}

const changesRisk = ({ changes, packs }: ProductPlan, risk: Risk): boolean =>
  changes.some(({ key }) => riskOf('products', key) === risk) ||
  packs.some((pack) => pack.changes.some(({ key }) => riskOf('packs', key) === risk));

function riskOf(sheet: SheetKind, key: SheetColumnKey): Risk {
  return SHEETS[sheet].columns.get(key)?.risk === 'reviewed' ? 'reviewed' : 'direct';
}

function viewProduct({ slug, name, changes, packs }: ProductPlan): ProductView {
  return {
    slug,
    name,
    changes: viewChanges('products', changes),
    packs: packs.map(({ action, label, changes: own }) => ({
      action,
      label,
      changes: viewChanges('packs', own),
    })),
  };
}

/** The wish to take a pack away is what its `action` says. */
const viewChanges = (sheet: SheetKind, changes: readonly AnyChange[]): ChangeView[] =>
  changes.filter(({ key }) => key !== 'remove').map((change) => viewChange(sheet, change));

function viewChange(sheet: SheetKind, { key, before, after, at, stale }: AnyChange): ChangeView {
  const texts = before !== '' && after !== '' && before.length + after.length > LONG_TEXT;
  const pieces = texts ? diffWords(before, after) : null;
  return { key, risk: riskOf(sheet, key), before, after, pieces, at, stale };
}
