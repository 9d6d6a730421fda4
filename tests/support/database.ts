import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import {
  type Database,
  migrateDatabase,
  openDatabase,
  openDatabaseCopy,
} from 'db/connection.server';
import type { SeedLevel } from 'db/seed/seed.server';
import { inject, onTestFinished } from 'vitest';

/** The day on which tests that do not care are set. */
export const TODAY = '2026-08-01';

/** A database of one's own with every table and no row, closed when the test ends. */
export function migratedDatabase(): Database {
  return copyOf('migrated', () => {
    const db = openDatabase(':memory:');
    migrateDatabase(db);
    return db;
  });
}

/**
 * A seeded database of one's own. The seed is imported only here, so that tests of the tables alone
 * do not depend on it.
 */
export async function seededDatabase(seed: SeedLevel, today = TODAY): Promise<Database> {
  const { fillEmptyCatalogue } = await import('~/domain/catalogue/fill-empty-catalogue.server');
  return copyOf(`${seed}-${today}`, () => {
    const db = openDatabase(':memory:');
    migrateDatabase(db);
    fillEmptyCatalogue(db, seed, today);
    return db;
  });
}

const templates = new Map<string, Buffer>();

/** Built by the first test that asks, in whichever worker; the others read its bytes. */
function copyOf(name: string, build: () => Database): Database {
  const bytes = templates.get(name) ?? readOrBuild(name, build);
  templates.set(name, bytes);
  const copy = openDatabaseCopy(bytes);
  onTestFinished(() => {
    copy.$client.close();
  });
  return copy;
}

function readOrBuild(name: string, build: () => Database): Buffer {
  const file = join(inject('runFolder'), `${name}.db`);
  if (existsSync(file)) return readFileSync(file);
  const db = build();
  const bytes = db.$client.serialize();
  db.$client.close();
  // Two workers may build the same template at once: whoever is last replaces it whole.
  const own = `${file}.${threadId}`;
  writeFileSync(own, bytes);
  renameSync(own, file);
  return bytes;
}
