import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Database } from 'db/connection.server';
import type { SeedLevel } from 'db/seed/seed.server';
import { clockAt, systemClock } from '~/domain/clock';
import type { Site } from '~/http/context';

/** A day in the middle of the programme's life; sample data is dated around it. */
export const SITE_DAY = '2026-08-01';
/** Where the site believes it is reached; nothing is ever fetched from there. */
export const SITE_URL = 'https://sao-ocop.example';

export type TestSite = {
  /** Where it really listens. */
  address: string;
  db: Database;
  /** What its loaders are handed. */
  context: Site;
  dataDir: string;
  /** Sets the site's clock, to an instant or to noon in Vietnam of a day. */
  setClock: (moment: string) => void;
  /** Sets it going from an instant, as fast as ours. */
  runClockFrom: (instant: string) => void;
  get: (path: string, init?: RequestInit) => Promise<Response>;
  stop: () => Promise<void>;
};

type Options = {
  seed?: SeedLevel;
  day?: string;
  /** A port of one's own: the pages then name it in their links, as a deployment's would. */
  port?: number;
  /** A data folder to begin with, of which a copy is served. */
  from?: string;
};

/** Serves the built app on a free port, over a database of its own that goes when it stops. */
export async function startSite(options: Options = {}): Promise<TestSite> {
  const { seed = 'sample', day = SITE_DAY, port, from } = options;
  const dataDir = mkdtempSync(join(tmpdir(), 'sao-ocop-site-'));
  if (from) cpSync(from, dataDir, { recursive: true });
  let clock = clockAt(day);
  const env = {
    NODE_ENV: 'production',
    DATABASE_ENGINE: process.env.DATABASE_ENGINE,
    PORT: String(port ?? 0),
    DATA_DIR: dataDir,
    SEED: seed,
    BACKUPS: 'none',
    SITE_URL: port ? `http://127.0.0.1:${port}` : SITE_URL,
  } as const;
  const { start } = await loadBuild();
  const running = await start(env, () => clock());
  const address = `http://127.0.0.1:${running.port}`;
  return {
    address,
    db: running.site.db,
    context: running.site,
    dataDir,
    setClock: (moment) => {
      clock = moment.includes('T') ? () => Date.parse(moment) : clockAt(moment);
    },
    runClockFrom: (instant) => {
      const ahead = Date.parse(instant) - systemClock();
      clock = () => systemClock() + ahead;
    },
    get: (path, init) => fetch(address + path, { redirect: 'manual', ...init }),
    stop: async () => {
      // Browsers keep connections open; a test has no reason to wait for them.
      running.server.closeAllConnections();
      await running.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

type Start = typeof import('~/http/start.server').start;
type ServerEntry = Parameters<Start>[0];

/** The built app as its server is handed it. */
export async function importBuild(): Promise<ServerEntry> {
  const file = resolve('build/server/index.js');
  if (!existsSync(file)) throw new Error('There is no build. Run: npm run build');
  return import(/* @vite-ignore */ pathToFileURL(file).href);
}

async function loadBuild() {
  const build = await importBuild();
  const entry = build.entry.module as unknown as { start: Start };
  const start = (env: NodeJS.ProcessEnv, clock: () => number) =>
    quietly(() => entry.start(build, env, clock));
  return { start };
}

/** The two lines a server prints at its start say nothing to a reader of test results. */
async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  const { log } = console;
  console.log = () => {};
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
