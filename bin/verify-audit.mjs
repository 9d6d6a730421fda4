#!/usr/bin/env node
// Looks through the whole audit log in DATA_DIR and names the first entry that is not as it was
// written. Ends with 1 where there is one. The server may go on running.
import { resolve } from 'node:path';
import { chdir } from 'node:process';
import { importBuild } from './build.mjs';
import { fail, readCommand } from './command.mjs';

readCommand({
  name: 'verify-audit',
  does: 'Computes every hash of the audit log in DATA_DIR again and names the first entry that is not as it was written. Changes nothing. Ends with 1 where a fault is found. The server may go on running.',
  reads: ['DATA_DIR', 'DATABASE_ENGINE'],
});
chdir(resolve(import.meta.dirname, '..'));
process.env.NODE_ENV = 'production';
try {
  const { openAsItIs, verifyChain, finish } = await importBuild();
  const { db, settings } = openAsItIs();
  db.$client.pragma('query_only = ON');
  const { entries, newestHash, broken } = finish(verifyChain(db));
  db.$client.close();
  if (broken) {
    const what = broken.why === 'changed' ? 'was changed' : 'does not follow the one before it';
    console.error(
      `${settings.dataDir}: entry ${broken.id} ${what}. The ${entries} entries before it are whole.`,
    );
    process.exit(1);
  }
  console.log(
    `${settings.dataDir}: all ${entries} entries are whole. Newest hash: ${newestHash || '(none)'}`,
  );
} catch (error) {
  fail('verify the audit log', error);
}
