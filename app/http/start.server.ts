import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import type { ServerBuild } from '@remix-run/server-runtime';
import {
  type Database,
  migrateDatabase,
  NewerDatabaseError,
  openDatabase,
} from 'db/connection.server';
import { EngineError } from 'db/engine.server';
import { fillEmptyReasons } from 'db/seed/seed.server';
import { fillEmptyCatalogue } from '~/domain/catalogue/fill-empty-catalogue.server';
import { type Clock, systemClock, vietnamDay } from '~/domain/clock';
import { createAccounts, readSecret } from './accounts.server';
import { startChores } from './chores.server';
import { readSettings, type Settings, StartError } from './env.server';
import { writeFirstAccounts } from './first-accounts.server';
import { createListener } from './listener.server';

/** How long a stopping server waits for answers under way; a stalled reader must not hold it. */
const STOP_GRACE_MS = 10_000;

const UPLOAD_TIMEOUT_MS = 15 * 60 * 1000;

/**
 * Starts the built app: opens and migrates the database, fills an empty one, serves, and prints the
 * address. Called by bin/start.mjs. Throws {@link StartError} for what the operator can mend.
 */
export async function start(build: ServerBuild, env = process.env, clock: Clock = systemClock) {
  const { settings, site } = openSite(env, clock);
  const letter = await writeFirstAccounts(site);
  const server = createServer(createListener(build, site, resolve('build/client')));
  // Node's five minutes would cut a 25 MB photo short on a slow line.
  server.requestTimeout = UPLOAD_TIMEOUT_MS;
  await listen(server, settings);
  const address = server.address() as { port: number };
  console.log(`Serving on http://${settings.host}:${address.port} (data in ${settings.dataDir})`);
  if (letter) console.log(`First accounts, one per role, with their passwords: ${letter}`);
  const stopChores = startChores(site);
  return { server, site, port: address.port, stop: () => stop(server, site.db, stopChores) };
}

/** The settings, and the site they describe with its database open and up to date. */
export function openSite(env = process.env, clock: Clock = systemClock) {
  const settings = readSettings(env);
  const { siteUrl, dataDir } = settings;
  const db = prepareDatabase(settings, clock);
  const accounts = createAccounts({ db, siteUrl, secret: readSecret(dataDir) });
  return { settings, site: { db, clock, siteUrl, dataDir, accounts } };
}

function prepareDatabase(settings: Settings, clock: Clock): Database {
  requireWritable(settings.dataDir);
  const db = openFile(settings);
  try {
    migrateDatabase(db);
  } catch (error) {
    if (!(error instanceof NewerDatabaseError)) throw error;
    throw new StartError(
      `The database in ${settings.dataDir} was written by a newer release. Update this one, or point DATA_DIR elsewhere.`,
    );
  }
  if (fillEmptyCatalogue(db, settings.seed, vietnamDay(clock))) {
    console.log(`Filled the empty database (SEED=${settings.seed}).`);
  } else if (fillEmptyReasons(db)) {
    console.log('Added the reasons for returning that officers begin with (/co-quan/mau-ly-do).');
  }
  return db;
}

/** A replica has a file of its own: libsql takes none that it did not make as one. */
function openFile({ dataDir, engine, primary }: Settings): Database {
  const file = join(dataDir, primary ? 'replica.db' : 'catalogue.db');
  try {
    return openDatabase(file, engine, primary);
  } catch (error) {
    if (error instanceof EngineError) throw new StartError(error.message);
    if ((error as { code?: string }).code !== 'SQLITE_NOTADB') throw error;
    throw new StartError(
      `${file} is not a database. Restore a backup, or point DATA_DIR elsewhere.`,
    );
  }
}

function requireWritable(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new StartError(`DATA_DIR ${dataDir} cannot be written to. Choose a folder you own.`);
  }
}

function listen(server: Server, { host, port }: Settings): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(error.code === 'EADDRINUSE' ? new StartError(busyPort(host, port)) : error);
    });
    server.listen(port, host, done);
  });
}

const busyPort = (host: string, port: number) =>
  `Port ${port} on ${host} is in use. Stop what runs there, or choose another with PORT=3001.`;

function stop(server: Server, db: Database, stopChores: () => void): Promise<void> {
  stopChores();
  return new Promise((done) => {
    server.close(() => {
      db.$client.close();
      done();
    });
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), STOP_GRACE_MS).unref();
  });
}
