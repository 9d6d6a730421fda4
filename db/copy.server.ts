import { type Database, openDatabase } from './connection.server';

/**
 * Writes the database as it stands at this moment into a new file, while others read and write on.
 * VACUUM INTO, because libsql knows no `.backup()`. Blocks this process for as long as it takes.
 */
export function copyDatabase(db: Database, file: string): void {
  db.$client.prepare('VACUUM INTO ?').run(file);
}

/** Bytes of the database without what waits in the WAL; a copy takes about as many. */
export function databaseBytes(db: Database): number {
  const read = (name: string) => Number(db.$client.pragma(name, { simple: true }));
  return read('page_count') * read('page_size');
}

/** Asks something of a copy, which is one file again afterwards, without a WAL beside it. */
export function askCopy<Answer>(file: string, question: (copy: Database) => Answer): Answer {
  const copy = openDatabase(file);
  try {
    const answer = question(copy);
    copy.$client.pragma('journal_mode = DELETE');
    return answer;
  } finally {
    copy.$client.close();
  }
}

/**
 * What SQLite itself finds wrong with a database: pages and indexes that do not agree, rows that
 * point to nothing. Null where all is well. Reads every page.
 */
export function damageOf(db: Database): string | null {
  const integrity = String(db.$client.pragma('integrity_check(1)', { simple: true }));
  if (integrity !== 'ok') return integrity;
  const [orphan] = db.$client.pragma('foreign_key_check') as { table: string; parent: string }[];
  return orphan ? `a row of ${orphan.table} points to none of ${orphan.parent}` : null;
}
