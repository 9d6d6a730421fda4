import { collectionItems, collections } from 'db/schema/index.server';
import { eq, lte } from 'drizzle-orm';
import { vietnamDayOf } from '../clock';
import type { Reading } from '../reading';

/**
 * The products that a collection has shown, or could have: it began, and was not withdrawn before.
 * The collection being built does not count as its own past.
 */
export function findFeaturedBefore(
  { db, today }: Reading,
  exceptCollectionId: number | null,
): Set<number> {
  const rows = db
    .select({
      collectionId: collections.id,
      productId: collectionItems.productId,
      startsOn: collections.startsOn,
      withdrawnAt: collections.withdrawnAt,
    })
    .from(collectionItems)
    .innerJoin(collections, eq(collections.id, collectionItems.collectionId))
    .where(lte(collections.startsOn, today))
    .all();
  return new Set(
    rows
      .filter(({ collectionId }) => collectionId !== exceptCollectionId)
      .filter(
        ({ startsOn, withdrawnAt }) =>
          withdrawnAt === null || vietnamDayOf(withdrawnAt) >= startsOn,
      )
      .map(({ productId }) => productId),
  );
}
