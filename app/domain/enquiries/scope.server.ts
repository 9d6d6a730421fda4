import { enquiries } from 'db/schema/index.server';
import { and, eq, gt, type SQL } from 'drizzle-orm';
import type { Acting } from '../acting';
import { ownProducers } from '../scopes.server';

/**
 * The enquiries of a producer that the asker may read: only its own members do, officers do not, and
 * what is due to be erased is gone for everybody, whether or not the sweep has come by.
 */
export const readableEnquiries = ({ actor, now }: Asker, producerId: number): SQL =>
  all(
    eq(enquiries.producerId, producerId),
    ownProducers(actor, enquiries.producerId),
    gt(enquiries.eraseAfter, now),
  );

/** One of them. */
export const readableEnquiry = (asker: Asker, { producerId, enquiryId }: EnquiryKey): SQL =>
  all(readableEnquiries(asker, producerId), eq(enquiries.id, enquiryId));

type Asker = Pick<Acting, 'actor' | 'now'>;

/** An enquiry in the workspace it is asked for in. */
export type EnquiryKey = { producerId: number; enquiryId: number };

/** `and()` of nothing is undefined, which would bound nothing. */
function all(first: SQL, ...others: SQL[]): SQL {
  return and(first, ...others) ?? first;
}
