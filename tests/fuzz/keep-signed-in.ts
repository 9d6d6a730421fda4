import type { Database } from 'db/connection.server';

/** What makes somebody who they are; no request of ours may take it from them for long. */
const TABLES = ['sessions', 'memberships', 'officers', 'officer_communes'];

/**
 * Remembers who is signed in and what they may do, and gives a function that puts it back: some
 * requests sign their reader out or close an account, and whoever is out sees no page.
 */
export function keepSignedIn(db: Database): () => void {
  const restore = TABLES.flatMap((table) => rowsOf(db, table));
  const closed = db.$client.prepare('UPDATE people SET disabled_at = NULL WHERE disabled_at > 0');
  return () => {
    for (const put of restore) put();
    closed.run();
  };
}

function rowsOf(db: Database, table: string): (() => void)[] {
  const rows = db.$client.prepare(`SELECT * FROM ${table}`).raw().all() as unknown[][];
  const places = (rows[0] ?? []).map(() => '?').join(', ');
  if (places === '') return [];
  const insert = db.$client.prepare(`INSERT OR IGNORE INTO ${table} VALUES (${places})`);
  return rows.map((row) => () => {
    insert.run(...row);
  });
}
