import type { Database } from 'db/connection.server';

type Row = Record<string, string | number | null>;

/** Writes rows as they are: a country of products in seconds, where the trade's own rules take minutes. */
export function insertersOf(db: Database) {
  // A listing and its live version name each other.
  db.$client.pragma('defer_foreign_keys = ON');
  const statements = new Map<string, { run: (row: Row) => { lastInsertRowid: number | bigint } }>();
  const into = (table: string, row: Row): number => {
    const statement = statements.get(table) ?? prepareInsert(db, table, row);
    statements.set(table, statement);
    return Number(statement.run(row).lastInsertRowid);
  };
  const newest = (table: string) =>
    db.$client.prepare(`SELECT coalesce(max(id), 0) FROM ${table}`).pluck().get() as number;
  const versions = { product: newest('product_versions'), producer: newest('producer_versions') };
  return {
    into,
    /** A verified listing with one approved version, which is live. Returns its id. */
    listing: (kind: 'product' | 'producer', texts: object, row: Row): number => {
      versions[kind] += 1;
      const live = { live_version_id: versions[kind], provenance: 'verified' };
      const id = into(`${kind}s`, { ...row, ...live });
      into(`${kind}_versions`, {
        id: versions[kind],
        [`${kind}_id`]: id,
        number: 1,
        state: 'approved',
        texts: JSON.stringify(texts),
        created_at: row.created_at ?? null,
        decided_at: row.created_at ?? null,
      });
      return id;
    },
  };
}

export type Inserters = ReturnType<typeof insertersOf>;

function prepareInsert(db: Database, table: string, row: Row) {
  const columns = Object.keys(row);
  const values = columns.map((column) => `@${column}`);
  return db.$client.prepare<[Row]>(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`,
  );
}
