import type { Database } from 'db/connection.server';
import { chaseNotes, people } from 'db/schema/index.server';
import { and, desc, eq } from 'drizzle-orm';
import { isIn } from '../sql.server';
import { CHASED_KIND_LIST, type ChasedItem, type ContactNote, keyOf } from './chased';

/**
 * The contacts noted about items, newest first, by the items' keys. The items are the asker's to
 * know of already.
 */
export function findUnsafeNotes(
  db: Database,
  items: readonly Pick<ChasedItem, 'kind' | 'id'>[],
): Map<string, ContactNote[]> {
  const found = new Map<string, ContactNote[]>();
  for (const kind of CHASED_KIND_LIST) {
    const ids = items.filter((item) => item.kind === kind).map(({ id }) => id);
    const rows = db
      .select({ row: chaseNotes, by: people.name })
      .from(chaseNotes)
      .innerJoin(people, eq(people.id, chaseNotes.personId))
      .where(and(eq(chaseNotes.kind, kind), isIn(chaseNotes.subjectId, ids)))
      .orderBy(desc(chaseNotes.id))
      .all();
    for (const { row, by } of rows) {
      const { id, subjectId, channel, outcome, note, createdAt } = row;
      const key = keyOf({ kind, id: subjectId });
      const own = found.get(key) ?? [];
      own.push({ id, at: createdAt, by, channel, outcome, note });
      found.set(key, own);
    }
  }
  return found;
}
