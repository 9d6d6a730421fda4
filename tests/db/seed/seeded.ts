import {
  type Database,
  migrateDatabase,
  openDatabase,
  openDatabaseCopy,
} from 'db/connection.server';
import { type SeedLevel, seedDatabase } from 'db/seed/seed.server';
import { onTestFinished } from 'vitest';

export const TODAY = '2026-11-24';

/** A private database seeded by the seed itself, without what the application adds on top. */
export function seeded(level: SeedLevel, today = TODAY): Database {
  const db = openDatabaseCopy(bytesOf(level, today));
  onTestFinished(() => {
    db.$client.close();
  });
  return db;
}

const made = new Map<string, Buffer>();

function bytesOf(level: SeedLevel, today: string): Buffer {
  const name = `${level} ${today}`;
  const bytes = made.get(name) ?? build(level, today);
  made.set(name, bytes);
  return bytes;
}

/** The bytes of a database seeded anew. */
export function build(level: SeedLevel, today: string): Buffer {
  const db = openDatabase(':memory:');
  migrateDatabase(db);
  seedDatabase(db, { seed: level, today });
  const bytes = db.$client.serialize();
  db.$client.close();
  return bytes;
}

export function count(db: Database, from: string): number {
  return db.$client.prepare(`SELECT count(*) FROM ${from}`).pluck().get() as number;
}

export function column<Value>(db: Database, query: string): Value[] {
  return db.$client.prepare(query).pluck().all() as Value[];
}

/** Bookkeeping, and the search index that the application writes from these rows. */
const NOT_DATA = /^(?:sqlite_|__drizzle|search_|data_version$)|^listing_changes$/;

/** Every row of every table that holds data, in the order of its row ids. */
export function everything(db: Database): Record<string, Record<string, unknown>[]> {
  const names = column<string>(db, "SELECT name FROM sqlite_master WHERE type = 'table'");
  return Object.fromEntries(
    names
      .filter((name) => !NOT_DATA.test(name))
      .map((name) => [
        name,
        db.$client.prepare(`SELECT * FROM "${name}" ORDER BY rowid`).all() as Record<
          string,
          unknown
        >[],
      ]),
  );
}

/** Every text in every column, with where it stands. */
export function everyText(db: Database): { where: string; text: string }[] {
  return Object.entries(everything(db)).flatMap(([table, rows]) =>
    rows.flatMap((row, index) =>
      Object.entries(row)
        .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
        .map(([name, text]) => ({ where: `${table}[${index}].${name}`, text })),
    ),
  );
}
