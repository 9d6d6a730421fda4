import type { Database } from 'db/connection.server';
import {
  makePack,
  makePerson,
  makeProducer,
  makeProduct,
  makeSeason,
} from 'db/seed/factories/index.server';
import type { Actor } from '~/domain/actor';
import { type CheckedUpload, checkUpload } from '~/domain/sheets/check-upload.server';
import { findSheetProducts, type SheetQuestion } from '~/domain/sheets/find-sheet-state.server';
import type { ProductState } from '~/domain/sheets/plan';
import type { UploadedFile } from '~/domain/sheets/read-workbook.server';
import { writeCsv, writeWorkbook } from '~/domain/sheets/write-workbook.server';
import { migratedDatabase } from '../../support/database';
import { actorOf } from '../../support/personas';

export const NOW = '2026-08-01T05:00:00.000Z';

export type Store = SheetQuestion & { owner: Actor };

/** A cooperative with one owner and no product yet. */
export function makeStore(db: Database = migratedDatabase()): Store {
  const producerId = makeProducer(db).id;
  const owner = actorOf(db, makePerson(db, { memberOf: { [producerId]: 'owner' } }));
  return { db, actor: owner, owner, producerId };
}

/** A product of the store with one pack and a season. */
export function stock(
  { db, producerId }: Store,
  overrides: Parameters<typeof makeProduct>[1] = {},
) {
  const product = makeProduct(db, { producerId, ...overrides });
  const pack = makePack(db, { productId: product.id, price: 120_000 });
  makeSeason(db, { productId: product.id, months: [1, 2, 3] });
  return { ...product, pack };
}

export async function xlsxOf(products: readonly ProductState[]): Promise<UploadedFile[]> {
  return [{ name: 'san-pham.xlsx', bytes: await writeWorkbook(products, { title: 'Bảng tính' }) }];
}

export async function csvOf(products: readonly ProductState[]): Promise<UploadedFile[]> {
  const bytes = async (kind: 'products' | 'packs') =>
    new TextEncoder().encode(await writeCsv(kind, products));
  return [
    { name: 'san-pham.csv', bytes: await bytes('products') },
    { name: 'quy-cach.csv', bytes: await bytes('packs') },
  ];
}

/** CSV files with texts of their cells replaced, each once and one after the other. */
export const replaced = (files: UploadedFile[], ...edits: [from: string, to: string][]) =>
  files.map(({ name, bytes }) => {
    const text = edits.reduce(
      (said, [from, to]) => said.replace(from, to),
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    );
    return { name, bytes: new TextEncoder().encode(text) };
  });

/** Downloads the store's sheet as it stands. */
export const download = async (store: Store, as = xlsxOf) => as(await findSheetProducts(store));

/** What a file would change that says of the store's products what `edit` makes of them. */
export async function checkEdited(
  store: Store,
  edit: (products: ProductState[]) => readonly ProductState[],
): Promise<CheckedUpload & { files: UploadedFile[] }> {
  const files = await xlsxOf(edit(await findSheetProducts(store)));
  return { ...(await checkUpload(store, files)), files };
}
