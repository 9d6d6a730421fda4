#!/usr/bin/env node
// Makes a backup of the database and the uploads in DATA_DIR and removes those that BACKUPS does not
// keep. The server may go on running; it runs this itself once a day.
import { resolve } from 'node:path';
import { chdir } from 'node:process';
import { importAnyBuild } from './build.mjs';
import { fail, readCommand } from './command.mjs';

readCommand({
  name: 'backup',
  does: 'Backs up the database and the uploads in DATA_DIR into DATA_DIR/backups, and removes older backups that BACKUPS does not keep. The server may go on running.',
  reads: ['DATA_DIR', 'BACKUPS', 'DATABASE_ENGINE', 'AUDIT_KEY_FILE'],
});
chdir(resolve(import.meta.dirname, '..'));
process.env.NODE_ENV = 'production';
try {
  const app = await importAnyBuild();
  const { auditKeyFile, instantNow, makeBackup, openForBackup, readKeys, rotateBackups } = app;
  const { db, settings } = openForBackup();
  const { dataDir } = settings;
  const now = instantNow(app.systemClock);
  const keys = readKeys(auditKeyFile(dataDir));
  const { folder, files, lost } = await makeBackup({ db, dataDir, now, keys });
  db.$client.close();
  console.log(`Backed up the database and ${files} files: ${folder}`);
  if (lost.length > 0) {
    // Not a failure: all that there is has been backed up.
    console.error(
      `${lost.length} files are missing in ${dataDir} or were changed there. Look for them in older backups: ${lost.join(', ')}`,
    );
  }
  const removed = settings.backups ? await rotateBackups(dataDir, settings.backups) : 0;
  if (removed > 0) console.log(`Older backups removed: ${removed}`);
} catch (error) {
  fail('back up', error);
}
