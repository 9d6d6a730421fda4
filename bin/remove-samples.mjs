#!/usr/bin/env node
// Takes every invented value out of the catalogue in DATA_DIR. The server may go on running.
import { resolve } from 'node:path';
import { chdir } from 'node:process';
import { importBuild } from './build.mjs';
import { confirmed, fail, readCommand } from './command.mjs';

const { values } = readCommand({
  name: 'remove-samples',
  does: 'Takes every value invented for demonstration out of the catalogue in DATA_DIR, after asking. The server may go on running. There is no way back but a backup (npm run backup).',
  options: { yes: { type: 'boolean', help: 'does not ask, for scripts' } },
  reads: ['DATA_DIR', 'DATABASE_ENGINE'],
});
chdir(resolve(import.meta.dirname, '..'));
process.env.NODE_ENV = 'production';
try {
  const { openAsItIs, removeSampleValues } = await importBuild();
  const { db, settings } = openAsItIs();
  const question = `This removes every sample value from ${settings.dataDir}; only a backup brings them back.`;
  if (values.yes || (await confirmed(question))) {
    removeSampleValues(db);
    console.log(`Removed every sample value from ${settings.dataDir}.`);
  } else {
    console.log('Nothing was changed.');
  }
  db.$client.close();
} catch (error) {
  fail('remove the samples', error);
}
