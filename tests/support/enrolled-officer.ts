import type { Page } from 'playwright-core';
import type { OfficerPost } from '~/domain/actor';
import { paths } from '~/paths';
import { openPage } from './browser';
import { firstAccount, signIn } from './first-accounts';
import type { TestSite } from './site';
import { totp } from './totp';

/**
 * Opens pages of a first officer: the second factor is enrolled once for a site, after
 * that each sign-in asks for a code.
 */
export function enrolledOfficer(site: TestSite, post: OfficerPost) {
  let key = '';
  return async (options?: Parameters<typeof openPage>[1]): Promise<Page> => {
    const page = await openPage(site, options);
    const officer = firstAccount(site, post);
    const go = () => page.getByRole('button', { name: 'Tiếp tục' }).click();
    if (key) {
      await signIn(page, officer, paths.desk(), paths.secondFactor());
      await page.getByLabel('Mã 6 số hoặc mã dự phòng').fill(totp(key));
      await go();
      await page.waitForURL(`**${paths.desk()}`);
      return page;
    }
    await signIn(page, officer, paths.enrol());
    await page.getByLabel('Gõ mật khẩu để bắt đầu').fill(officer.password);
    await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
    key = await page.locator('code').first().innerText();
    await page.getByLabel('Gõ 6 chữ số ứng dụng đang hiện').fill(totp(key));
    await go();
    await page.waitForURL(`**${paths.account()}`);
    return page;
  };
}
