import type { Database } from 'db/connection.server';
import { sessions, verifications } from 'db/schema/index.server';
import { lte } from 'drizzle-orm';

/**
 * Erases sessions that are over, with the addresses and browsers they came from, and sign-ins that
 * never got their second factor (law 91/2025/QH15: no longer than their purpose needs). The library
 * of accounts only does so for somebody who comes back. Gives how many there were.
 */
export function forgetOldSignIns(db: Database, now: string): number {
  const ended = db.delete(sessions).where(lte(sessions.expiresAt, now)).run().changes;
  return ended + db.delete(verifications).where(lte(verifications.expiresAt, now)).run().changes;
}
