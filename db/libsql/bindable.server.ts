import type { Bindable } from './native.server';

/**
 * What a statement is given, as libsql takes it without harm: a lone buffer or null as a list of one,
 * and nothing but what SQLite holds, since libsql ends the whole process over anything else.
 * Throws a TypeError for that, as better-sqlite3 does.
 */
export function bindable(given: readonly unknown[]): Bindable {
  const [first] = given;
  const values = given.length === 1 && isNamed(first) ? first : given.flat();
  for (const value of Object.values(values)) check(value);
  return values;
}

function isNamed(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function check(value: unknown): void {
  if (typeof value === 'string') {
    // It would be stored whole but read only up to there, so what was typed would be lost.
    if (value.includes('\0')) throw new RangeError('libsql cannot read a text beyond a NUL');
    return;
  }
  const held = value === null || value === undefined || value instanceof Uint8Array;
  if (held || typeof value === 'number' || typeof value === 'bigint') return;
  throw new TypeError('SQLite3 can only bind numbers, strings, bigints, buffers, and null');
}
