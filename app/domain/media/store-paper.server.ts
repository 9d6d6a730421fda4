import { producers } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { NotFoundError } from '../errors';
import { may } from '../policy';
import { isBlankPdf } from './blank-pdf';
import { cleanFileName } from './file-name';
import type { IncomingFile } from './incoming';
import { inspectPaper } from './inspect-paper';
import { type KeptFile, keepFile, type MediaRow } from './keep-file.server';
import { makeMaster, SCAN_MASTER } from './make-master.server';
import { PDF_MIME, SCAN_MIME } from './storage.server';
import { requireStorageRoom } from './storage-quota.server';
import type { Destination } from './store-photo.server';
import { takeIncoming } from './take-incoming.server';

/**
 * Takes in the scan of a paper of a producer: a PDF as it came, a picture upright and without
 * metadata. By whoever keeps the producer's listing, or an officer who records its decisions. The
 * incoming file is gone afterwards. Throws {@link RefusedFileError} for what is no scan,
 * NotFoundError where the producer is not the actor's.
 */
export async function storePaper(
  acting: Acting,
  { dataDir, producerId }: Destination,
  file: IncomingFile,
): Promise<MediaRow> {
  return takeIncoming(file, async (bytes) => {
    requireHand(acting, producerId);
    return keepScan(acting, { dataDir, producerId }, { file, bytes });
  });
}

type Place = { dataDir: string; producerId: number | null };

/**
 * Takes in a scan as {@link storePaper} does, from somebody whose right to send it is settled by the
 * caller; it may be no single producer's.
 */
export const storeScan = (acting: Acting, place: Place, file: IncomingFile): Promise<MediaRow> =>
  takeIncoming(file, (bytes) => keepScan(acting, place, { file, bytes }));

async function keepScan(
  acting: Acting,
  { dataDir, producerId }: Place,
  { file, bytes }: { file: IncomingFile; bytes: Buffer },
): Promise<MediaRow> {
  requireStorageRoom(acting, producerId);
  const fileName = cleanFileName(file.fileName);
  const scan: KeptFile = { producerId, fileName, ...(await readScan(bytes, file)) };
  return keepFile(acting, dataDir, scan);
}

async function readScan(bytes: Buffer, file: IncomingFile) {
  const kind = inspectPaper(bytes, file);
  if (kind === 'pdf') return { mime: PDF_MIME, data: bytes, blank: isBlankPdf(bytes) };
  return { mime: SCAN_MIME, ...(await makeMaster(bytes, kind, SCAN_MASTER)) };
}

function requireHand({ db, actor }: Acting, producerId: number): void {
  const producer = db
    .select({ communeId: producers.communeId })
    .from(producers)
    .where(eq(producers.id, producerId))
    .get();
  const owner = { producerId, communeId: producer?.communeId ?? null };
  const allowed = producer && (may(actor, 'keep', owner) || may(actor, 'decide', owner));
  if (!allowed) throw new NotFoundError();
}
