import type { Database } from 'db/connection.server';

type Row = Record<string, string | number | null>;

/** Writes rows as they are: a country of products in seconds, where the trade's own rules take minutes. */
export function insertersOf(db: Database) {
  const statements = new Map<string, { run: (row: Row) => { lastInsertRowid: number | bigint } }>();
  const into = (table: string, row: Row): number => {
    const statement = statements.get(table) ?? prepareInsert(db, table, row);
    statements.set(table, statement);
    return Number(statement.run(row).lastInsertRowid);
  };
  const versions = { product: newest(db, 'product'), producer: newest(db, 'producer') };
  const makeLive = { product: liveMaker(db, 'product'), producer: liveMaker(db, 'producer') };
  return {
    into,
    /** A verified listing with one approved version, which is live. Returns its id. */
    listing: (kind: 'product' | 'producer', texts: object, row: Row): number => {
      const id = into(`${kind}s`, { ...row, provenance: 'verified' });
      versions[kind] += 1;
      into(`${kind}_versions`, {
        id: versions[kind],
        [`${kind}_id`]: id,
        number: 1,
        state: 'approved',
        texts: JSON.stringify(texts),
        created_at: row.created_at ?? null,
        decided_at: row.created_at ?? null,
      });
      makeLive[kind].run(versions[kind], id);
      return id;
    },
  };
}

const newest = (db: Database, kind: string): number =>
  db.$client.prepare(`SELECT coalesce(max(id), 0) FROM ${kind}_versions`).pluck().get() as number;

const liveMaker = (db: Database, kind: string) =>
  db.$client.prepare(`UPDATE ${kind}s SET live_version_id = ? WHERE id = ?`);

export type Inserters = ReturnType<typeof insertersOf>;

function prepareInsert(db: Database, table: string, row: Row) {
  const columns = Object.keys(row);
  const values = columns.map((column) => `@${column}`);
  return db.$client.prepare<[Row]>(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`,
  );
}
