#!/usr/bin/env node
// Builds when needed, then serves. The rest of the start is app/http/start.server.ts.
import { resolve } from 'node:path';
import { chdir } from 'node:process';
import { pathToFileURL } from 'node:url';
import { buildWhenNeeded } from './build.mjs';

chdir(resolve(import.meta.dirname, '..'));
process.env.NODE_ENV = 'production';
try {
  buildWhenNeeded();
  const build = await import(pathToFileURL(resolve('build/server/index.js')).href);
  const running = await build.entry.module.start(build);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => running.stop().then(() => process.exit(0)));
  }
} catch (error) {
  // What the operator can mend is one line; anything else is our fault and shows where.
  console.error(error.name === 'StartError' ? `Cannot start: ${error.message}` : error);
  process.exit(1);
}
