import type { Database } from 'db/connection.server';

/** Tables whose rows are no state that an auditor asks after, each with its why. */
export const NO_STATE: Record<string, string> = {
  audit_entries: 'the log itself',
  data_version: 'tells caches that something changed',
  listing_changes: 'tells lists in memory which products to read anew',
  search_documents: 'derived from listings: rebuilt at any time',
  search_labels: 'derived from places, producers and marks',
  search_words: 'derived from the words of the two above',
  search_word_keys: 'derived from the words of the two above',
  sessions: 'comes and goes with every signing in and out; each person sees and ends their own',
  verifications: 'half-done signing in, forgotten within minutes',
  second_factors:
    'a secret counts from its first right code, which people.two_factor_enabled tells',
  visit_counts: 'statistics of strangers, kept without persons',
  media:
    'like a text in a form, a file is nothing until something takes hold of it, whose row names its hash',
};

/** Full-text search keeps its index in tables that SQLite makes by itself. */
const isIndex = (name: string) => /^search_(?:label_)?index/.test(name);

export type State = Map<string, string>;

/** Every row of every table that is state, by table. */
export function stateOf(db: Database): State {
  return new Map(
    stateTables(db).map((table) => [
      table,
      JSON.stringify(db.$client.prepare(`SELECT * FROM "${table}"`).raw().all()),
    ]),
  );
}

export const changedTables = (before: State, after: State): string[] =>
  [...after].filter(([table, rows]) => rows !== before.get(table)).map(([table]) => table);

export const allTables = (db: Database): string[] =>
  db.$client
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();

const stateTables = (db: Database) =>
  allTables(db).filter((name) => !(name in NO_STATE) && !isIndex(name) && !/^sqlite_/.test(name));

/** The hashes of all files that a row of any table holds, and of all photos of versions. */
export function heldHashes(db: Database): string[] {
  const held = [
    ...allTables(db).flatMap((table) => referencesTo(db, 'media', table)),
    ...['product_versions', 'producer_versions'].map(
      (table) =>
        `SELECT json_extract(value, '$.mediaId') FROM ${table}, json_each(${table}.photos)`,
    ),
  ];
  return db.$client
    .prepare<[], string>(`SELECT sha256 FROM media WHERE id IN (${held.join(' UNION ')})`)
    .pluck()
    .all();
}

type Reference = { table: string; from: string };

const referencesTo = (db: Database, target: string, table: string) =>
  (db.$client.pragma(`foreign_key_list("${table}")`) as Reference[])
    .filter((reference) => reference.table === target)
    .map(({ from }) => `SELECT "${from}" FROM "${table}"`);
