import { write } from 'db/connection.server';
import { papers } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { NotFoundError } from '../errors';
import { ownProducers } from '../scopes.server';

/**
 * Takes a paper off a producer's file. Its row and its scan stay, because what was on file when a
 * star was decided must remain to be seen. Removing it again changes nothing. Throws NotFoundError
 * where it is not the actor's.
 */
export function removePaper(
  acting: Acting,
  { producerId, paperId }: { producerId: number; paperId: number },
): void {
  write(acting.db, (tx) => {
    const own = and(
      eq(papers.id, paperId),
      eq(papers.producerId, producerId),
      ownProducers(acting.actor, papers.producerId),
    );
    const row = tx.select().from(papers).where(own).get();
    if (!row) throw new NotFoundError();
    if (row.removedAt) return;
    tx.update(papers).set({ removedAt: acting.now }).where(eq(papers.id, paperId)).run();
    const { kind, number, mediaId } = row;
    recordEntry(tx, acting, {
      action: 'remove-paper',
      subject: ['producer', producerId],
      before: { paperId, kind, number, mediaId },
    });
  });
}
