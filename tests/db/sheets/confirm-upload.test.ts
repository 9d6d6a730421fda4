import {
  auditEntries,
  packs,
  productSeasons,
  products,
  productVersions,
} from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { changeSeason } from '~/domain/listings/change-season.server';
import { saveDraft } from '~/domain/listings/save-draft.server';
import { submitVersion } from '~/domain/listings/submit-version.server';
import { applyPlan } from '~/domain/sheets/apply-plan.server';
import { checkUpload } from '~/domain/sheets/check-upload.server';
import { type Confirmation, confirmUpload } from '~/domain/sheets/confirm-upload.server';
import type { ProductState } from '~/domain/sheets/plan';
import {
  checkEdited,
  csvOf,
  download,
  makeStore,
  NOW,
  replaced,
  type Store,
  stock,
  xlsxOf,
} from './workbook';

const actingIn = ({ db, owner }: Store) => ({ db, actor: owner, now: NOW });

const CHOICES = { take: [], submit: false };
const confirm = (
  store: Store,
  confirmation: Partial<Confirmation> & Pick<Confirmation, 'files' | 'fingerprint'>,
) =>
  confirmUpload(actingIn(store), {
    producerId: store.producerId,
    skipErrors: false,
    ...CHOICES,
    ...confirmation,
  });

/** Puts another name, and a sold-out sign, on every product. */
const renamed = (sheet: readonly ProductState[], name: (slug: string) => string) =>
  sheet.map((product) => ({
    ...product,
    values: { ...product.values, 'name.vi': name(product.slug), soldOut: true },
  }));

const everything = ({ db }: Store) => ({
  products: db.select().from(products).all(),
  versions: db.select().from(productVersions).all(),
  packs: db.select().from(packs).all(),
  seasons: db.select().from(productSeasons).all(),
  audit: db.select().from(auditEntries).all(),
});

const versionsOf = ({ db }: Store, id: number) =>
  db.select().from(productVersions).where(eq(productVersions.productId, id)).all();

test('texts become a draft and direct facts are public at once, each by its own door', async () => {
  const store = makeStore();
  const { id, pack, liveVersionId } = stock(store, { name: 'Miến' });
  const { files, fingerprint, plan } = await checkEdited(store, ([product]) => [
    {
      ...(product as ProductState),
      values: { ...(product as ProductState).values, 'name.vi': 'Miến dong', months: 0b1000 },
      packs: [
        {
          id: pack.id,
          facts: { ...(product as ProductState).packs[0]?.facts, priceMin: 9000 } as never,
        },
      ],
    },
  ]);
  expect(plan.products).toHaveLength(1);
  expect(everything(store).audit).toEqual([]);
  expect(await confirm(store, { files, fingerprint })).toEqual({
    applied: { drafts: 1, submitted: 0, direct: 1 },
  });
  const now = everything(store);
  expect(now.versions.map(({ state, nameVi }) => [state, nameVi])).toEqual([
    ['approved', 'Miến'],
    ['draft', 'Miến dong'],
  ]);
  expect(now.products).toMatchObject([{ liveVersionId, revision: 2 }]);
  expect(now.packs).toMatchObject([{ id: pack.id, priceMin: 9000, priceMax: 120_000 }]);
  expect(now.seasons).toMatchObject([{ productId: id, months: 0b1000, soldOut: false }]);
  expect(now.audit.map(({ action, subjectType }) => [action, subjectType])).toEqual([
    ['save-draft', 'product-version'],
    ['change-season', 'product'],
    ['change-packs', 'product'],
    ['apply-sheet', 'producer'],
  ]);
  const { plan: again } = await checkUpload(store, files);
  expect(again.products).toEqual([]);
});

test('drafts can be handed to the officers at once', async () => {
  const store = makeStore();
  const { id } = stock(store);
  const checked = await checkEdited(store, (sheet) => renamed(sheet, () => 'Tên mới'));
  const confirmed = await confirm(store, { ...checked, submit: true });
  expect(confirmed).toEqual({ applied: { drafts: 1, submitted: 1, direct: 1 } });
  expect(versionsOf(store, id).at(-1)?.state).toBe('submitted');
});

/** The store's one product with one more row among its packs: a copy of the first, renamed. */
const withBox =
  (id: number) =>
  ([product]: readonly ProductState[]): ProductState[] => {
    if (!product?.packs[0]) throw new Error('a product with a pack');
    const box = { id, facts: { ...product.packs[0].facts, labelVi: 'Hộp' } };
    return [{ ...product, packs: [...product.packs, box] }];
  };

test('a copied row adds a pack behind the others', async () => {
  const store = makeStore();
  const { pack } = stock(store);
  const checked = await checkEdited(store, withBox(pack.id));
  expect(await confirm(store, checked)).toEqual({
    applied: { drafts: 0, submitted: 0, direct: 1 },
  });
  expect(everything(store).packs).toMatchObject([
    { id: pack.id, labelVi: 'Túi 500 g' },
    { labelVi: 'Hộp', priceMin: 120_000 },
  ]);
});

test('the row of a pack that is no longer there is refused', async () => {
  const store = makeStore();
  stock(store);
  const { plan } = await checkEdited(store, withBox(999));
  expect(plan.problems).toMatchObject([{ code: 'pack-gone', at: 'C3' }]);
  expect(plan.products).toEqual([]);
});

describe('all or nothing', () => {
  test('a fault at the last product leaves no trace of those before', async () => {
    const store = makeStore();
    for (let count = 0; count < 5; count++) stock(store);
    const checked = await checkEdited(store, (sheet) => renamed(sheet, (slug) => `Mới ${slug}`));
    const last = checked.plan.products.at(-1);
    if (!last) throw new Error('a plan with products');
    last.versionId = 1;
    const before = everything(store);
    expect(() => applyPlan(actingIn(store), store.producerId, checked, CHOICES)).toThrow();
    expect(everything(store)).toEqual(before);
  });

  test('a file with errors waits, unless the right rows are asked for', async () => {
    const store = makeStore();
    const first = stock(store, { slug: 'a' });
    const second = stock(store, { slug: 'b' });
    const checked = await checkEdited(store, (sheet) =>
      renamed(sheet, (slug) => (slug === 'a' ? '' : 'Tên mới')),
    );
    expect(checked.plan.problems).toMatchObject([{ code: 'required', at: 'B2' }]);
    const before = everything(store);
    expect(await confirm(store, checked)).toEqual({ refused: 'errors' });
    expect(everything(store)).toEqual(before);
    expect(await confirm(store, { ...checked, skipErrors: true })).toEqual({
      applied: { drafts: 1, submitted: 0, direct: 1 },
    });
    expect(versionsOf(store, first.id)).toHaveLength(1);
    expect(versionsOf(store, second.id)).toHaveLength(2);
  });
});

describe('while the page moves on', () => {
  const rename = (store: Store, slug: string, text: string) => {
    const listing = { kind: 'product' as const, producerId: store.producerId, slug };
    const [newest] = versionsOf(store, productIdOf(store, slug)).slice(-1);
    const fields = { 'name.vi': text };
    return saveDraft(actingIn(store), { listing, openedOn: newest?.id ?? null, fields });
  };
  const productIdOf = ({ db }: Store, slug: string) =>
    db.select().from(products).where(eq(products.slug, slug)).get()?.id as number;

  test('what was shown is not what would happen: it is shown again', async () => {
    const store = makeStore();
    const { slug } = stock(store);
    const checked = await checkEdited(store, (sheet) => renamed(sheet, () => 'Tên trong tệp'));
    rename(store, slug, 'Tên trên trang');
    const before = everything(store);
    expect(await confirm(store, checked)).toEqual({ refused: 'changed' });
    expect(everything(store)).toEqual(before);
  });

  test('a change between the last look and the writing undoes all of it', async () => {
    const store = makeStore();
    stock(store, { slug: 'a' });
    stock(store, { slug: 'b' });
    const checked = await checkEdited(store, (sheet) => renamed(sheet, () => 'Tên mới'));
    rename(store, 'b', 'Tên trên trang');
    const before = everything(store);
    expect(() => applyPlan(actingIn(store), store.producerId, checked, CHOICES)).toThrow();
    expect(everything(store)).toEqual(before);
  });

  test('an old file overwrites only when asked to, and the other text stays in the history', async () => {
    const store = makeStore();
    const { id, slug } = stock(store, { name: 'Gốc' });
    const old = await checkEdited(store, (sheet) => renamed(sheet, () => 'Tên trong tệp'));
    rename(store, slug, 'Tên trên trang');
    const { plan, fingerprint } = await checkUpload(store, old.files);
    expect(plan.products[0]?.changes).toMatchObject([
      { key: 'name.vi', before: 'Tên trên trang', after: 'Tên trong tệp', stale: true },
      { key: 'soldOut', stale: false },
    ]);
    const kept = await confirm(store, { files: old.files, fingerprint });
    expect(kept).toEqual({ applied: { drafts: 0, submitted: 0, direct: 1 } });
    const again = await checkUpload(store, old.files);
    const taken = await confirm(store, { ...again, files: old.files, take: 'all' });
    expect(taken).toEqual({ applied: { drafts: 1, submitted: 0, direct: 0 } });
    expect(versionsOf(store, id).map(({ nameVi }) => nameVi)).toEqual([
      'Gốc',
      'Tên trên trang',
      'Tên trong tệp',
    ]);
  });

  test('of direct facts both sides are shown, and the page’s stays unless asked otherwise', async () => {
    const store = makeStore();
    const { slug } = stock(store);
    const files = replaced(await download(store, csvOf), ['tháng 1-3', 'tháng 7']);
    const listing = { kind: 'product' as const, producerId: store.producerId, slug };
    changeSeason(actingIn(store), { listing, revision: 0, months: 0b1, soldOut: false });
    const { plan, fingerprint } = await checkUpload(store, files);
    expect(plan.products[0]?.changes).toMatchObject([
      { key: 'months', before: 'tháng 1', after: 'tháng 7', stale: true },
    ]);
    const kept = await confirm(store, { files, fingerprint });
    expect(kept).toEqual({ applied: { drafts: 0, submitted: 0, direct: 0 } });
    const taken = await confirm(store, { files, fingerprint, take: 'all' });
    expect(taken).toEqual({ applied: { drafts: 0, submitted: 0, direct: 1 } });
  });

  test('a product that waits for an officer keeps its texts', async () => {
    const store = makeStore();
    const { slug } = stock(store);
    const { versionId } = rename(store, slug, 'Chờ duyệt');
    const listing = { kind: 'product' as const, producerId: store.producerId, slug };
    submitVersion(actingIn(store), { listing, versionId });
    const { plan } = await checkEdited(store, (sheet) => renamed(sheet, () => 'Tên mới'));
    expect(plan.problems).toMatchObject([{ code: 'waiting', at: 'B2' }]);
  });
});

test('another cooperative’s products are nobody’s here', async () => {
  const store = makeStore();
  stock(store);
  const theirs = makeStore(store.db);
  stock(theirs);
  const files = await xlsxOf(
    renamed(
      (await checkUpload(theirs, await download(theirs))).products as ProductState[],
      () => 'Của tôi',
    ),
  );
  const { plan } = await checkUpload(store, files);
  expect(plan.products).toEqual([]);
  expect(plan.problems.map(({ code }) => code)).toEqual(['unknown-code', 'unknown-code']);
  const { plan: stolen } = await checkUpload({ ...theirs, actor: store.owner }, files);
  expect(stolen.products).toEqual([]);
});

test('two thousand products are checked, and those that changed are applied', async () => {
  const store = makeStore();
  store.db.transaction(() => {
    for (let count = 0; count < 2000; count++) stock(store);
  });
  const few = (sheet: ProductState[]) => {
    const chosen = new Set(sheet.filter((_, index) => index % 100 === 0));
    return sheet.map((product) =>
      chosen.has(product) ? (renamed([product], () => 'Mới')[0] as ProductState) : product,
    );
  };
  const checked = await checkEdited(store, few);
  expect(checked.plan).toMatchObject({ rows: 4000, problems: [] });
  expect(checked.plan.products).toHaveLength(20);
  expect(await confirm(store, checked)).toEqual({
    applied: { drafts: 20, submitted: 0, direct: 20 },
  });
});
