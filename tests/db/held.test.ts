import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase, transact } from 'db/connection.server';
import { changesOf, isHeld, requireWritable, untilWritable, waitBriefly } from 'db/held.server';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A database of ours, and the same as another process has it open. */
function twoOf(): [ours: Database, theirs: Database] {
  const folder = mkdtempSync(join(tmpdir(), 'sao-ocop-held-'));
  const file = join(folder, 'catalogue.db');
  const [ours, theirs] = [openDatabase(file), openDatabase(file)];
  onTestFinished(() => {
    ours.$client.close();
    theirs.$client.close();
    rmSync(folder, { recursive: true, force: true });
  });
  ours.$client.exec('CREATE TABLE a (b)');
  waitBriefly(ours);
  return [ours, theirs];
}

const insert = (db: Database) => transact(db, () => db.$client.exec('INSERT INTO a VALUES (1)'));
const timeout = (db: Database) => db.$client.pragma('busy_timeout', { simple: true });

test('a database that nobody else holds can be written to at once, and nothing of it is changed', async () => {
  const [ours] = twoOf();
  const before = changesOf(ours);
  expect(await untilWritable(ours)).toBe(true);
  requireWritable(ours);
  expect(changesOf(ours)).toBe(before);
  insert(ours);
  expect(changesOf(ours)).toBe(before + 1);
});

test.each(['IMMEDIATE', 'EXCLUSIVE'])(
  'one that another holds (%s) is waited for between turns, and by nobody inside one',
  async (mode) => {
    const [ours, theirs] = twoOf();
    const usual = timeout(ours);
    theirs.$client.exec(`BEGIN ${mode}`);
    const waiting = [untilWritable(ours), untilWritable(ours)];
    expect(timeout(ours)).toBe(0);
    expect(() => requireWritable(ours)).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
    expect(() => insert(ours)).toThrow();
    await vi.advanceTimersByTimeAsync(4000);
    theirs.$client.exec('COMMIT');
    await vi.advanceTimersByTimeAsync(100);
    expect(await Promise.all(waiting)).toEqual([true, true]);
    expect(timeout(ours)).toBe(usual);
    insert(ours);
  },
);

test('after five seconds nobody waits for it any more, until it is free', async () => {
  const [ours, theirs] = twoOf();
  theirs.$client.exec('BEGIN IMMEDIATE');
  const waiting = untilWritable(ours);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await waiting).toBe(false);
  expect(await untilWritable(ours)).toBe(false);
  theirs.$client.exec('COMMIT');
  await vi.advanceTimersByTimeAsync(100);
  expect(await untilWritable(ours)).toBe(true);
});

test('an error says so itself or by its cause', () => {
  const [ours, theirs] = twoOf();
  theirs.$client.exec('BEGIN IMMEDIATE');
  let error: unknown;
  try {
    insert(ours);
  } catch (thrown) {
    error = thrown;
  }
  theirs.$client.exec('ROLLBACK');
  expect(isHeld(error)).toBe(true);
  expect(isHeld(new Error('a query failed', { cause: error }))).toBe(true);
  expect([isHeld(new Error('other')), isHeld(null), isHeld('x')]).toEqual([false, false, false]);
});
