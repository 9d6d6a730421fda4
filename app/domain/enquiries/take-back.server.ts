import { write } from 'db/connection.server';
import { enquiries } from 'db/schema/index.server';
import { and, eq, gt } from 'drizzle-orm';
import type { Acting } from '../acting';
import { recordEntry } from '../audit/record-entry.server';
import { NotFoundError } from '../errors';
import { hashSecret } from '../secret';

type Moment = Pick<Acting, 'db' | 'now'>;

/** What a buyer's own link still takes back. */
export type TakeBack = {
  id: number;
  producerId: number;
  createdAt: string;
}[];

/** The enquiries sent by the form that made this secret; none once they are erased. */
export function findTakeBack({ db, now }: Moment, secret: string): TakeBack {
  return db
    .select({
      id: enquiries.id,
      producerId: enquiries.producerId,
      createdAt: enquiries.createdAt,
    })
    .from(enquiries)
    .where(and(eq(enquiries.secretHash, hashSecret(secret)), gt(enquiries.eraseAfter, now)))
    .orderBy(enquiries.id)
    .all();
}

/**
 * Erases what a buyer sent, with all that was answered: consent can be taken back at any time, as
 * easily as it was given (law 91/2025/QH15 on personal data). Throws {@link NotFoundError} where
 * nothing is left.
 */
export function takeBackEnquiries(moment: Moment, secret: string): void {
  write(moment.db, (tx) => {
    const sent = findTakeBack({ ...moment, db: tx }, secret);
    if (sent.length === 0) throw new NotFoundError();
    for (const { id, producerId } of sent) {
      // Its products and replies go by ON DELETE CASCADE.
      tx.delete(enquiries).where(eq(enquiries.id, id)).run();
      recordEntry(
        tx,
        { actor: null, now: moment.now },
        { action: 'take-back-enquiry', subject: ['enquiry', id], before: { producerId } },
      );
    }
  });
}
