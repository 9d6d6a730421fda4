import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, link, lstat, mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

export const backupsFolder = (dataDir: string) => join(dataDir, 'backups');

/** Makes a folder for the operator's eyes only: what lies in it is as secret as the database. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** The SHA-256 of a file's content, in hexadecimal. Throws ENOENT where there is none. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * Gives a file a second name, which costs no room; files of ours are replaced, never written into.
 * Where the backups lie on another disk it is copied.
 */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await makePrivateFolder(dirname(to));
  try {
    await link(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK') throw error;
    await copyNew(from, to);
  }
}

/** Copies a file to where there is none, readable by us only, and waits until the disk has it. */
export async function copyNew(from: string, to: string): Promise<void> {
  await makePrivateFolder(dirname(to));
  await copyFile(from, to, constants.COPYFILE_EXCL);
  const file = await open(to, 'r+');
  try {
    await file.chmod(0o600);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What lies below a folder, by its path with `/`; a link is no file. */
export async function pathsBelow(
  folder: string,
  within = '',
): Promise<{ path: string; isFile: boolean }[]> {
  const found: { path: string; isFile: boolean }[] = [];
  for (const name of (await readdir(join(folder, within))).sort()) {
    const path = within ? `${within}/${name}` : name;
    const state = await lstat(join(folder, path));
    if (state.isDirectory()) found.push(...(await pathsBelow(folder, path)));
    else found.push({ path, isFile: state.isFile() });
  }
  return found;
}

/** Waits until the disk knows what a folder holds, so that a rename in it outlives a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
