import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { paths } from '~/paths';
import { follow, openPage } from '../support/browser';
import { enrolledOfficer } from '../support/enrolled-officer';
import { firstAccount, signIn } from '../support/first-accounts';
import { freePort } from '../support/free-port';
import { SITE_DAY, startSite } from '../support/site';

const site = await startSite({ port: await freePort() });
afterAll(() => site.stop());

const COOP = 'htx-nhung-luy';
const PRODUCT = 'lap-xuong-gac-bep';
const NAME = 'Lạp xường gác bếp';

const communePage = enrolledOfficer(site, 'commune');
const provincePage = enrolledOfficer(site, 'province');
const commune = firstAccount(site, 'commune');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const publicPage = async () => (await site.get(paths.product(PRODUCT))).text();

/** The cooperative's owner rewrites the description and hands it in. */
async function handIn(text: string): Promise<void> {
  const owner = await openPage(site, { javaScriptEnabled: false });
  await signIn(owner, firstAccount(site, 'owner'), paths.coop(COOP, `san-pham/${PRODUCT}`));
  await owner.getByLabel('Mô tả', { exact: true }).fill(text);
  await follow(button(owner, 'Lưu và gửi duyệt'));
  await owner.getByText('Đã gửi duyệt.').waitFor();
}

test.each([
  ['with JavaScript', true, 'than hoa'],
  ['without JavaScript', false, 'mắc khén'],
])('the commune forwards, the province decides, %s', async (_, javaScriptEnabled, word) => {
  const text = `Lạp xường ướp ${word}, treo gác bếp.`;
  const opinion = `Tôi đã xuống bếp xem: có ${word} thật.`;
  await handIn(text);

  const near = await communePage({ javaScriptEnabled, expected: /422/ });
  await near.goto(paths.desk());
  const line = near.getByRole('listitem').filter({ hasText: NAME }).last();
  await line.getByText('Chưa ai nhận').waitFor();
  await button(near, `Nhận việc: ${NAME}`).click();
  await near.getByText('Bạn đã nhận việc này.').waitFor();
  const item = (await near.getByRole('link', { name: NAME }).getAttribute('href')) ?? '';
  await near.getByRole('link', { name: NAME }).click();
  // Word by word, what goes and what comes.
  await near.locator('ins', { hasText: word }).first().waitFor();
  expect(await near.locator('del').count()).toBeGreaterThan(0);
  for (const decision of [/^Duyệt/, /Trả lại để sửa/]) {
    expect(await button(near, decision).count()).toBe(0);
  }
  const approved = await near.request.post(item, { form: { intent: 'approve' } });
  expect(approved.status()).toBe(403);
  expect(await publicPage()).not.toContain(text);

  await button(near, 'Chuyển lên tỉnh').click();
  await near.getByText('Chưa chuyển: còn phần chưa điền.').waitFor();
  await near.getByLabel('Đạt', { exact: true }).check();
  await near.getByLabel(/Vì sao/).fill(opinion);
  await button(near, 'Chuyển lên tỉnh').click();
  await near.getByText(/Đã chuyển lên tỉnh/).waitFor();

  const province = await provincePage({ javaScriptEnabled });
  await province.goto(paths.desk());
  await province.getByText(`${commune.name}: xã thấy đạt`).waitFor();
  await province.getByRole('link', { name: NAME }).click();
  const said = province.getByRole('listitem').filter({ hasText: opinion });
  await said.waitFor();
  const words = await said.innerText();
  expect(words).toContain('Đạt');
  expect(words).toContain(commune.name);
  expect(words).toContain(SITE_DAY.split('-').reverse().join('/'));
  expect(await publicPage()).not.toContain(text);
  await button(province, 'Duyệt, cho hiện').click();
  await province.getByText('Đã duyệt.').waitFor();
  expect(await publicPage()).toContain(text);
});
