import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { migrateDatabase, NewerDatabaseError } from 'db/connection.server';
import { askCopy, damageOf } from 'db/copy.server';
import { appendAnchor, ensureKeys, newestEntry, signAnchor } from '../audit/anchors.server';
import { verifyChain } from '../audit/verify-chain.server';
import { finish } from '../sheets/steps';
import { BackupError, isOutOfRoom } from './backup-error';
import { copyNew, hashFile, makePrivateFolder, pathsBelow, syncFolder } from './files.server';
import { DATABASE_FILE, MANIFEST_FILE, type Manifest, readManifest } from './manifest';

/** Where a restore works before anything is in its place. While it is there, it is not finished. */
const RESTORING = 'restoring';

/** Whether a restore into this folder was killed before its end: what lies there is not all. */
export const isHalfRestored = (dataDir: string): boolean => existsSync(join(dataDir, RESTORING));

/**
 * Restores a backup into an empty folder: copies it aside, compares every checksum, asks SQLite and
 * the audit log whether they are whole, brings an older schema up to date, then puts all in place. A
 * signed line among the anchors says that entries after it are gone for this reason.
 * Returns how many files. Throws {@link BackupError}; the folder is then as empty as it was.
 */
export async function restoreBackup(
  backup: string,
  dataDir: string,
  signing?: { now: string; keyFile: string },
): Promise<number> {
  requireEmpty(dataDir);
  const manifest = await openBackup(backup);
  const isNew = !existsSync(dataDir);
  await makePrivateFolder(dataDir);
  const restoring = join(dataDir, RESTORING);
  try {
    await mkdir(restoring, { mode: 0o700 });
    await copyAll(backup, manifest, restoring);
    const newest = checkDatabase(join(restoring, DATABASE_FILE), backup);
    // The database last: without it nothing looks like a site.
    const names = (await readdir(restoring)).filter((name) => name !== DATABASE_FILE);
    for (const name of [...names, DATABASE_FILE]) {
      await rename(join(restoring, name), join(dataDir, name));
    }
    if (signing && newest) {
      const said = { at: signing.now, why: 'restored', from: basename(backup), ...newest } as const;
      appendAnchor(dataDir, signAnchor(said, ensureKeys(signing.keyFile)));
    }
    await syncFolder(dataDir);
    await rmdir(restoring);
    return manifest.size;
  } catch (error) {
    // It was empty, so all in it is ours.
    for (const name of readdirSync(dataDir)) await rm(join(dataDir, name), { recursive: true });
    if (isNew) await rmdir(dataDir);
    if (!isOutOfRoom(error)) throw error;
    throw new BackupError(
      `${dataDir} has no room for ${backup}. Nothing was restored: make room and try again.`,
    );
  }
}

function requireEmpty(dataDir: string): void {
  const [first] = existsSync(dataDir) ? readdirSync(dataDir) : [];
  if (first === undefined) return;
  throw new BackupError(
    `DATA_DIR ${dataDir} is not empty (${first}). Nothing was changed: move what is in it elsewhere, or choose an empty folder.`,
  );
}

/** Its manifest, after a look that the backup holds that and nothing else. */
async function openBackup(backup: string): Promise<Manifest> {
  try {
    const manifest = readManifest(await readFile(join(backup, MANIFEST_FILE), 'utf8'));
    const listed = new Set([MANIFEST_FILE, ...manifest.keys()]);
    for (const { path, isFile } of await pathsBelow(backup)) {
      if (!isFile) throw new BackupError(`${path} in it is a link or no file at all`);
      if (!listed.delete(path)) throw new BackupError(`its ${MANIFEST_FILE} does not name ${path}`);
    }
    for (const path of listed) throw new BackupError(`${path} is missing from it`);
    return manifest;
  } catch (error) {
    if (error instanceof BackupError) throw damaged(backup, error.message);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new BackupError(
        `${backup} is no backup: there is no ${MANIFEST_FILE} in it. Name one of the folders in backups/ of the DATA_DIR it was made in.`,
      );
    }
    throw error;
  }
}

async function copyAll(backup: string, manifest: Manifest, into: string): Promise<void> {
  for (const [path, sha256] of manifest) {
    const copy = join(into, path);
    await copyNew(join(backup, path), copy);
    if ((await hashFile(copy)) !== sha256) throw damaged(backup, `${path} was changed`);
  }
}

/** Checksums prove what was written then; this, that it was worth writing. */
function checkDatabase(file: string, backup: string): ReturnType<typeof newestEntry> {
  try {
    return askCopy(file, (db) => {
      const damage = damageOf(db);
      if (damage) throw damaged(backup, damage);
      migrateDatabase(db);
      const { broken } = finish(verifyChain(db));
      if (broken) throw damaged(backup, `entry ${broken.id} of its audit log is ${broken.why}`);
      return newestEntry(db);
    });
  } catch (error) {
    if (error instanceof NewerDatabaseError) {
      throw new BackupError(
        `${backup} was made by a newer release. Nothing was restored: update this one and try again.`,
      );
    }
    if ((error as { code?: string }).code?.startsWith('SQLITE_') !== true) throw error;
    throw damaged(backup, `its database cannot be read: ${(error as Error).message}`);
  }
}

const damaged = (backup: string, why: string) =>
  new BackupError(
    `${backup} is damaged: ${why}. Nothing was restored, and DATA_DIR is as it was: try the backup before it.`,
  );
