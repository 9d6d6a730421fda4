import type { Database } from 'db/connection.server';
import { collectionItems, products } from 'db/schema/index.server';
import { count, eq } from 'drizzle-orm';
import { type Acting } from '../acting';
import { ForbiddenError, InvalidError } from '../errors';
import { mayAtDesk } from '../policy';
import { isIn } from '../sql.server';
import type { CollectionFault } from './collection-form';

/** Throws ForbiddenError for whoever may not build collections. */
export function requireCurator({ actor }: Pick<Acting, 'actor'>): void {
  if (!mayAtDesk(actor, 'curate')) throw new ForbiddenError();
}

/** Writes a collection's items in their order. Throws InvalidError for a product that is not there. */
export function keepItems(tx: Database, collectionId: number, ids: readonly number[]): void {
  const found = tx.select({ total: count() }).from(products).where(isIn(products.id, ids)).get();
  if (found?.total !== ids.length) throw new InvalidError<CollectionFault>({ items: 'unknown' });
  tx.delete(collectionItems).where(eq(collectionItems.collectionId, collectionId)).run();
  ids.forEach((productId, position) => {
    tx.insert(collectionItems).values({ collectionId, productId, position }).run();
  });
}
