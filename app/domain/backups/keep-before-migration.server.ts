import {
  chmodSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'db/connection.server';
import { copyDatabase } from 'db/copy.server';
import { BackupError } from './backup-error';
import { backupName } from './backup-name';
import { backupsFolder } from './files.server';

/** Each is as large as the database; who skips more releases than that has the daily backups. */
const KEPT = 3;
/** One name for all, so that what a killed start left is replaced. */
const HALF_MADE = 'before-migration.part';
const NAME = /^before-.*-(\d{4}-\d{2}-\d{2}-\d{6})\.db$/;

/**
 * Copies the database before a migration, into a file named for it: `before-0008_…-2026-08-01-030000.db`.
 * The newest three stay. Returns the file. Throws {@link BackupError} where it cannot be written;
 * nothing was changed then, and the migration must not go on.
 */
export function keepBeforeMigration(
  { db, dataDir, now }: { db: Database; dataDir: string; now: string },
  migration: string,
): string {
  const folder = backupsFolder(dataDir);
  const file = join(folder, `before-${migration}-${backupName(now)}.db`);
  const aside = join(folder, HALF_MADE);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    rmSync(aside, { force: true });
    copyDatabase(db, aside);
    chmodSync(aside, 0o600);
    sync(aside);
    renameSync(aside, file);
  } catch (error) {
    throw new BackupError(
      `This release changes the database, which is copied to ${folder} before, and that failed (${(error as Error).message}). Nothing was changed: make room there, or go on with the release of before.`,
    );
  }
  removeOld(folder);
  return file;
}

function removeOld(folder: string): void {
  const timeOf = (name: string) => NAME.exec(name)?.[1] ?? '';
  const newestFirst = readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort((a, b) => timeOf(b).localeCompare(timeOf(a)));
  for (const name of newestFirst.slice(KEPT)) rmSync(join(folder, name));
}

function sync(file: string): void {
  const opened = openSync(file, 'r+');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
