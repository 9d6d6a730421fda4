import { paths } from '~/paths';
import { firstAccount } from './first-accounts';
import type { TestSite } from './site';
import { totp } from './totp';

/** Somebody who asks, and the cookies of their browser. */
export type Reader = { name: string; cookie: string };

const ROLES = ['editor', 'owner', 'commune', 'province', 'administrator'];

/** Nobody, and everybody that a first start makes, signed in by the forms that people use. */
export async function signedIn(site: TestSite): Promise<Reader[]> {
  const readers: Reader[] = [{ name: 'nobody', cookie: '' }];
  for (const role of ROLES) readers.push({ name: role, cookie: await signIn(site, role) });
  return readers;
}

/** The cookies of a role's first account, signed in; officers enrol a second factor. */
export async function signIn(site: TestSite, role: string): Promise<string> {
  const { login, password } = firstAccount(site, role);
  const entered = await post(site, paths.signIn(), '', { login, password });
  const cookie = cookieOf(entered);
  if (entered.status !== 302 || !cookie) throw new Error(`${role} cannot sign in`);
  return role === 'owner' || role === 'editor' ? cookie : enrol(site, cookie, password);
}

async function enrol(site: TestSite, cookie: string, password: string): Promise<string> {
  const begun = await (await post(site, paths.enrol(), cookie, { password })).text();
  const key = /<code[^>]*>([A-Z2-7]{16,})</.exec(begun)?.[1] ?? '';
  const sent = { intent: 'confirm', code: totp(key) };
  const confirmed = await post(site, paths.enrol(), cookie, sent);
  if (confirmed.status !== 302) throw new Error('the second factor was not taken');
  return cookieOf(confirmed) || cookie;
}

const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .flatMap((line) => line.split(';')[0] ?? [])
    .join('; ');

const post = (site: TestSite, path: string, cookie: string, form: Record<string, string>) =>
  site.get(path, {
    method: 'POST',
    headers: { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams(form),
  });
