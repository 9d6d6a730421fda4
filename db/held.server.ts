import { AsyncLocalStorage } from 'node:async_hooks';
import type SQLite from 'better-sqlite3';
import type { Database } from './connection.server';

/**
 * SQLite has one writer, and its own way to wait for another process sleeps inside the event loop:
 * one held database would stop every page. So a server that serves waits there for moments only
 * ({@link waitBriefly}), and for longer between turns ({@link untilWritable}).
 */
const BRIEFLY_MS = 50;
const LONG_MS = 5000;
const LOOK_EVERY_MS = 50;
/** Five seconds: an import or a backup of another process is over by then. */
const MOST_LOOKS = LONG_MS / LOOK_EVERY_MS;

/** A database that another process holds: how often was looked, and who waits. */
type Hold = { looks: number; waiting: ((isFree: boolean) => void)[] };

/** What one request has done so far: whether it may be asked again. */
export const changing = new AsyncLocalStorage<{ changed: boolean }>();

const holds = new WeakMap<SQLite.Database, Hold>();

/** For who answers others meanwhile: a change waits for another process for moments only. */
export const waitBriefly = ({ $client }: Database) => setTimeoutOf($client, BRIEFLY_MS);

/** For who has nobody else to answer, as at the start and the end. */
export const waitLong = ({ $client }: Database) => setTimeoutOf($client, LONG_MS);

/**
 * Whether a change can begin: at once where nobody else holds the database, else as soon as they let
 * go. False where they have held it for five seconds, and at once for whoever comes after that.
 */
export function untilWritable({ $client }: Database): Promise<boolean> {
  const hold = holds.get($client);
  if (!hold && isWritable($client)) return Promise.resolve(true);
  if (hold && hold.looks >= MOST_LOOKS) return Promise.resolve(false);
  const { waiting } = hold ?? beginHold($client);
  return new Promise((done) => waiting.push(done));
}

/** Throws {@link HeldError} where a change could not begin just now, and waits for nobody. */
export function requireWritable({ $client }: Database): void {
  if (!holds.has($client)) {
    if (isWritable($client)) return;
    beginHold($client);
  }
  throw new HeldError('another process holds the database');
}

/** As SQLite's own error where somebody else holds the database. */
export class HeldError extends Error {
  override name = 'HeldError';
  readonly code = 'SQLITE_BUSY';
}

/** While it is held nobody waits inside the event loop, not even for moments. */
function beginHold(client: SQLite.Database): Hold {
  const hold: Hold = { looks: 0, waiting: [] };
  const usual = timeoutOf(client);
  const end = (isFree: boolean) => {
    for (const told of hold.waiting.splice(0)) told(isFree);
  };
  const look = () => {
    hold.looks += 1;
    if (isWritable(client)) {
      holds.delete(client);
      if (client.open) setTimeoutOf(client, usual);
      return end(true);
    }
    if (hold.looks >= MOST_LOOKS) end(false);
    setTimeout(look, LOOK_EVERY_MS).unref();
  };
  holds.set(client, hold);
  setTimeoutOf(client, 0);
  setTimeout(look, LOOK_EVERY_MS).unref();
  return hold;
}

/** Asked without waiting. Whatever else is wrong with the database is for the change to say. */
function isWritable(client: SQLite.Database): boolean {
  if (!client.open || client.inTransaction) return true;
  const usual = timeoutOf(client);
  setTimeoutOf(client, 0);
  try {
    client.exec('BEGIN IMMEDIATE');
    client.exec('ROLLBACK');
    return true;
  } catch (error) {
    return !isHeld(error);
  } finally {
    setTimeoutOf(client, usual);
  }
}

/** Whether an error says that somebody else holds the database; libraries put it inside their own. */
export function isHeld(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return /^SQLITE_(?:BUSY|LOCKED)/.test(String(code)) || (cause !== undefined && isHeld(cause));
}

const timeoutOf = (client: SQLite.Database) =>
  Number(client.pragma('busy_timeout', { simple: true }));

const setTimeoutOf = (client: SQLite.Database, ms: number): void => {
  client.pragma(`busy_timeout = ${ms}`);
};

/** How many rows this connection has changed so far: the same before and after where nothing was. */
export const changesOf = ({ $client }: Database): number =>
  $client.open ? Number($client.prepare('SELECT total_changes()').pluck().get()) : 0;
