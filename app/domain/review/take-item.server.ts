import { write } from 'db/connection.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { StaleError, WrongStateError } from '../errors';
import { assign, findHolder } from './assignments.server';
import { getCheckedItem, ITEM_SUBJECTS } from './get-item.server';
import type { Holder, ItemKey } from './queue';

/**
 * Takes an item that waits. `from` is the person who had it when the asker looked, or null: taking
 * over is done knowingly, so where somebody else has it now, it throws StaleError with that
 * {@link Holder} (null where it became free). Taking again what one has changes nothing. Throws as
 * {@link getCheckedItem} does, and WrongStateError with where the item stands once it was decided.
 */
export function takeItem(
  acting: Acting,
  { kind, id, from }: ItemKey & { from: number | null },
): void {
  const { actor, now } = acting;
  write(acting.db, (tx) => {
    const { state } = getCheckedItem(tx, actor, { kind, id });
    if (state !== 'submitted') throw new WrongStateError(state);
    const holder = findHolder(tx, { kind, id });
    if (holder?.personId === actor.personId) return;
    if ((holder?.personId ?? null) !== from) throw new StaleError<Holder | null>(holder);
    assign(tx, { kind, id }, actor.personId, now);
    recordEntry(tx, acting, {
      action: holder ? 'take-over-item' : 'take-item',
      subject: [ITEM_SUBJECTS[kind], id],
      before: { holder: holder && { personId: holder.personId, name: holder.name } },
      after: { holder: { personId: actor.personId, name: actor.name } },
    });
  });
}
