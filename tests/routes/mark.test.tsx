import type { Database } from 'db/connection.server';
import { formerSlugs, markAreas, relatedMarks } from 'db/schema/index.server';
import { makeMark, makeProducer, makeProduct, makeRight } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { inLocale, type Locale } from '~/paths';
import { loader } from '~/routes/market/mark';
import { loader as jsonLoader } from '~/routes/system/mark-json';
import { MarkPage } from '~/ui/mark/mark-page';
import { migratedDatabase, seededDatabase } from '../support/database';
import { load } from '../support/load';
import { render } from '../support/render';

const TODAY = '2026-11-24';
const PERSIMMON = 'chi-dan-dia-ly-bac-kan-hong-khong-hat';
const VERMICELLI = 'chi-dan-dia-ly-bac-kan-mien-dong';
const OLD_VERMICELLI = 'nhan-hieu-tap-the-mien-dong-bac-kan';

const at = (slug: string, locale: Locale = 'vi') => inLocale(locale, `/nhan-hieu/${slug}`);

const read = (db: Database, slug: string, today = TODAY, locale: Locale = 'vi') =>
  load(loader, db, at(slug, locale), { today, params: { slug } });

async function page(db: Database, slug: string, today = TODAY, locale: Locale = 'vi') {
  return render(<MarkPage {...(await read(db, slug, today, locale))} />, locale);
}

async function json(db: Database, slug: string, today = TODAY) {
  const response = await load(jsonLoader, db, `${at(slug)}.json`, { today, params: { slug } });
  return { status: response.status, body: await response.json() };
}

/** A mark, a maker and two products, one of which the given right names. */
function granted(dates: { grantedOn?: string; expiresOn?: string; suspendedOn?: string }) {
  const db = migratedDatabase();
  const mark = makeMark(db);
  const producer = makeProducer(db);
  const named = makeProduct(db, { producerId: producer.id });
  const other = makeProduct(db, { producerId: producer.id });
  makeRight(db, { markId: mark.id, producerId: producer.id, productIds: [named.id], ...dates });
  return { db, mark, named, other };
}

describe('the page of a mark', () => {
  test('tells number, decision, term and the State as owner of an indication', async () => {
    const html = await page(await seededDatabase('sourced', TODAY), VERMICELLI);
    for (const words of ['00106', '1253/QĐ-SHTT', '29/04/2021', 'Không xác định thời hạn']) {
      expect(html).toContain(words);
    }
    expect(html).toContain('<dd>Nhà nước</dd>');
    expect(html).toContain('Sở Khoa học và Công nghệ tỉnh Bắc Kạn');
    expect(html).toContain('Luật Sở hữu trí tuệ');
  });

  test('shows the area on the communes of today, and what could not be placed as such', async () => {
    const db = await seededDatabase('sourced', TODAY);
    const { mark } = await read(db, PERSIMMON);
    expect(mark.area.communes.map(({ code }) => code)).toEqual([
      '01906',
      '01912',
      '01933',
      '01936',
      '02020',
      '02026',
      '02038',
    ]);
    const dongPhuc = mark.area.communes.find(({ code }) => code === '01933');
    expect(dongPhuc?.parts).toEqual(['Đồng Phúc', 'Quảng Khê', 'Hoàng Trĩ']);
    expect(mark.area.unmapped.map(({ name }) => name)).toEqual([
      'Cao Trĩ',
      'Lãng Ngâm',
      'Hương Nê',
    ]);
    const html = await page(db, PERSIMMON);
    expect(html).toContain('phần đất Đồng Phúc, Quảng Khê, Hoàng Trĩ cũ');
    expect(html).toContain('<li>Cao Trĩ (Ba Bể)</li>');
    expect(html.match(/class="fill-madder"/g)).toHaveLength(7);
  });

  test('an area without a list of communes is told in words and not drawn', async () => {
    const html = await page(await seededDatabase('sourced', TODAY), 'chi-dan-dia-ly-bac-kan-quyt');
    expect(html).toContain('Chưa thấy danh sách xã');
    expect(html).not.toContain('<svg viewBox="0 0 900');
  });

  test('a superseded mark leads to what took its place, and back', async () => {
    const db = await seededDatabase('sample', TODAY);
    expect(await page(db, OLD_VERMICELLI)).toContain(`href="/nhan-hieu/${VERMICELLI}"`);
    expect(await page(db, VERMICELLI)).toContain(`href="/nhan-hieu/${OLD_VERMICELLI}"`);
    const { mark } = await read(db, OLD_VERMICELLI);
    expect(mark.rights).toEqual([]);
    expect(mark.products).toEqual([]);
    expect(mark.otherRights).not.toEqual([]);
  });

  test('a trademark of more than ten years says that no renewal was seen', async () => {
    const db = await seededDatabase('sourced', TODAY);
    const html = await page(db, 'nhan-hieu-tap-the-gao-bao-thai-cho-don');
    expect(html).toContain('chưa thấy công bố việc gia hạn');
  });

  test('a name without a registration says so and carries nothing of one', async () => {
    const html = await page(await seededDatabase('sample', TODAY), 'bi-xanh-thom-ba-be');
    expect(html).toContain('không phải nhãn hiệu đã đăng ký');
    for (const words of ['Số đăng ký', 'Ai đang có quyền', 'Dấu hiệu này hứa']) {
      expect(html).not.toContain(words);
    }
    const db = await seededDatabase('sample', TODAY);
    expect(await page(db, 'bi-xanh-thom-ba-be', TODAY, 'en')).toContain('not a registered mark');
  });

  test('invented rights are tagged', async () => {
    const html = await page(await seededDatabase('sample', TODAY), VERMICELLI);
    expect(html).toMatch(/HTX Tài Hoan<\/a> <span[^>]*>minh hoạ/);
  });
});

describe('rights of use', () => {
  test('a product stands under its mark up to the last day of its right, and not after', async () => {
    const { db, mark, named } = granted({ grantedOn: '2025-01-01', expiresOn: TODAY });
    const last = await read(db, mark.slug);
    expect(last.mark.products.map(({ id }) => id)).toEqual([named.id]);
    expect(last.mark.users.count).toBe(1);
    const after = await read(db, mark.slug, '2026-11-25');
    expect(after.mark.products).toEqual([]);
    expect(after.mark.users.count).toBe(0);
    expect(after.mark.otherRights.map(({ status }) => status)).toEqual(['expired']);
    expect(await page(db, mark.slug, '2026-11-25')).toContain('Hết hạn 24/11/2026');
  });

  test('a suspended right and one that has not begun let nobody show the mark', async () => {
    const suspended = granted({ suspendedOn: TODAY });
    expect((await read(suspended.db, suspended.mark.slug)).mark.products).toEqual([]);
    expect(await page(suspended.db, suspended.mark.slug)).toContain('Bị đình chỉ 24/11/2026');
    const early = granted({ grantedOn: '2026-12-01' });
    expect((await read(early.db, early.mark.slug)).mark.rights).toEqual([]);
    expect(await page(early.db, early.mark.slug)).toContain('Chưa có hiệu lực, từ 01/12/2026');
  });

  test('products of the kind stand apart while they have no right, and only then', async () => {
    const { db, mark, named, other } = granted({ expiresOn: TODAY });
    db.insert(relatedMarks)
      .values([named, other].map(({ id }) => ({ markId: mark.id, productId: id })))
      .run();
    const ids = (cards: { id: number }[]) => cards.map(({ id }) => id);
    expect(ids((await read(db, mark.slug)).mark.related)).toEqual([other.id]);
    expect(ids((await read(db, mark.slug, '2026-11-25')).mark.related)).toEqual([
      named.id,
      other.id,
    ]);
    expect(await page(db, mark.slug)).toContain('Sản phẩm cùng loại, chưa công bố quyền sử dụng');
  });

  test('a unit without a commune of today stays unmapped', async () => {
    const { db, mark } = granted({});
    db.insert(markAreas).values({ markId: mark.id, name: 'Cao Trĩ', district: 'Ba Bể' }).run();
    const { area } = (await read(db, mark.slug)).mark;
    expect(area).toEqual({ communes: [], unmapped: [{ name: 'Cao Trĩ', district: 'Ba Bể' }] });
  });
});

describe('the JSON twin', () => {
  test('says which rights are in force on its day, and keeps row numbers to itself', async () => {
    const { db, mark, named } = granted({ expiresOn: TODAY });
    const { body } = await json(db, mark.slug);
    expect(body).toMatchObject({ asOf: TODAY, kind: 'collective-trademark', status: 'registered' });
    expect(body.rightsInForce).toHaveLength(1);
    expect(body.rightsInForce[0]).not.toHaveProperty('id');
    expect(body.products.map((product: { slug: string }) => product.slug)).toEqual([named.slug]);
    const after = (await json(db, mark.slug, '2026-11-25')).body;
    expect([after.rightsInForce, after.products]).toEqual([[], []]);
    expect(after.otherRights[0].status).toBe('expired');
  });
});

describe('a slug that no mark has', () => {
  test('leads on for good where the mark was renamed', async () => {
    const db = migratedDatabase();
    const { id, slug } = makeMark(db);
    db.insert(formerSlugs).values({ kind: 'mark', slug: 'ten-cu', targetId: id }).run();
    for (const [ask, suffix] of [
      [loader, ''],
      [jsonLoader, '.json'],
    ] as const) {
      const moved = await Promise.resolve(
        load<unknown>(ask, db, `/en/nhan-hieu/ten-cu${suffix}`, {
          today: TODAY,
          params: { slug: 'ten-cu' },
        }),
      ).catch((thrown: Response) => thrown);
      expect((moved as Response).status).toBe(301);
      expect((moved as Response).headers.get('Location')).toBe(`/en/nhan-hieu/${slug}${suffix}`);
    }
  });

  test('is not found, and proposes marks near to it', async () => {
    const db = await seededDatabase('sourced', TODAY);
    const missing = (await read(db, 'mien-dong-bac').catch((thrown) => thrown)) as Response;
    expect(missing.status).toBe(404);
    const { near } = await missing.json();
    expect(near).toContainEqual({ path: '/nhan-hieu', label: 'Nhãn hiệu và chỉ dẫn địa lý' });
    expect(await json(db, 'khong-co')).toMatchObject({
      status: 404,
      body: { error: { code: 'not-found' } },
    });
  });
});
