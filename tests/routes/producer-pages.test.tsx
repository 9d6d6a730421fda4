import type { Database } from 'db/connection.server';
import { adminUnits, contacts, formerSlugs, impactFigures } from 'db/schema/index.server';
import {
  makeMark,
  makeProducer,
  makeProduct,
  makeRecognition,
  makeRight,
} from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { producerJsonLd } from '~/domain/producers/producer-json-ld';
import { countProducers, MOST_LISTED } from '~/domain/producers/producer-list';
import { inLocale, type Locale } from '~/paths';
import { loader } from '~/routes/market/producer';
import { loader as listLoader } from '~/routes/market/producers';
import { loader as jsonLoader } from '~/routes/system/producer-json';
import { ProducerListPage } from '~/ui/producer/producer-list';
import { ProducerPage } from '~/ui/producer/producer-page';
import { migratedDatabase, seededDatabase, TODAY } from '../support/database';
import { load } from '../support/load';
import { render } from '../support/render';

const LAST_DAY = '2026-11-24';
const DAY_AFTER = '2026-11-25';
const ALL_PAGES_MS = 60_000;

const at = (slug: string, locale: Locale = 'vi') => inLocale(locale, `/hop-tac-xa/${slug}`);

const read = (db: Database, slug: string, today = TODAY, locale: Locale = 'vi') =>
  load(loader, db, at(slug, locale), { today, params: { slug } });

async function page(db: Database, slug: string, today = TODAY, locale: Locale = 'vi') {
  return render(<ProducerPage {...(await read(db, slug, today, locale))} />, locale);
}

async function json(db: Database, slug: string, today = TODAY) {
  const response = await load(jsonLoader, db, `${at(slug)}.json`, { today, params: { slug } });
  return { status: response.status, body: await response.json() };
}

describe('a producer’s page', () => {
  test('tells where it is now and what the same place was called before', async () => {
    const db = await seededDatabase('sourced');
    const html = await page(db, 'htx-nhung-luy');
    expect(html).toContain('Xã Thượng Minh, tỉnh Thái Nguyên');
    expect(html).toContain('Trước 01/07/2025: xã Yến Dương, huyện Ba Bể, tỉnh Bắc Kạn');
    expect(html).toContain('href="/xa/01921"');
    expect(await page(db, 'htx-thien-an', TODAY, 'en')).toContain(
      'Before 1 July 2025: Vi Hương commune, Bạch Thông district, Bắc Kạn province',
    );
    const placeless = await page(db, 'htx-tan-dan');
    expect(placeless).toContain('Xã hiện nay: <span');
    expect(placeless).toContain('Trước 01/07/2025: thành phố Bắc Kạn, tỉnh Bắc Kạn');
  });

  test('a product moves from one row to the other on the day after its star’s last', async () => {
    const db = migratedDatabase();
    const producer = makeProducer(db);
    const product = makeProduct(db, { producerId: producer.id });
    const dates = { decidedOn: '2023-11-24', validUntil: LAST_DAY };
    makeRecognition(db, { productId: product.id, ...dates });
    const lit = await page(db, producer.slug, LAST_DAY);
    expect(lit).toContain('Còn sao hôm nay');
    expect(lit).not.toContain('Sao đã hết hạn, chưa rõ hoặc chưa có');
    const ended = await page(db, producer.slug, DAY_AFTER);
    expect(ended).not.toContain('Còn sao hôm nay');
    expect(ended).toContain('Sao đã hết hạn, chưa rõ hoặc chưa có');
    expect((await json(db, producer.slug, LAST_DAY)).body.products[0].stars).toBe(3);
    expect((await json(db, producer.slug, DAY_AFTER)).body.products[0].stars).toBeNull();
  });

  test('figures carry their year, note and tag; "more than" stays so', async () => {
    const db = migratedDatabase();
    const { id, slug } = makeProducer(db);
    expect(await page(db, slug)).toContain('Chưa có con số nào được công bố.');
    db.insert(impactFigures)
      .values([
        {
          producerId: id,
          kind: 'households-benefiting',
          value: 1200,
          atLeast: true,
          year: 2021,
          provenance: 'sourced',
        },
        { producerId: id, kind: 'members', value: 7, provenance: 'sample' },
      ])
      .run();
    const html = await page(db, slug);
    expect(html).toContain('hơn 1.200');
    expect(html).toContain('năm 2021');
    expect(html).toContain('năm chưa công bố');
    expect(html).toContain('minh hoạ');
  });

  test('contacts are opt-in, one by one', async () => {
    const db = migratedDatabase();
    const { id, slug } = makeProducer(db);
    const contact = { producerId: id, provenance: 'verified' as const };
    db.insert(contacts)
      .values([
        { ...contact, kind: 'email', value: 'hien@example.vn', public: true },
        { ...contact, kind: 'phone', value: '0900 555 666', public: false },
      ])
      .run();
    expect(await page(db, slug)).toContain('mailto:hien@example.vn');
    expect(JSON.stringify(await read(db, slug))).not.toContain('555 666');
    expect(JSON.stringify((await json(db, slug)).body)).not.toContain('555 666');
  });

  test('rights of use are listed with what they cover, in force and lapsed alike', async () => {
    const db = migratedDatabase();
    const { id, slug } = makeProducer(db);
    const product = makeProduct(db, { producerId: id, name: 'Bí xanh thơm' });
    const mark = makeMark(db);
    const right = { markId: mark.id, producerId: id, productIds: [product.id] };
    makeRight(db, { ...right, expiresOn: LAST_DAY });
    expect(await page(db, slug, LAST_DAY)).toContain('Sắp hết hạn');
    const lapsed = await page(db, slug, DAY_AFTER);
    expect(lapsed).toContain('Đã hết hạn');
    expect(lapsed).toContain(`href="/san-pham/${product.slug}">Bí xanh thơm</a>`);
  });

  test('a merged producer leads to the one it became part of', async () => {
    const db = migratedDatabase();
    const heir = makeProducer(db, { name: 'HTX Mới' });
    const gone = makeProducer(db, { status: 'merged', mergedIntoId: heir.id });
    const html = await page(db, gone.slug);
    expect(html).toContain(`href="/hop-tac-xa/${heir.slug}">HTX Mới</a>`);
    expect((await json(db, gone.slug)).body.mergedInto.slug).toBe(heir.slug);
  });

  test('a former slug moves for good; an unknown one is 404', async () => {
    const db = migratedDatabase();
    const { id, slug } = makeProducer(db);
    db.insert(formerSlugs).values({ kind: 'producer', slug: 'ten-cu', targetId: id }).run();
    const moved = await read(db, 'ten-cu', TODAY, 'en').catch((error: unknown) => error);
    expect((moved as Response).status).toBe(301);
    expect((moved as Response).headers.get('Location')).toBe(at(slug, 'en'));
    const missing = await read(db, 'khong-co').catch((error: unknown) => error);
    expect((missing as Response).status).toBe(404);
    expect(await json(db, 'khong-co')).toMatchObject({
      status: 404,
      body: { error: { code: 'not-found' } },
    });
  });

  test('structured data holds only what is published', async () => {
    const db = await seededDatabase('sample');
    const { facts } = await read(db, 'htx-nhung-luy');
    const page = { siteUrl: 'https://ocop.example', locale: 'vi' as const };
    const sent = JSON.stringify(producerJsonLd(facts, page));
    expect(sent).toContain('"name":"HTX Nhung Lũy"');
    expect(facts.contacts.length).toBeGreaterThan(0);
    for (const contact of facts.contacts) expect(sent).not.toContain(contact.value);
    const invented = await read(db, 'htx-minh-hoa');
    expect(producerJsonLd(invented.facts, page)).toBeNull();
  });

  test(
    'every producer of the seed renders in both languages, without handlers or styles',
    async () => {
      const db = await seededDatabase('sample');
      const slugs = db.$client.prepare('SELECT slug FROM producers').pluck().all() as string[];
      for (const slug of slugs) {
        for (const locale of ['vi', 'en'] as const) {
          const html = await page(db, slug, TODAY, locale);
          expect(html).not.toMatch(/ (?:style|on[a-z]+)="/);
          const ids = html.match(/(?<= id=")[^"]+/g) ?? [];
          expect(new Set(ids).size).toBe(ids.length);
        }
      }
    },
    ALL_PAGES_MS,
  );
});

describe('the list of producers', () => {
  const list = (db: Database, query = '', today = TODAY) =>
    load(listLoader, db, `/hop-tac-xa${query}`, { today });

  test('stands by former district or commune of today, by name without its legal form', async () => {
    const db = await seededDatabase('sourced');
    const { groups } = await list(db);
    expect(groups.map(({ unit }) => unit?.name ?? null)).toEqual([
      'Ba Bể',
      'Bạch Thông',
      'Bắc Kạn',
      'Chợ Đồn',
      'Chợ Mới',
      'Na Rì',
      'Ngân Sơn',
      null,
    ]);
    expect(groups[0]?.producers.map(({ name }) => name)).toEqual([
      'Ba Bể Green homestay',
      'HTX Nhung Lũy',
      'Quỳnh Mai homestay',
      'HTX Yến Dương',
    ]);
    const byCommune = await list(db, '?theo=xa');
    const thuongMinh = byCommune.groups.find(({ id }) => id === '01921');
    expect(thuongMinh?.producers).toHaveLength(2);
    const count = (all: typeof groups) => all.flatMap(({ producers }) => producers).length;
    expect(count(byCommune.groups)).toBe(count(groups));
  });

  test('of very many producers names the places, and who works in the one that is chosen', async () => {
    const db = migratedDatabase();
    const [near, far] = ['00001', '00002'];
    for (const id of [near, far]) {
      const row = { id, level: 'commune' as const, type: 'xa' as const, name: id, fullName: id };
      db.insert(adminUnits).values(row).run();
    }
    for (let number = 0; number < MOST_LISTED; number += 1) makeProducer(db, { communeId: near });
    const all = await list(db, '?theo=xa');
    expect(countProducers(all.named)).toBe(MOST_LISTED);
    makeProducer(db, { communeId: far, name: 'HTX Ở Xa' });
    const places = await list(db, '?theo=xa');
    expect([places.groups.length, places.named]).toEqual([2, []]);
    const html = render(<ProducerListPage {...places} />);
    expect(html).toContain(`href="/hop-tac-xa?theo=xa&amp;o=${far}#${far}"`);
    expect(html).toContain('xin chọn nơi');
    expect(html).not.toContain('HTX Ở Xa');
    const chosen = render(<ProducerListPage {...(await list(db, `?theo=xa&o=${far}`))} />);
    expect(chosen).toContain('HTX Ở Xa');
    expect(chosen).toContain(`href="#${far}"`);
  });

  test('counts products, and stars only while in force; closed producers are left out', async () => {
    const db = migratedDatabase();
    const producer = makeProducer(db, { womenLed: true });
    makeProducer(db, { status: 'closed' });
    const product = makeProduct(db, { producerId: producer.id });
    makeProduct(db, { producerId: producer.id });
    makeProduct(db, { producerId: producer.id, status: 'withdrawn' });
    const dates = { decidedOn: '2023-11-24', validUntil: LAST_DAY };
    makeRecognition(db, { productId: product.id, ...dates, provenance: 'sample' });
    const entry = async (today: string) =>
      (await list(db, '', today)).groups.flatMap(({ producers }) => producers);
    expect(await entry(LAST_DAY)).toMatchObject([{ products: 2, lit: 1, litSample: true }]);
    expect(await entry(DAY_AFTER)).toMatchObject([{ products: 2, lit: 0, litSample: false }]);
    const html = render(<ProducerListPage {...(await list(db, '', LAST_DAY))} />);
    expect(html).toContain('Phụ nữ làm chủ');
    expect(html).toContain('minh hoạ');
  });
});
