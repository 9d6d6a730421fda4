#!/usr/bin/env node
// Builds when needed, then serves. The rest of the start is app/http/processes.server.ts, which runs
// this program once more for each process that serves.
import cluster from 'node:cluster';
import { resolve } from 'node:path';
import { chdir } from 'node:process';
import { pathToFileURL } from 'node:url';
import { buildWhenNeeded } from './build.mjs';
import { fail as failTo, readCommand } from './command.mjs';

readCommand({
  name: 'start',
  does: 'Builds when needed, then serves the catalogue in DATA_DIR. An empty folder is filled first (SEED). Settings are variables; README, "Configuration", has all of them.',
  reads: ['DATA_DIR', 'SEED', 'PORT', 'HOST', 'SITE_URL', 'PROCESSES', 'LOG_LEVEL'],
});
chdir(resolve(import.meta.dirname, '..'));
process.env.NODE_ENV = 'production';
/** Undefined while it starts: signals are heard before anybody is told that we serve. */
let running;
try {
  buildWhenNeeded();
  const build = await import(pathToFileURL(resolve('build/server/index.js')).href);
  hearSignals();
  running = await build.entry.module.startProcesses(build, fail);
} catch (error) {
  fail(error);
}

function hearSignals() {
  const stop = async () => {
    await running?.stop();
    process.exit(0);
  };
  // A second Ctrl-C ends at once; but a worker is told by the first process and by whoever told that.
  const hear = cluster.isPrimary ? 'once' : 'on';
  process[hear]('SIGINT', stop);
  process[hear]('SIGTERM', stop);
  // To a service this says "restart"; from a terminal, that the terminal is gone.
  const restarts = cluster.isPrimary && !process.stdin.isTTY;
  process.on('SIGHUP', restarts ? () => running?.restart() : stop);
}

function fail(error) {
  failTo('start', error);
}
