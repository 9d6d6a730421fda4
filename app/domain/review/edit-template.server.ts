import { write } from 'db/connection.server';
import { reasonTemplates } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, StaleError, WrongStateError } from '../errors';
import { cleanText } from '../listings/clean-text';
import { getTemplate, requireKeeper } from './get-template.server';
import { checkTemplate, type TemplateFault } from './templates';

export type TemplateEdit = {
  id: number;
  field: string;
  text: string;
  /** The text as the form showed it when it was opened. */
  seen: string;
};

/**
 * Rewords a template; reasons given before keep the words they were given in. Throws ForbiddenError,
 * NotFoundError, InvalidError on `field` and `text`, WrongStateError `removed`, and StaleError with
 * the text that stands now where somebody else reworded it meanwhile.
 */
export function editTemplate(acting: Acting, { id, seen, ...typed }: TemplateEdit): void {
  requireKeeper(acting.actor);
  write(acting.db, (tx) => {
    const before = getTemplate(tx, id);
    if (before.removedAt) throw new WrongStateError('removed');
    const { field, text, faults } = checkTemplate(typed);
    if (faults) throw new InvalidError<TemplateFault>(faults as Record<string, TemplateFault>);
    if (before.text === text && before.field === field) return;
    if (cleanText(seen, 'many') !== cleanText(before.text, 'many')) {
      throw new StaleError<string>(before.text);
    }
    tx.update(reasonTemplates).set({ field, text }).where(eq(reasonTemplates.id, id)).run();
    recordEntry(tx, acting, {
      action: 'edit-template',
      subject: ['reason-template', id],
      before: { field: before.field, text: before.text },
      after: { field, text },
    });
  });
}
