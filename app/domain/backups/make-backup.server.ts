import { existsSync, readdirSync } from 'node:fs';
import { chmod, mkdtemp, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Database } from 'db/connection.server';
import { askCopy, copyDatabase, damageOf, databaseBytes } from 'db/copy.server';
import { media } from 'db/schema/index.server';
import {
  ANCHORS_FILE,
  type Anchor,
  appendAnchor,
  type Keys,
  newestEntry,
  readAnchors,
  signAnchor,
  writeAnchor,
} from '../audit/anchors.server';
import { mediaFile } from '../media/storage.server';
import { BackupError, isOutOfRoom } from './backup-error';
import { backupName, isBackupName } from './backup-name';
import {
  backupsFolder,
  copyNew,
  hashFile,
  linkOrCopy,
  makePrivateFolder,
  syncFolder,
} from './files.server';
import { DATABASE_FILE, MANIFEST_FILE, SECRET_FILE, writeManifest } from './manifest';
import { keptBackups, type Plan } from './rotation';

type Making = {
  db: Database;
  dataDir: string;
  now: string;
  /** What signs the anchor of the audit log; without any it stands unsigned. */
  keys?: Keys;
};

export type BackupReport = {
  /** The folder that is the backup. */
  folder: string;
  /** Uploaded files it holds. */
  files: number;
  /** Files that a row of the database names and the disk has not, or not as they were stored. */
  lost: string[];
};

/** Half-made and half-removed ones; a whole backup never begins so. */
const ASIDE = '.aside-';
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Makes a backup of the database, of every photo and paper its rows name, and of the secret that
 * second factors are encrypted with, while the server goes on, and an anchor of the audit log as it
 * was then; not the key that signs anchors, or whoever reads a backup could forge them. The database
 * first: files are placed before their rows are seen, so that each row finds its file. Written aside and renamed: one that
 * bears its name is whole. Throws {@link BackupError} where there is no room or the database is
 * damaged; the backups of before stay.
 */
export async function makeBackup({ db, dataDir, now, keys = [] }: Making): Promise<BackupReport> {
  const all = backupsFolder(dataDir);
  await makePrivateFolder(all);
  await removeAside(all, now);
  await requireRoom(db, all);
  const aside = await mkdtemp(join(all, ASIDE));
  try {
    const manifest = new Map<string, string>();
    // Before the database, which then has every entry they name.
    const before = readAnchors(dataDir).anchors;
    const { uploads: files, newest } = await takeDatabase(db, dataDir, aside, manifest);
    const anchor = newest && signAnchor({ at: now, why: 'backup', ...newest }, keys);
    await takeAnchors(anchor ? [...before, anchor] : before, aside, manifest);
    await takeSecret(dataDir, aside, manifest);
    const lost = await takeUploads(dataDir, files, aside, manifest);
    await writeSynced(join(aside, MANIFEST_FILE), writeManifest(manifest));
    await syncFolder(aside);
    const folder = join(all, backupName(now));
    await rename(aside, folder);
    await syncFolder(all);
    if (anchor) appendAnchor(dataDir, anchor);
    return { folder, files: files.length - lost.length, lost };
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (isOutOfRoom(error)) throw noRoom(all);
    throw error;
  }
}

/** Removes the backups that a plan does not keep. Returns how many. */
export async function rotateBackups(dataDir: string, plan: Plan): Promise<number> {
  const all = backupsFolder(dataDir);
  const names = findBackups(dataDir);
  const kept = new Set(keptBackups(names, plan));
  const removed = names.filter((name) => !kept.has(name));
  for (const name of removed) {
    // Under its own name, one that is half removed would look whole.
    const aside = join(all, ASIDE + name);
    await rename(join(all, name), aside);
    await rm(aside, { recursive: true });
  }
  return removed.length;
}

/** The names of the backups there are. */
export function findBackups(dataDir: string): string[] {
  const folder = backupsFolder(dataDir);
  return existsSync(folder) ? readdirSync(folder).filter(isBackupName) : [];
}

type Upload = { sha256: string; mime: string };

/** Copies the database and looks the copy through. Gives the files that its rows name. */
async function takeDatabase(
  db: Database,
  dataDir: string,
  aside: string,
  manifest: Map<string, string>,
): Promise<{ uploads: Upload[]; newest: ReturnType<typeof newestEntry> }> {
  const file = join(aside, DATABASE_FILE);
  copyDatabase(db, file);
  const { damage, ...taken } = askCopy(file, (copy) => ({
    damage: damageOf(copy),
    newest: newestEntry(copy),
    uploads: copy.selectDistinct({ sha256: media.sha256, mime: media.mime }).from(media).all(),
  }));
  if (damage) {
    throw new BackupError(
      `The database in ${dataDir} is damaged (${damage}). No backup was made of it, and those of before stay: restore the newest one that is whole.`,
    );
  }
  await chmod(file, 0o600);
  await syncFile(file);
  manifest.set(DATABASE_FILE, await hashFile(file));
  return taken;
}

async function takeAnchors(anchors: Anchor[], aside: string, manifest: Map<string, string>) {
  if (anchors.length === 0) return;
  const file = join(aside, ANCHORS_FILE);
  await writeSynced(file, anchors.map(writeAnchor).join(''));
  manifest.set(ANCHORS_FILE, await hashFile(file));
}

async function takeSecret(dataDir: string, aside: string, manifest: Map<string, string>) {
  const target = join(aside, SECRET_FILE);
  await unlessMissing(async () => {
    await copyNew(join(dataDir, SECRET_FILE), target);
    manifest.set(SECRET_FILE, await hashFile(target));
  });
}

/** Gives the paths of what is lost. One lost photo must not cost all the others their backup. */
async function takeUploads(
  dataDir: string,
  files: readonly Upload[],
  aside: string,
  manifest: Map<string, string>,
): Promise<string[]> {
  const lost: string[] = [];
  for (const upload of files) {
    const file = mediaFile(dataDir, upload);
    const path = relative(dataDir, file).split(sep).join('/');
    const taken = await unlessMissing(async () => {
      if ((await hashFile(file)) !== upload.sha256) return;
      await linkOrCopy(file, join(aside, path));
      manifest.set(path, upload.sha256);
    });
    if (!taken || !manifest.has(path)) lost.push(path);
  }
  return lost;
}

/** Whether the work found its file. */
async function unlessMissing(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** A backup must not take the room that the server itself needs to go on. */
async function requireRoom(db: Database, folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < 2 * databaseBytes(db)) throw noRoom(folder);
}

const noRoom = (folder: string) =>
  new BackupError(
    `${folder} has no room for another backup that leaves as much free as it takes. None was made, and those of before stay: make room, or keep fewer with BACKUPS.`,
  );

/** What a killed backup left. Another one may be at work just now, so only what is a day old. */
async function removeAside(all: string, now: string): Promise<void> {
  for (const name of await readdir(all)) {
    if (!name.startsWith(ASIDE)) continue;
    const { mtimeMs } = await stat(join(all, name));
    if (mtimeMs > Date.parse(now) - DAY_MS) continue;
    await rm(join(all, name), { recursive: true, force: true });
  }
}

async function syncFile(file: string): Promise<void> {
  const opened = await open(file, 'r+');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}

async function writeSynced(file: string, text: string): Promise<void> {
  const opened = await open(file, 'wx', 0o600);
  try {
    await opened.writeFile(text);
    await opened.sync();
  } finally {
    await opened.close();
  }
}
