import { write } from 'db/connection.server';
import { enquiries } from 'db/schema/index.server';
import { lte } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';

/**
 * Erases every enquiry whose time is over, of all producers; to be called when the server starts and
 * once a day. Gives how many there were. With none nothing is written, so that cached pages stay.
 */
export function eraseOldEnquiries({ db, now }: Pick<Acting, 'db' | 'now'>): number {
  const isOver = lte(enquiries.eraseAfter, now);
  if (!db.select({ id: enquiries.id }).from(enquiries).where(isOver).limit(1).get()) return 0;
  return write(db, (tx) => {
    const erased = tx.delete(enquiries).where(isOver).returning({ id: enquiries.id }).all();
    recordEntry(
      tx,
      { actor: null, now },
      {
        action: 'erase-old-enquiries',
        subject: ['data', 'enquiries'],
        before: { ids: erased.map(({ id }) => id) },
      },
    );
    return erased.length;
  });
}
