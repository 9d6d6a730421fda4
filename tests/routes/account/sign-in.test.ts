import { sessions } from 'db/schema/index.server';
import { makeProducer } from 'db/seed/factories/index.server';
import { expect, test } from 'vitest';
import { action as account, loader as accountPage } from '~/routes/account/account';
import { action as enrol } from '~/routes/account/enrol';
import { action as secondFactor } from '~/routes/account/second-factor';
import { action as signIn } from '~/routes/account/sign-in';
import { action as signOut } from '~/routes/account/sign-out';
import { migratedDatabase } from '../../support/database';
import {
  actorOf,
  ask,
  makePersona,
  makeSigner,
  PASSWORD,
  siteContext,
} from '../../support/personas';
import { totp } from '../../support/totp';

const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

async function setUp() {
  const db = migratedDatabase();
  const person = await makeSigner(db, { login: '0912345678', name: 'Lò Thị Mai' });
  return { db, person, context: siteContext(db) };
}

let address = 0;
/** Limits count by address and live as long as the process: each test comes from its own. */
const from = () => ({ 'x-client-address': `192.0.2.${++address}` });

test('a phone number signs in however it is written, and the cookie opens the account', async () => {
  const { context } = await setUp();
  for (const login of ['0912345678', '+84 912 345 678', '0912.345.678', ' 84912345678 ']) {
    const form = { login, password: PASSWORD };
    const answer = await ask(context, signIn, '/dang-nhap', { form, headers: from() });
    expect(answer.headers.get('Location'), login).toBe('/tai-khoan');
    const page = await ask(context, accountPage, '/tai-khoan', {
      as: { cookie: cookieOf(answer) },
    });
    expect(await page.json()).toMatchObject({ name: 'Lò Thị Mai' });
  }
});

test('cookies are HttpOnly and SameSite, and Secure where the site is', async () => {
  const { context } = await setUp();
  const form = { login: '0912345678', password: PASSWORD };
  const answer = await ask(context, signIn, '/dang-nhap', { form, headers: from() });
  expect(answer.headers.getSetCookie()[0]).toMatch(/HttpOnly.*SameSite=Lax|Secure/);
  expect(answer.headers.getSetCookie()[0]).toContain('Secure');
});

test('a wrong password and an unknown login get the same answer', async () => {
  const { context } = await setUp();
  const answers = [];
  for (const form of [
    { login: '0912345678', password: 'không phải mật khẩu' },
    { login: '0999999999', password: 'không phải mật khẩu' },
  ]) {
    const answer = await ask(context, signIn, '/dang-nhap', { form, headers: from() });
    expect(answer.status).toBe(401);
    const { login, ...rest } = await answer.json();
    expect(login).toBe(form.login);
    answers.push(rest);
  }
  expect(answers[0]).toEqual(answers[1]);
});

test.each([
  ['one workspace', ['htx-a'], undefined, '/htx/htx-a'],
  ['several workspaces', ['htx-a', 'htx-b'], undefined, '/tai-khoan'],
  ['the desk', [], 'province', '/co-quan'],
  ['the desk and a workspace', ['htx-a'], 'commune', '/tai-khoan'],
] as const)('signing in leads whoever has %s there', async (_, workspaces, post, path) => {
  const { db, context } = await setUp();
  const producers = workspaces.map((slug) => makeProducer(db, { slug }).id);
  const memberOf = Object.fromEntries(producers.map((id) => [id, 'owner'] as const));
  await makeSigner(db, {
    login: 'nguoi-moi',
    memberOf,
    officer: post && { post },
    secondFactor: false,
  });
  const form = { login: 'nguoi-moi', password: PASSWORD };
  for (const prefix of ['', '/en']) {
    const answer = await ask(context, signIn, `${prefix}/dang-nhap`, { form, headers: from() });
    expect(answer.headers.get('Location')).toBe(prefix + path);
  }
});

test.each([
  ['/htx/htx-a/san-pham', '/htx/htx-a/san-pham'],
  ['//evil.example/a', '/tai-khoan'],
  ['/\\evil.example', '/tai-khoan'],
  ['https://evil.example', '/tai-khoan'],
  ['https:evil.example', '/tai-khoan'],
  ['evil.example', '/tai-khoan'],
  ['javascript:alert(1)', '/tai-khoan'],
  ['/\t/evil.example', '/tai-khoan'],
  ['/\n/evil.example', '/tai-khoan'],
  ['/\r\n/evil.example', '/tai-khoan'],
  ['\t//evil.example', '/tai-khoan'],
  ['/.//evil.example', '/tai-khoan'],
  ['/a/..//evil.example', '/tai-khoan'],
  ['/\t\\evil.example', '/tai-khoan'],
  ['/%09/evil.example', '/%09/evil.example'],
  ['/htx/a?b=//evil.example#c', '/htx/a?b=//evil.example#c'],
  ['/tìm/đường', '/t%C3%ACm/%C4%91%C6%B0%E1%BB%9Dng'],
])('signing in leads back to %s only where that is ours', async (back, next) => {
  const { context } = await setUp();
  const form = { login: '0912345678', password: PASSWORD };
  const path = `/dang-nhap?tiep=${encodeURIComponent(back)}`;
  const answer = await ask(context, signIn, path, { form, headers: from() });
  expect(answer.headers.get('Location')).toBe(next);
});

test('a form sent from another site is refused', async () => {
  const { context } = await setUp();
  const form = { login: '0912345678', password: PASSWORD };
  for (const from of ['cross-site', 'same-site']) {
    const headers = { 'Sec-Fetch-Site': from };
    const answer = await ask(context, signIn, '/dang-nhap', { form, headers });
    expect(answer.status).toBe(403);
  }
});

test('signing out ends the session itself, not only the cookie', async () => {
  const { db, context } = await setUp();
  const mai = await makePersona(db);
  expect((await ask(context, accountPage, '/tai-khoan', { as: mai })).status).toBe(200);
  const answer = await ask(context, signOut, '/dang-xuat', { as: mai, form: {} });
  expect(answer.headers.get('Location')).toBe('/dang-nhap');
  expect(db.select().from(sessions).all()).toEqual([]);
  const again = await ask(context, accountPage, '/tai-khoan', { as: mai });
  expect(again.headers.get('Location')).toBe('/dang-nhap?tiep=%2Ftai-khoan');
});

test('a person sees the devices they are signed in on and ends the others', async () => {
  const { db, context } = await setUp();
  const login = '0912345678';
  const open = async (agent: string) => {
    const headers = { ...from(), 'User-Agent': agent };
    const form = { login, password: PASSWORD };
    return { cookie: cookieOf(await ask(context, signIn, '/dang-nhap', { form, headers })) };
  };
  const phone = await open('Mozilla/5.0 (Linux; Android 9) Chrome/120');
  const borrowed = await open('Mozilla/5.0 (Windows NT 10.0) Firefox/130');
  const stranger = await makePersona(db);

  const page = await (await ask(context, accountPage, '/tai-khoan', { as: phone })).json();
  expect(page.sessions).toHaveLength(2);
  expect(page.sessions).toContainEqual(
    expect.objectContaining({ browser: 'Chrome · Android', current: true }),
  );

  await ask(context, account, '/tai-khoan', { as: phone, form: { intent: 'end-others' } });
  expect((await ask(context, accountPage, '/tai-khoan', { as: borrowed })).status).toBe(302);
  expect((await ask(context, accountPage, '/tai-khoan', { as: phone })).status).toBe(200);

  const id = String(page.sessions[0].id);
  await ask(context, account, '/tai-khoan', { as: stranger, form: { intent: 'end-session', id } });
  expect((await ask(context, accountPage, '/tai-khoan', { as: phone })).status).toBe(200);
});

test('a new password ends the other devices; a wrong current one changes nothing', async () => {
  const { context } = await setUp();
  const form = { login: '0912345678', password: PASSWORD };
  const as = {
    cookie: cookieOf(await ask(context, signIn, '/dang-nhap', { form, headers: from() })),
  };
  const change = (current: string, fresh: string) =>
    ask(context, account, '/tai-khoan', {
      as,
      form: { intent: 'change-password', current, new: fresh },
    });
  expect((await change('không phải', 'mật khẩu mới dài')).status).toBe(422);
  expect((await change(PASSWORD, 'ngắn')).status).toBe(422);
  expect((await change(PASSWORD, 'mật khẩu mới dài')).status).toBe(200);
  const old = await ask(context, signIn, '/dang-nhap', { form, headers: from() });
  expect(old.status).toBe(401);
});

test('a second factor counts from its first right code, and is asked for from then on', async () => {
  const { db, person, context } = await setUp();
  const form = { login: '0912345678', password: PASSWORD };
  const as = {
    cookie: cookieOf(await ask(context, signIn, '/dang-nhap', { form, headers: from() })),
  };
  const begin = (password: string) =>
    ask(context, enrol, '/tai-khoan/xac-thuc', { as, form: { intent: 'begin', password } });
  expect((await begin('không phải')).status).toBe(422);
  const { enrolment } = await (await begin(PASSWORD)).json();
  expect(enrolment.codes).toHaveLength(10);
  expect(actorOf(db, person).hasFactor).toBe(false);

  const confirm = (code: string) =>
    ask(context, enrol, '/tai-khoan/xac-thuc', { as, form: { intent: 'confirm', code } });
  expect((await confirm('000000')).status).toBe(422);
  expect((await confirm(totp(enrolment.key))).headers.get('Location')).toBe('/tai-khoan');
  expect(actorOf(db, person).hasFactor).toBe(true);

  const half = await ask(context, signIn, '/dang-nhap?tiep=/htx/a', { form, headers: from() });
  expect(half.headers.get('Location')).toBe('/dang-nhap/ma?tiep=%2Fhtx%2Fa');
  const pending = { cookie: cookieOf(half) };
  expect((await ask(context, accountPage, '/tai-khoan', { as: pending })).status).toBe(302);

  const second = (code: string) =>
    ask(context, secondFactor, '/dang-nhap/ma?tiep=/htx/a', {
      as: pending,
      form: { code },
      headers: from(),
    });
  expect((await second('111111')).status).toBe(401);
  const whole = await second(` ${totp(enrolment.key, 1).replace(/^.../, '$& ')}`);
  expect(whole.headers.get('Location')).toBe('/htx/a');
  const page = await ask(context, accountPage, '/tai-khoan', { as: { cookie: cookieOf(whole) } });
  expect(page.status).toBe(200);
});

test('a recovery code opens the door once', async () => {
  const { context } = await setUp();
  const form = { login: '0912345678', password: PASSWORD };
  const as = {
    cookie: cookieOf(await ask(context, signIn, '/dang-nhap', { form, headers: from() })),
  };
  const enrolTo = (fields: Record<string, string>) =>
    ask(context, enrol, '/tai-khoan/xac-thuc', { as, form: fields });
  const { enrolment } = await (await enrolTo({ password: PASSWORD })).json();
  await enrolTo({ intent: 'confirm', code: totp(enrolment.key) });
  const [code] = enrolment.codes;
  const statuses = [];
  for (let round = 0; round < 2; round++) {
    const half = await ask(context, signIn, '/dang-nhap', { form, headers: from() });
    const answer = await ask(context, secondFactor, '/dang-nhap/ma', {
      as: { cookie: cookieOf(half) },
      form: { code },
      headers: from(),
    });
    statuses.push(answer.status);
  }
  expect(statuses).toEqual([302, 401]);
});
