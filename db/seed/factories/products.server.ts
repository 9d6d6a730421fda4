import { eq } from 'drizzle-orm';
import { type Database, write } from '../../connection.server';
import {
  type ProductTextField,
  packs,
  productSeasons,
  products,
  productVersions,
} from '../../schema/index.server';
import { claims, fillGaps, type Wordings } from '../texts.server';
import { NOW, nextNumber } from './counter.server';
import { makeProducer } from './producers.server';

export type ProductRow = typeof products.$inferSelect;
export type PackRow = typeof packs.$inferSelect;
type Overrides = Partial<typeof products.$inferInsert> & {
  name?: string;
  nameEn?: string;
  texts?: Wordings<ProductTextField>;
};

/** A listed product with an approved live version; of a new producer unless one is given. */
export function makeProduct(db: Database, overrides: Overrides = {}): ProductRow {
  const number = nextNumber();
  const { name = `Sản phẩm thử ${number}`, nameEn, texts = {}, ...row } = overrides;
  const provenance = row.provenance ?? 'verified';
  return write(db, (tx) => {
    const producerId = row.producerId === undefined ? makeProducer(tx).id : row.producerId;
    const { id } = tx
      .insert(products)
      .values({ slug: `san-pham-thu-${number}`, createdAt: NOW, ...row, producerId, provenance })
      .returning({ id: products.id })
      .get();
    const named = claims<ProductTextField>({ name: { vi: name, en: nameEn } }, provenance);
    const version = tx
      .insert(productVersions)
      .values({
        productId: id,
        number: 1,
        state: 'approved',
        texts: fillGaps(named, claims(texts, provenance)),
        createdAt: NOW,
        decidedAt: NOW,
      })
      .returning({ id: productVersions.id })
      .get();
    return tx
      .update(products)
      .set({ liveVersionId: version.id })
      .where(eq(products.id, id))
      .returning()
      .get();
  });
}

type PackOverrides = Partial<typeof packs.$inferInsert> & {
  productId: number;
  /** One published price in đồng; leave out for a pack without one. */
  price?: number;
};

export function makePack(db: Database, { price, ...overrides }: PackOverrides): PackRow {
  const priced = price
    ? { priceState: 'published' as const, priceMin: price, priceMax: price }
    : { priceState: 'unpublished' as const };
  return write(db, (tx) =>
    tx
      .insert(packs)
      .values({
        labelVi: 'Túi 500 g',
        labelEn: '500 g bag',
        netAmount: 500,
        netUnit: 'g',
        provenance: 'verified',
        ...priced,
        ...overrides,
      })
      .returning()
      .get(),
  );
}

/** When a product can be had: months by number, 1 to 12. */
export function makeSeason(
  db: Database,
  { months, ...overrides }: { productId: number; months: number[]; soldOut?: boolean },
): typeof productSeasons.$inferSelect {
  const bits = months.reduce((sum, month) => sum | (1 << (month - 1)), 0);
  return write(db, (tx) =>
    tx
      .insert(productSeasons)
      .values({ ...overrides, months: bits, provenance: 'verified' })
      .returning()
      .get(),
  );
}
