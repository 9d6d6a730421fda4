import { auditEntries } from 'db/schema/index.server';
import { getTableColumns, type SQL, sql } from 'drizzle-orm';

/**
 * What whoever made an entry is called today, in a query of `auditEntries`. The entry itself says
 * the pseudonym only (or, if a release of before December 2026 wrote it, the name), because it
 * outlives the account. The tables are written out: the query builder leaves their names out where it
 * sees a query of one table.
 */
export const actorName: SQL<string> = sql`coalesce(
  (SELECT person.name FROM people AS person WHERE person.id = audit_entries.actor_id),
  audit_entries.actor
)`;

/** Every column of an entry, with the name in place of what stands there. */
export const namedEntry = { ...getTableColumns(auditEntries), actor: actorName };
