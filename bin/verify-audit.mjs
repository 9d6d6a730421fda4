#!/usr/bin/env node
// Looks through the whole audit log in DATA_DIR and names the first entry that is not as it was
// written. Ends with 1 where there is one. The server may go on running.
import { resolve } from 'node:path';
import { chdir } from 'node:process';
import { pathToFileURL } from 'node:url';
import { buildWhenNeeded } from './build.mjs';

chdir(resolve(import.meta.dirname, '..'));
process.env.NODE_ENV = 'production';
try {
  buildWhenNeeded();
  const build = await import(pathToFileURL(resolve('build/server/index.js')).href);
  const { openSite, verifyChain, finish } = build.entry.module;
  const { db } = openSite().site;
  const { entries, newestHash, broken } = finish(verifyChain(db));
  db.$client.close();
  if (broken) {
    const what = broken.why === 'changed' ? 'was changed' : 'does not follow the one before it';
    console.error(`Entry ${broken.id} ${what}. The ${entries} entries before it are whole.`);
    process.exit(1);
  }
  console.log(`All ${entries} entries are whole. Newest hash: ${newestHash || '(none)'}`);
} catch (error) {
  console.error(error.name === 'StartError' ? `Cannot start: ${error.message}` : error);
  process.exit(1);
}
