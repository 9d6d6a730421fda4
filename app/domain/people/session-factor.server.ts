import type { Database } from 'db/connection.server';
import { sessions } from 'db/schema/index.server';
import { and, eq, ne } from 'drizzle-orm';

/** Writes down that a session passed the second factor. On no page: the data version stays. */
export function passFactor(db: Database, token: string, now: string): void {
  db.update(sessions).set({ factorPassedAt: now }).where(eq(sessions.token, token)).run();
}

/** When a session last passed the second factor; null where it did not. */
export const findFactorPassed = (db: Database, token: string): string | null =>
  db
    .select({ factorPassedAt: sessions.factorPassedAt })
    .from(sessions)
    .where(eq(sessions.token, token))
    .get()?.factorPassedAt ?? null;

/** Ends every session of a person but one. */
export function endOtherSessions(db: Database, personId: number, token: string): void {
  const others = and(eq(sessions.userId, personId), ne(sessions.token, token));
  db.delete(sessions).where(others).run();
}
