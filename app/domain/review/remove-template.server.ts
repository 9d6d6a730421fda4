import { write } from 'db/connection.server';
import { reasonTemplates } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { getTemplate, requireKeeper } from './get-template.server';

/**
 * Takes a template out of use; reasons given with it stay. Removing again changes nothing. Throws
 * ForbiddenError and NotFoundError.
 */
export function removeTemplate(acting: Acting, id: number): void {
  requireKeeper(acting.actor);
  write(acting.db, (tx) => {
    const { field, text, removedAt } = getTemplate(tx, id);
    if (removedAt) return;
    tx.update(reasonTemplates)
      .set({ removedAt: acting.now })
      .where(eq(reasonTemplates.id, id))
      .run();
    recordEntry(tx, acting, {
      action: 'remove-template',
      subject: ['reason-template', id],
      before: { field, text },
      after: null,
    });
  });
}
