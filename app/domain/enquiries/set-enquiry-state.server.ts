import { type Database, write } from 'db/connection.server';
import { enquiries } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { NotFoundError } from '../errors';
import { type EnquiryKey, readableEnquiry } from './scope.server';
import type { EnquiryState } from './state';

/**
 * Marks how far an enquiry has come, forward or back; marking what is marked already changes
 * nothing. Throws {@link NotFoundError} where it is not the asker's.
 */
export function setEnquiryState(acting: Acting, key: EnquiryKey, state: EnquiryState): void {
  write(acting.db, (tx) => {
    const before = moveTo(tx, acting, key, state);
    if (before === state) return;
    recordEntry(tx, acting, {
      action: 'set-enquiry-state',
      subject: ['enquiry', key.enquiryId],
      before: { state: before },
      after: { state },
    });
  });
}

/** The same within a change whose entry tells of it; returns the state there was before. */
export function moveTo(
  tx: Database,
  acting: Acting,
  key: EnquiryKey,
  state: EnquiryState,
): EnquiryState {
  const before = stateOf(tx, acting, key);
  if (before !== state) {
    tx.update(enquiries).set({ state }).where(eq(enquiries.id, key.enquiryId)).run();
  }
  return before;
}

function stateOf(tx: Database, acting: Acting, key: EnquiryKey): EnquiryState {
  const row = tx
    .select({ state: enquiries.state })
    .from(enquiries)
    .where(readableEnquiry(acting, key))
    .get();
  if (!row) throw new NotFoundError();
  return row.state;
}
