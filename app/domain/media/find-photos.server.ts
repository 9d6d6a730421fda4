import type { Database } from 'db/connection.server';
import { media } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import { isIn } from '../sql.server';
import type { Photo } from './picture-sources';
import { PHOTO_MIME } from './storage.server';

const asPhoto = {
  id: media.id,
  sha256: media.sha256,
  width: media.width,
  height: media.height,
  placeholder: media.placeholder,
};

/** Photos by id, for pages that show a version; ids that are no photos are left out. */
export function findPhotos(db: Database, ids: readonly number[]): Map<number, Photo> {
  const rows = db
    .select(asPhoto)
    .from(media)
    .where(and(isIn(media.id, ids), eq(media.mime, PHOTO_MIME)))
    .all();
  return new Map(rows.map((row) => [row.id, row as Photo]));
}

/** Whether a photo with this hash is stored. */
export function hasPhoto(db: Database, sha256: string): boolean {
  const where = and(eq(media.sha256, sha256), eq(media.mime, PHOTO_MIME));
  return db.select({ id: media.id }).from(media).where(where).limit(1).get() !== undefined;
}
