import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { UploadedFile } from './read-workbook.server';

/** How long an upload waits to be confirmed. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** Where uploads of one producer wait; whoever keeps another one never gets a path in here. */
export type UploadPlace = { dataDir: string; producerId: number };

const folderOf = ({ dataDir, producerId }: UploadPlace): string =>
  join(dataDir, 'uploads', 'sheets', String(producerId));

/** Names come from addresses and forms, so nothing but our own may become part of a path. */
const isUploadId = (id: string): boolean => /^[0-9a-f]{32}$/.test(id);

/** Keeps uploaded files until they are confirmed, and removes those nobody came back for. */
export async function keepUpload(
  place: UploadPlace,
  files: readonly UploadedFile[],
  now: string,
): Promise<string> {
  const folder = folderOf(place);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeOld(folder, Date.parse(now));
  const id = randomBytes(16).toString('hex');
  await mkdir(join(folder, id), { mode: 0o700 });
  for (const [index, { name, bytes }] of files.entries()) {
    await writeFile(join(folder, id, `${index}`), bytes, { mode: 0o600 });
    await writeFile(join(folder, id, `${index}.name`), name, { mode: 0o600 });
  }
  const at = Date.parse(now) / 1000;
  await utimes(join(folder, id), at, at);
  return id;
}

/** The files kept under an id; null where there are none, for instance because a day has passed. */
export async function findUpload(
  place: UploadPlace,
  id: string,
  now: string,
): Promise<UploadedFile[] | null> {
  if (!isUploadId(id)) return null;
  const folder = join(folderOf(place), id);
  try {
    if (isOld(await stat(folder), Date.parse(now))) return null;
    const count = (await readdir(folder)).length / 2;
    return await Promise.all(
      Array.from({ length: count }, async (_, index) => ({
        name: await readFile(join(folder, `${index}.name`), 'utf8'),
        bytes: new Uint8Array(await readFile(join(folder, `${index}`))),
      })),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

export async function removeUpload(place: UploadPlace, id: string): Promise<void> {
  if (isUploadId(id)) await rm(join(folderOf(place), id), { recursive: true, force: true });
}

async function removeOld(folder: string, now: number): Promise<void> {
  for (const id of await readdir(folder)) {
    const upload = join(folder, id);
    if (isOld(await stat(upload), now)) await rm(upload, { recursive: true, force: true });
  }
}

const isOld = ({ mtimeMs }: { mtimeMs: number }, now: number): boolean => now - mtimeMs > KEPT_MS;
