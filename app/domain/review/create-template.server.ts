import { write } from 'db/connection.server';
import { reasonTemplates } from 'db/schema/index.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError } from '../errors';
import { findTemplates } from './find-templates.server';
import { requireKeeper } from './get-template.server';
import { checkTemplate, type TemplateFault } from './templates';

/**
 * Keeps a reason for the next time and gives its id. One that is kept in the same words already is
 * not written twice. Throws ForbiddenError, and InvalidError on `field` and `text`.
 */
export function createTemplate(acting: Acting, typed: { field: string; text: string }): number {
  requireKeeper(acting.actor);
  return write(acting.db, (tx) => {
    const { field, text, faults } = checkTemplate(typed);
    if (faults) throw new InvalidError<TemplateFault>(faults as Record<string, TemplateFault>);
    const twin = findTemplates(tx).find((each) => each.field === field && each.text === text);
    if (twin) return twin.id;
    const row = tx.insert(reasonTemplates).values({ field, text }).returning().get();
    recordEntry(tx, acting, {
      action: 'create-template',
      subject: ['reason-template', row.id],
      after: { field, text },
    });
    return row.id;
  });
}
