import { products } from 'db/schema/index.server';
import { makeProduct } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { productCode } from '~/domain/print/product-code';
import { paths } from '~/paths';
import { loader } from '~/routes/system/qr';
import { migratedDatabase } from '../support/database';
import { ask, siteContext } from '../support/personas';

function setUp() {
  const db = migratedDatabase();
  makeProduct(db);
  const product = makeProduct(db, { slug: 'mien-dong' });
  const scan = (code: string) => ask(siteContext(db), loader, paths.qr(code), { params: { code } });
  return { db, product, scan };
}

describe('a printed code', () => {
  test('leads to its product, for now and not for good, and says where it came from', async () => {
    const { product, scan } = setUp();
    const response = await scan(productCode(product.id));
    expect(response.status).toBe(302);
    expect(response.headers.get('Location')).toBe('/san-pham/mien-dong?nguon=qr');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect((await scan(productCode(product.id).toLowerCase())).status).toBe(302);
  });

  test('leads to the new name after a renaming', async () => {
    const { db, product, scan } = setUp();
    db.update(products).set({ slug: 'mien-moi' }).where(eq(products.id, product.id)).run();
    const response = await scan(productCode(product.id));
    expect(response.headers.get('Location')).toBe('/san-pham/mien-moi?nguon=qr');
  });

  test('of a withdrawn product leads to its page, which says what became of it', async () => {
    const { db, product, scan } = setUp();
    db.update(products).set({ status: 'withdrawn' }).where(eq(products.id, product.id)).run();
    expect((await scan(productCode(product.id))).status).toBe(302);
  });

  test('mistyped, unknown or of a product that was never public is 404', async () => {
    const { db, product, scan } = setUp();
    db.update(products).set({ liveVersionId: null }).where(eq(products.id, product.id)).run();
    for (const code of [productCode(product.id), productCode(999), '00002', '', '../san-pham']) {
      expect((await scan(code)).status).toBe(404);
    }
  });
});
