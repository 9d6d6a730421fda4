import { write } from 'db/connection.server';
import { enquiryReplies } from 'db/schema/index.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { InvalidError } from '../errors';
import { checkReply, type ReplyFault } from './form';
import type { EnquiryKey } from './scope.server';
import { moveTo } from './set-enquiry-state.server';

/**
 * Keeps what a member answered, for the others to read, and marks the enquiry as being talked about.
 * Nothing is sent from here: the buyer left a telephone number. Throws {@link NotFoundError} where it
 * is not the asker's and {@link InvalidError} on `reply` for no text or too much.
 */
export function answerEnquiry(acting: Acting, key: EnquiryKey, typed: string): void {
  const { text, fault } = checkReply(typed);
  if (fault) throw new InvalidError<ReplyFault>({ reply: fault });
  write(acting.db, (tx) => {
    const state = moveTo(tx, acting, key, 'talking');
    const { id } = tx
      .insert(enquiryReplies)
      .values({
        enquiryId: key.enquiryId,
        authorId: acting.actor.personId,
        text,
        createdAt: acting.now,
      })
      .returning({ id: enquiryReplies.id })
      .get();
    // Not its text: it may hold what the buyer said, and entries cannot be erased.
    recordEntry(tx, acting, {
      action: 'answer-enquiry',
      subject: ['enquiry', key.enquiryId],
      before: { state },
      after: { state: 'talking', reply: id },
    });
  });
}
