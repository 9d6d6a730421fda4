import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { ServerBuild } from '@remix-run/server-runtime';
import {
  awaitedMigration,
  type Database,
  hasCatalogue,
  migrateDatabase,
  NewerDatabaseError,
  OlderDatabaseError,
  openDatabase,
  requireMigrated,
} from 'db/connection.server';
import { EngineError } from 'db/engine.server';
import { fillEmptyReasons } from 'db/seed/seed.server';
import { ensureKeys } from '~/domain/audit/anchors.server';
import { BackupError } from '~/domain/backups/backup-error';
import { keepBeforeMigration } from '~/domain/backups/keep-before-migration.server';
import { isHalfRestored } from '~/domain/backups/restore-backup.server';
import { fillEmptyCatalogue } from '~/domain/catalogue/fill-empty-catalogue.server';
import { type Clock, instantNow, systemClock, vietnamDay } from '~/domain/clock';
import { createAccounts, readSecret } from './accounts.server';
import { keepAnchors, keepBackups, startChores } from './chores.server';
import type { Site } from './context';
import { auditKeyFile, readSettings, type Settings, StartError } from './env.server';
import { writeFirstAccounts } from './first-accounts.server';
import { serveMetrics } from './metrics.server';
import { requireFree, serve } from './serve.server';

/**
 * Serves the built app with one process: opens and migrates the database, fills an empty one,
 * listens, and prints the address. Throws {@link StartError} for what the operator can mend.
 */
export async function start(build: ServerBuild, env = process.env, clock: Clock = systemClock) {
  const { settings, site, letter, keys } = await prepareSite(env, clock);
  const { server, port, meter, stop } = await serve(build, site, settings);
  const metrics = await metricsOf(settings, () => meter.registry.metrics());
  announce(settings, port, letter);
  const stopChores = startChores(site, settings);
  const stopBackups = keepBackups(site, settings);
  const stopAnchors = keepAnchors(site, keys);
  return {
    server,
    site,
    port,
    metricsPort: metrics?.port ?? null,
    stop: async () => {
      stopChores();
      stopBackups();
      metrics?.stop();
      await stop();
      stopAnchors();
      site.db.$client.close();
    },
  };
}

/** Tells what is measured, where METRICS_PORT asks for it. */
export async function metricsOf(
  { metricsPort, dataDir }: Settings,
  ofAnswers: () => Promise<string>,
) {
  return metricsPort === null ? null : serveMetrics(metricsPort, dataDir, ofAnswers);
}

/**
 * {@link openSite}, with its first accounts and the keys that sign anchors of its audit log; `letter`
 * is the file of their passwords, if any.
 */
export async function prepareSite(env = process.env, clock: Clock = systemClock) {
  await requireFree(readSettings(env));
  const { settings, site } = openSite(env, clock);
  const keys = auditKeys(auditKeyFile(settings.dataDir, env));
  return { settings, site, keys, letter: await writeFirstAccounts(site) };
}

function auditKeys(file: string) {
  try {
    return ensureKeys(file);
  } catch {
    throw new StartError(
      `AUDIT_KEY_FILE ${file} can be neither read nor made. Name a file that the server may read.`,
    );
  }
}

/** Says where we serve, and on a first start where the passwords are. */
export function announce(settings: Settings, port: number, letter: string | null): void {
  console.log(`Serving on http://${settings.host}:${port} (data in ${settings.dataDir})`);
  if (letter) console.log(`First accounts, one per role, with their passwords: ${letter}`);
}

/** The settings, and the site they describe with its database open and up to date. */
export function openSite(env = process.env, clock: Clock = systemClock) {
  const settings = readSettings(env);
  requireWritable(settings.dataDir);
  requireWhole(settings.dataDir);
  keepToOwner(settings.dataDir);
  const db = openFile(settings);
  understood(settings, () => {
    requireSound(db, settings);
    keepAsItWas(db, settings, clock);
    migrateDatabase(db);
  });
  fillWhereEmpty(db, settings, clock);
  return { settings, site: siteOf(db, settings, clock) };
}

/**
 * The same for one of several processes, over a database that the first has made ready. Throws
 * {@link StartError} where it is not of this very release: the others still serve with it as it is.
 */
export function joinSite(env = process.env, clock: Clock = systemClock) {
  const settings = readSettings(env);
  const db = openFile(settings);
  understood(settings, () => requireMigrated(db));
  return { settings, site: siteOf(db, settings, clock) };
}

function siteOf(db: Database, { siteUrl, dataDir }: Settings, clock: Clock): Site {
  const accounts = createAccounts({ db, siteUrl, secret: readSecret(dataDir) });
  return { db, clock, siteUrl, dataDir, accounts };
}

/** No way leads back from a migration, except to what was before it. */
function keepAsItWas(db: Database, { dataDir, primary }: Settings, clock: Clock): void {
  // A primary has backups of its own; its replica is no place to begin a VACUUM.
  const awaited = primary ? null : awaitedMigration(db);
  if (!awaited) return;
  const file = keepBeforeMigration({ db, dataDir, now: instantNow(clock) }, awaited);
  console.log(`This release changes the database. As it was, it is kept in ${file}.`);
}

function fillWhereEmpty(db: Database, { seed }: Settings, clock: Clock): void {
  if (fillEmptyCatalogue(db, seed, vietnamDay(clock))) {
    console.log(`Filled the empty database (SEED=${seed}).`);
  } else if (fillEmptyReasons(db)) {
    console.log('Added the reasons for returning that officers begin with (/co-quan/mau-ly-do).');
  }
}

/**
 * The settings, and the catalogue there is, which is neither made nor migrated nor filled: for
 * commands that look at it. Throws {@link StartError} where there is none, or of another release.
 */
export function openAsItIs(env = process.env) {
  const settings = readSettings(env);
  const db = openExisting(settings);
  const older = `The catalogue in ${settings.dataDir} is of an older release. Nothing was changed: start the server once, which brings it up to date.`;
  understood(settings, () => requireMigrated(db), older);
  return { settings, db };
}

/** The same for a backup, which may be wanted just before an update: of any release. */
export function openForBackup(env = process.env) {
  const settings = readSettings(env);
  if (settings.primary) {
    throw new StartError(
      'This database is a replica: back up the primary by its own means, and uploads/ by yours.',
    );
  }
  return { settings, db: openExisting(settings) };
}

function openExisting(settings: Settings): Database {
  const { dataDir } = settings;
  const file = databaseFile(settings);
  // SQLite takes a file of no bytes for an empty database.
  if (!existsSync(file) || statSync(file).size === 0) {
    throw new StartError(`There is no ${basename(file)} in DATA_DIR ${dataDir}.`);
  }
  const db = openFile(settings);
  if (hasCatalogue(db)) return db;
  db.$client.close();
  throw new StartError(`${file} holds no catalogue. Point DATA_DIR elsewhere.`);
}

const RESTART =
  'This release changes the database, which a restart while serving must not do. Stop the server and start it again.';

/** Puts into words for the operator that the database is of another release. */
function understood({ dataDir }: Settings, work: () => void, older = RESTART): void {
  try {
    work();
  } catch (error) {
    if (error instanceof BackupError) throw new StartError(error.message);
    if (error instanceof NewerDatabaseError) {
      throw new StartError(
        `The database in ${dataDir} was written by a newer release. Update this one, or point DATA_DIR elsewhere.`,
      );
    }
    if (error instanceof OlderDatabaseError) {
      throw new StartError(older);
    }
    throw error;
  }
}

/** A replica has a file of its own: libsql takes none that it did not make as one. */
const databaseFile = ({ dataDir, primary }: Settings) =>
  join(dataDir, primary ? 'replica.db' : 'catalogue.db');

function openFile(settings: Settings): Database {
  const { engine, primary } = settings;
  const file = databaseFile(settings);
  try {
    return openDatabase(file, engine, primary);
  } catch (error) {
    if (error instanceof EngineError) throw new StartError(error.message);
    throw damaged(error, file) ?? error;
  }
}

/** A page that nobody has read yet may be damaged: a change must not be begun on top of it. */
function requireSound(db: Database, settings: Settings): void {
  // A replica is made anew from its primary.
  if (settings.primary) return;
  const file = databaseFile(settings);
  let found: unknown;
  try {
    found = db.$client.pragma('quick_check(1)', { simple: true });
  } catch (error) {
    throw damaged(error, file) ?? error;
  }
  if (found !== 'ok') throw damaged({ code: 'SQLITE_CORRUPT' }, file);
}

function damaged(error: unknown, file: string): StartError | null {
  const code = String((error as { code?: unknown }).code);
  if (!/^SQLITE_(?:NOTADB|CORRUPT)/.test(code)) return null;
  const what = code === 'SQLITE_NOTADB' ? 'is not a database' : 'is damaged; nothing was changed';
  return new StartError(`${file} ${what}. Restore a backup, or point DATA_DIR elsewhere.`);
}

/** An empty catalogue must not be begun beside what a killed restore has left. */
function requireWhole(dataDir: string): void {
  if (!isHalfRestored(dataDir)) return;
  throw new StartError(
    `A restore into ${dataDir} was stopped before its end. The backup is as it was: empty this folder and restore again.`,
  );
}

/**
 * Papers and unapproved photos are nobody's but their owner's: closes what a release of before, or a
 * copy by hand, left open to others on the machine. Not DATA_DIR itself, which may be a folder shared
 * with others; what lies in it is closed.
 */
function keepToOwner(dataDir: string): void {
  const close = (path: string, mode: number) => existsSync(path) && chmodSync(path, mode);
  const secrets = ['session-secret', 'audit-key', 'audit-anchors.log', 'first-run-accounts.json'];
  for (const name of secrets) close(join(dataDir, name), 0o600);
  close(join(dataDir, 'backups'), 0o700);
  const uploads = join(dataDir, 'uploads');
  if (!existsSync(uploads)) return;
  close(uploads, 0o700);
  for (const entry of readdirSync(uploads, { withFileTypes: true })) {
    if (entry.isDirectory()) close(join(uploads, entry.name), 0o700);
  }
}

function requireWritable(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new StartError(`DATA_DIR ${dataDir} cannot be written to. Choose a folder you own.`);
  }
}
