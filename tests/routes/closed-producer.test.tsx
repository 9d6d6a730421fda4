import { adminUnits, searchLabels } from 'db/schema/index.server';
import { makeCollection, makeMark, makeRight } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { readHome } from '~/domain/catalogue/home.server';
import { findCommunePage } from '~/domain/places/find-commune-page.server';
import { closeProducer } from '~/domain/producers/close-producer.server';
import { loader as producerLoader } from '~/routes/market/producer';
import { loader as producersLoader } from '~/routes/market/producers';
import { loader as productLoader } from '~/routes/market/product';
import { loader as feed } from '~/routes/system/feed';
import { loader as producerTwin } from '~/routes/system/producer-json';
import { loader as productTwin } from '~/routes/system/product-json';
import { loader as productsCsv } from '~/routes/system/products-csv';
import { loader as productsJson } from '~/routes/system/products-json';
import { loader as sitemap } from '~/routes/system/sitemap';
import { loader as suggestions } from '~/routes/system/suggestions';
import { ProducerPage } from '~/ui/producer/producer-page';
import { ProductPage } from '~/ui/product/product-page';
import { producerSetting } from '../db/producers/setting';
import { TODAY } from '../support/database';
import { load } from '../support/load';
import { render } from '../support/render';

const today = TODAY;

function shownSetting() {
  const given = producerSetting();
  const { db, gourd, own } = given;
  makeCollection(db, { startsOn: '2026-01-01', endsOn: '2026-12-31', productIds: [gourd.id] });
  const mark = makeMark(db);
  makeRight(db, { markId: mark.id, producerId: own.id, productIds: [gourd.id] });
  return given;
}

/** Every place that offers products, as one text each. */
async function offers({ db }: ReturnType<typeof producerSetting>) {
  const text = async (answer: Promise<Response> | Response) => (await answer).text();
  const reading = { db, today };
  return {
    list: await text(load(productsJson, db, '/san-pham.json', { today })),
    csv: await text(load(productsCsv, db, '/san-pham.csv', { today })),
    feed: await text(load(feed, db, '/sao-con-han.atom', { today })),
    sitemap: await text(load(sitemap, db, '/sitemap.xml', { today })),
    suggestions: await text(load(suggestions, db, '/goi-y?q=bi+xanh+thom', { today })),
    producers: JSON.stringify(await load(producersLoader, db, '/hop-tac-xa', { today })),
    home: JSON.stringify(readHome(reading, 'vi')),
    commune: JSON.stringify(findCommunePage(reading, '01921', 'vi')),
    labels: JSON.stringify(db.select().from(searchLabels).all()),
  };
}

describe('a closed producer', () => {
  test('is in every list before, and in none after', async () => {
    const given = shownSetting();
    const before = await offers(given);
    for (const [place, text] of Object.entries(before)) {
      expect(/bi-xanh-thom|htx-nhung-luy/.test(text), place).toBe(true);
    }
    closeProducer(given.as('province'), {
      slug: 'htx-nhung-luy',
      typed: { on: '2026-07-01', reason: 'Giải thể' },
    });
    for (const [place, text] of Object.entries(await offers(given))) {
      expect(/bi-xanh-thom|htx-nhung-luy/.test(text), place).toBe(false);
    }
    expect(given.db.select().from(adminUnits).all()).toHaveLength(2);
  });

  test('is no facet and not counted on the map', async () => {
    const given = shownSetting();
    const reading = { db: given.db, today };
    expect(readHome(reading, 'vi').communes).toEqual({ '01921': 1 });
    closeProducer(given.as('province'), {
      slug: 'htx-nhung-luy',
      typed: { on: '2026-07-01', reason: 'Giải thể' },
    });
    const answer = await load(productsJson, given.db, '/san-pham.json', { today });
    const { total, facets } = await answer.json();
    expect(total).toBe(0);
    expect(JSON.stringify(facets)).not.toContain('htx-nhung-luy');
    expect(readHome(reading, 'vi').communes).toEqual({});
  });

  test('keeps its page and its products’ pages, which say so and offer nothing to machines', async () => {
    const given = shownSetting();
    closeProducer(given.as('province'), {
      slug: 'htx-nhung-luy',
      typed: { on: '2026-07-01', reason: 'Giải thể' },
    });
    const { db } = given;
    const at = (slug: string) => ({ today, params: { slug } });
    const producer = await load(
      producerLoader,
      db,
      '/hop-tac-xa/htx-nhung-luy',
      at('htx-nhung-luy'),
    );
    const html = render(<ProducerPage {...producer} />);
    expect(html).toContain('Đã ngừng hoạt động từ 01/07/2026');
    expect(html).toContain('bi-xanh-thom');
    const product = await load(productLoader, db, '/san-pham/bi-xanh-thom', at('bi-xanh-thom'));
    expect(render(<ProductPage {...product} />)).toContain(
      'HTX Nhung Lũy đã ngừng hoạt động từ 01/07/2026',
    );
    for (const [twin, slug] of [
      [producerTwin, 'htx-nhung-luy'],
      [productTwin, 'bi-xanh-thom'],
    ] as const) {
      const answer = await load(twin, db, `/x/${slug}.json`, at(slug));
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('"closedOn":"2026-07-01"');
    }
  });
});
