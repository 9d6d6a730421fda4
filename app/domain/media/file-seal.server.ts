import type { Database } from 'db/connection.server';
import { media } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { isIn } from '../sql.server';

/**
 * The hash of a file that a change takes hold of, for the change's own entry in the audit log: the
 * number alone would not prove what the paper said on that day. Empty where there is no file.
 */
export function fileSeal(db: Database, mediaId: number | null): { sha256?: string } {
  if (mediaId === null) return {};
  const row = db.select({ sha256: media.sha256 }).from(media).where(eq(media.id, mediaId)).get();
  return row ?? {};
}

/** The hashes of several files, in the order they were taken in. */
export const fileSeals = (db: Database, mediaIds: readonly number[]): string[] =>
  db
    .select({ sha256: media.sha256 })
    .from(media)
    .where(isIn(media.id, mediaIds))
    .orderBy(media.id)
    .all()
    .map(({ sha256 }) => sha256);
