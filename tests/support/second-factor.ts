import type { Page } from 'playwright-core';
import { paths } from '~/paths';
import { type FirstAccount, signIn } from './first-accounts';
import { totp } from './totp';

/** Signs in an officer who has no second factor and turns it on; hands back the recovery codes. */
export async function enrolSecondFactor(page: Page, officer: FirstAccount): Promise<string[]> {
  await signIn(page, officer, paths.enrol());
  await page.getByLabel('Gõ mật khẩu để bắt đầu').fill(officer.password);
  await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click();
  const field = page.getByLabel('Gõ 6 chữ số ứng dụng đang hiện');
  await field.waitFor();
  const [key = '', ...codes] = await page.locator('code').allInnerTexts();
  await field.fill(totp(key));
  await goOn(page);
  await page.waitForURL(`**${paths.account()}`);
  return codes;
}

/** Signs in an officer with one of the codes, to the desk. */
export async function passSecondFactor(
  page: Page,
  officer: FirstAccount,
  code: string,
): Promise<void> {
  await signIn(page, officer, paths.desk(), paths.secondFactor());
  await page.getByLabel('Mã 6 số hoặc mã dự phòng').fill(code);
  await goOn(page);
  await page.waitForURL(`**${paths.desk()}`);
}

const goOn = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click();
