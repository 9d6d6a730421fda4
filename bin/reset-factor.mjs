#!/usr/bin/env node
// For the only administrator who lost the second factor: anybody else asks an administrator.
import { resolve } from 'node:path';
import { chdir } from 'node:process';
import { importBuild } from './build.mjs';
import { fail, readCommand, refuse } from './command.mjs';

const name = 'reset-factor';
const { given } = readCommand({
  name,
  does: 'Takes the second factor of the account LOGIN in DATA_DIR, with its recovery codes, and ends its sessions, where no other administrator can. The password stays; the audit log tells of it and so does the next sign-in. The server may go on running.',
  takes: ['LOGIN'],
  reads: ['DATA_DIR', 'DATABASE_ENGINE'],
});
chdir(resolve(import.meta.dirname, '..'));
process.env.NODE_ENV = 'production';
try {
  const { openAsItIs, resetFactorAtMachine } = await importBuild();
  const { db, settings } = openAsItIs();
  const done = resetFactorAtMachine(db, given[0]);
  db.$client.close();
  if (!done)
    refuse(name, `Nobody with a second factor has the login '${given[0]}' in ${settings.dataDir}`);
  console.log(
    `Took the second factor of ${given[0]} in ${settings.dataDir}. They sign in with the password and turn it on again.`,
  );
} catch (error) {
  fail('reset the second factor', error);
}
