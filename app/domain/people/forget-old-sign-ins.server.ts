import type { Database } from 'db/connection.server';
import { sessions, verifications } from 'db/schema/index.server';
import { lte, or } from 'drizzle-orm';
import { IDLE_MINUTES } from './idle';

/**
 * Erases sessions that are over and idle ones of officers, with the addresses and browsers they came from, and sign-ins that
 * never got their second factor (law 91/2025/QH15: no longer than their purpose needs). The library
 * of accounts only does so for somebody who comes back. Gives how many there were.
 */
export function forgetOldSignIns(db: Database, now: string): number {
  const idleSince = new Date(Date.parse(now) - IDLE_MINUTES * 60_000).toISOString();
  const over = or(lte(sessions.expiresAt, now), lte(sessions.seenAt, idleSince));
  const ended = db.delete(sessions).where(over).run().changes;
  return ended + db.delete(verifications).where(lte(verifications.expiresAt, now)).run().changes;
}
