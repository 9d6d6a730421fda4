import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import SQLite from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import * as schema from './schema/index.server';

export type Database = BetterSQLite3Database<typeof schema> & { $client: SQLite.Database };

/** Raised when a database was written by a later release than this one. */
export class NewerDatabaseError extends Error {}

const MIGRATIONS = resolve('db/migrations');

/**
 * Opens a database file, or a private one in memory (`':memory:'`). The only place that does.
 * WAL lets readers go on while one writer writes; NORMAL is safe in WAL: a power cut can lose the
 * last commits of an unsynced moment but never corrupts (sqlite.org/pragma.html#pragma_synchronous).
 */
export function openDatabase(file: string): Database {
  const client = new SQLite(file);
  client.pragma('journal_mode = WAL');
  client.pragma('synchronous = NORMAL');
  client.pragma('foreign_keys = ON');
  client.pragma('busy_timeout = 5000');
  client.pragma('cache_size = -32000');
  return drizzle(client, { schema });
}

/** Opens a copy of a database from its serialised bytes; what tests start from. */
export function openDatabaseCopy(bytes: Buffer): Database {
  const client = new SQLite(bytes);
  client.pragma('foreign_keys = ON');
  return drizzle(client, { schema });
}

/** Brings the schema up to date. Throws {@link NewerDatabaseError} for one from the future. */
export function migrateDatabase(db: Database): void {
  const applied = latestApplied(db);
  if (applied > latestKnown()) throw new NewerDatabaseError();
  migrate(db, { migrationsFolder: MIGRATIONS });
}

/**
 * Runs one change in one immediate transaction and raises the data version, so that every cached
 * page knows it is out of date. `change` must be synchronous: SQLite has one writer, and a promise
 * would leave the transaction before its work is done.
 */
export function write<Result>(db: Database, change: (tx: Database) => Result): Result {
  return db.transaction(
    (tx) => {
      const result = change(tx as unknown as Database);
      tx.run(sql`UPDATE data_version SET version = version + 1`);
      return result;
    },
    { behavior: 'immediate' },
  );
}

/** The number raised by every write. Reading it costs microseconds. */
export function dataVersion(db: Database): number {
  return versionStatement(db).get() as number;
}

const versionStatements = new WeakMap<Database, SQLite.Statement>();

function versionStatement(db: Database): SQLite.Statement {
  let statement = versionStatements.get(db);
  if (!statement) {
    statement = db.$client.prepare('SELECT version FROM data_version').pluck();
    versionStatements.set(db, statement);
  }
  return statement;
}

function latestApplied(db: Database): number {
  const migrated = db.$client
    .prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'")
    .get();
  if (!migrated) return 0;
  const newest = db.$client.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck();
  return Number(newest.get() ?? 0);
}

function latestKnown(): number {
  const journal = JSON.parse(readFileSync(join(MIGRATIONS, 'meta/_journal.json'), 'utf8')) as {
    entries: { when: number }[];
  };
  return Math.max(...journal.entries.map((entry) => entry.when));
}
