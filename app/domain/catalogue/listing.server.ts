import { type Database, dataVersion } from 'db/connection.server';
import { addDays } from '../dates';
import type { Reading } from '../reading';
import { alphabetOf } from './shelf/alphabet.server';
import { changesSince, newestChange } from './shelf/listing-changes.server';
import { readAllRows, readRows } from './shelf/read-rows.server';
import { Shelf } from './shelf/shelf';
import { turningProducts } from './shelf/turning-products.server';

type Kept = { shelf: Shelf; version: number; seen: number };

/** By database: today's products, and those of the day somebody looked ahead to. */
const kept = new WeakMap<Database, Map<string, Kept>>();
const MOST_DAYS = 2;

/**
 * Every listed product as lists show it on the day of reading. Kept in memory and brought up to date
 * product by product, when the data version has moved on and when the day has.
 */
export function listingOf(reading: Reading): Shelf {
  const { db, today } = reading;
  // What a change that is still open has written may yet be undone: nothing of it is kept.
  if (db.$client.inTransaction) return build(reading).shelf;
  const days = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, days);
  const fresh = refreshed(reading, days.get(today)) ?? turned(reading, days) ?? build(reading);
  days.delete(today);
  days.set(today, fresh);
  for (const day of days.keys()) if (days.size > MOST_DAYS) days.delete(day);
  return fresh.shelf;
}

function build(reading: Reading): Kept {
  const version = dataVersion(reading.db);
  const seen = newestChange(reading.db);
  const shelf = new Shelf(reading.today, alphabetOf(reading.db));
  for (const row of readAllRows(reading)) shelf.put(row);
  return { shelf, version, seen };
}

/** The same shelf with what changed since; null where all of it has to be read. */
function refreshed(reading: Reading, known: Kept | undefined): Kept | null {
  if (!known || known.version === dataVersion(reading.db)) return known ?? null;
  // One moment for all that is read: names are compared with those of products that did not change.
  return reading.db.$client.transaction(() => follow(reading, known))();
}

/** Yesterday's shelf after midnight: only what turned with the day is read again. */
function turned(reading: Reading, days: Map<string, Kept>): Kept | null {
  const yesterday = addDays(reading.today, -1);
  const known = days.get(yesterday);
  days.delete(yesterday);
  return reading.db.$client.transaction(() => {
    const fresh = refreshed({ ...reading, today: yesterday }, known);
    if (!fresh) return null;
    fresh.shelf.turnTo(reading.today);
    reread(reading, fresh.shelf, turningProducts(reading));
    return fresh;
  })();
}

/** From so many changes on, an order is made anew sooner than each change is followed in it. */
const MANY_CHANGES = 200;

function follow(reading: Reading, { shelf, seen }: Kept): Kept | null {
  const version = dataVersion(reading.db);
  const changes = changesSince(reading.db, seen);
  if (!changes) return null;
  reread(reading, shelf, changes.ids);
  return { shelf, version, seen: changes.newest };
}

function reread(reading: Reading, shelf: Shelf, ids: readonly number[]): void {
  if (ids.length > MANY_CHANGES) shelf.forgetOrders();
  // All of them first: a name that changed must not stand in its old place while others are put in.
  for (const id of ids) shelf.remove(id);
  for (const row of readRows(reading, ids)) shelf.put(row);
}
