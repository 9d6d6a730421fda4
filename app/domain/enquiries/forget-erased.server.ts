import type { Database } from 'db/connection.server';
import { sql } from 'drizzle-orm';

/**
 * Makes what is deleted from here on unreadable in the file too: SQLite otherwise only marks the
 * space as free and leaves the words standing in it (sqlite.org/pragma.html#pragma_secure_delete).
 */
export function forgetErased(tx: Database): void {
  tx.all(sql`PRAGMA secure_delete = ON`);
}
