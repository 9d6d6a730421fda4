#!/usr/bin/env node
// Restores a backup into an empty DATA_DIR, after a look that it is whole.
//   DATA_DIR=/var/lib/new npm run restore -- /var/lib/sao-ocop/backups/2026-08-01-030000
import { resolve } from 'node:path';
import { chdir, env } from 'node:process';
import { importAnyBuild } from './build.mjs';
import { fail, readCommand } from './command.mjs';

const { given } = readCommand({
  name: 'restore',
  does: 'Restores the backup FOLDER into DATA_DIR, which has to be empty or not there yet. A backup that is damaged leaves nothing behind.',
  takes: ['FOLDER'],
  reads: ['DATA_DIR', 'DATABASE_ENGINE', 'AUDIT_KEY_FILE'],
});
// Paths are meant from where the operator stands, which npm tells.
const backup = resolve(env.INIT_CWD ?? '.', given[0]);
chdir(resolve(import.meta.dirname, '..'));
env.NODE_ENV = 'production';
try {
  const { auditKeyFile, instantNow, readSettings, restoreBackup, systemClock } =
    await importAnyBuild();
  const { dataDir } = readSettings(env);
  const files = await restoreBackup(backup, dataDir, {
    now: instantNow(systemClock),
    keyFile: auditKeyFile(dataDir),
  });
  console.log(
    `Restored ${files} files of ${backup} into ${dataDir}. What its audit log can prove: npm run verify-audit`,
  );
} catch (error) {
  fail('restore', error);
}
