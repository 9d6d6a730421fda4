import type { Database } from 'db/connection.server';
import { contacts } from 'db/schema/index.server';
import {
  makeMark,
  makePack,
  makeProducer,
  makeProduct,
  makeRecognition,
  makeRight,
} from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { findProduct } from '~/domain/catalogue/find-product.server';
import { measureText } from '~/domain/print/fonts.server';
import type { PrintPage } from '~/domain/print/page';
import { findProducer } from '~/domain/producers/find-producer.server';
import type { Locale } from '~/paths';
import { profile } from '~/ui/print/profile';
import { shareCard } from '~/ui/print/share-card';
import { shelfCard } from '~/ui/print/shelf-card';
import { STAR_PATH } from '~/ui/print/star-pill';
import { migratedDatabase, seededDatabase } from '../../support/database';
import { overhang, textOf, wordBoxes } from './drawn';

const LAST_DAY = '2028-03-12';
const DAY_AFTER = '2028-03-13';
const NO_PICTURE = new Uint8Array();

const litStars = ({ items }: PrintPage) =>
  items.filter((item) => item.kind === 'shape' && item.path === STAR_PATH).length;

function farthest({ width, height, items }: PrintPage): number {
  const paper = { x: 0, y: 0, width, height };
  return Math.max(...wordBoxes(items).map((box) => overhang(box, paper)));
}

/** A cooperative with one product of four stars and a mark, both ending on {@link LAST_DAY}. */
function setUp() {
  const db = migratedDatabase();
  const producer = makeProducer(db, {
    name: 'HTX Đồi Mây',
    oldCommune: 'Vi Hương',
    texts: { story: { vi: 'Bà con trồng dong.\n\nNăm 2025 sản phẩm đạt 4 sao OCOP.' } },
  });
  const product = makeProduct(db, {
    name: 'Miến dong Đồi Mây',
    producerId: producer.id,
    texts: { description: { vi: 'Miến dong 4 sao OCOP, làm từ củ dong.' } },
  });
  const mark = makeMark(db, { name: 'Miến Na Rì' });
  makeRight(db, {
    markId: mark.id,
    producerId: producer.id,
    productIds: [product.id],
    expiresOn: LAST_DAY,
  });
  makeRecognition(db, {
    productId: product.id,
    stars: 4,
    decidedOn: '2025-03-12',
    validUntil: LAST_DAY,
    decisionNumber: '99/QĐ-UBND',
    issuer: 'UBND tỉnh Thái Nguyên',
  });
  makePack(db, { productId: product.id, price: 60000 });
  return { db, producer, product };
}

const facts = (db: Database, slug: string, today: string, locale: Locale = 'vi') =>
  findProduct({ db, today }, slug, locale) ?? expect.unreachable();

const shelf = (db: Database, slug: string, today: string, locale: Locale = 'vi') =>
  shelfCard(
    facts(db, slug, today, locale),
    { address: 'https://ocop.example/q/00012', picture: NO_PICTURE, today, locale },
    measureText,
  );

const share = (db: Database, slug: string, today: string, locale: Locale = 'vi') =>
  shareCard(facts(db, slug, today, locale), { picture: NO_PICTURE, locale }, measureText);

const sheet = (db: Database, slug: string, today: string, locale: Locale = 'vi') =>
  profile(
    findProducer({ db, today }, slug, locale) ?? expect.unreachable(),
    { address: 'https://ocop.example/hop-tac-xa/a', today, locale },
    measureText,
  );

describe('a shelf card', () => {
  test('shows stars with their decision, marks, price, maker and the day it speaks of', () => {
    const { db, product } = setUp();
    const page = shelf(db, product.slug, LAST_DAY);
    const text = textOf(page.items);
    expect(litStars(page)).toBe(4);
    for (const part of [
      'Miến dong Đồi Mây',
      '4 sao OCOP đến 12/03/2028',
      'Quyết định 99/QĐ-UBND ngày 12/03/2025 của UBND tỉnh Thái Nguyên',
      'làm từ củ dong',
      'Nhãn hiệu tập thể: Miến Na Rì · quyền dùng đến 12/03/2028',
      '60.000 ₫',
      'HTX Đồi Mây',
      'tính theo ngày 12/03/2028',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('the day after shows neither stars nor mark, nor a text that boasts of stars', () => {
    const { db, product } = setUp();
    const page = shelf(db, product.slug, DAY_AFTER);
    expect(litStars(page)).toBe(0);
    expect(textOf(page.items)).not.toMatch(/4 sao|99\/QĐ|Miến Na Rì|củ dong/);
  });

  test('leaves out a price that is not published', () => {
    const db = migratedDatabase();
    const product = makeProduct(db);
    makePack(db, { productId: product.id });
    expect(textOf(shelf(db, product.slug, LAST_DAY).items)).not.toContain('Giá');
  });
});

describe('a share card', () => {
  test('lights stars beside their last day, and none the day after', () => {
    const { db, product } = setUp();
    const lit = share(db, product.slug, LAST_DAY);
    expect(litStars(lit)).toBe(4);
    expect(textOf(lit.items)).toContain('4 sao OCOP đến 12/03/2028');
    expect(textOf(lit.items)).toContain('Nhãn hiệu tập thể: Miến Na Rì');

    const ended = share(db, product.slug, DAY_AFTER);
    expect(litStars(ended)).toBe(0);
    expect(textOf(ended.items)).not.toMatch(/sao OCOP đến|Miến Na Rì/);
    expect(textOf(ended.items)).toContain('HTX Đồi Mây');
  });

  test('a recognition without a number of stars is named and draws none', () => {
    const db = migratedDatabase();
    const product = makeProduct(db);
    makeRecognition(db, { productId: product.id, stars: null, decidedOn: '2026-01-01' });
    const page = share(db, product.slug, '2026-08-01');
    expect(litStars(page)).toBe(0);
    expect(textOf(page.items)).toContain('Đã công nhận OCOP đến 01/01/2029');
  });
});

describe('a profile', () => {
  test('shows the producer, its products with their stars, its marks and public contacts', () => {
    const { db, producer } = setUp();
    const contact = { producerId: producer.id, provenance: 'verified' as const };
    db.insert(contacts)
      .values([
        { ...contact, kind: 'phone', value: '0912 345 678', public: true },
        { ...contact, kind: 'email', value: 'rieng@example.vn', public: false },
      ])
      .run();
    const text = textOf(sheet(db, producer.slug, LAST_DAY).items);
    for (const part of [
      'HTX Đồi Mây',
      'Hợp tác xã',
      'Trước đây: Vi Hương',
      'Bà con trồng dong.',
      'Miến dong Đồi Mây',
      '4 sao OCOP đến 12/03/2028',
      'Nhãn hiệu tập thể: Miến Na Rì',
      'Điện thoại: 0912 345 678',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('rieng@example.vn');
    // The dated star is printed with the product; the boast in the story would outlive it.
    expect(text).not.toContain('đạt 4 sao');
  });

  test('the day after keeps the product and drops its star and mark', () => {
    const { db, producer } = setUp();
    const text = textOf(sheet(db, producer.slug, DAY_AFTER).items);
    expect(text).toContain('Miến dong Đồi Mây');
    expect(text).not.toMatch(/4 sao|Miến Na Rì/);
  });

  test('says what is not known', () => {
    const db = migratedDatabase();
    const { slug } = makeProducer(db);
    const text = textOf(sheet(db, slug, LAST_DAY).items);
    expect(text).toContain('Địa chỉ chưa công bố');
    expect(text).toContain('Câu chuyện chưa công bố');
    expect(text).toContain('Chưa công bố cách liên hệ');
    expect(text).toContain('Chưa có sản phẩm nào');
  });

  test('of a producer with too many products for a page says how many more there are', () => {
    const { db, producer } = setUp();
    for (let count = 0; count < 80; count += 1) makeProduct(db, { producerId: producer.id });
    const text = textOf(sheet(db, producer.slug, LAST_DAY).items);
    const shown = text.match(/Sản phẩm thử/g)?.length ?? 0;
    expect(text).toContain(`và ${80 - shown} sản phẩm khác`);
    // The one with stars comes first, so that it is never the one left out.
    expect(text).toContain('4 sao OCOP đến');
  });
});

test('nothing of the sample catalogue leaves its paper, the longest names included', async () => {
  const db = await seededDatabase('sample');
  const today = '2026-08-01';
  const slugs = (table: string, where = '') =>
    db.$client.prepare(`SELECT slug FROM ${table} ${where} ORDER BY id`).pluck().all() as string[];
  const pages = slugs('products', "WHERE status = 'listed'").flatMap((slug) =>
    (['vi', 'en'] as const).flatMap((locale) => [
      shelf(db, slug, today, locale),
      share(db, slug, today, locale),
    ]),
  );
  for (const slug of slugs('producers')) {
    pages.push(sheet(db, slug, today, 'vi'), sheet(db, slug, today, 'en'));
  }
  expect(pages.length).toBeGreaterThan(300);
  // Frames and bands stand at the edge; words keep at least two millimetres away from it.
  expect(Math.max(...pages.map(farthest))).toBeLessThan(-2);
});
