import { type Database, write } from '../../connection.server';
import { marks, rightProducts, rightsOfUse } from '../../schema/index.server';
import { NOW, nextNumber } from './counter.server';

export type MarkRow = typeof marks.$inferSelect;
export type RightRow = typeof rightsOfUse.$inferSelect;

/** A registered collective trademark unless told otherwise. */
export function makeMark(
  db: Database,
  overrides: Partial<typeof marks.$inferInsert> = {},
): MarkRow {
  const number = nextNumber();
  return write(db, (tx) =>
    tx
      .insert(marks)
      .values({
        slug: `nhan-hieu-thu-${number}`,
        kind: 'collective-trademark',
        status: 'registered',
        name: `Nhãn hiệu thử ${number}`,
        productVi: 'Sản phẩm thử',
        productEn: 'Test product',
        provenance: 'verified',
        createdAt: NOW,
        ...overrides,
      })
      .returning()
      .get(),
  );
}

type RightOverrides = Partial<typeof rightsOfUse.$inferInsert> & {
  markId: number;
  producerId: number;
  productIds: number[];
  /** A grant known to the day; in force from the start of 2026 when left out. */
  grantedOn?: string;
};

/** A right to use a mark for named products, without an end unless `expiresOn` gives one. */
export function makeRight(db: Database, overrides: RightOverrides): RightRow {
  const { productIds, grantedOn = '2026-01-01', ...row } = overrides;
  return write(db, (tx) => {
    const right = tx
      .insert(rightsOfUse)
      .values({
        number: `${nextNumber()}/GCN`,
        grantedEarliest: grantedOn,
        grantedLatest: grantedOn,
        provenance: 'verified',
        createdAt: NOW,
        ...row,
      })
      .returning()
      .get();
    for (const productId of productIds) {
      tx.insert(rightProducts).values({ rightId: right.id, productId }).run();
    }
    return right;
  });
}
