import type { Database } from 'db/connection.server';
import { media, producerVersions, products, productVersions } from 'db/schema/index.server';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Actor } from '../actor';
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

export type UnusedPhoto = Photo & { fileName: string | null; createdAt: string };

/** More are not offered at once than a listing shows. */
const MAX_UNUSED = 24;

/**
 * Photos the asker sent in for a producer that no version of its listings shows, newest first: a
 * form was closed before it was saved.
 */
export function findUnusedPhotos(
  db: Database,
  { personId }: Pick<Actor, 'personId'>,
  producerId: number,
): UnusedPhoto[] {
  const used = sql`
    SELECT json_extract(value, '$.mediaId') FROM ${productVersions}
      JOIN ${products} ON ${products.id} = ${productVersions.productId}, json_each(${productVersions.photos})
      WHERE ${products.producerId} = ${producerId}
    UNION ALL
    SELECT json_extract(value, '$.mediaId') FROM ${producerVersions}, json_each(${producerVersions.photos})
      WHERE ${producerVersions.producerId} = ${producerId}`;
  return db
    .select({ ...asPhoto, fileName: media.fileName, createdAt: media.createdAt })
    .from(media)
    .where(
      and(
        eq(media.producerId, producerId),
        eq(media.uploadedBy, personId),
        eq(media.mime, PHOTO_MIME),
        sql`${media.id} NOT IN (${used})`,
      ),
    )
    .orderBy(desc(media.id))
    .limit(MAX_UNUSED)
    .all() as UnusedPhoto[];
}

/** Whether a photo with this hash is stored. */
export function hasPhoto(db: Database, sha256: string): boolean {
  const where = and(eq(media.sha256, sha256), eq(media.mime, PHOTO_MIME));
  return db.select({ id: media.id }).from(media).where(where).limit(1).get() !== undefined;
}
