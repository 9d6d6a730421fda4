import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '~/paths';

type Account = { role: string; login: string; password: string; url: string };

/** A signed-in member of a cooperative, as the first start made it. */
export type Member = { cookie: string; workspace: string };

/** Signs in as the first account of a cooperative. */
export async function signInMember(address: string, dataDir: string): Promise<Member> {
  const file = join(dataDir, 'first-run-accounts.json');
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as Account[];
  const member = accounts.find(({ url }) => new URL(url).pathname.startsWith('/htx/'));
  if (!member) throw new Error('the first start made no member of a cooperative');
  const { login, password, url } = member;
  const answer = await fetch(address + paths.signIn(), {
    method: 'POST',
    body: new URLSearchParams({ login, password }),
    redirect: 'manual',
  });
  await answer.arrayBuffer();
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  if (answer.status !== 302 || cookie.length === 0) throw new Error('the member cannot sign in');
  return { cookie: cookie.join('; '), workspace: new URL(url).pathname };
}

/**
 * Saves a product's season ten times a second, as ten cooperatives at work would: each save is
 * public at once, so every page kept until then is out of date. Returns what stops it and counts.
 */
export function keepSaving(address: string, member: Member, product: string) {
  const form = `${address}${member.workspace}/san-pham/${product}`;
  const headers = { cookie: member.cookie };
  let saved = 0;
  let last: Promise<void> = Promise.resolve();
  const save = async () => {
    const page = await (await fetch(form, { headers })).text();
    const revision = /name="revision" value="(\d+)"/.exec(page)?.[1] ?? '';
    const body = new FormData();
    body.set('intent', 'season');
    body.set('revision', revision);
    body.set('months', String(1 + (saved % 12)));
    const answer = await fetch(form, { method: 'POST', headers, body, redirect: 'manual' });
    await answer.arrayBuffer();
    if (answer.status !== 303) throw new Error(`a save was answered with ${answer.status}`);
    saved += 1;
  };
  const timer = setInterval(() => {
    last = last.then(save);
  }, 100);
  return async () => {
    clearInterval(timer);
    await last;
    return saved;
  };
}
