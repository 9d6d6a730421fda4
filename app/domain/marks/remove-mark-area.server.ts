import { write } from 'db/connection.server';
import { markAreas } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { NotFoundError } from '../errors';
import { getKeptMark } from './get-kept-mark.server';

/**
 * Takes a place out of a mark's area; the audit log keeps what it was. Throws ForbiddenError, and
 * NotFoundError for a place that is not of this mark, or no longer.
 */
export function removeMarkArea(acting: Acting, slug: string, areaId: number): void {
  write(acting.db, (tx) => {
    const mark = getKeptMark(tx, acting.actor, slug);
    const own = and(eq(markAreas.id, areaId), eq(markAreas.markId, mark.id));
    const before = tx.delete(markAreas).where(own).returning().get();
    if (!before) throw new NotFoundError();
    recordEntry(tx, acting, { action: 'remove-mark-area', subject: ['mark', mark.id], before });
  });
}
