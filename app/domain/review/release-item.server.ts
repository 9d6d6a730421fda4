import { write } from 'db/connection.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { StaleError } from '../errors';
import { dropAssignment, findHolder } from './assignments.server';
import { getCheckedItem, ITEM_SUBJECTS } from './get-item.server';
import type { Holder, ItemKey } from './queue';

/**
 * Lets go of an item, so that anybody may take it. Letting go of what is free changes nothing.
 * Throws as {@link getCheckedItem} does, and StaleError with the {@link Holder} where somebody else
 * has taken it over.
 */
export function releaseItem(acting: Acting, key: ItemKey): void {
  const { actor } = acting;
  write(acting.db, (tx) => {
    getCheckedItem(tx, actor, key);
    const holder = findHolder(tx, key);
    if (!holder) return;
    if (holder.personId !== actor.personId) throw new StaleError<Holder>(holder);
    dropAssignment(tx, key);
    recordEntry(tx, acting, {
      action: 'release-item',
      subject: [ITEM_SUBJECTS[key.kind], key.id],
      before: { holder: { personId: holder.personId, name: holder.name } },
      after: { holder: null },
    });
  });
}
