import { type SQL, sql } from 'drizzle-orm';
import { type AnySQLiteColumn, check, text } from 'drizzle-orm/sqlite-core';

/** Where a claim comes from. `unsourced`: named in research notes, no page found; shown as such. */
export const PROVENANCES = ['verified', 'sourced', 'unsourced', 'sample'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/**
 * A page a claim rests on; `url` is missing where its full address was not kept. `original`: no page,
 * but where the signed original lies, in an officer's words.
 */
export type Source = { label: string; url?: string; original?: true };

/** A date of law: a day in Vietnam as `YYYY-MM-DD`, without a time or a zone. */
export const plainDate = (name: string) => text(name);

/** A moment in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export const instant = (name: string) => text(name);

export const provenance = () => text('provenance', { enum: PROVENANCES }).notNull();

export const sources = (name = 'sources') =>
  text(name, { mode: 'json' }).$type<Source[]>().notNull().default(sql`'[]'`);

/** `date(x) IS x` holds for null and for real days only: 2025-02-30 comes back as 2025-03-02. */
export const isPlainDate = (name: string, column: AnySQLiteColumn) =>
  check(name, sql`date(${column}) IS ${column}`);

/** The two bounds of a date known only roughly: each a real day, and in order. */
export const isDateRange = (name: string, earliest: AnySQLiteColumn, latest: AnySQLiteColumn) =>
  check(
    name,
    sql`date(${earliest}) IS ${earliest} AND date(${latest}) IS ${latest} AND (${earliest} IS NULL OR ${latest} IS NULL OR ${earliest} <= ${latest})`,
  );

export const isOneOf = (
  name: string,
  column: AnySQLiteColumn,
  values: readonly (string | number)[],
) =>
  check(
    name,
    sql`${column} IN (${sql.raw(values.map((value) => (typeof value === 'number' ? value : `'${value}'`)).join(', '))})`,
  );

export const holds = (name: string, condition: SQL) => check(name, condition);
