import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import type { IncomingFile } from '~/domain/media/incoming';
import { incomingFile } from '~/domain/media/storage.server';

/** A DATA_DIR of one's own, gone when the test ends. */
export function dataFolder(): string {
  const folder = mkdtempSync(join(inject('runFolder'), 'data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A file as it lies after arriving, under the name its sender gave it. */
export async function arrived(
  dataDir: string,
  content: Uint8Array | string,
  label: { fileName?: string; mime?: string } = {},
): Promise<IncomingFile> {
  const path = await incomingFile(dataDir);
  const bytes = Buffer.from(content as Uint8Array);
  writeFileSync(path, bytes);
  const { fileName = 'IMG_0001.jpg', mime = '' } = label;
  return { fileName, mime, bytes: bytes.length, path, refusal: null };
}

/** All files below DATA_DIR/uploads, or below one of its folders, by their paths from there. */
export function filesIn(dataDir: string, folder = ''): string[] {
  const root = join(dataDir, 'uploads', folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
