import { type Database, write } from 'db/connection.server';
import { untilWritable } from 'db/held.server';
import { media } from 'db/schema/index.server';
import { and, eq, sql } from 'drizzle-orm';
import type { Acting } from '../acting';
import { mediaFile, withStagedFile } from './storage.server';
import { requireStorageRoom } from './storage-quota.server';

export type MediaRow = typeof media.$inferSelect;

/** A file ready to be kept: what it is and whose; its hash and size follow from `data`. */
export type KeptFile = Pick<MediaRow, 'mime' | 'fileName'> &
  Partial<Pick<MediaRow, 'width' | 'height' | 'placeholder' | 'blank'>> & {
    /** Null for a paper that is no single producer's, such as a decision on many products. */
    producerId: number | null;
    data: Uint8Array;
  };

/**
 * Keeps a file under the hash of its content, with its row. The same content of the same producer is
 * one row: sending a picture twice, as on a bad network, gives the first one back. Like a text typed
 * in a form, a file by itself changes nothing: whatever takes hold of it (a draft, a paper, a
 * decision) names its hash in the one entry of that change, and what nothing takes is removed.
 */
export async function keepFile(
  { db, actor, now }: Acting,
  dataDir: string,
  { data, ...file }: KeptFile,
): Promise<MediaRow> {
  const sha256 = await hashOf(data);
  const target = mediaFile(dataDir, { ...file, sha256 });
  return withStagedFile(dataDir, data, async (placeAt) => {
    // A photo is not to be sent again because another process wrote just now.
    await untilWritable(db);
    return write(db, (tx) => {
      const row = findSame(tx, file.producerId, sha256, file.mime) ?? insertRow(tx);
      // Within the transaction, which shuts out whoever removes unused files; and also for a row
      // that is known, whose file a restored backup may lack.
      placeAt(target);
      return row;
    });
  });

  function insertRow(tx: Database): MediaRow {
    requireStorageRoom({ db: tx, actor }, file.producerId, data.length);
    const row = { ...file, sha256, bytes: data.length, uploadedBy: actor.personId, createdAt: now };
    return tx.insert(media).values(row).returning().get();
  }
}

function findSame(tx: Database, producerId: number | null, sha256: string, mime: string) {
  return tx
    .select()
    .from(media)
    .where(
      and(
        sql`${media.producerId} IS ${producerId}`,
        eq(media.sha256, sha256),
        eq(media.mime, mime),
      ),
    )
    .get();
}

/** SHA-256 in hexadecimal; off the main thread, as a scan may be 25 MB. */
async function hashOf(data: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', data as Uint8Array<ArrayBuffer>);
  return Buffer.from(digest).toString('hex');
}
