import type { Database } from 'db/connection.server';
import { sessions } from 'db/schema/index.server';
import { and, desc, eq, gt, ne } from 'drizzle-orm';
import type { Acting } from '../acting';
import { idleness } from './idle';

/** A device on which somebody is signed in. */
export type SignedInDevice = { id: number; current: boolean; since: string; browser: string };

/** Where a person is signed in, newest first; `token` is the session that asks. */
export function findSessions({ db, actor, now }: Acting, token: string): SignedInDevice[] {
  return db
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, actor.personId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt))
    .all()
    .filter(({ seenAt }) => !actor.officer || idleness(seenAt, now) !== 'idle')
    .map((session) => ({
      id: session.id,
      current: session.token === token,
      since: session.createdAt,
      browser: browserOf(session.userAgent ?? ''),
    }));
}

/** Ends one of a person's own sessions, or every one but the one that asks. */
export function endSessions({ db, actor }: Acting, which: { id: number } | { not: string }): void {
  const own = eq(sessions.userId, actor.personId);
  const chosen = 'id' in which ? eq(sessions.id, which.id) : ne(sessions.token, which.not);
  // Sessions show on no page: the data version stays, and with it every cached page.
  db.delete(sessions).where(and(own, chosen)).run();
}

/** When an officer's session was last used, an instant in UTC; null where that was not noted yet. */
export const findSeen = (db: Database, token: string): string | null =>
  db.select({ at: sessions.seenAt }).from(sessions).where(eq(sessions.token, token)).get()?.at ??
  null;

/** Notes that a session is used; no cached page shows it. */
export function writeSeen(db: Database, token: string, now: string): void {
  db.update(sessions).set({ seenAt: now }).where(eq(sessions.token, token)).run();
}

/** Most telling first: Android also says Linux, and every browser says Chrome or Safari. */
const SYSTEMS = ['Android', 'iPhone', 'iPad', 'Windows', 'Macintosh', 'Linux'];
const BROWSERS = ['Zalo', 'coc_coc', 'Edg', 'OPR', 'SamsungBrowser', 'Firefox', 'Chrome', 'Safari'];

/** Enough of a user agent for its owner to recognise the device. */
function browserOf(agent: string): string {
  const named = (names: string[]) => names.find((name) => agent.includes(name));
  return [named(BROWSERS), named(SYSTEMS)].filter(Boolean).join(' · ') || '?';
}
