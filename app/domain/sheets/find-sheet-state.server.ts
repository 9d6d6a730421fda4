import type { Database } from 'db/connection.server';
import { packs, productSeasons, products, productVersions } from 'db/schema/index.server';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Actor } from '../actor';
import { fieldsOf, type ListingTexts } from '../listings/fields';
import { cleanPack } from '../listings/packs';
import { ownProducers } from '../scopes.server';
import { isIn } from '../sql.server';
import type { PackState, ProductState } from './plan';
import type { SheetState } from './plan-changes';
import { isText, PRODUCT_COLUMNS, type ProductValues } from './product-columns';
import type { Steps } from './steps';
import { unhurried } from './unhurried.server';

/** Whose sheet is asked for, by whom. */
export type SheetQuestion = { db: Database; actor: Actor; producerId: number };

/** Products read by one statement: short enough for others not to notice. */
const READ_AT_ONCE = 25;

/**
 * The products of a producer the actor keeps, by slug, with their packs; none for anybody else.
 * Each product is read whole at one moment, though not all at the same: a change made meanwhile is
 * found out when the plan is applied.
 */
export function findSheetProducts(question: SheetQuestion): Promise<ProductState[]> {
  return unhurried(readProducts(question));
}

function* readProducts({ db, actor, producerId }: SheetQuestion): Steps<ProductState[]> {
  const ids = db
    .select({ id: products.id })
    .from(products)
    .where(and(eq(products.producerId, producerId), ownProducers(actor, products.producerId)))
    .orderBy(asc(products.slug))
    .all()
    .map(({ id }) => id);
  const found: ProductState[] = [];
  for (let from = 0; from < ids.length; from += READ_AT_ONCE) {
    for (const product of findProducts(db, ids.slice(from, from + READ_AT_ONCE))) {
      found.push(product);
      yield;
    }
  }
  return found;
}

/** What a form is opened on, and so a sheet: the newest version, whatever its state. */
const isNewest = sql`${productVersions.number} = (SELECT max(number) FROM product_versions AS v WHERE v.product_id = ${products.id})`;

function findProducts(db: Database, ids: readonly number[]): ProductState[] {
  const packsOf = findPacks(db, ids);
  return db
    .select({
      id: products.id,
      slug: products.slug,
      revision: products.revision,
      versionId: productVersions.id,
      state: productVersions.state,
      texts: productVersions.texts,
      months: productSeasons.months,
      soldOut: productSeasons.soldOut,
    })
    .from(products)
    .leftJoin(productVersions, and(eq(productVersions.productId, products.id), isNewest))
    .leftJoin(productSeasons, eq(productSeasons.productId, products.id))
    .where(isIn(products.id, ids))
    .orderBy(asc(products.slug))
    .all()
    .map(({ state, texts, months, soldOut, ...row }) => {
      const values = { ...textValues(texts ?? {}), months, soldOut: soldOut ?? false };
      return {
        ...row,
        name: values['name.vi'] || row.slug,
        waiting: state === 'submitted',
        values,
        packs: packsOf.get(row.id) ?? [],
      };
    });
}

function findPacks(db: Database, ids: readonly number[]): Map<number, PackState[]> {
  const rows = db
    .select()
    .from(packs)
    .where(isIn(packs.productId, ids))
    .orderBy(asc(packs.position), asc(packs.id))
    .all();
  const byProduct = new Map<number, PackState[]>();
  for (const row of rows) {
    const list = byProduct.get(row.productId) ?? [];
    list.push({ id: row.id, facts: cleanPack(row) });
    byProduct.set(row.productId, list);
  }
  return byProduct;
}

/** The texts of versions of the producer's products that rows of a file were made from. */
export function* findEarlierTexts(
  { db, actor, producerId }: SheetQuestion,
  versionIds: readonly number[],
): Steps<SheetState['earlier']> {
  const earlier: SheetState['earlier'] = new Map();
  const own = and(eq(products.producerId, producerId), ownProducers(actor, products.producerId));
  for (let from = 0; from < versionIds.length; from += READ_AT_ONCE) {
    const rows = db
      .select({
        id: productVersions.id,
        productId: productVersions.productId,
        texts: productVersions.texts,
      })
      .from(productVersions)
      .innerJoin(products, eq(products.id, productVersions.productId))
      .where(and(own, isIn(productVersions.id, versionIds.slice(from, from + READ_AT_ONCE))))
      .all();
    for (const { id, productId, texts } of rows) {
      const values = { ...textValues(texts), months: null, soldOut: false };
      earlier.set(id, { productId, values });
      yield;
    }
  }
  return earlier;
}

type TextValues = Omit<ProductValues, 'months' | 'soldOut'>;

function textValues(texts: ListingTexts): TextValues {
  const fields = fieldsOf('product', texts);
  const keys = (Object.keys(PRODUCT_COLUMNS) as (keyof ProductValues)[]).filter(isText);
  return Object.fromEntries(keys.map((key) => [key, fields[key] ?? ''])) as TextValues;
}
