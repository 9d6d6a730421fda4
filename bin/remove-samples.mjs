#!/usr/bin/env node
// Takes every invented value out of the catalogue in DATA_DIR. The server may go on running.
import { resolve } from 'node:path';
import { chdir } from 'node:process';
import { pathToFileURL } from 'node:url';
import { buildWhenNeeded } from './build.mjs';

chdir(resolve(import.meta.dirname, '..'));
process.env.NODE_ENV = 'production';
try {
  buildWhenNeeded();
  const build = await import(pathToFileURL(resolve('build/server/index.js')).href);
  const { db } = build.entry.module.openSite().site;
  build.entry.module.removeSampleValues(db);
  db.$client.close();
  console.log('Removed every sample value.');
} catch (error) {
  console.error(error.name === 'StartError' ? `Cannot start: ${error.message}` : error);
  process.exit(1);
}
