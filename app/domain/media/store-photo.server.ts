import type { Acting } from '../acting';
import { NotFoundError } from '../errors';
import { may } from '../policy';
import { cleanFileName } from './file-name';
import type { IncomingFile } from './incoming';
import { inspectPicture } from './inspect-picture';
import { keepFile } from './keep-file.server';
import { makeMaster, PHOTO_MASTER } from './make-master.server';
import type { Photo } from './picture-sources';
import { PHOTO_MIME } from './storage.server';
import { requireStorageRoom } from './storage-quota.server';
import { takeIncoming } from './take-incoming.server';

/** Where a file goes: below which folder, and to which producer. */
export type Destination = { dataDir: string; producerId: number };

/**
 * Takes a photo in for a producer; it is shown nowhere until a version holds it. The incoming file
 * is gone afterwards, whatever happens. Throws {@link RefusedFileError} for what is not a picture we
 * can take, NotFoundError where the producer is not the actor's to keep.
 */
export async function storePhoto(
  acting: Acting,
  { dataDir, producerId }: Destination,
  file: IncomingFile,
): Promise<Photo> {
  return takeIncoming(file, async (bytes) => {
    if (!may(acting.actor, 'keep', { producerId, communeId: null })) throw new NotFoundError();
    requireStorageRoom(acting, producerId);
    const kind = inspectPicture(bytes, file);
    const { data, width, height, placeholder } = await makeMaster(bytes, kind, PHOTO_MASTER);
    const kept = {
      producerId,
      data,
      width,
      height,
      placeholder,
      mime: PHOTO_MIME,
      fileName: cleanFileName(file.fileName),
    };
    const { id, sha256 } = await keepFile(acting, dataDir, kept);
    return { id, sha256, width, height, placeholder };
  });
}
