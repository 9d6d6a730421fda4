import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../support/free-port';

export type Probed = {
  rssMb: number;
  /** All but one in a hundred turns of the event loop came late by at most this, in milliseconds. */
  delayP99: number;
  cpuMs: number;
};

type Settings = Record<string, string>;

/** A server that is measured, of one process or of several. */
export type Served = {
  address: string;
  /** Where the load runs: on what the server leaves free, or beside it. */
  loadCores: string;
  /** What it cost since it was last asked. */
  probe: () => Promise<Probed>;
  stop: () => Promise<void>;
};

const PROBE = join(import.meta.dirname, 'probe.mjs');
const CORE = process.platform === 'linux' ? { execPath: 'taskset' } : {};
const BOTH = '0,1';

/** The built app as one process, else with its real defaults, over a data folder. */
export const serveApp = (dataDir: string, env: Settings = {}): Promise<Served> =>
  serve('bin/start.mjs', { DATA_DIR: dataDir, SEED: 'none', PROCESSES: '1', ...env });

/** The built app as so many processes, which share two cores with the load. */
export const serveOnBoth = (dataDir: string, processes: number): Promise<Served> => {
  const env = { DATA_DIR: dataDir, SEED: 'none', PROCESSES: String(processes) };
  return serve('bin/start.mjs', env, BOTH);
};

/** A server of ours that floors are measured with (floor-server.ts). */
export const serveFloor = (env: Settings): Promise<Served> =>
  serve('tests/bench/floor-server.ts', env);

async function serve(module: string, env: Settings, cores = '0'): Promise<Served> {
  const port = await freePort();
  const child = fork(module, [], {
    ...CORE,
    execArgv: [
      ...(CORE.execPath ? ['-c', cores, process.execPath] : []),
      ...(module.endsWith('.ts') ? ['--import', 'tsx'] : []),
      '--import',
      PROBE,
    ],
    env: { ...process.env, BACKUPS: 'none', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const address = `http://127.0.0.1:${port}`;
  await untilAnswering(child, address);
  return {
    address,
    loadCores: cores === BOTH ? BOTH : '1',
    probe: async () => {
      child.send('probe');
      const [{ probed }] = (await once(child, 'message')) as [{ probed: Probed }];
      return probed;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function untilAnswering(child: ChildProcess, address: string): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`${address}/healthz`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the measured server ended before it answered');
}
