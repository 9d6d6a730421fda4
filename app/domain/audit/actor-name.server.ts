import { auditEntries, people } from 'db/schema/index.server';
import { getTableColumns, type SQL, sql } from 'drizzle-orm';

/**
 * What whoever made an entry is called today, in a query of `auditEntries`. The entry itself says
 * the pseudonym only (or, in databases of 2026, the name), because it outlives the account.
 */
export const actorName: SQL<string> = sql`coalesce(
  (SELECT called.name FROM ${people} AS called WHERE called.id = ${sql.raw('audit_entries.actor_id')}),
  ${sql.raw('audit_entries.actor')}
)`;

/** Every column of an entry, with the name in place of what stands there. */
export const namedEntry = { ...getTableColumns(auditEntries), actor: actorName };
