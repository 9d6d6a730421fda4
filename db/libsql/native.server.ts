import { createRequire } from 'node:module';
import { EngineError, type Primary } from '../engine.server';

/** What we use of the `libsql` package, as version 0.5 really answers. */
export type NativeConnection = {
  readonly open: boolean;
  readonly inTransaction: boolean;
  prepare(source: string): NativeStatement;
  exec(source: string): void;
  sync(): void;
  close(): void;
};

export type NativeStatement = {
  readonly reader: boolean;
  raw(on: boolean): void;
  run(values: Bindable): { changes: number; lastInsertRowid: number };
  get(values: Bindable): Row | undefined;
  all(values: Bindable): Row[];
};

/** Values in their order, or by their names. */
export type Bindable = unknown[] | Record<string, unknown>;
export type Row = unknown[] | Record<string, unknown>;

type Options = { syncUrl?: string; authToken?: string; syncPeriod?: number };
type Native = new (file: string, options?: Options) => NativeConnection;

/**
 * Opens a file, or the file that follows a primary, which is brought up to date first. Throws
 * {@link EngineError} where the package is not installed, or the primary does not answer.
 */
export function openNative(file: string, primary: Primary | null): NativeConnection {
  const Native = load();
  if (!primary) return new Native(file);
  const { url: syncUrl, authToken, syncSeconds: syncPeriod } = primary;
  try {
    const connection = new Native(file, { syncUrl, authToken, syncPeriod });
    connection.sync();
    return connection;
  } catch (error) {
    const why = (error as Error).message;
    throw new EngineError(`The primary at LIBSQL_SYNC_URL ${syncUrl} does not answer: ${why}`);
  }
}

/** Only when asked for: a machine without the package runs on better-sqlite3. */
function load(): Native {
  const require = createRequire(import.meta.url);
  try {
    return require('libsql') as Native;
  } catch (error) {
    const why = (error as Error).message.split('\n')[0];
    throw new EngineError(`DATABASE_ENGINE=libsql needs the package libsql: ${why}`);
  }
}
