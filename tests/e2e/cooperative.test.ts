import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { paths } from '~/paths';
import { follow, openPage } from '../support/browser';
import { enrolledOfficer } from '../support/enrolled-officer';
import { firstAccount, signIn } from '../support/first-accounts';
import { freePort } from '../support/free-port';
import { startSite } from '../support/site';

const site = await startSite({ port: await freePort() });
afterAll(() => site.stop());

/** Three people at some twenty pages. */
const JOURNEY_MS = 240_000;

const COOP = 'htx-nhung-luy';
const PRODUCT = 'lap-xuong-gac-bep';
const HEIC = join(import.meta.dirname, '../support/pictures/phone.heic');

const productPage = paths.coop(COOP, `san-pham/${PRODUCT}`);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

// The form without a reason is refused on purpose.
const officerOf = enrolledOfficer(site, 'province');
const officerPage = (javaScriptEnabled: boolean) =>
  officerOf({ javaScriptEnabled, expected: /422/ });

/** An owner invites; the guest opens the link on a phone of their own and is let in. */
async function invitedPage(javaScriptEnabled: boolean, login: string): Promise<Page> {
  const owner = await openPage(site, { javaScriptEnabled });
  await signIn(owner, firstAccount(site, 'owner'), paths.coop(COOP, 'thanh-vien'));
  await owner.getByLabel('Tên người được mời').fill('Hoàng Thị Mai');
  await button(owner, 'Tạo đường dẫn mời').click();
  const link = await owner.getByLabel('Đường dẫn đã tạo').inputValue();

  const guest = await openPage(site, { javaScriptEnabled });
  await guest.goto(link);
  expect(await guest.getByLabel('Họ tên của bạn').inputValue()).toBe('Hoàng Thị Mai');
  await guest.getByLabel('Số điện thoại (hoặc tên đăng nhập)').fill(login);
  await guest.getByLabel('Mật khẩu').fill('câu của riêng Mai');
  await button(guest, 'Nhận lời mời').click();
  await guest.waitForURL(`**${paths.coop(COOP)}`);
  return guest;
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test(
    'invited, edited, returned, mended, approved, and brought back',
    async () => {
      const text = `Lạp xường thái lát, hun khói ${javaScriptEnabled ? 'bốn' : 'năm'} ngày.`;
      const mai = await invitedPage(
        javaScriptEnabled,
        javaScriptEnabled ? '0911222333' : '0911222444',
      );
      await mai.goto(productPage);
      const before = await mai.getByLabel('Mô tả', { exact: true }).inputValue();
      await mai.getByLabel('Mô tả', { exact: true }).fill('Ăn vào khỏi bệnh.');
      await mai.getByLabel(/Nhắn cho cán bộ/).fill('Xin duyệt sớm');
      await button(mai, 'Lưu và gửi duyệt').click();
      await mai.getByText('Đã gửi duyệt.').waitFor();
      expect(
        await mai.getByLabel('Mô tả', { exact: true }).getAttribute('readonly'),
      ).not.toBeNull();

      const officer = await officerPage(javaScriptEnabled);
      await officer.goto(paths.desk());
      await officer.getByRole('link', { name: /Lạp xường gác bếp/ }).click();
      await officer.getByText('có thể bị coi là quảng cáo thuốc').first().waitFor();
      await button(officer, 'Trả lại để sửa').click();
      await officer.getByText('ghi ít nhất một lý do').waitFor();
      await officer.getByLabel('Cần sửa gì ở Mô tả').fill('Bỏ lời nói khỏi bệnh');
      await button(officer, 'Trả lại để sửa').click();
      await officer.getByText('Đã trả lại kèm lý do').waitFor();

      await mai.goto(productPage);
      await mai.getByText('Bỏ lời nói khỏi bệnh').waitFor();
      expect(await mai.getByLabel('Mô tả', { exact: true }).inputValue()).toBe('Ăn vào khỏi bệnh.');
      await mai.getByLabel('Mô tả', { exact: true }).fill(text);
      await button(mai, 'Lưu và gửi duyệt').click();
      await mai.getByText('Đã gửi duyệt.').waitFor();
      expect(await (await site.get(paths.product(PRODUCT))).text()).not.toContain(text);

      await officer.goto(paths.desk());
      await officer.getByRole('link', { name: /Lạp xường gác bếp/ }).click();
      await button(officer, 'Duyệt, cho hiện').click();
      await officer.getByText('Đã duyệt.').waitFor();
      const published = await (await site.get(paths.product(PRODUCT))).text();
      expect(published).toContain(text);
      expect(published).toContain('Những lần trang này đổi');

      await mai.goto(paths.coop(COOP, `san-pham/${PRODUCT}/lich-su`));
      await button(mai, /\(Bản 1\)/).click();
      await mai.getByText('Đã lưu bản nháp').waitFor();
      const restored = await mai.getByLabel('Mô tả', { exact: true }).inputValue();
      expect(restored).not.toBe(text);
      if (javaScriptEnabled) expect(restored).toBe(before);
      expect(await (await site.get(paths.product(PRODUCT))).text()).toContain(text);
    },
    JOURNEY_MS,
  );

  test('a photo from a phone is taken in as a picture, and a file that is none says why', async () => {
    const page = await openPage(site, { javaScriptEnabled, expected: /422/ });
    const path = paths.coop(COOP, 'ho-so');
    await signIn(page, firstAccount(site, 'owner'), path);
    await page.locator('input[type=file]').setInputFiles([
      { name: 'phone.heic', mimeType: 'image/heic', buffer: readFileSync(HEIC) },
      {
        name: 'anh.jpg',
        mimeType: 'image/jpeg',
        buffer: Buffer.from('<html>không phải ảnh</html>'),
      },
    ]);
    if (!javaScriptEnabled) await button(page, 'Lưu nháp').click();
    await page.getByText('anh.jpg').waitFor();
    const words = page.getByLabel(/Trong ảnh có gì/);
    await words.first().waitFor();
    await words.first().fill('Bếp của hợp tác xã');
    await button(page, 'Lưu nháp').click();
    await page.getByText('Đã lưu bản nháp').waitFor();
    const picture = page.locator('img[src^="/anh/"]').first();
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth), {
        timeout: 20_000,
      })
      .toBeGreaterThan(0);
  });
});

test('a network that goes and comes back costs no word', async () => {
  const page = await openPage(site, { expected: /ERR_INTERNET_DISCONNECTED/ });
  const path = paths.coop(COOP, 'san-pham/bi-xanh-thom');
  await signIn(page, firstAccount(site, 'editor'), path);
  const story = page.getByLabel('Câu chuyện', { exact: true });
  await story.fill('Bí thơm trồng trên nương.');
  await page.getByText('Đang giữ những gì bạn sửa').waitFor();

  await page.context().setOffline(true);
  await button(page, 'Lưu nháp').click();
  await page.getByText('Không có mạng nên chưa lưu được').waitFor();
  expect(await story.inputValue()).toBe('Bí thơm trồng trên nương.');

  // The tab is closed, the phone restarted.
  await page.context().setOffline(false);
  await page.goto(path);
  await button(page, 'Lấy lại').click();
  expect(await story.inputValue()).toBe('Bí thơm trồng trên nương.');
  await button(page, 'Lưu nháp').click();
  await page.getByText('Đã lưu bản nháp').waitFor();
  await page.reload();
  expect(await story.inputValue()).toBe('Bí thơm trồng trên nương.');
  expect(await button(page, 'Lấy lại').count()).toBe(0);
});

test('a member finds the way in from any public page', async () => {
  const page = await openPage(site, { javaScriptEnabled: false });
  await page.goto(paths.product(PRODUCT));
  await follow(page.getByRole('contentinfo').getByRole('link', { name: 'Đăng nhập' }));
  expect(new URL(page.url()).pathname).toBe(paths.signIn());
});

test('two people at once: the second sees both sides and loses neither', async () => {
  const [first, second] = [await openPage(site), await openPage(site, { expected: /409/ })];
  const path = paths.coop(COOP, 'san-pham/thit-treo-gac-bep');
  await signIn(first, firstAccount(site, 'owner'), path);
  await signIn(second, firstAccount(site, 'editor'), path);
  const field = (page: Page) => page.getByLabel('Bảo quản', { exact: true });
  await field(first).fill('Treo nơi thoáng.');
  await button(first, 'Lưu nháp').click();
  await first.getByText('Đã lưu bản nháp').waitFor();

  await field(second).fill('Để ngăn mát.');
  await button(second, 'Lưu nháp').click();
  await second.getByText(/đã lưu một bản khác/).waitFor();
  const page = await second.getByRole('main').innerText();
  expect(page).toContain('Treo nơi thoáng.');
  expect(page).toContain('Để ngăn mát.');
  await field(second).fill('Treo nơi thoáng, hoặc để ngăn mát.');
  await button(second, 'Lưu nháp').click();
  await second.getByText('Đã lưu bản nháp').waitFor();

  await first.goto(paths.coop(COOP, 'san-pham/thit-treo-gac-bep/lich-su'));
  const history = await first.getByRole('main').innerText();
  expect(history).toContain('Treo nơi thoáng');
  expect(history).toContain(', hoặc để ngăn');
  await first.getByText('So với bản 2').click();
  expect(await first.getByRole('main').innerText()).toContain('hoặc để ngăn mát');
});

test('a price is public at once, and a wrong bar code is named beside it with all that was typed', async () => {
  const page = await openPage(site, { javaScriptEnabled: false, expected: /422/ });
  const path = paths.coop(COOP, 'san-pham/bi-xanh-thom');
  await signIn(page, firstAccount(site, 'owner'), path);
  const pack = page.locator('form[data-keep=packs] > div > details').last();
  await pack.locator('> summary').click();
  await pack.getByLabel('Tên quy cách').fill('Sọt tre 12 kg');
  await pack.getByLabel('Giá (đồng)', { exact: true }).fill('250.000');
  await pack.getByLabel('Mã vạch (nếu có)').fill('8930000000001');
  const save = page.locator('form[data-keep=packs] button[value=packs]');
  await save.click();
  await page.getByText('Mã vạch sai').waitFor();
  const typed = page.locator('form[data-keep=packs]');
  expect(await typed.locator('input[value="Sọt tre 12 kg"]').first().inputValue()).toBe(
    'Sọt tre 12 kg',
  );
  await typed.locator('input[value="8930000000001"]').fill('');
  await save.click();
  await page.getByText('Đã lưu và hiện ra cho người mua').waitFor();
  const shown = await (await site.get(paths.product('bi-xanh-thom'))).text();
  expect(shown).toContain('Sọt tre 12 kg');
  expect(shown).toContain('250.000');
});
