import { type Database, write } from 'db/connection.server';
import { collections } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { vietnamDayOf } from '../clock';
import { StaleError, WrongStateError } from '../errors';
import type { Provenance } from '../texts';
import {
  type CollectionFields,
  changedFields,
  checkCollection,
  TEXT_FIELDS,
  type TypedCollection,
} from './collection-form';
import { getCollection, type StoredCollection } from './get-collection.server';
import { fieldsWithoutOwnCause, keepItems, requireCurator } from './keep-items.server';

export type CollectionEdit = {
  id: number;
  /** The revision on which the form was opened. */
  revision: number;
  typed: TypedCollection;
};

/**
 * Changes a collection to what was typed, at once. Returns false where nothing differs, and writes
 * nothing then. Throws NotFoundError, ForbiddenError, InvalidError (also where it features the
 * curator's own producer more than before), WrongStateError for one that was
 * withdrawn, and StaleError with {@link StoredCollection} where another change came between.
 */
export function editCollection(acting: Acting, { id, revision, typed }: CollectionEdit): boolean {
  requireCurator(acting);
  return write(acting.db, (tx) => {
    const stored = getCollection(tx, id);
    if (stored.withdrawnAt) throw new WrongStateError('withdrawn');
    const today = vietnamDayOf(acting.now);
    const checked = checkCollection(typed, { today, storedEnd: stored.endsOn });
    if (checked.fields && changedFields(stored, checked.fields).length === 0) return false;
    if (stored.revision !== revision) throw new StaleError<StoredCollection>(stored);
    const fields = fieldsWithoutOwnCause(tx, acting, { typed, checked, stored });
    const changed = changedFields(stored, fields);
    keepFields(tx, stored, fields);
    const told = (one: CollectionFields) =>
      Object.fromEntries(changed.map((key) => [key, one[key]]));
    recordEntry(tx, acting, {
      action: 'edit-collection',
      subject: ['collection', id],
      before: told(stored),
      after: told(fields),
    });
    return true;
  });
}

function keepFields(
  tx: Database,
  stored: StoredCollection,
  { items, ...row }: CollectionFields,
): void {
  tx.update(collections)
    .set({
      ...row,
      revision: stored.revision + 1,
      provenance: provenanceAfter(stored, { items, ...row }),
    })
    .where(eq(collections.id, stored.id))
    .run();
  if (items.join() !== stored.items.join()) keepItems(tx, stored.id, items);
}

/**
 * An invented collection becomes a curator's own once none of its invented words is left; until
 * then it keeps its tag, and goes with the samples.
 */
function provenanceAfter(stored: StoredCollection, fields: CollectionFields): Provenance {
  const keepsWords = TEXT_FIELDS.some((key) => fields[key] !== null && fields[key] === stored[key]);
  return stored.provenance === 'sample' && !keepsWords ? 'verified' : stored.provenance;
}
