import { createHash } from 'node:crypto';
import { findEarlierTexts, findSheetProducts, type SheetQuestion } from './find-sheet-state.server';
import type { Plan, ProductState } from './plan';
import { planInSteps, type SheetState } from './plan-changes';
import { type FileRows, readRowsInSteps } from './read-rows';
import { readWorkbook, type UploadedFile } from './read-workbook.server';
import { RefusedFileError } from './refused-file';
import { MAX_ROWS, SHEET_KINDS } from './sheets';
import { unhurried } from './unhurried.server';

/** A plan and what names it: two plans with one fingerprint would change the same. */
export type CheckedUpload = {
  plan: Plan;
  fingerprint: string;
  /** What the plan was made against. */
  products: readonly ProductState[];
};

/**
 * Compares uploaded files with the catalogue as it stands. Changes nothing. Throws
 * {@link RefusedFileError} where no row can be read.
 */
export async function checkUpload(
  question: SheetQuestion,
  files: readonly UploadedFile[],
): Promise<CheckedUpload> {
  const file = await unhurried(readRowsInSteps(await readWorkbook(files)));
  refuseOther(file);
  const state = await findState(question, file);
  const plan = await unhurried(planInSteps(state, file));
  const fingerprint = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
  return { plan, products: state.products, fingerprint };
}

function refuseOther({ kinds, rows }: FileRows): void {
  if (kinds.length === 0) throw new RefusedFileError('no-sheet');
  for (const kind of SHEET_KINDS) {
    const count = rows.filter(({ sheet }) => sheet === kind).length;
    if (count > MAX_ROWS[kind]) throw new RefusedFileError('too-many-rows');
  }
}

async function findState(question: SheetQuestion, { rows }: FileRows): Promise<SheetState> {
  const products = await findSheetProducts(question);
  const newest = new Set(products.map(({ versionId }) => versionId));
  const stamped = new Set(rows.flatMap(({ stamp }) => (stamp ? [stamp.versionId] : [])));
  const earlier = [...stamped].filter((id) => !newest.has(id));
  return { products, earlier: await unhurried(findEarlierTexts(question, earlier)) };
}
