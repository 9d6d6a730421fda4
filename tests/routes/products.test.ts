import {
  makePack,
  makeProducer,
  makeProduct,
  makeRecognition,
} from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { loader as listLoader } from '~/routes/market/products';
import { loader as feedLoader } from '~/routes/system/feed';
import { loader as csvLoader } from '~/routes/system/products-csv';
import { loader as jsonLoader } from '~/routes/system/products-json';
import { loader as sitemapLoader } from '~/routes/system/sitemap';
import { migratedDatabase, seededDatabase, TODAY } from '../support/database';
import { load } from '../support/load';

const LAST_DAY = '2026-11-24';
const DAY_AFTER = '2026-11-25';

/** One product whose stars end on LAST_DAY and one without any. */
async function twoProducts() {
  const db = await seededDatabase('none');
  const starred = makeProduct(db, { name: 'Lạp xường có sao', groupNumber: 1 });
  makeRecognition(db, {
    productId: starred.id,
    stars: 4,
    decidedOn: '2023-11-24',
    validUntil: LAST_DAY,
  });
  const plain = makeProduct(db, { name: 'Áo chàm', groupNumber: 4 });
  rebuildSearchIndex(db);
  return { db, starred, plain };
}

const countOf = (
  list: { facets: { key: string; options: { value: string; count: number }[] }[] },
  key: string,
  value: string,
) =>
  list.facets.find((facet) => facet.key === key)?.options.find((option) => option.value === value)
    ?.count ?? 0;

describe('the list', () => {
  test('a star leaves the facet, the filter, the sort and the card on the day after its last', async () => {
    const { db, starred } = await twoProducts();
    const lit = await load(listLoader, db, '/san-pham?sap-xep=sao', { today: LAST_DAY });
    expect(countOf(lit, 'sao', '4')).toBe(1);
    expect(lit.cards[0]).toMatchObject({
      slug: starred.slug,
      star: { stars: 4, status: 'expiring' },
    });

    const after = await load(listLoader, db, '/san-pham?sap-xep=sao', { today: DAY_AFTER });
    expect(countOf(after, 'sao', '4')).toBe(0);
    expect(after.cards.map((card) => card.star)).toEqual([null, null]);
    expect(after.cards.find((card) => card.slug === starred.slug)?.past).toMatchObject({
      status: 'expired',
      stars: 4,
    });
    expect((await load(listLoader, db, '/san-pham?sao=4', { today: LAST_DAY })).total).toBe(1);
    expect((await load(listLoader, db, '/san-pham?sao=4', { today: DAY_AFTER })).total).toBe(0);
  });

  test('JSON, CSV, feed and sitemap drop the star the same day', async () => {
    const { db, starred } = await twoProducts();
    const read = async (loader: typeof jsonLoader, path: string, today: string) =>
      (await load(loader, db, path, { today })).text();

    const json = JSON.parse(await read(jsonLoader, '/san-pham.json', LAST_DAY));
    const item = (body: typeof json) =>
      body.items.find((one: { slug: string }) => one.slug === starred.slug);
    expect(item(json)).toMatchObject({
      stars: 4,
      starStatus: 'expiring',
      validUntil: LAST_DAY,
      url: `https://ocop.example/san-pham/${starred.slug}`,
    });
    const jsonAfter = JSON.parse(await read(jsonLoader, '/san-pham.json', DAY_AFTER));
    expect(item(jsonAfter)).toMatchObject({ stars: null, starStatus: 'expired', validUntil: null });

    const row = (csv: string) => csv.split('\n').find((line) => line.startsWith(starred.slug));
    expect(row(await read(csvLoader, '/san-pham.csv', LAST_DAY))).toContain(',4,expiring,');
    expect(row(await read(csvLoader, '/san-pham.csv', DAY_AFTER))).toContain(',,expired,');

    expect(await read(feedLoader, '/sao-con-han.atom', LAST_DAY)).toContain(starred.slug);
    expect(await read(feedLoader, '/sao-con-han.atom', DAY_AFTER)).not.toContain(starred.slug);

    const lastmod = (xml: string) =>
      new RegExp(`/san-pham/${starred.slug}</loc><lastmod>([^<]+)`).exec(xml)?.[1];
    expect(lastmod(await read(sitemapLoader, '/sitemap.xml', LAST_DAY))).not.toBe(DAY_AFTER);
    expect(lastmod(await read(sitemapLoader, '/sitemap.xml', DAY_AFTER))).toBe(DAY_AFTER);
  });

  test('pages hold 24, name their number, and a page too far is the last one', async () => {
    const db = await seededDatabase('sourced');
    const first = await load(listLoader, db, '/san-pham', { today: TODAY });
    expect(first).toMatchObject({ total: 81, pages: 4 });
    expect(first.cards).toHaveLength(24);
    const last = await load(listLoader, db, '/san-pham?trang=4', { today: TODAY });
    expect(last.cards).toHaveLength(81 - 3 * 24);
    const beyond = await load(listLoader, db, '/san-pham?trang=99', { today: TODAY });
    expect(beyond.request.page).toBe(4);
    expect(beyond.ignored).toContainEqual(
      expect.objectContaining({ key: 'trang', reason: 'no-such-page' }),
    );
    const seen = new Set<string>();
    for (const page of [1, 2, 3, 4]) {
      const { cards } = await load(listLoader, db, `/san-pham?trang=${page}`, { today: TODAY });
      for (const card of cards) seen.add(card.slug);
    }
    expect(seen.size).toBe(81);
  });

  test('values that name nothing here are ignored and named, not answered with nothing', async () => {
    const db = await seededDatabase('sourced');
    const list = await load(listLoader, db, '/san-pham?xa=99999&htx=khong-co', { today: TODAY });
    expect(list.total).toBe(81);
    expect(list.ignored.map(({ key }) => key)).toEqual(['xa', 'htx']);
  });

  test('a commune answers to its old name and its new one', async () => {
    const db = await seededDatabase('sourced');
    const count = async (query: string) =>
      (await load(listLoader, db, `/san-pham?${query}`, { today: TODAY })).total;
    const yenDuong = await count('xa=cu-ba-be-yen-duong');
    expect(yenDuong).toBe(6);
    expect(await count('xa=01921')).toBe(yenDuong);
    expect(await count('huyen=cu-ba-be')).toBe(yenDuong + 2);
  });

  test('an empty result proposes what dropping each filter would leave', async () => {
    const { db } = await twoProducts();
    const list = await load(listLoader, db, '/san-pham?nhom=4&sao=4', { today: LAST_DAY });
    expect(list.total).toBe(0);
    expect(list.relaxations).toEqual([
      expect.objectContaining({ key: 'nhom', total: 1 }),
      expect.objectContaining({ key: 'sao', total: 1 }),
    ]);
  });

  test('a withdrawn product is in no list', async () => {
    const db = migratedDatabase();
    makeProduct(db, { name: 'Còn bán' });
    makeProduct(db, { name: 'Đã rút', status: 'withdrawn' });
    rebuildSearchIndex(db);
    const list = await load(listLoader, db, '/san-pham', { today: TODAY });
    expect(list.cards.map((card) => card.name.text)).toEqual(['Còn bán']);
  });

  test('names sort by the Vietnamese alphabet, where Đ follows D and Ă follows A', async () => {
    const db = migratedDatabase();
    const names = ['Đậu', 'Dưa', 'Ăn vặt', 'Anh đào', 'Ấm trà', 'Bánh gio'];
    for (const name of names) makeProduct(db, { name });
    rebuildSearchIndex(db);
    const list = await load(listLoader, db, '/san-pham?sap-xep=ten', { today: TODAY });
    expect(list.cards.map((card) => card.name.text)).toEqual([
      'Anh đào',
      'Ăn vặt',
      'Ấm trà',
      'Bánh gio',
      'Dưa',
      'Đậu',
    ]);
  });

  test('spreadsheets are not made to run what a name says', async () => {
    const db = migratedDatabase();
    makeProduct(db, { name: '=HYPERLINK("http://evil.example")' });
    rebuildSearchIndex(db);
    const response = await load(csvLoader, db, '/san-pham.csv', { today: TODAY });
    // text() would swallow the byte-order mark that Excel needs.
    const csv = Buffer.from(await response.arrayBuffer()).toString();
    expect(csv).toContain(`'=HYPERLINK`);
    expect(csv.startsWith('\uFEFF')).toBe(true);
  });

  test('a price is filtered only while it is current', async () => {
    const db = migratedDatabase();
    const product = makeProduct(db, { producerId: makeProducer(db).id });
    makePack(db, { productId: product.id, price: 120_000, priceAsOf: '2025-08-01' });
    rebuildSearchIndex(db);
    const count = async (today: string) =>
      (await load(listLoader, db, '/san-pham?gia=100-300', { today })).total;
    expect(await count('2026-08-01')).toBe(1);
    expect(await count('2026-08-02')).toBe(0);
  });
});
