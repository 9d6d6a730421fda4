import { write } from 'db/connection.server';
import { enquiries } from 'db/schema/index.server';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { NotFoundError } from '../errors';
import { type EnquiryKey, readableEnquiry } from './scope.server';

/**
 * Erases an enquiry and all that was said, before its time: a buyer may ask for it. Throws
 * {@link NotFoundError} where it is not the asker's.
 */
export function eraseEnquiry(acting: Acting, key: EnquiryKey): void {
  write(acting.db, (tx) => {
    // Its products and replies go by ON DELETE CASCADE.
    const { changes } = tx.delete(enquiries).where(readableEnquiry(acting, key)).run();
    if (changes === 0) throw new NotFoundError();
    recordEntry(tx, acting, { action: 'erase-enquiry', subject: ['enquiry', key.enquiryId] });
  });
}
