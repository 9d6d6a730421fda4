import { type Database, write } from '../../connection.server';
import { collectionItems, collections } from '../../schema/index.server';
import { NOW, nextNumber } from './counter.server';

export type CollectionRow = typeof collections.$inferSelect;
type Overrides = Partial<typeof collections.$inferInsert> & {
  startsOn: string;
  endsOn: string;
  /** In the order they are shown. */
  productIds?: number[];
};

export function makeCollection(db: Database, overrides: Overrides): CollectionRow {
  const number = nextNumber();
  const { productIds = [], ...row } = overrides;
  return write(db, (tx) => {
    const collection = tx
      .insert(collections)
      .values({
        slug: `bo-suu-tap-thu-${number}`,
        titleVi: `Bộ sưu tập thử ${number}`,
        titleEn: `Test collection ${number}`,
        reasonVi: 'Lý do chọn để thử.',
        reasonEn: 'A reason, for the test.',
        provenance: 'verified',
        createdAt: NOW,
        ...row,
      })
      .returning()
      .get();
    productIds.forEach((productId, position) => {
      tx.insert(collectionItems).values({ collectionId: collection.id, productId, position }).run();
    });
    return collection;
  });
}
