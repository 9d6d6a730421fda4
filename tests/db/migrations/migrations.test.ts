import { readdirSync } from 'node:fs';
import {
  migrateDatabase,
  NewerDatabaseError,
  OlderDatabaseError,
  openDatabase,
  requireMigrated,
} from 'db/connection.server';
import * as schema from 'db/schema/index.server';
import { getTableColumns, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, onTestFinished, test } from 'vitest';
import journal from '../../../db/migrations/meta/_journal.json';
import { migratedDatabase } from '../../support/database';

const tables = Object.values(schema).filter((value) => is(value, SQLiteTable)) as SQLiteTable[];

test('every table of the schema can be read after the migrations', () => {
  const db = migratedDatabase();
  expect(tables.length).toBeGreaterThan(20);
  for (const table of tables) {
    expect(() => db.select().from(table).limit(1).all(), getTableConfig(table).name).not.toThrow();
  }
});

test('the checks and the foreign keys of the schema are in the database', () => {
  const db = migratedDatabase();
  const sqlOf = db.$client.prepare('SELECT sql FROM sqlite_master WHERE name = ?').pluck();
  for (const table of tables) {
    const { name, checks, foreignKeys } = getTableConfig(table);
    const sql = String(sqlOf.get(name));
    for (const check of checks) expect(sql, name).toContain(`CONSTRAINT "${check.name}" CHECK`);
    const kept = db.$client.pragma(`foreign_key_list("${name}")`) as unknown[];
    expect(kept, name).toHaveLength(foreignKeys.length);
  }
});

test('every column that holds a day has a CHECK that it is one', () => {
  for (const table of tables) {
    const { name, checks } = getTableConfig(table);
    const checked = checks.map(({ value }) => JSON.stringify(value.queryChunks, plainly)).join();
    for (const { name: column } of Object.values(getTableColumns(table))) {
      if (!/_(?:on|earliest|latest|until|as_of)$/.test(column)) continue;
      expect(checked, `${name}.${column}`).toContain(`"name":"${column}"`);
    }
  }
});

/** Columns point back to their tables; their names say enough. */
const plainly = (key: string, value: unknown) => (key === 'table' ? undefined : value);

test('migrating twice changes nothing', () => {
  const db = migratedDatabase();
  const dump = () => db.$client.prepare('SELECT * FROM sqlite_master ORDER BY name').all();
  const before = dump();
  migrateDatabase(db);
  expect(dump()).toEqual(before);
});

test('the journal names every SQL file, in the order of their times', () => {
  const files = readdirSync('db/migrations').filter((name) => name.endsWith('.sql'));
  expect(journal.entries.map(({ tag }) => `${tag}.sql`)).toEqual(files.sort());
  const times = journal.entries.map(({ when }) => when);
  expect(times).toEqual([...times].sort((a, b) => a - b));
});

test('a database from a later release is refused and left alone', () => {
  const db = openDatabase(':memory:');
  onTestFinished(() => {
    db.$client.close();
  });
  migrateDatabase(db);
  db.$client
    .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
    .run('later', Date.parse('2999-01-01T00:00:00Z'));
  expect(() => migrateDatabase(db)).toThrow(NewerDatabaseError);
});

test('who serves beside others takes a database of its own release only, as it is', () => {
  const db = openDatabase(':memory:');
  onTestFinished(() => {
    db.$client.close();
  });
  expect(() => requireMigrated(db)).toThrow(OlderDatabaseError);
  migrateDatabase(db);
  expect(() => requireMigrated(db)).not.toThrow();
  const latest = Math.max(...journal.entries.map(({ when }) => when));
  const applied = db.$client.prepare(
    'UPDATE __drizzle_migrations SET created_at = ? WHERE created_at = ?',
  );
  applied.run(latest - 1, latest);
  expect(() => requireMigrated(db)).toThrow(OlderDatabaseError);
  applied.run(latest + 1, latest - 1);
  expect(() => requireMigrated(db)).toThrow(NewerDatabaseError);
});
