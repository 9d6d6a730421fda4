import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { paths } from '~/paths';
import type { TestSite } from './site';

export type FirstAccount = { role: string; name: string; login: string; password: string };

/** The account that the first start made for a role. */
export function firstAccount(site: TestSite, role: string): FirstAccount {
  const file = join(site.dataDir, 'first-run-accounts.json');
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as FirstAccount[];
  const account = accounts.find((each) => each.role === role);
  if (!account) throw new Error(`no first account for ${role}`);
  return account;
}

/** Signs in by the form, as everybody does; `arrival` is where that leads when it is not `path`. */
export async function signIn(
  page: Page,
  { login, password }: Pick<FirstAccount, 'login' | 'password'>,
  path = paths.account(),
  arrival = path,
): Promise<void> {
  await page.goto(paths.signIn(path));
  await page.getByLabel('Số điện thoại hoặc tên đăng nhập').fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname === arrival.split('?')[0]);
}
