import { rmSync } from 'node:fs';
import { type Database, write } from 'db/connection.server';
import {
  awards,
  media,
  paperClaims,
  papers,
  producerVersions,
  productVersions,
  recognitions,
  rightsOfUse,
} from 'db/schema/index.server';
import { and, eq, lt, notExists, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { type AuditNote, recordEntry } from '../audit/record-entry.server';
import { mediaFile, PHOTO_MIME, variantsFolder } from './storage.server';

/**
 * Removes files that nothing holds: no version of any age (each can be restored), no paper, claim or
 * decision. Only those stored before `before`, an instant: a form still open on a phone may hold the
 * newer ones. Returns how many.
 */
export function removeUnusedMedia(
  { db, now }: { db: Database; now: string },
  dataDir: string,
  before: string,
): number {
  const unused = and(
    lt(media.createdAt, before),
    notShownIn(db, productVersions.photos),
    notShownIn(db, producerVersions.photos),
    ...[
      papers.mediaId,
      paperClaims.mediaId,
      recognitions.documentId,
      rightsOfUse.documentId,
      awards.documentId,
    ].map((column) => notReferredTo(db, column)),
  );
  // A look first: a write makes every cached page out of date.
  if (!db.select({ id: media.id }).from(media).where(unused).limit(1).get()) return 0;
  return write(db, (tx) => {
    const removed = tx.delete(media).where(unused).returning().all();
    for (const { id, sha256, mime, uploadedBy, createdAt } of removed) {
      const subject: AuditNote['subject'] = [mime === PHOTO_MIME ? 'photo' : 'data', id];
      const note = {
        action: 'remove-unused-file',
        subject,
        before: { sha256, mime, uploadedBy, createdAt },
      };
      recordEntry(tx, { actor: null, now }, note);
      removeFile(tx, dataDir, { sha256, mime });
    }
    return removed.length;
  });
}

/** Another producer may have sent the same picture: the file goes with its last row. */
function removeFile(tx: Database, dataDir: string, file: { sha256: string; mime: string }): void {
  const same = and(eq(media.sha256, file.sha256), eq(media.mime, file.mime));
  if (tx.select({ id: media.id }).from(media).where(same).limit(1).get()) return;
  rmSync(mediaFile(dataDir, file), { force: true });
  rmSync(variantsFolder(dataDir, file.sha256), { recursive: true, force: true });
}

const notShownIn = (db: Database, photos: SQLiteColumn) =>
  notExists(
    db
      .select({ one: sql`1` })
      .from(photos.table)
      .where(
        sql`EXISTS (SELECT 1 FROM json_each(${photos}) WHERE json_extract(value, '$.mediaId') = ${media.id})`,
      ),
  );

const notReferredTo = (db: Database, column: SQLiteColumn) =>
  notExists(db.select({ one: sql`1` }).from(column.table).where(eq(column, media.id)));
