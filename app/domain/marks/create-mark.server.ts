import { write } from 'db/connection.server';
import { marks } from 'db/schema/index.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { ForbiddenError, InvalidError } from '../errors';
import { mayAtDesk } from '../policy';
import { freeMarkSlug, indexMark, isTakenIndication } from './get-kept-mark.server';
import { checkMark, type MarkFault, type TypedMark } from './mark-form';
import { markSlugStem } from './mark-slug';

/**
 * Enters a mark into the registry, verified by the officer who had its papers, and findable at once.
 * Returns its slug. Throws ForbiddenError, and InvalidError by field; `taken` at the product of an
 * indication whose name and product another one has.
 */
export function createMark(acting: Acting, typed: TypedMark): { id: number; slug: string } {
  const { db, actor, now } = acting;
  if (!mayAtDesk(actor, 'record')) throw new ForbiddenError();
  const { facts, faults } = checkMark(typed, 'registered');
  if (!facts) throw new InvalidError<MarkFault>(faults);
  return write(db, (tx) => {
    if (facts.kind === 'geographical-indication' && isTakenIndication(tx, facts, null)) {
      throw new InvalidError<MarkFault>({ productVi: 'taken' });
    }
    const slug = freeMarkSlug(tx, markSlugStem(facts), null);
    const row = tx
      .insert(marks)
      .values({ slug, ...facts, provenance: 'verified', createdAt: now })
      .returning()
      .get();
    indexMark(tx, row.id);
    recordEntry(tx, acting, { action: 'create-mark', subject: ['mark', row.id], after: row });
    return { id: row.id, slug };
  });
}
