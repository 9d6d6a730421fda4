#!/usr/bin/env node
// Restores a backup into an empty DATA_DIR, after a look that it is whole.
//   DATA_DIR=/var/lib/new npm run restore -- /var/lib/sao-ocop/backups/2026-08-01-030000
import { resolve } from 'node:path';
import { argv, chdir, env } from 'node:process';
import { importAnyBuild } from './build.mjs';

// Paths are meant from where the operator stands, which npm tells.
const backup = argv[2] && resolve(env.INIT_CWD ?? '.', argv[2]);
chdir(resolve(import.meta.dirname, '..'));
env.NODE_ENV = 'production';
if (!backup || argv.length > 3) {
  console.error('Say which backup: npm run restore -- FOLDER');
  process.exit(2);
}
try {
  const { readSettings, restoreBackup } = await importAnyBuild();
  const { dataDir } = readSettings(env);
  const files = await restoreBackup(backup, dataDir);
  console.log(`Restored ${files} files of ${backup} into ${dataDir}.`);
} catch (error) {
  const isTold = error.name === 'StartError' || error.name === 'BackupError';
  console.error(isTold ? `Cannot restore: ${error.message}` : error);
  process.exit(1);
}
