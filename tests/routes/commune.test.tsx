import type { Database } from 'db/connection.server';
import { makeProducer, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { inLocale, type Locale } from '~/paths';
import { loader } from '~/routes/market/commune';
import { loader as jsonLoader } from '~/routes/system/commune-json';
import { CommunePage } from '~/ui/place/commune-page';
import { seededDatabase } from '../support/database';
import { load } from '../support/load';
import { render } from '../support/render';

const TODAY = '2026-11-24';

const read = (db: Database, code: string, locale: Locale = 'vi', today = TODAY) =>
  load(loader, db, inLocale(locale, `/xa/${code}`), { today, params: { code } });

const page = async (db: Database, code: string, locale: Locale = 'vi') =>
  render(<CommunePage {...(await read(db, code, locale))} />, locale);

const thrownBy = async (work: Promise<unknown>): Promise<Response> => {
  const result = await work.catch((thrown: unknown) => thrown);
  expect(result).toBeInstanceOf(Response);
  return result as Response;
};

describe('the page of a commune', () => {
  test('tells its name now, since when, what went into it and what it borders', async () => {
    const html = await page(await seededDatabase('sourced', TODAY), '01921');
    for (const words of ['Xã Thượng Minh', '01/07/2025', 'Huyện Ba Bể', 'Tỉnh Thái Nguyên']) {
      expect(html).toContain(words);
    }
    for (const former of ['Xã Yến Dương', 'Xã Chu Hương', 'Xã Mỹ Phương']) {
      expect(html).toContain(`<li>${former}</li>`);
    }
    expect(html).toContain('class="fill-madder"><title>Xã Thượng Minh (đang xem)</title>');
    expect(html).toContain('href="/xa/01969"');
  });

  test('neighbours are mutual', async () => {
    const db = await seededDatabase('sourced', TODAY);
    const { place } = await read(db, '01921');
    expect(place.neighbours.map(({ code }) => code)).toContain('01969');
    for (const { code } of place.neighbours) {
      const back = (await read(db, code)).place.neighbours.map((neighbour) => neighbour.code);
      expect(back).toContain('01921');
    }
  });

  test('names the district of each part where it crosses an old line', async () => {
    const html = await page(await seededDatabase('sourced', TODAY), '01933');
    expect(html).toContain('Xã Bằng Phúc (Huyện Chợ Đồn)');
    expect(html).toContain('Xã Quảng Khê (Huyện Ba Bể)');
  });

  test('a commune that changed nothing says so', async () => {
    const html = await page(await seededDatabase('sourced', TODAY), '01957', 'en');
    expect(html).toContain('were left as they were');
  });

  test('has its makers, its products and the marks that name part of it', async () => {
    const html = await page(await seededDatabase('sourced', TODAY), '01921');
    expect(html).toContain('href="/hop-tac-xa/htx-nhung-luy"');
    expect(html).toContain('href="/nhan-hieu/chi-dan-dia-ly-bac-kan-mien-dong"');
    expect(html).toMatch(/bi-xanh-thom-ba-be">[^<]*<\/a><span[^>]*> · tên gọi chưa thấy đăng ký/);
  });

  test('stars in force come first; withdrawn products and closed makers do not come at all', async () => {
    const db = await seededDatabase('none', TODAY);
    const maker = makeProducer(db, { communeId: '01879' });
    makeProducer(db, { communeId: '01879', status: 'closed', name: 'HTX Đã đóng' });
    const plain = makeProduct(db, { producerId: maker.id });
    const starred = makeProduct(db, { producerId: maker.id });
    makeProduct(db, { producerId: maker.id, status: 'withdrawn' });
    makeRecognition(db, {
      productId: starred.id,
      decidedOn: '2024-11-24',
      validUntil: '2027-11-24',
    });
    rebuildSearchIndex(db);
    const { place } = await read(db, '01879');
    expect(place.products.map(({ id }) => id)).toEqual([starred.id, plain.id]);
    expect(place.producers.map(({ slug, products }) => [slug, products])).toEqual([
      [maker.slug, 2],
    ]);
  });

  test('an empty commune says that nothing is listed', async () => {
    const html = await page(await seededDatabase('none', TODAY), '01864');
    expect(html).toContain('Chưa có sản phẩm nào của xã này');
    expect(html).toContain('Chưa có hợp tác xã nào của xã này');
  });
});

describe('an address of before July 2025', () => {
  test.each([
    ['cu-ba-be-yen-duong', '/xa/01921'],
    ['cu-bach-thong-vi-huong', '/xa/01969'],
    ['cu-ngan-son-thuong-quan', '/xa/01957'],
  ])('%s leads for good to today’s commune', async (id, path) => {
    const db = await seededDatabase('sourced', TODAY);
    const moved = await thrownBy(read(db, id));
    expect([moved.status, moved.headers.get('Location')]).toEqual([301, path]);
    const english = await thrownBy(read(db, id, 'en'));
    expect(english.headers.get('Location')).toBe(`/en${path}`);
    const json = await thrownBy(
      load(jsonLoader, db, `/xa/${id}.json`, { today: TODAY, params: { code: id } }),
    );
    expect(json.headers.get('Location')).toBe(`${path}.json`);
  });

  test('every one of the 108 former units leads somewhere that exists', async () => {
    const db = await seededDatabase('none', TODAY);
    const former = db.$client
      .prepare("SELECT id FROM admin_units WHERE level = 'commune' AND valid_to IS NOT NULL")
      .pluck()
      .all() as string[];
    expect(former).toHaveLength(108);
    for (const id of former) {
      const code = (await thrownBy(read(db, id))).headers.get('Location')?.slice('/xa/'.length);
      expect(
        (await read(db, code as string)).place.commune.former.map((unit) => unit.id),
      ).toContain(id);
    }
  });

  test('a former district leads to its part of the list beside the map', async () => {
    const moved = await thrownBy(read(await seededDatabase('none', TODAY), 'cu-ba-be'));
    expect(moved.headers.get('Location')).toBe('/ban-do#cu-ba-be');
  });
});

describe('a code that no unit has', () => {
  test.each(['99999', '19', '06', 'khong-co', "'"])('%s is not found', async (code) => {
    const db = await seededDatabase('sourced', TODAY);
    const missing = await thrownBy(read(db, code));
    expect(missing.status).toBe(404);
    expect((await missing.json()).near).toContainEqual({
      path: '/ban-do',
      label: 'Bản đồ xã, phường',
    });
    const json = await load(jsonLoader, db, `/xa/${code}.json`, { today: TODAY, params: { code } });
    expect(json.status).toBe(404);
  });

  test('words in it are searched for', async () => {
    const db = await seededDatabase('sourced', TODAY);
    const { near } = await (await thrownBy(read(db, 'thuong-minh'))).json();
    expect(near).toContainEqual(expect.objectContaining({ path: '/xa/01921' }));
  });
});

test('the JSON twin gives stars only while they are in force', async () => {
  const db = await seededDatabase('none', TODAY);
  const maker = makeProducer(db, { communeId: '01879' });
  const { id } = makeProduct(db, { producerId: maker.id });
  makeRecognition(db, { productId: id, decidedOn: '2023-11-24', validUntil: TODAY });
  rebuildSearchIndex(db);
  const stars = async (today: string) => {
    const response = await load(jsonLoader, db, '/xa/01879.json', {
      today,
      params: { code: '01879' },
    });
    const body = await response.json();
    expect(body).toMatchObject({ code: '01879', fullName: 'Xã Cao Minh', asOf: today });
    return body.products[0].stars;
  };
  expect(await stars(TODAY)).toBe(3);
  expect(await stars('2026-11-25')).toBeNull();
});
