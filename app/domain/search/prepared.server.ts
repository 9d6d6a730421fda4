import type { Statement } from 'better-sqlite3';
import type { Database } from 'db/connection.server';

const statements = new WeakMap<Database['$client'], Map<string, Statement>>();

/** The statement of a text, prepared once per connection: a search asks the same few many times. */
export function prepared(db: Database, text: string): Statement {
  const known = statements.get(db.$client) ?? new Map<string, Statement>();
  statements.set(db.$client, known);
  const statement = known.get(text) ?? db.$client.prepare(text);
  known.set(text, statement);
  return statement;
}
