import { write } from 'db/connection.server';
import { opinions } from 'db/schema/index.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { ForbiddenError, InvalidError, WrongStateError } from '../errors';
import { cleanText } from '../listings/clean-text';
import { dropAssignment, findHolder } from './assignments.server';
import { findOpinions } from './find-opinions.server';
import { getCheckedItem, ITEM_SUBJECTS } from './get-item.server';
import { type OpinionFault, opinionFaults } from './opinions';
import type { ItemKey, Verdict } from './queue';

export type Forwarding = ItemKey & { verdict: Verdict | null; text: string };

/**
 * Forwards an item with what a commune officer thinks of it, to those who decide; it is then free to
 * be taken. Sending the same words again, as on a bad network, changes nothing. Throws as
 * {@link getCheckedItem} does, ForbiddenError for every other post, WrongStateError once the item was
 * decided, and InvalidError on `verdict` and `opinion`.
 */
export function recordOpinion(acting: Acting, { kind, id, verdict, text }: Forwarding): void {
  const { actor, now } = acting;
  write(acting.db, (tx) => {
    const { state } = getCheckedItem(tx, actor, { kind, id });
    if (actor.officer?.post !== 'commune') throw new ForbiddenError();
    if (state !== 'submitted') throw new WrongStateError(state);
    const said = cleanText(text, 'many');
    const faults = opinionFaults(verdict, said);
    if (verdict === null || Object.keys(faults).length > 0) {
      throw new InvalidError<OpinionFault>(faults);
    }
    const [last] = findOpinions(tx, { kind, id });
    if (last?.personId === actor.personId && last.verdict === verdict && last.text === said) return;
    const row = { kind, itemId: id, personId: actor.personId, verdict, text: said, createdAt: now };
    tx.insert(opinions).values(row).run();
    const held = findHolder(tx, { kind, id })?.personId === actor.personId;
    if (held) dropAssignment(tx, { kind, id });
    recordEntry(tx, acting, {
      action: 'record-opinion',
      subject: [ITEM_SUBJECTS[kind], id],
      before: { held },
      after: { verdict, held: false },
      reason: said,
    });
  });
}
