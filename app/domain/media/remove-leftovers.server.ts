import { rmSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Database, transact } from 'db/connection.server';
import { media } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { incomingFolder, keptFolders, mediaFile } from './storage.server';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Removes what a killed server left half received: files more than a day old at `now`, an instant.
 * To be called at start. Returns how many.
 */
export async function removeLeftovers(dataDir: string, now: string): Promise<number> {
  let removed = 0;
  for (const file of await oldFilesIn(incomingFolder(dataDir), now)) {
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}

/**
 * Removes photos and papers that no row names: a file is put in its place before its row is written
 * for good, and a server killed just then leaves it there. Those more than a day old at `now`, an
 * instant. Returns how many.
 */
export async function removeStrayFiles(
  { db, now }: { db: Database; now: string },
  dataDir: string,
): Promise<number> {
  let removed = 0;
  for (const folder of keptFolders(dataDir)) {
    for (const below of await namesIn(folder)) {
      for (const file of await oldFilesIn(join(folder, below), now)) {
        if (isNamed(db, dataDir, file)) continue;
        // Asked again where whoever stores the same picture just now is shut out.
        transact(db, (tx) => {
          if (!isNamed(tx, dataDir, file)) rmSync(file, { force: true });
        });
        removed += 1;
      }
    }
  }
  return removed;
}

function isNamed(db: Database, dataDir: string, file: string): boolean {
  const [sha256 = ''] = basename(file).split('.');
  const rows = db.select().from(media).where(eq(media.sha256, sha256)).all();
  return rows.some((row) => mediaFile(dataDir, row) === file);
}

async function oldFilesIn(folder: string, now: string): Promise<string[]> {
  const old: string[] = [];
  for (const name of await namesIn(folder)) {
    const file = join(folder, name);
    const { mtimeMs } = await stat(file);
    if (mtimeMs <= Date.parse(now) - DAY_MS) old.push(file);
  }
  return old;
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
