import type { Database } from 'db/connection.server';
import { contacts, relatedMarks } from 'db/schema/index.server';
import {
  makeMark,
  makePack,
  makeProducer,
  makeProduct,
  makeRecognition,
  makeRight,
  makeSeason,
} from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { inLocale, type Locale } from '~/paths';
import { loader } from '~/routes/market/product';
import { loader as jsonLoader } from '~/routes/system/product-json';
import { ProductPage } from '~/ui/product/product-page';
import { migratedDatabase, seededDatabase, TODAY } from '../support/database';
import { load, SITE_URL } from '../support/load';
import { render } from '../support/render';

const LAST_DAY = '2026-11-24';
const DAY_AFTER = '2026-11-25';
const LIT = 'aria-label="4 sao OCOP còn hiệu lực"';

const at = (slug: string, locale: Locale = 'vi') => inLocale(locale, `/san-pham/${slug}`);

async function page(db: Database, slug: string, today = TODAY, locale: Locale = 'vi') {
  const data = await load(loader, db, at(slug, locale), { today, params: { slug } });
  return render(<ProductPage {...data} />, locale);
}

async function json(db: Database, slug: string, today = TODAY) {
  const response = await load(jsonLoader, db, `${at(slug)}.json`, { today, params: { slug } });
  return { status: response.status, body: await response.json() };
}

describe('stars on a product’s page', () => {
  function starred() {
    const db = migratedDatabase();
    const product = makeProduct(db, { name: 'Lạp xường' });
    const dates = { productId: product.id, decidedOn: '2023-11-24', validUntil: LAST_DAY };
    makeRecognition(db, { ...dates, stars: 4, decisionNumber: '99/QĐ-UBND' });
    return { db, slug: product.slug };
  }

  test('shine through the last day, with the days left, and are history the day after', async () => {
    const { db, slug } = starred();
    const lit = await page(db, slug, LAST_DAY);
    expect(lit).toContain(LIT);
    expect(lit).toContain('hôm nay là ngày cuối');
    expect(lit).toContain('99/QĐ-UBND');

    const ended = await page(db, slug, DAY_AFTER);
    expect(ended).not.toContain(LIT);
    expect(ended).toContain(
      'Sao của sản phẩm này đã hết hạn ngày 24/11/2026. Đây là lịch sử, không phải hạng sao hiện nay.',
    );
    expect(ended).toContain('99/QĐ-UBND');
  });

  test('are null in the JSON twin the day after, and stay under recognitions', async () => {
    const { db, slug } = starred();
    expect((await json(db, slug, LAST_DAY)).body).toMatchObject({
      stars: 4,
      starStatus: 'expiring',
      validUntil: LAST_DAY,
      recognitions: [{ starsAwarded: 4, inForce: true, daysLeft: 0 }],
    });
    expect((await json(db, slug, DAY_AFTER)).body).toMatchObject({
      stars: null,
      starStatus: 'expired',
      validUntil: null,
      recognitions: [{ starsAwarded: 4, inForce: false, daysLeft: null, status: 'expired' }],
    });
  });

  test('a revoked decision is named as such, with its reason', async () => {
    const { db, slug } = starred();
    db.$client.exec(
      `UPDATE recognitions SET revoked_on = '2026-07-01', revoked_reason = 'Sai hồ sơ'`,
    );
    const html = await page(db, slug);
    expect(html).not.toContain(LIT);
    expect(html).toContain('đã bị thu hồi ngày 01/07/2026');
    expect(html).toContain('Sai hồ sơ');
    expect(await page(db, slug, TODAY, 'en')).toContain('were revoked on 1 July 2026');
  });

  test('an assessment round is named a round and lights nothing', async () => {
    const db = migratedDatabase();
    const { id, slug } = makeProduct(db);
    makeRecognition(db, {
      productId: id,
      kind: 'assessment-round',
      stars: 4,
      level: 'district',
      decidedOn: '2026-07-01',
      validUntil: '2029-07-01',
    });
    const html = await page(db, slug);
    expect(html).not.toContain(LIT);
    expect(html).toContain('Vòng đánh giá cấp huyện');
    expect((await json(db, slug)).body).toMatchObject({ stars: null, starStatus: 'round' });
  });

  test('dates too rough to settle it light nothing and say so', async () => {
    const db = migratedDatabase();
    const { id, slug } = makeProduct(db);
    makeRecognition(db, { productId: id, stars: 4, decidedLatest: '2026-01-01' });
    const html = await page(db, slug);
    expect(html).not.toContain(LIT);
    expect(html).toContain('không đủ ngày tháng');
  });
});

describe('the rest of a product’s page', () => {
  test('unknown stays "chưa công bố", a hidden price stays hidden, an old one shows its day', async () => {
    const db = migratedDatabase();
    const { id, slug } = makeProduct(db);
    expect(await page(db, slug)).toContain('Quy cách và giá: <span');
    const hidden = { priceState: 'hidden', priceMin: 987_000, priceMax: 987_000 } as const;
    makePack(db, { productId: id, ...hidden });
    makePack(db, { productId: id, price: 120_000, priceAsOf: '2021-06-13' });
    makePack(db, { productId: id });
    const html = await page(db, slug);
    expect(html).toContain('Liên hệ để biết giá');
    expect(html).toContain('giá ngày 13/06/2021');
    expect(html).not.toContain('987');
    expect(JSON.stringify((await json(db, slug)).body)).not.toContain('987');
  });

  test('the season is said in words and month by month', async () => {
    const db = migratedDatabase();
    const { id, slug } = makeProduct(db);
    makeSeason(db, { productId: id, months: [11, 12, 1], soldOut: true });
    const html = await page(db, slug);
    expect(html).toContain('Có vào tháng 11 đến tháng 1 năm sau');
    expect(html).toContain('Tháng 12: có');
    expect(html).toContain('Tháng 8: không có, tháng này');
    expect(html).toContain('Tạm hết hàng');
    expect((await json(db, slug)).body.season.months).toEqual([1, 11, 12]);
    expect(await page(db, slug, TODAY, 'en')).toContain('November to January of the next year');
  });

  test('only contacts their owner made public are shown, and none of a closed producer', async () => {
    const db = migratedDatabase();
    const producer = makeProducer(db);
    const { slug } = makeProduct(db, { producerId: producer.id });
    const contact = { producerId: producer.id, provenance: 'verified' as const };
    db.insert(contacts)
      .values([
        { ...contact, kind: 'phone', value: '0900 111 222', public: true },
        { ...contact, kind: 'zalo', value: '0900 333 444', public: false },
      ])
      .run();
    const html = await page(db, slug);
    expect(html).toContain('href="tel:0900111222"');
    const data = await load(loader, db, at(slug), { today: TODAY, params: { slug } });
    expect(JSON.stringify(data)).not.toContain('333 444');
    expect(JSON.stringify((await json(db, slug)).body)).not.toContain('333 444');

    db.$client.exec(`UPDATE producers SET status = 'closed'`);
    const closed = await page(db, slug);
    expect(closed).toContain('đã ngừng hoạt động');
    expect(closed).not.toContain('0900111222');
  });

  test('a mark is shown while its right is in force, and as history after', async () => {
    const db = migratedDatabase();
    const { id, slug, producerId } = makeProduct(db);
    const mark = makeMark(db, { name: 'Bí thơm Ba Bể' });
    const near = makeMark(db, { name: 'Mơ Bạch Thông' });
    db.insert(relatedMarks).values({ productId: id, markId: near.id }).run();
    makeRight(db, {
      markId: mark.id,
      producerId: producerId as number,
      productIds: [id],
      number: '07/GCN',
      expiresOn: LAST_DAY,
    });
    const held = await page(db, slug, LAST_DAY);
    expect(held).toContain('nhờ một quyền sử dụng còn hiệu lực');
    expect(held).toContain('07/GCN');
    expect(held).toContain('chưa thấy công bố quyền sử dụng cho sản phẩm');
    const lapsed = await page(db, slug, DAY_AFTER);
    expect(lapsed).toContain('Chưa thấy công bố quyền sử dụng nhãn hiệu nào cho sản phẩm này.');
    expect(lapsed).toContain('Quyền sử dụng không còn hoặc chưa có hiệu lực');
    expect((await json(db, slug, LAST_DAY)).body.marks).toHaveLength(1);
    expect((await json(db, slug, DAY_AFTER)).body.marks).toEqual([]);
  });

  test('related products: the maker’s own, then those of the group with stars in force', async () => {
    const db = migratedDatabase();
    const product = makeProduct(db, { groupNumber: null });
    db.$client.exec(`INSERT INTO product_groups VALUES (1, 'Thực phẩm', 'Food')`);
    const group = { groupNumber: 1 };
    db.$client.exec('UPDATE products SET group_number = 1');
    const sister = makeProduct(db, { producerId: product.producerId });
    const starred = makeProduct(db, group);
    makeRecognition(db, { productId: starred.id, decidedOn: '2025-01-01' });
    const lapsed = makeProduct(db, group);
    makeRecognition(db, { productId: lapsed.id, decidedOn: '2020-01-01' });
    rebuildSearchIndex(db);
    const { slug } = product;
    const data = await load(loader, db, at(slug), { today: TODAY, params: { slug } });
    expect(data.related.map((card) => card.slug)).toEqual([sister.slug, starred.slug]);
  });

  test('an untranslated product says so in English', async () => {
    const db = migratedDatabase();
    const { slug } = makeProduct(db, { name: 'Măng ớt' });
    const html = await page(db, slug, TODAY, 'en');
    expect(html).toContain('<bdi lang="vi">Măng ớt</bdi>');
    expect(html).toContain('Not translated yet');
  });

  test('a hostile name is text', async () => {
    const db = migratedDatabase();
    const { slug } = makeProduct(db, { name: '</script><b>Miến</b>' });
    expect(await page(db, slug)).not.toContain('<b>Miến');
  });
});

const ALL_PAGES_MS = 60_000;

test(
  'every product of the seed renders in both languages, without handlers or styles',
  async () => {
    const db = await seededDatabase('sample');
    const slugs = db.$client
      .prepare(`SELECT slug FROM products WHERE status = 'listed'`)
      .pluck()
      .all() as string[];
    for (const slug of slugs) {
      for (const locale of ['vi', 'en'] as const) {
        const html = await page(db, slug, TODAY, locale);
        expect(html).not.toMatch(/ (?:style|on[a-z]+)="/);
        const ids = html.match(/(?<= id=")[^"]+/g) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
        expect(html).toContain(`value="${SITE_URL}${at(slug, locale)}"`);
      }
    }
  },
  ALL_PAGES_MS,
);
