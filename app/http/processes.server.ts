import cluster from 'node:cluster';
import type { ServerBuild } from '@remix-run/server-runtime';
import { waitBriefly } from 'db/held.server';
import { AggregatorRegistry } from 'prom-client';
import { keepAnchors, keepBackups, startChores } from './chores.server';
import { readSettings, StartError } from './env.server';
import { countForProcesses } from './rate-limit.server';
import { serve } from './serve.server';
import { announce, joinSite, metricsOf, prepareSite, start } from './start.server';
import { type FromWorker, type ToWorker, WorkerPool } from './worker-pool.server';

/** What runs, and what signals do to it. */
type Running = {
  /** Ends gracefully; once, however often it is asked. */
  stop: () => Promise<void>;
  /** Replaces what serves while serving, if it can. */
  restart: () => void;
};

/**
 * Starts as many processes as PROCESSES says; called by bin/start.mjs in each of them. The first
 * makes the database ready, does the chores, counts for the limits and starts the others, which only
 * serve; with 1 it serves by itself. `fail` is called when it cannot keep them running. Throws
 * {@link StartError} for what the operator can mend.
 */
export async function startProcesses(
  build: ServerBuild,
  fail: (error: Error) => void,
): Promise<Running> {
  const { stop, restart } = await (cluster.isWorker ? startWorker(build) : startFirst(build, fail));
  let stopping: Promise<void> | undefined;
  return {
    // A service manager and the first process may both tell a worker.
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
    restart,
  };
}

function startFirst(build: ServerBuild, fail: (error: Error) => void): Promise<Running> {
  return readSettings(process.env).processes === 1 ? startSingle(build) : startPrimary(fail);
}

async function startSingle(build: ServerBuild): Promise<Running> {
  const { stop } = await start(build);
  const restart = () =>
    console.error('With PROCESSES=1 nobody would serve meanwhile: SIGHUP changes nothing.');
  return { stop, restart };
}

async function startPrimary(fail: (error: Error) => void): Promise<Running> {
  const { settings, site, letter, keys } = await prepareSite();
  countForProcesses();
  const ofAll = new AggregatorRegistry();
  const metrics = await metricsOf(settings, () => ofAll.clusterMetrics());
  const pool = new WorkerPool(settings.processes, fail);
  announce(settings, await pool.start(), letter);
  // It counts for the limits of all: nobody may wait for it.
  if (!settings.primary) waitBriefly(site.db);
  const stopChores = startChores(site, settings);
  const stopBackups = keepBackups(site, settings);
  const stopAnchors = keepAnchors(site, keys);
  return {
    stop: async () => {
      stopChores();
      stopBackups();
      metrics?.stop();
      await pool.stop();
      stopAnchors();
      site.db.$client.close();
    },
    restart: () => pool.restart(),
  };
}

async function startWorker(build: ServerBuild): Promise<Running> {
  try {
    const { settings, site } = joinSite();
    const { stop, retire, meter } = await serve(build, site, settings);
    // Answers the first process when it asks for what each has counted.
    new AggregatorRegistry();
    AggregatorRegistry.setRegistries(meter.registry);
    const endBy = (how: () => Promise<void>) => how().then(() => void site.db.$client.close());
    process.on('message', (message: ToWorker) => {
      if (message === 'retire') endBy(retire).then(() => tell({ closed: true }));
      // What it handed back meanwhile has to be on its way before it goes.
      if (message === 'go') tell({}).then(() => process.exit(0));
    });
    return { stop: () => endBy(stop), restart: () => {} };
  } catch (error) {
    // The first process says it, once for all of us.
    if (error instanceof StartError) {
      await tell({ cannotStart: error.message });
      process.exit(1);
    }
    throw error;
  }
}

/** Tells the first process something, and waits until it is sent. */
const tell = (message: FromWorker): Promise<unknown> =>
  new Promise((done) => process.send?.(message, done));
