import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PhotoFormat, PhotoWidth } from './picture-sources';

/**
 * Where files lie under DATA_DIR/uploads. Photos and papers have folders of their own, so that the
 * public address of a photo can never lead to a paper.
 */
const uploads = (dataDir: string, ...parts: string[]) => join(dataDir, 'uploads', ...parts);

/** The master of every photo is WebP, so its type also says that a row is a photo, not a paper. */
export const PHOTO_MIME = 'image/webp';
export const SCAN_MIME = 'image/jpeg';
export const PDF_MIME = 'application/pdf';
export const PAPER_MIMES = [SCAN_MIME, PDF_MIME];

export function photoFile(dataDir: string, sha256: string): string {
  return uploads(dataDir, 'photos', sha256.slice(0, 2), `${sha256}.webp`);
}

export function paperFile(dataDir: string, { sha256, mime }: { sha256: string; mime: string }) {
  const ending = mime === PDF_MIME ? 'pdf' : 'jpg';
  return uploads(dataDir, 'papers', sha256.slice(0, 2), `${sha256}.${ending}`);
}

export function mediaFile(dataDir: string, file: { sha256: string; mime: string }): string {
  return file.mime === PHOTO_MIME ? photoFile(dataDir, file.sha256) : paperFile(dataDir, file);
}

/** Where files with a row lie, each in a folder named by how its hash begins. */
export const keptFolders = (dataDir: string) => [
  uploads(dataDir, 'photos'),
  uploads(dataDir, 'papers'),
];

export function variantsFolder(dataDir: string, sha256: string): string {
  return uploads(dataDir, 'variants', sha256);
}

export function variantFile(
  dataDir: string,
  { sha256, width, format }: { sha256: string; width: PhotoWidth; format: PhotoFormat },
): string {
  return join(variantsFolder(dataDir, sha256), `${width}.${format}`);
}

export const incomingFolder = (dataDir: string) => uploads(dataDir, 'incoming');

/** A path for a file on its way in, in a folder that exists. The sender has no say in it. */
export async function incomingFile(dataDir: string): Promise<string> {
  await mkdir(incomingFolder(dataDir), { recursive: true, mode: 0o700 });
  return join(incomingFolder(dataDir), randomBytes(16).toString('hex'));
}

/**
 * Writes data beside its place and hands `use` a function that puts it there. Renaming within one
 * file system is atomic: a reader sees all of the file or none. Nothing is left when `use` fails.
 */
export async function withStagedFile<Result>(
  dataDir: string,
  data: Uint8Array,
  use: (placeAt: (path: string) => void) => Result | Promise<Result>,
): Promise<Result> {
  const staged = await incomingFile(dataDir);
  try {
    const file = await open(staged, 'wx', 0o600);
    try {
      await file.writeFile(data);
      // A row must not outlive a power cut that its file does not.
      await file.sync();
    } finally {
      await file.close();
    }
    return await use((path) => {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      renameSync(staged, path);
    });
  } finally {
    await rm(staged, { force: true });
  }
}
