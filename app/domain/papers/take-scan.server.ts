import type { Acting } from '../acting';
import type { IncomingFile } from '../media/incoming';
import { type Refusal, RefusedFileError } from '../media/refusal';
import { storePaper } from '../media/store-paper.server';
import type { Scan } from './facts';
import { findOwnScan } from './own-things.server';

type Sent = {
  /** What was chosen in the form; undefined where nothing was. */
  file: IncomingFile | undefined;
  /** The number of a scan taken in with an earlier sending of the form, as it came back. */
  keptId: string;
};

/**
 * The scan of a form: the file chosen now, else the one taken in before. It is kept even when other
 * fields are wrong, because a browser cannot be told to choose a file again. A refused file says why
 * and leaves the earlier one standing.
 */
export async function takeScan(
  acting: Acting,
  to: { dataDir: string; producerId: number },
  { file, keptId }: Sent,
): Promise<{ scan: Scan | null; refusal: Refusal | null }> {
  const kept = /^[1-9]\d{0,14}$/.test(keptId)
    ? findOwnScan(acting.db, to.producerId, Number(keptId))
    : null;
  if (!file) return { scan: kept, refusal: null };
  try {
    const { id, fileName, blank } = await storePaper(acting, to, file);
    return { scan: { mediaId: id, fileName, blank }, refusal: null };
  } catch (error) {
    if (!(error instanceof RefusedFileError)) throw error;
    return { scan: kept, refusal: error.refusal };
  }
}
