import { makeProducer, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { expect, test } from 'vitest';
import { loader } from '~/routes/market/about';
import { AboutPage } from '~/ui/about/about-page';
import { migratedDatabase, seededDatabase } from '../support/database';
import { load } from '../support/load';
import { render } from '../support/render';

const TODAY = '2026-11-24';

test('counts what rests on which origin now: listed products, decisions and not rounds', async () => {
  const db = migratedDatabase();
  const maker = makeProducer(db);
  const product = makeProduct(db, { producerId: maker.id });
  makeProduct(db, { producerId: maker.id, provenance: 'sample' });
  makeProduct(db, { producerId: maker.id, status: 'withdrawn' });
  makeRecognition(db, { productId: product.id });
  makeRecognition(db, { productId: product.id, kind: 'assessment-round', stars: null });
  const { counts } = await load(loader, db, '/gioi-thieu', { today: TODAY });
  expect(counts.verified).toMatchObject({ products: 1, producers: 1, recognitions: 1 });
  expect(counts.sample).toMatchObject({ products: 1, recognitions: 0 });
  expect(counts.sourced.products).toBe(0);
});

test('an origin that nothing has reads as words, not as a row of zeros', async () => {
  const data = await load(loader, migratedDatabase(), '/gioi-thieu', { today: TODAY });
  const html = render(<AboutPage {...data} />);
  expect(html.match(/Hiện chưa có mục nào/g)).toHaveLength(4);
  expect(html).not.toContain('0 sản phẩm');
});

test('names the two founding cooperatives where the catalogue has them', async () => {
  const db = await seededDatabase('sourced', TODAY);
  const html = render(<AboutPage {...(await load(loader, db, '/gioi-thieu', { today: TODAY }))} />);
  expect(html).toContain('href="/hop-tac-xa/htx-nhung-luy"');
  expect(html).toContain('href="/hop-tac-xa/htx-thien-an"');
  const bare = await load(loader, migratedDatabase(), '/gioi-thieu', { today: TODAY });
  expect(render(<AboutPage {...bare} />)).not.toContain('hai hợp tác xã');
});

test('tells the day in Vietnam that stars are read against', async () => {
  const db = migratedDatabase();
  const vi = await load(loader, db, '/gioi-thieu', { today: TODAY });
  expect(render(<AboutPage {...vi} />)).toContain('24/11/2026');
  const en = await load(loader, db, '/en/gioi-thieu', { today: TODAY });
  expect(render(<AboutPage {...en} />, 'en')).toContain('24 November 2026');
});
