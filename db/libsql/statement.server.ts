import type SQLite from 'better-sqlite3';
import { bindable } from './bindable.server';
import type { Bindable, NativeConnection, NativeStatement, Row } from './native.server';

export type Connection = { native: NativeConnection; isReplica: boolean };

/** How a row is given: by the names of its columns, as a list, or its first value alone. */
type Shape = 'named' | 'list' | 'value';
type Use = 'get' | 'all';

/**
 * A statement of libsql that behaves as one of better-sqlite3. Where libsql 0.5 differs, the comment
 * says how; `tests/db/libsql.test.ts` shows each.
 */
export class LibsqlStatement {
  readonly source: string;
  readonly reader: boolean;
  readonly #connection: Connection;
  readonly #compiled = new Map<string, NativeStatement>();
  #shape: Shape = 'named';

  constructor(connection: Connection, source: string) {
    this.#connection = connection;
    this.source = source;
    this.reader = this.#native('all').reader;
  }

  run(...given: unknown[]): SQLite.RunResult {
    if (this.reader) return this.#runReader(given);
    const { changes, lastInsertRowid } = this.#attempt('all', given, (native, values) =>
      native.run(values),
    );
    return { changes, lastInsertRowid };
  }

  get(...given: unknown[]): unknown {
    this.#mustReturnData();
    const row = this.#attempt('get', given, (native, values) => native.get(values));
    if (row === undefined || Array.isArray(row)) return row && this.#shaped(row);
    // libsql adds how long it took, to the rows of get() alone.
    const { _metadata, ...columns } = row;
    return this.#shaped(columns);
  }

  all(...given: unknown[]): unknown[] {
    this.#mustReturnData();
    const rows = this.#attempt('all', given, (native, values) => native.all(values));
    return rows.map((row) => this.#shaped(row));
  }

  /** All rows at once: libsql's own leaves a loop that ends early in the middle of its statement. */
  iterate(...given: unknown[]): IterableIterator<unknown> {
    return this.all(...given).values();
  }

  raw(on = true): this {
    return this.#as('list', on);
  }

  /** libsql's own knows all() alone, and takes the first name instead of the first column. */
  pluck(on = true): this {
    return this.#as('value', on);
  }

  #as(shape: Shape, on: boolean): this {
    this.#mustReturnData();
    this.#shape = on ? shape : 'named';
    return this;
  }

  #mustReturnData(): void {
    if (this.reader) return;
    throw new TypeError('This statement does not return data. Use run() instead');
  }

  /**
   * Compiled when it is first asked, once for get() and once for the rest: after all() has read to the
   * end, get() of the same one goes on with the values of before. A replica settles at that moment
   * where a statement runs, here or at the primary when a change is under way, so there it has one for
   * each: else a change would not see itself.
   */
  #native(use: Use): NativeStatement {
    const { native, isReplica } = this.#connection;
    if (!native.open) throw new TypeError('The database connection is not open');
    const kind = isReplica && native.inTransaction ? `${use} within a change` : use;
    const statement = this.#compiled.get(kind) ?? native.prepare(this.source);
    this.#compiled.set(kind, statement);
    return statement;
  }

  #attempt<Answer>(
    use: Use,
    given: unknown[],
    ask: (native: NativeStatement, values: Bindable) => Answer,
  ): Answer {
    const values = bindable(given);
    const native = this.#native(use);
    if (this.reader) native.raw(this.#shape !== 'named');
    try {
      return ask(native, values);
    } catch (error) {
      // Here too get() of the same one would go on with the values of before.
      this.#compiled.clear();
      if (isBusy(error) && !this.#connection.isReplica) this.#letGo(native);
      throw error;
    }
  }

  /**
   * A statement that found the database locked stays in progress, and no COMMIT succeeds until it is
   * collected (tursodatabase/libsql-js#238). Run again where nothing may be written, it ends.
   */
  #letGo(statement: NativeStatement): void {
    const { native } = this.#connection;
    native.exec('PRAGMA query_only = ON');
    try {
      statement.all([]);
    } catch {
      // It was not to succeed.
    } finally {
      native.exec('PRAGMA query_only = OFF');
    }
  }

  /** libsql's run() would stop at the first row, with the change neither made nor undone. */
  #runReader(given: unknown[]): SQLite.RunResult {
    const before = this.#tally();
    this.#attempt('all', given, (native, values) => native.all(values));
    const after = this.#tally();
    return { changes: after.changes - before.changes, lastInsertRowid: after.lastInsertRowid };
  }

  #tally() {
    const counts = 'SELECT total_changes() AS changes, last_insert_rowid() AS lastInsertRowid';
    const [row] = this.#connection.native.prepare(counts).all([]);
    return row as { changes: number; lastInsertRowid: number };
  }

  #shaped(row: Row): unknown {
    const shaped = withBuffers(row);
    return this.#shape === 'value' ? (shaped as unknown[])[0] : shaped;
  }
}

/** all() of libsql gives bytes as a bare ArrayBuffer. */
function withBuffers(row: Row): Row {
  const cells = row as Record<string, unknown>;
  for (const name of Object.keys(cells)) {
    const value = cells[name];
    if (value instanceof ArrayBuffer) cells[name] = Buffer.from(value);
  }
  return row;
}

function isBusy(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY');
}
