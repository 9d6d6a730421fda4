import { visitCounts } from 'db/schema/index.server';
import { makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { expect, test } from 'vitest';
import { visitCounterOf } from '~/domain/visits/visit-counter.server';
import { action, loader } from '~/routes/system/visit';
import { migratedDatabase, TODAY } from '../support/database';
import { ask, siteContext } from '../support/personas';

const PHONE = {
  'User-Agent':
    'Mozilla/5.0 (Linux; Android 13; SM-A135F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
};

function setUp() {
  const db = migratedDatabase();
  const producer = makeProducer(db);
  const product = makeProduct(db, { producerId: producer.id });
  const context = siteContext(db);
  const trang = `/en/san-pham/${product.slug}`;
  const tell = (form: Record<string, string>, headers: Record<string, string> = PHONE) =>
    ask(context, action, '/luot', { form, headers });
  const counted = () => {
    visitCounterOf(db).flush();
    const rows = db.select().from(visitCounts).all();
    return rows.map(({ day, productId, kind, count }) => ({ day, productId, kind, count }));
  };
  return { context, product, trang, tell, counted };
}

test('a page tells that a number was asked for, or that it is looked at', async () => {
  const { product, trang, tell, counted } = setUp();
  expect((await tell({ trang, viec: 'contacted' })).status).toBe(204);
  await tell({ trang, viec: 'contacted' });
  await tell({ trang, viec: 'seen' });
  const own = { day: TODAY, productId: product.id };
  expect(counted()).toEqual(
    expect.arrayContaining([
      { ...own, kind: 'contacted', count: 2 },
      { ...own, kind: 'seen', count: 1 },
    ]),
  );
});

test('nothing else is counted, and nothing is told about why', async () => {
  const { context, trang, tell, counted } = setUp();
  const refused = [
    await tell({ trang, viec: 'scanned' }),
    await tell({ trang, viec: 'bay' }),
    await tell({ trang: '/gioi-thieu', viec: 'contacted' }),
    await tell({}),
    await tell({ trang, viec: 'contacted', x: 'a'.repeat(70_000) }),
    await tell({ trang, viec: 'contacted' }, { 'User-Agent': 'Googlebot/2.1' }),
    await tell({ trang, viec: 'contacted' }, {}),
    await tell({ trang, viec: 'contacted' }, { ...PHONE, Cookie: 'sao.session_token=x' }),
    await tell({ trang, viec: 'contacted' }, { ...PHONE, 'Sec-Fetch-Site': 'cross-site' }),
  ];
  expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 204));
  expect((await ask(context, loader, '/luot')).status).toBe(405);
  expect(counted()).toEqual([]);
});

test('an address that tells without end is not listened to', async () => {
  const { trang, tell, counted } = setUp();
  for (let round = 0; round < 125; round++) await tell({ trang, viec: 'contacted' });
  expect(counted()).toMatchObject([{ count: 120 }]);
});
