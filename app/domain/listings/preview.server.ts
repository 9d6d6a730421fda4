import { type Database, transact } from 'db/connection.server';
import { eq } from 'drizzle-orm';
import type { Acting } from '../acting';
import { getKeptListing, type ListingRef } from './get-listing.server';
import { LISTING_KINDS } from './listing-kinds.server';

/** Thrown to undo what a preview did; never leaves this file. */
class Undo extends Error {}

/**
 * Reads a listing as if its newest version were approved, the very way the public page is read:
 * the version is made live in a transaction that is always undone. The data version is not raised,
 * so no reader outside sees or keeps anything of it. Throws NotFoundError for a listing the asker
 * does not keep.
 */
export function asIfApproved<Result>(
  { db, actor }: Pick<Acting, 'db' | 'actor'>,
  ref: ListingRef,
  read: (db: Database) => Result,
): Result {
  let result: { value: Result } | undefined;
  try {
    transact(db, (tx) => {
      const listing = getKeptListing(tx, actor, ref);
      const { listings, versions } = LISTING_KINDS[listing.kind];
      const { newest, id } = listing;
      if (newest) {
        tx.update(versions).set({ state: 'approved' }).where(eq(versions.id, newest.id)).run();
        tx.update(listings).set({ liveVersionId: newest.id }).where(eq(listings.id, id)).run();
      }
      result = { value: read(tx) };
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  return (result as { value: Result }).value;
}
