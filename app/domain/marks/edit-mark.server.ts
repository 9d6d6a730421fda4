import { isDeepStrictEqual } from 'node:util';
import { type Database, write } from 'db/connection.server';
import { formerSlugs, marks } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError, StaleError } from '../errors';
import { freeMarkSlug, getKeptMark, indexMark, isTakenIndication } from './get-kept-mark.server';
import { checkMark, type MarkFault, type MarkRow, type TypedMark, typedMark } from './mark-form';
import { markSlugStem } from './mark-slug';
import { type Merged, mergeTyped } from './three-way';

export type MarkEdit = {
  slug: string;
  /** What the form was opened on; null where it does not say. */
  opened: TypedMark | null;
  typed: TypedMark;
  /** Whether the page moves to the address its new name gives; the old one leads there. */
  newAddress: boolean;
  /** Whether the officer has compared the entry with its papers. */
  verified: boolean;
};

/** What stands now, and both sides brought together as far as they can be. */
export type StaleMark = Merged<TypedMark> & { kept: TypedMark };

/**
 * Changes an entry of the registry; a trademark's renewal moves its end. Fields that only somebody
 * else changed meanwhile keep their change. Returns the slug, a new one where asked for, and whether
 * anything changed. Throws NotFoundError, ForbiddenError, InvalidError by field, and StaleError with
 * {@link StaleMark} where both changed a field differently.
 */
export function editMark(acting: Acting, edit: MarkEdit): { slug: string; changed: boolean } {
  return write(acting.db, (tx) => {
    const before = getKeptMark(tx, acting.actor, edit.slug);
    const kept = typedMark(before);
    const merge = mergeTyped(edit.opened, edit.typed, kept);
    if (merge.conflicts.length > 0) throw new StaleError<StaleMark>({ ...merge, kept });
    const { facts, faults } = checkMark(merge.merged, before.status, before.sources);
    if (!facts) throw new InvalidError<MarkFault>(faults);
    if (facts.kind === 'geographical-indication' && isTakenIndication(tx, facts, before.id)) {
      throw new InvalidError<MarkFault>({ productVi: 'taken' });
    }
    const slug = edit.newAddress ? freeMarkSlug(tx, markSlugStem(facts), before.id) : before.slug;
    const provenance = edit.verified ? ('verified' as const) : before.provenance;
    const after: MarkRow = { ...before, ...facts, slug, provenance };
    if (losesItsGrounds(before, after)) {
      throw new InvalidError<MarkFault>({ 'sources[0].label': 'no-source' });
    }
    const fields = changedFields(before, after);
    if (fields.length === 0) return { slug, changed: false };
    if (slug !== before.slug) moveAddress(tx, before, slug);
    tx.update(marks)
      .set({ ...facts, slug, provenance })
      .where(eq(marks.id, before.id))
      .run();
    indexMark(tx, before.id);
    const only = (row: MarkRow) => Object.fromEntries(fields.map((field) => [field, row[field]]));
    recordEntry(tx, acting, {
      action: 'edit-mark',
      subject: ['mark', before.id],
      before: only(before),
      after: only(after),
    });
    return { slug, changed: true };
  });
}

const changedFields = (before: MarkRow, after: MarkRow) =>
  (Object.keys(after) as (keyof MarkRow)[]).filter(
    (field) => !isDeepStrictEqual(before[field], after[field]),
  );

/** Nobody vouched for it, and the last page it rests on would go. */
const losesItsGrounds = (before: MarkRow, { provenance, sources }: MarkRow): boolean =>
  provenance === 'sourced' && before.sources.length > 0 && sources.length === 0;

function moveAddress(tx: Database, { id, slug: old }: MarkRow, slug: string): void {
  const own = and(eq(formerSlugs.kind, 'mark'), eq(formerSlugs.slug, slug));
  tx.delete(formerSlugs).where(own).run();
  tx.insert(formerSlugs).values({ kind: 'mark', slug: old, targetId: id }).run();
}
