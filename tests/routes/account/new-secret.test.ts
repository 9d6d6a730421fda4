import { expect, test } from 'vitest';
import { createAccounts } from '~/http/accounts.server';
import { loader as accountPage } from '~/routes/account/account';
import { action as enrol } from '~/routes/account/enrol';
import { action as secondFactor } from '~/routes/account/second-factor';
import { action as signIn } from '~/routes/account/sign-in';
import { migratedDatabase } from '../../support/database';
import { SITE_URL, TEST_SECRET } from '../../support/load';
import { ask, makePersona, makeSigner, PASSWORD, siteContext } from '../../support/personas';
import { totp } from '../../support/totp';

const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

test('a new secret ends every session and keeps every second factor', async () => {
  const db = migratedDatabase();
  const { login } = await makeSigner(db, { login: '0912345678' });
  const before = siteContext(db);
  const headers = { 'x-client-address': '192.0.2.200' };
  const form = { login, password: PASSWORD };
  const cookie = cookieOf(await ask(before, signIn, '/dang-nhap', { form, headers }));
  const enrolling = (fields: Record<string, string>) =>
    ask(before, enrol, '/tai-khoan/xac-thuc', { as: { cookie }, form: fields });
  const { enrolment } = await (await enrolling({ intent: 'begin', password: PASSWORD })).json();
  await enrolling({ intent: 'confirm', code: totp(enrolment.key) });

  const secret = `${'0123456789abcdef'.repeat(4)}\n${TEST_SECRET}\n`;
  const after = { ...before, accounts: createAccounts({ db, siteUrl: SITE_URL, secret }) };
  const old = await makePersona(db);
  expect((await ask(before, accountPage, '/tai-khoan', { as: old })).status).toBe(200);
  expect((await ask(after, accountPage, '/tai-khoan', { as: old })).status).toBe(302);

  const half = await ask(after, signIn, '/dang-nhap', { form, headers });
  const whole = await ask(after, secondFactor, '/dang-nhap/ma', {
    as: { cookie: cookieOf(half) },
    form: { code: totp(enrolment.key, 1) },
    headers,
  });
  expect(whole.headers.get('Location')).toBe('/tai-khoan');
  const page = await ask(after, accountPage, '/tai-khoan', { as: { cookie: cookieOf(whole) } });
  expect(page.status).toBe(200);
});
