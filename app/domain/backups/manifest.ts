import { BackupError } from './backup-error';

/** What a backup holds: each file's path within it, with `/`, and the SHA-256 of its content. */
export type Manifest = ReadonlyMap<string, string>;

/** In the format of `sha256sum`, so that `sha256sum -c` looks through a backup without us. */
export const MANIFEST_FILE = 'SHA256SUMS';
export const DATABASE_FILE = 'catalogue.db';
export const SECRET_FILE = 'session-secret';

/**
 * All that may lie in a backup, by exact name: a path that leads elsewhere, `..` or absolute, is none
 * of these.
 */
const ALLOWED = [
  /^catalogue\.db$/,
  /^session-secret$/,
  /^audit-anchors\.log$/,
  /^uploads\/photos\/[0-9a-f]{2}\/[0-9a-f]{64}\.webp$/,
  /^uploads\/papers\/[0-9a-f]{2}\/[0-9a-f]{64}\.(?:jpg|pdf)$/,
];

export function writeManifest(manifest: Manifest): string {
  return [...manifest].map(([path, sha256]) => `${sha256}  ${path}\n`).join('');
}

/**
 * Reads what {@link writeManifest} wrote. Throws {@link BackupError} for anything else: a line that is
 * cut off, a path that leads out of the backup, a file named twice, no database.
 */
export function readManifest(text: string): Manifest {
  const manifest = new Map<string, string>();
  if (!text.endsWith('\n')) throw new BackupError(`its ${MANIFEST_FILE} is cut off`);
  for (const line of text.slice(0, -1).split('\n')) {
    const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (!sha256 || !path || !ALLOWED.some((pattern) => pattern.test(path))) {
      throw new BackupError(`its ${MANIFEST_FILE} has a line that is not ours: ${line}`);
    }
    if (manifest.has(path)) throw new BackupError(`its ${MANIFEST_FILE} names ${path} twice`);
    manifest.set(path, sha256);
  }
  if (!manifest.has(DATABASE_FILE)) throw new BackupError('it holds no database');
  return manifest;
}
