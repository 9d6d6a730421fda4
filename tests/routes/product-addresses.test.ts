import type { Database } from 'db/connection.server';
import { formerSlugs } from 'db/schema/index.server';
import { makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { inLocale, type Locale } from '~/paths';
import { loader } from '~/routes/market/product';
import { loader as jsonLoader } from '~/routes/system/product-json';
import { migratedDatabase, seededDatabase, TODAY } from '../support/database';
import { load } from '../support/load';

const at = (slug: string, locale: Locale = 'vi') => inLocale(locale, `/san-pham/${slug}`);

const thrownBy = (db: Database, slug: string, locale: Locale = 'vi') =>
  load(loader, db, at(slug, locale), { today: TODAY, params: { slug } }).then(
    () => expect.unreachable(),
    (error: unknown) => error as Response,
  );

describe('addresses of products that are not there', () => {
  test('a former slug moves for good, in the reader’s language, and so does its twin', async () => {
    const db = migratedDatabase();
    const product = makeProduct(db);
    const former = { kind: 'product' as const, slug: 'ten-cu', targetId: product.id };
    db.insert(formerSlugs).values(former).run();
    for (const locale of ['vi', 'en'] as const) {
      const moved = await thrownBy(db, 'ten-cu', locale);
      expect(moved.status).toBe(301);
      expect(moved.headers.get('Location')).toBe(at(product.slug, locale));
    }
    const options = { today: TODAY, params: { slug: 'ten-cu' } };
    const twin = await load(jsonLoader, db, '/en/san-pham/ten-cu.json', options);
    expect(twin.headers.get('Location')).toBe(`${at(product.slug, 'en')}.json`);
  });

  test('a withdrawn product is 404 and proposes its maker and what its name would find', async () => {
    const db = await seededDatabase('none');
    const producer = makeProducer(db, { name: 'HTX Đồi Mây', slug: 'htx-doi-may' });
    const gone = makeProduct(db, {
      name: 'Lạp xường hun khói',
      producerId: producer.id,
      status: 'withdrawn',
    });
    const near = makeProduct(db, { name: 'Lạp xường gác bếp', slug: 'lap-xuong' });
    rebuildSearchIndex(db);
    const response = await thrownBy(db, gone.slug);
    expect(response.status).toBe(404);
    const { query, near: pages } = await response.json();
    expect(query).toBe('Lạp xường hun khói');
    const found = pages.map((each: { path: string }) => each.path);
    expect(found).toContain('/hop-tac-xa/htx-doi-may');
    expect(found).toContain(`/san-pham/${near.slug}`);
  });

  test('the JSON twin answers 404 with its error', async () => {
    const db = migratedDatabase();
    const options = { today: TODAY, params: { slug: 'khong-co' } };
    const response = await load(jsonLoader, db, '/san-pham/khong-co.json', options);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      error: { code: 'not-found', message: 'Không tìm thấy.' },
    });
  });
});
