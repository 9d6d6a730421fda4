import { makeProducer, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { paths } from '~/paths';
import { follow } from '../support/browser';
import { enrolledOfficer } from '../support/enrolled-officer';
import { freePort } from '../support/free-port';
import { startSite } from '../support/site';

const site = await startSite({ port: await freePort(), seed: 'sourced' });
afterAll(() => site.stop());

const NUMBER = '99/QĐ-UBND';
const producer = makeProducer(site.db, { slug: 'htx-ba-muoi', name: 'HTX Ba Mươi' });
const names = Array.from({ length: 30 }, (_, index) => `Đặc sản thứ ${index + 1} của bản`);
const products = names.map((name, index) =>
  makeProduct(site.db, { slug: `dac-san-${index + 1}`, name, producerId: producer.id }),
);
const ending = makeProduct(site.db, {
  slug: 'sap-het',
  name: 'Chè sắp hết hạn',
  producerId: producer.id,
});
const lasting = makeProduct(site.db, {
  slug: 'con-lau',
  name: 'Chè còn lâu',
  producerId: producer.id,
});
makeRecognition(site.db, {
  productId: ending.id,
  decidedOn: '2023-09-10',
  validUntil: '2026-09-10',
});
makeRecognition(site.db, {
  productId: lasting.id,
  decidedOn: '2025-09-10',
  validUntil: '2028-09-10',
});
rebuildSearchIndex(site.db);

const officerPage = enrolledOfficer(site, 'province');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const starOf = async (slug: string) =>
  ((await (await site.get(`${paths.product(slug)}.json`)).json()) as { stars: number | null })
    .stars;

describe('a province officer, without JavaScript', () => {
  test('imports a decision on 30 products, of which two are written otherwise', async () => {
    const page = await officerPage({ javaScriptEnabled: false, expected: /422/ });
    await page.goto(paths.desk('quyet-dinh/nhap'));
    await page.getByLabel('Số quyết định').fill(NUMBER);
    await page.getByLabel('Cơ quan ký').fill('UBND tỉnh Thái Nguyên');
    await page.getByLabel('Cấp công nhận').selectOption('provincial');
    await page.getByLabel('Ngày ký').fill('2026-07-15');
    await page.getByLabel(/Giấy gốc lưu tại/).fill('Văn phòng điều phối');
    const lines = names.map((name, index) => {
      const written =
        index === 3 ? 'Món không ai biết' : index === 7 ? 'Đồ lạ chưa từng thấy' : name;
      return `${index + 1}\t${written}\tHợp tác xã Ba Mươi\t3 sao`;
    });
    await page
      .getByLabel(/Dán phụ lục/)
      .fill(['STT\tTên sản phẩm\tChủ thể\tHạng sao', ...lines].join('\n'));
    await follow(button(page, 'Kiểm tra'));
    const found = await page.getByRole('main').innerText();
    expect(found).toContain('28 sẽ ghi');
    expect(found).toContain('2 cần bạn trả lời');
    expect(found).toContain('Món không ai biết');
    expect(await starOf('dac-san-1')).toBeNull();

    const asked = page.locator('fieldset', { hasText: 'Là sản phẩm nào?' });
    await asked
      .nth(0)
      .getByLabel('Tìm sản phẩm khác theo tên')
      .fill(names[3] as string);
    await asked.nth(1).getByLabel('Bỏ dòng này, không ghi').check();
    await follow(button(page, 'Kiểm tra lại'));
    const again = await page.getByRole('main').innerText();
    expect(again).toContain('29 sẽ ghi');
    expect(again).toContain('1 bỏ qua');
    const confirm = page.getByLabel(/ghi nhận dù vậy/);
    if (await confirm.count()) await confirm.check();
    await follow(button(page, 'Ghi nhận 29 sản phẩm'));
    expect(await starOf('dac-san-1')).toBe(3);
    expect(await starOf('dac-san-4')).toBe(3);
    expect(await starOf('dac-san-8')).toBeNull();
    const shown = await (await site.get(paths.product('dac-san-30'))).text();
    expect(shown).toContain(NUMBER);
  }, 120_000);

  test('revokes one, and buyers see it at once', async () => {
    const page = await officerPage({ javaScriptEnabled: false });
    const slug = 'dac-san-2';
    const product = products[1];
    const id = site.db.$client
      .prepare('SELECT id FROM recognitions WHERE product_id = ?')
      .pluck()
      .get(product?.id) as number;
    expect(await starOf(slug)).toBe(3);
    await page.goto(paths.desk(`quyet-dinh/${id}`));
    await page
      .locator('details', { hasText: 'Thu hồi từ ngày' })
      .first()
      .locator('summary')
      .click();
    await page.getByLabel('Thu hồi từ ngày').fill('2026-08-01');
    await page.getByLabel('Số quyết định thu hồi').first().fill('7/QĐ-UBND');
    await page.getByLabel('Lý do (hiện ra công khai)').fill('Mẫu thử không đạt');
    await follow(button(page, 'Thu hồi công nhận này'));
    expect(await starOf(slug)).toBeNull();
    const shown = await (await site.get(paths.product(slug))).text();
    expect(shown).toContain('thu hồi');
    expect(await (await site.get('/san-pham.json?sao=3&q=dac+san+thu+2')).text()).not.toContain(
      `"slug":"${slug}"`,
    );
  }, 60_000);

  test('schedules a collection and sees, as of next month, that one item lapses inside it', async () => {
    const page = await officerPage({ javaScriptEnabled: false, expected: /422/ });
    await page.goto(paths.desk('gioi-thieu/moi'));
    await page.getByLabel('Tên bộ', { exact: true }).fill('Chè bản');
    await page.getByLabel('Vì sao giới thiệu lúc này').fill('Chè đầu thu');
    await page.getByLabel('Ngày đầu tiên').fill('2026-08-15');
    await page.getByLabel('Ngày cuối cùng').fill('2026-09-30');
    for (const name of ['Chè sắp hết hạn', 'Chè còn lâu']) {
      await page.getByRole('searchbox', { name: 'Tìm trong danh mục' }).fill(name);
      await follow(button(page, 'Tìm'));
      await follow(button(page, `Thêm vào bộ: ${name}`));
    }
    expect(await page.getByLabel('Tên bộ', { exact: true }).inputValue()).toBe('Chè bản');
    await follow(button(page, /^Lưu/));
    expect(await (await site.get('/')).text()).not.toContain('Chè bản');
    const shownOn = async (day: string) => {
      await page.goto(
        `${new URL(page.url()).pathname.replace(/\/xem-truoc$/, '')}/xem-truoc?ngay=${day}`,
      );
      return page.locator('article h3, article h4').allInnerTexts();
    };
    expect((await shownOn('2026-08-20')).join()).toContain('Chè sắp hết hạn');
    const later = (await shownOn('2026-09-15')).join();
    expect(later).toContain('Chè còn lâu');
    expect(later).not.toContain('Chè sắp hết hạn');
    expect(await page.getByRole('main').innerText()).toContain('sao hết hạn');
  }, 90_000);
});
