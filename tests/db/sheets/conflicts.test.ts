import { packs as packTable } from 'db/schema/index.server';
import { expect, test } from 'vitest';
import { changePacks } from '~/domain/listings/change-packs.server';
import { checkUpload } from '~/domain/sheets/check-upload.server';
import { confirmUpload } from '~/domain/sheets/confirm-upload.server';
import { conflictsIn } from '~/domain/sheets/plan';
import { csvOf, download, makeStore, NOW, replaced, stock } from './workbook';

test('each conflict is decided by itself, and what nobody else touched is no conflict', async () => {
  const store = makeStore();
  const [one, two] = [stock(store, { slug: 'a' }), stock(store, { slug: 'b' })];
  const old = replaced(await download(store, csvOf), ['120000', '130000'], ['120000', '140000']);
  for (const [index, { slug, pack }] of [one, two].entries()) {
    const listing = { kind: 'product' as const, producerId: store.producerId, slug };
    const price = 125_000 + index;
    const packs = [{ ...pack, priceMin: price, priceMax: price, noteVi: 'sỉ' }];
    changePacks({ ...store, now: NOW }, { listing, revision: 0, packs });
  }
  const { plan, fingerprint } = await checkUpload(store, old);
  expect(plan).toMatchObject({ problems: [], outdated: 0 });
  const conflicts = plan.products.flatMap(conflictsIn);
  expect(conflicts.map(({ id, stale }) => [id, stale.map(({ key }) => key)])).toEqual([
    [`p${one.pack.id}`, ['priceMin']],
    [`p${two.pack.id}`, ['priceMin']],
  ]);
  const taken = await confirmUpload(
    { ...store, now: NOW },
    {
      producerId: store.producerId,
      files: old,
      fingerprint,
      skipErrors: false,
      submit: false,
      take: [`p${two.pack.id}`],
    },
  );
  expect(taken).toEqual({ applied: { drafts: 0, submitted: 0, direct: 1 } });
  expect(store.db.select().from(packTable).all()).toMatchObject([
    { id: one.pack.id, priceMin: 125_000, priceMax: 125_000, noteVi: 'sỉ' },
    { id: two.pack.id, priceMin: 140_000, priceMax: 140_000, noteVi: 'sỉ' },
  ]);
});
