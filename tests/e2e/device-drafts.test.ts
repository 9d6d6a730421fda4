import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { paths } from '~/paths';
import { openPage } from '../support/browser';
import { firstAccount, signIn } from '../support/first-accounts';
import { freePort } from '../support/free-port';
import { quarters } from '../support/pictures';
import { startSite } from '../support/site';

const site = await startSite({ port: await freePort() });
afterAll(() => site.stop());

const JOURNEY_MS = 120_000;
const COOP = 'htx-nhung-luy';
const HEIC = readFileSync(join(import.meta.dirname, '../support/pictures/phone.heic'));
const photo = { name: 'phone.heic', mimeType: 'image/heic', buffer: HEIC };
const product = (slug: string) => paths.coop(COOP, `san-pham/${slug}`);

const form = (page: Page, name: string) => page.locator(`form[data-keep=${name}]`);
const save = (page: Page, name: string) =>
  form(page, name).getByRole('button', { name: 'Lưu và hiện ngay' }).click();
const kept = (page: Page) => page.getByText('Đang giữ những gì bạn sửa').waitFor();
const bringBack = (page: Page) => page.getByRole('button', { name: 'Lấy lại' });
const words = (page: Page) => page.getByLabel(/Trong ảnh có gì/);

/** The tab is closed; later the page is opened again on the same device. */
async function reopen(page: Page, path: string): Promise<Page> {
  const context = page.context();
  await page.close();
  const again = await context.newPage();
  await again.goto(path);
  return again;
}

/** Somebody else takes the device. */
async function signInAs(context: BrowserContext, role: string, path: string): Promise<Page> {
  await context.clearCookies();
  const page = await context.newPage();
  await signIn(page, firstAccount(site, role), path);
  return page;
}

test(
  'prices, a new pack, season and photos survive a closed tab, each form until it is saved',
  async () => {
    const path = product('bi-xanh-thom');
    let page = await openPage(site);
    await signIn(page, firstAccount(site, 'owner'), path);
    await page.getByRole('button', { name: 'Thêm quy cách' }).click();
    const pack = form(page, 'packs').locator('> div > details').last();
    await pack.locator('> summary').click();
    await pack.getByLabel('Tên quy cách').fill('Sọt tre 12 kg');
    await pack.getByLabel('Giá (đồng)', { exact: true }).fill('250.000');
    await pack.getByText('Bán theo khoảng giá').click();
    await pack.getByLabel(/Giá cao nhất/).fill('300.000');
    const season = form(page, 'season').getByLabel('Tháng 11');
    const before = await season.isChecked();
    await season.setChecked(!before);
    await page.locator('input[type=file]').setInputFiles(photo);
    await words(page).first().waitFor();
    await words(page).first().fill('Bí trên giàn');
    await kept(page);

    page = await reopen(page, path);
    expect(await words(page).count()).toBe(0);
    await bringBack(page).click();
    const packs = form(page, 'packs');
    expect(await packs.getByLabel('Tên quy cách').last().isVisible()).toBe(true);
    await save(page, 'packs');
    await page.getByText('Đã lưu và hiện ra').waitFor();
    const shown = await (await site.get(paths.product('bi-xanh-thom'))).text();
    expect(shown).toContain('Sọt tre 12 kg');
    expect(shown).toContain('250.000–300.000');

    // Saving the packs alone raised the revision, which is no conflict with oneself.
    await bringBack(page).click();
    expect(await form(page, 'season').getByLabel('Tháng 11').isChecked()).toBe(!before);
    await save(page, 'season');
    await page.getByText('Đã lưu và hiện ra').waitFor();
    expect(await form(page, 'season').getByLabel('Tháng 11').isChecked()).toBe(!before);

    await bringBack(page).click();
    expect(await words(page).first().inputValue()).toBe('Bí trên giàn');
    await page.getByRole('button', { name: 'Lưu nháp' }).click();
    await page.getByText('Đã lưu bản nháp').waitFor();
    expect(await words(page).first().inputValue()).toBe('Bí trên giàn');
    page = await reopen(page, path);
    await form(page, 'packs').waitFor();
    expect(await bringBack(page).count()).toBe(0);
  },
  JOURNEY_MS,
);

test(
  'a save without a network is answered where the button is, and a photo not sent waits on the device',
  async () => {
    const path = paths.coop(COOP, 'ho-so');
    let page = await openPage(site, {
      viewport: { width: 360, height: 640 },
      expected: /ERR_INTERNET_DISCONNECTED/,
    });
    await signIn(page, firstAccount(site, 'owner'), path);
    // The page's scripts have come: without them it cannot answer offline.
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.locator('input[type=file]').setInputFiles(photo);
    await page.getByText('Chưa gửi được').waitFor();
    const contact = form(page, 'contacts')
      .getByLabel(/Số hoặc địa chỉ/)
      .last();
    await contact.fill('0912 345 678');
    await save(page, 'contacts');
    const said = page.getByText('Không có mạng nên chưa lưu được');
    await said.waitFor();
    const box = await said.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 640).toBe(true);

    await page.context().setOffline(false);
    page = await reopen(page, path);
    await bringBack(page).click();
    const numbers = form(page, 'contacts').getByLabel(/Số hoặc địa chỉ/);
    expect(
      await numbers.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    ).toContain('0912 345 678');
    await page.getByRole('button', { name: 'Gửi lại' }).click();
    await words(page).first().waitFor();
    await save(page, 'contacts');
    await page.getByText('Đã lưu và hiện ra').waitFor();
  },
  JOURNEY_MS,
);

test(
  'a photo uploaded and not saved is offered on another device, without JavaScript too',
  async () => {
    const path = product('thit-treo-gac-bep');
    const phone = await openPage(site);
    await signIn(phone, firstAccount(site, 'editor'), path);
    const buffer = await quarters(50, 40).png().toBuffer();
    const own = { name: 'anh.png', mimeType: 'image/png', buffer };
    await phone.locator('input[type=file]').setInputFiles(own);
    await words(phone).first().waitFor();
    await phone.close();

    const desk = await openPage(site, { javaScriptEnabled: false });
    await signIn(desk, firstAccount(site, 'editor'), path);
    await desk.getByText('Ảnh bạn đã tải lên mà chưa dùng').click();
    await desk.getByLabel('Thêm ảnh này').first().check();
    await desk.getByRole('button', { name: 'Lưu nháp' }).click();
    await desk.getByText('Đã lưu bản nháp').waitFor();
    expect(await words(desk).count()).toBe(1);
    expect(await desk.getByText('Ảnh bạn đã tải lên mà chưa dùng').count()).toBe(0);
  },
  JOURNEY_MS,
);

test(
  'a draft is its author’s, knows that others saved since, and ends with signing out',
  async () => {
    const path = product('lap-xuong-gac-bep');
    const first = await openPage(site, { expected: /422/ });
    const context = first.context();
    await signIn(first, firstAccount(site, 'owner'), path);
    const open = async (page: Page) => {
      const pack = form(page, 'packs').locator('> div > details').first();
      if (!(await pack.getAttribute('open'))) await pack.locator('> summary').click();
      return pack;
    };
    await (await open(first)).getByLabel('Ghi chú').fill('Giá của chủ nhiệm');
    await kept(first);
    await first.close();

    const second = await signInAs(context, 'editor', path);
    await form(second, 'packs').waitFor();
    expect(await bringBack(second).count()).toBe(0);
    await (await open(second)).getByLabel('Ghi chú').fill('Giá của người khác');
    await save(second, 'packs');
    await second.getByText('Đã lưu và hiện ra').waitFor();
    await second.close();

    const again = await signInAs(context, 'owner', path);
    await again.getByText('trang đã được lưu một bản khác').waitFor();
    await bringBack(again).click();
    await save(again, 'packs');
    await again.getByText('Người khác vừa đổi phần này').waitFor();
    expect(await form(again, 'packs').getByLabel('Ghi chú').first().inputValue()).toBe(
      'Giá của chủ nhiệm',
    );

    await again.getByRole('button', { name: 'Đăng xuất' }).first().click();
    await again.waitForURL((url) => url.pathname === paths.signIn());
    expect(
      await again.evaluate(() => Object.keys(localStorage).filter((key) => key !== 'chu')),
    ).toEqual([]);
  },
  JOURNEY_MS,
);
