import type { Database } from 'db/connection.server';
import { people } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { normalLogin } from './login';

/** What a person signs in with. */
export const findLogin = (db: Database, personId: number): string | null =>
  db.select({ login: people.login }).from(people).where(eq(people.id, personId)).get()?.login ??
  null;

/** The person behind a login as somebody said it over the telephone; null where there is none. */
export function findPersonByLogin(db: Database, typed: string): { personId: number } | null {
  const row = db
    .select({ personId: people.id })
    .from(people)
    .where(eq(people.login, normalLogin(typed)))
    .get();
  return row ?? null;
}
