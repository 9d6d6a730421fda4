import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type SQLite from 'better-sqlite3';
import type { Primary } from '../engine.server';
import { openNative } from './native.server';
import { type Connection, LibsqlStatement } from './statement.server';

/** A connection through libsql that speaks as much of better-sqlite3's API as this repository asks. */
export function openLibsql(file: string, primary: Primary | null): SQLite.Database {
  const connection = { native: openNative(file, primary), isReplica: primary !== null };
  return asClient(new LibsqlClient(connection, file));
}

/**
 * libsql opens no bytes, so a copy of them is a file of its own, gone when it is closed. Nothing of
 * it has to outlive the process, so it never waits for a disk.
 */
export function openLibsqlCopy(bytes: Buffer): SQLite.Database {
  const folder = mkdtempSync(join(tmpdir(), 'sao-ocop-copy-'));
  const file = join(folder, 'copy.db');
  writeFileSync(file, bytes);
  const connection = { native: openNative(file, null), isReplica: false };
  const client = new LibsqlClient(connection, file, () => rmSync(folder, { recursive: true }));
  client.pragma('journal_mode = MEMORY');
  client.pragma('synchronous = OFF');
  return asClient(client);
}

const asClient = (client: LibsqlClient) => client as unknown as SQLite.Database;

/** A class, since the query builder takes a plain object for its settings. */
class LibsqlClient {
  constructor(
    private readonly connection: Connection,
    private readonly file: string,
    private readonly afterwards = () => {},
  ) {}

  get open() {
    return this.connection.native.open;
  }

  get inTransaction() {
    return this.connection.native.inTransaction;
  }

  prepare(source: string) {
    return new LibsqlStatement(this.connection, source);
  }

  exec(source: string) {
    this.connection.native.exec(source);
    return this;
  }

  pragma(source: string, { simple = false }: SQLite.PragmaOptions = {}) {
    const statement = this.prepare(`PRAGMA ${source}`);
    if (statement.reader) return simple ? statement.pluck().get() : statement.all();
    statement.run();
    return simple ? undefined : [];
  }

  /** libsql's own begins a transaction within a transaction, which fails, and takes a promise. */
  transaction<Given extends unknown[]>(work: (...given: Given) => unknown) {
    const running =
      (mode: string) =>
      (...given: Given) =>
        within(this.connection, mode, () => work(...given));
    return Object.assign(running('DEFERRED'), {
      deferred: running('DEFERRED'),
      immediate: running('IMMEDIATE'),
      exclusive: running('EXCLUSIVE'),
    });
  }

  /** The bytes of the file; of a database in memory, those of a file that SQLite makes of it. */
  serialize(): Buffer {
    if (this.file !== ':memory:') {
      this.pragma('wal_checkpoint(TRUNCATE)');
      return readFileSync(this.file);
    }
    const folder = mkdtempSync(join(tmpdir(), 'sao-ocop-bytes-'));
    const made = join(folder, 'made.db');
    this.prepare('VACUUM INTO ?').run(made);
    const bytes = readFileSync(made);
    rmSync(folder, { recursive: true });
    return bytes;
  }

  /**
   * libsql lets go of the file only when every statement is collected, so what is in the WAL would
   * stay there: a copy of the file alone, made after the server stopped, would lack it.
   */
  close() {
    if (!this.open) return this;
    if (!this.connection.isReplica) this.pragma('wal_checkpoint(PASSIVE)');
    this.connection.native.close();
    this.afterwards();
    return this;
  }
}

type Steps = [begin: string, keep: string, undo: string];

function within<Result>({ native }: Connection, mode: string, work: () => Result): Result {
  const [begin, keep, undo]: Steps = native.inTransaction
    ? ['SAVEPOINT inner_change', 'RELEASE inner_change', UNDO_INNER]
    : [`BEGIN ${mode}`, 'COMMIT', 'ROLLBACK'];
  native.exec(begin);
  try {
    const result = work();
    if (result instanceof Promise) throw new TypeError('Transaction cannot return a promise');
    native.exec(keep);
    return result;
  } catch (error) {
    // Some faults make SQLite undo the whole transaction by itself.
    if (native.inTransaction) native.exec(undo);
    throw error;
  }
}

const UNDO_INNER = 'ROLLBACK TO inner_change; RELEASE inner_change';
