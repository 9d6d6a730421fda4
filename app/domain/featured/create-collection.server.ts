import { type Database, write } from 'db/connection.server';
import { collections, formerSlugs } from 'db/schema/index.server';
import { and, eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { vietnamDayOf } from '../clock';
import { slugify } from '../search/fold';
import { checkCollection, type TypedCollection } from './collection-form';
import { fieldsWithoutOwnCause, keepItems, requireCurator } from './keep-items.server';

/** Keeps an address within what lists and links can show. */
const MAX_SLUG_LENGTH = 80;

/**
 * Builds a collection from what was typed; it is shown from its first day on. Its slug follows from
 * the title once and never changes. Returns the id. Throws ForbiddenError, and InvalidError, also
 * where it features the curator's own producer.
 */
export function createCollection(acting: Acting, typed: TypedCollection): number {
  requireCurator(acting);
  const checked = checkCollection(typed, { today: vietnamDayOf(acting.now) });
  return write(acting.db, (tx) => {
    const fields = fieldsWithoutOwnCause(tx, acting, { typed, checked, stored: null });
    const { items, ...row } = fields;
    const slug = freeSlug(tx, fields.titleVi);
    const { id } = tx
      .insert(collections)
      .values({
        ...row,
        slug,
        createdBy: acting.actor.personId,
        createdAt: acting.now,
        provenance: 'verified',
      })
      .returning({ id: collections.id })
      .get();
    keepItems(tx, id, items);
    recordEntry(tx, acting, {
      action: 'create-collection',
      subject: ['collection', id],
      after: { slug, ...fields },
    });
    return id;
  });
}

/** A slug that no collection has or once had. */
function freeSlug(tx: Database, title: string): string {
  const stem = slugify(title).slice(0, MAX_SLUG_LENGTH).replace(/-+$/, '') || 'bo-gioi-thieu';
  for (let number = 1; ; number++) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    const taken = tx
      .select({ id: collections.id })
      .from(collections)
      .where(eq(collections.slug, slug))
      .get();
    const former = tx
      .select({ slug: formerSlugs.slug })
      .from(formerSlugs)
      .where(and(eq(formerSlugs.kind, 'collection'), eq(formerSlugs.slug, slug)))
      .get();
    if (!taken && !former) return slug;
  }
}
