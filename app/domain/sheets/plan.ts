import type { PackFacts } from '../listings/packs';
import type { CellCode } from './cells';
import type { PackValues } from './pack-columns';
import type { ProductValues } from './product-columns';
import type { CellRef, HeaderCode } from './read-rows';
import type { SheetKind } from './sheets';

/** A pack as it stands. */
export type PackState = { id: number; facts: PackFacts };

/** A product as it stands: the texts of its newest version, and its direct facts. */
export type ProductState = {
  id: number;
  slug: string;
  /** Its name, for the people who look at the plan. */
  name: string;
  /** Null for a product without any version. */
  versionId: number | null;
  /** Whether that version waits for an officer; no other can be saved over it meanwhile. */
  waiting: boolean;
  revision: number;
  values: ProductValues;
  packs: readonly PackState[];
};

/** What can be wrong with a row as a whole. */
export type RowCode =
  | 'new-product'
  | 'unknown-code'
  | 'duplicate-code'
  /** Texts of a product whose last edit still waits for an officer. */
  | 'waiting'
  | 'pack-gone'
  | 'same-pack';

/** Something found in the file, where, and what stood there. Errors keep their row out. */
export type Problem = {
  code: CellCode | RowCode | HeaderCode;
  error: boolean;
  sheet: SheetKind | null;
  /** Like `C7`; empty for what concerns a whole table. */
  at: string;
  column: CellRef['column'];
  found: string;
};

/** One value that would change. `before` and `after` are as the cell says them. */
export type Change<Values> = {
  [Key in keyof Values]: {
    key: Key;
    value: Values[Key];
    before: string;
    after: string;
    at: string;
    /** Someone else changed this value on the page since the file was made. */
    stale: boolean;
  };
}[keyof Values];

export type PackPlan = {
  /** Null for a pack to be added. */
  packId: number | null;
  action: 'add' | 'change' | 'remove';
  label: string;
  changes: Change<PackValues>[];
};

/** All that a file would change about one product. */
export type ProductPlan = {
  productId: number;
  slug: string;
  name: string;
  /** What the plan was made against. */
  versionId: number | null;
  revision: number;
  changes: Change<ProductValues>[];
  packs: PackPlan[];
};

export type Plan = {
  products: ProductPlan[];
  problems: Problem[];
  /** Rows with content that were looked at. */
  rows: number;
  /** Cells the person left alone while the page moved on: the page's value stays. */
  outdated: number;
};

export const errorsIn = (plan: Plan): Problem[] => plan.problems.filter(({ error }) => error);

/** What is decided as one where the file and somebody else changed the same: a text, or a pack. */
export const conflictOf = {
  value: (productId: number, key: keyof ProductValues) => `${productId}.${key}`,
  pack: (packId: number) => `p${packId}`,
};

/** Every conflict of a product's plan, with the changes it is about. */
export const conflictsIn = ({
  productId,
  changes,
  packs,
}: ProductPlan): { id: string; pack: PackPlan | null; stale: AnyChange[] }[] =>
  [
    ...changes.map((change) => ({
      id: conflictOf.value(productId, change.key),
      pack: null,
      stale: [change].filter((each) => each.stale),
    })),
    ...packs.map((pack) => ({
      id: conflictOf.pack(pack.packId ?? 0),
      pack,
      stale: pack.changes.filter((each) => each.stale),
    })),
  ].filter(({ stale }) => stale.length > 0);

export type AnyChange = ProductPlan['changes'][number] | PackPlan['changes'][number];
