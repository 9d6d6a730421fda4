import type { Database } from 'db/connection.server';
import { opinions, people } from 'db/schema/index.server';
import { and, desc, eq } from 'drizzle-orm';
import type { Opinion } from './opinions';
import type { ItemKey } from './queue';

/** The opinions on an item, newest first; whoever asks has seen the item already. */
export function findOpinions(
  db: Database,
  { kind, id }: ItemKey,
): (Opinion & { personId: number })[] {
  return db
    .select({
      id: opinions.id,
      personId: opinions.personId,
      by: people.name,
      verdict: opinions.verdict,
      text: opinions.text,
      at: opinions.createdAt,
    })
    .from(opinions)
    .innerJoin(people, eq(people.id, opinions.personId))
    .where(and(eq(opinions.kind, kind), eq(opinions.itemId, id)))
    .orderBy(desc(opinions.id))
    .all();
}
