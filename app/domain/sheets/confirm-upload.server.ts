import type { Acting } from '../acting';
import { DomainError, InvalidError } from '../errors';
import { type Applied, applyPlan, type PlanChoices } from './apply-plan.server';
import { checkUpload } from './check-upload.server';
import { errorsIn } from './plan';
import type { UploadedFile } from './read-workbook.server';

export type Confirmation = PlanChoices & {
  producerId: number;
  files: readonly UploadedFile[];
  /** Of the plan the person saw. */
  fingerprint: string;
  /** Apply the rows without errors; otherwise one error holds up the whole file. */
  skipErrors: boolean;
};

/** `changed`: the catalogue moved since the plan was shown. `invalid`: a rule said no after all. */
export type Confirmed = { applied: Applied } | { refused: 'changed' | 'errors' | 'invalid' };

/**
 * Applies an upload as it was shown, or not at all: it is compared again with the catalogue as it
 * stands now, and must come to the same plan. Throws {@link RefusedFileError} as checking does.
 */
export async function confirmUpload(
  acting: Acting,
  { producerId, files, fingerprint, skipErrors, ...choices }: Confirmation,
): Promise<Confirmed> {
  const checked = await checkUpload({ ...acting, producerId }, files);
  if (checked.fingerprint !== fingerprint) return { refused: 'changed' };
  if (errorsIn(checked.plan).length > 0 && !skipErrors) return { refused: 'errors' };
  try {
    return { applied: applyPlan(acting, producerId, checked, choices) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { refused: error instanceof InvalidError ? 'invalid' : 'changed' };
  }
}
