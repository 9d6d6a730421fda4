import type { Acting } from '../acting';
import { ForbiddenError } from '../errors';
import type { IncomingFile } from '../media/incoming';
import { type Refusal, RefusedFileError } from '../media/refusal';
import { storeScan } from '../media/store-paper.server';
import type { Scan } from '../papers/facts';
import { mayAtDesk } from '../policy';
import { findDecisionScan } from './find-decision-scan.server';

type Sent = {
  file: IncomingFile | undefined;
  /** The number of a scan taken in with an earlier sending of the form. */
  keptId: string;
};

/**
 * The scan of a decision's form: the file chosen now, else the one taken in before. It belongs to no
 * producer, as a decision names many. A refused file says why and leaves the earlier one standing.
 * Throws ForbiddenError for those who may not record.
 */
export async function takeDecisionScan(
  acting: Acting,
  dataDir: string,
  { file, keptId }: Sent,
): Promise<{ scan: Scan | null; refusal: Refusal | null }> {
  if (!mayAtDesk(acting.actor, 'record')) throw new ForbiddenError();
  const kept = /^[1-9]\d{0,14}$/.test(keptId)
    ? findDecisionScan(acting.db, acting.actor, Number(keptId))
    : null;
  if (!file) return { scan: kept, refusal: null };
  try {
    const row = await storeScan(acting, { dataDir, producerId: null }, file);
    return { scan: { mediaId: row.id, fileName: row.fileName, blank: row.blank }, refusal: null };
  } catch (error) {
    if (!(error instanceof RefusedFileError)) throw error;
    return { scan: kept, refusal: error.refusal };
  }
}
