import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the repository: its path from the root, with `/`, and its text. */
export type Source = { path: string; text: string };

const TEXT = /\.(?:tsx?|mjs|css|sql)$/;

/** Every source file under the given folders. Generated migration snapshots are not sources. */
export function readSources(folders: readonly string[]): Source[] {
  return folders.flatMap(listFiles).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return TEXT.test(entry.name) ? [path] : [];
  });
}
