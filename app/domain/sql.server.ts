import { type SQL, sql } from 'drizzle-orm';

/**
 * `column IN (ids)` for any number of ids with one bound value: SQLite allows 32,766 variables, and
 * one statement text for every length is prepared once.
 */
export function isIn(column: SQL | { getSQL(): SQL }, ids: readonly (number | string)[]): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}
