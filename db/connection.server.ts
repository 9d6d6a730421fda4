import { chmodSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import SQLite from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { LRUCache } from 'lru-cache';
import { engineNamed, type Primary } from './engine.server';
import { changing } from './held.server';
import { openLibsql, openLibsqlCopy } from './libsql/client.server';
import * as schema from './schema/index.server';

export type Database = BetterSQLite3Database<typeof schema> & { $client: SQLite.Database };

/** Raised when a database was written by a later release than this one. */
export class NewerDatabaseError extends Error {}

/** Raised when a database still waits for migrations of this release. */
export class OlderDatabaseError extends Error {}

const MIGRATIONS = resolve('db/migrations');

/**
 * How every connection keeps its data. What is deleted is overwritten: SQLite otherwise marks the
 * space as free and leaves the words standing in it (sqlite.org/pragma.html#pragma_secure_delete).
 */
const RULES = ['foreign_keys = ON', 'secure_delete = ON'];
/**
 * WAL lets readers go on while one writer writes. FULL syncs each commit: where the power fails now
 * and then, what was acknowledged must be there (sqlite.org/pragma.html#pragma_synchronous).
 */
const PRAGMAS = [
  ...RULES,
  'journal_mode = WAL',
  'synchronous = FULL',
  'busy_timeout = 5000',
  'cache_size = -32000',
];
/** A replica's file is libsql's own affair; this one it hands on to the primary, which writes. */
const PRAGMAS_OF_A_REPLICA = ['foreign_keys = ON'];

const engineOfTheEnvironment = () => engineNamed(process.env.DATABASE_ENGINE);

/**
 * Opens a database file, or a private one in memory (`':memory:'`). The only place that does, by the
 * engine of the environment unless told another. With a primary the file is libsql's replica of it.
 */
export function openDatabase(
  file: string,
  engine = engineOfTheEnvironment(),
  primary: Primary | null = null,
): Database {
  const client = engine === 'libsql' ? openLibsql(file, primary) : new SQLite(file);
  if (file !== ':memory:') keepToOwner(file);
  for (const pragma of primary ? PRAGMAS_OF_A_REPLICA : PRAGMAS) client.pragma(pragma);
  return speaking(client);
}

/**
 * Lets nobody but its owner read a database: sessions, hashes of passwords and telephone numbers
 * stand in it. SQLite makes the files beside it no more open than it is; those that a process left
 * may be older than this rule.
 */
function keepToOwner(file: string): void {
  for (const each of [file, `${file}-wal`, `${file}-shm`]) {
    try {
      chmodSync(each, 0o600);
    } catch {
      // Not there yet, or of another account, who closes it when it opens it next.
    }
  }
}

/** Opens a copy of a database from its serialised bytes; what tests start from. */
export function openDatabaseCopy(bytes: Buffer, engine = engineOfTheEnvironment()): Database {
  const client = engine === 'libsql' ? openLibsqlCopy(bytes) : new SQLite(bytes);
  for (const pragma of RULES) client.pragma(pragma);
  return speaking(client);
}

/** Half again as many as the whole application asks; a list of ids is one parameter, never many. */
const KEPT_STATEMENTS = 500;

/**
 * A connection as the query builder uses it. The builder compiles a statement anew for every
 * question, which takes longer than answering it, so compiled ones are kept by their text. Only the
 * builder shares them: it runs a statement to its end at once and asks for rows as arrays each time
 * it wants them so, whereas `$client.prepare` gives a statement that is the caller's alone.
 */
function speaking(client: SQLite.Database): Database {
  const kept = new LRUCache<string, SQLite.Statement>({ max: KEPT_STATEMENTS });
  const prepare = (text: string) => {
    const statement = kept.get(text) ?? client.prepare(text);
    kept.set(text, statement);
    return statement.reader ? statement.raw(false) : statement;
  };
  const keeping = Object.create(client, { prepare: { value: prepare } }) as SQLite.Database;
  return Object.assign(drizzle(keeping, { schema }), { $client: client });
}

/**
 * Brings the schema up to date, or to what a folder of earlier migrations says. Throws
 * {@link NewerDatabaseError} for one from the future.
 */
export function migrateDatabase(db: Database, migrationsFolder = MIGRATIONS): void {
  const applied = latestApplied(db);
  if (applied > latestKnown()) throw new NewerDatabaseError();
  migrate(db, { migrationsFolder });
}

/**
 * The release this database waits for, by the name of its last migration; null where it waits for
 * none, or was never migrated and so holds nothing.
 */
export function awaitedMigration(db: Database): string | null {
  const applied = latestApplied(db);
  const newest = readJournal().at(-1);
  return newest && applied > 0 && applied < newest.when ? newest.tag : null;
}

/**
 * Throws {@link OlderDatabaseError} or {@link NewerDatabaseError} unless the schema is exactly this
 * release's. For who serves beside others and must not change it under them.
 */
export function requireMigrated(db: Database): void {
  const applied = latestApplied(db);
  if (applied > latestKnown()) throw new NewerDatabaseError();
  if (applied < latestKnown()) throw new OlderDatabaseError();
}

/**
 * Runs one change in one immediate transaction and raises the data version, so that every cached
 * page knows it is out of date. `change` must be synchronous: SQLite has one writer, and a promise
 * would leave the transaction before its work is done. Within another's change it is a savepoint.
 */
export function write<Result>(db: Database, change: (tx: Database) => Result): Result {
  return transact(db, (tx) => {
    const result = change(tx);
    raiseVersion(tx).run();
    return result;
  });
}

/** As {@link write}, for what no cached page shows: the data version stays. */
export function transact<Result>(db: Database, change: (tx: Database) => Result): Result {
  const result = db.$client.transaction(() => change(db)).immediate();
  const request = changing.getStore();
  if (request) request.changed = true;
  return result;
}

/**
 * Brings what the write-ahead log holds into the database file and empties the log. Left as it is
 * where somebody reads all the while: whoever erases does so again.
 */
export function emptyLog(db: Database): void {
  db.$client.pragma('wal_checkpoint(TRUNCATE)');
}

/** Whether a database was ever migrated; one that was not holds nothing of ours. */
export const hasCatalogue = (db: Database): boolean => latestApplied(db) > 0;

/** The number raised by every write. Reading it costs microseconds. */
export function dataVersion(db: Database): number {
  return readVersion(db).get() as number;
}

/**
 * A question put together once per connection. What the query builder does for each question takes
 * longer than most answers, which tells where one request asks hundreds of times. `build` ends in
 * `.prepare()`, with `sql.placeholder` for what differs from time to time.
 */
export function asked<Question>(build: (db: Database) => Question): (db: Database) => Question {
  const questions = new WeakMap<SQLite.Database, Question>();
  return (db) => {
    const question = questions.get(db.$client) ?? build(db);
    questions.set(db.$client, question);
    return question;
  };
}

const readVersion = asked((db) =>
  db.$client.prepare<[], number>('SELECT version FROM data_version').pluck(),
);
const raiseVersion = asked((db) =>
  db.$client.prepare<[]>('UPDATE data_version SET version = version + 1'),
);

function latestApplied(db: Database): number {
  const migrated = db.$client
    .prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'")
    .get();
  if (!migrated) return 0;
  const newest = db.$client.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck();
  return Number(newest.get() ?? 0);
}

const latestKnown = (): number => Math.max(...readJournal().map(({ when }) => when));

/** The migrations of this release, oldest first. */
function readJournal(): { when: number; tag: string }[] {
  const text = readFileSync(join(MIGRATIONS, 'meta/_journal.json'), 'utf8');
  return (JSON.parse(text) as { entries: { when: number; tag: string }[] }).entries;
}
