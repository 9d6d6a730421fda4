import { memberships, officers, people, sessions } from 'db/schema/index.server';
import { makeProducer } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import { createAccounts } from '~/http/accounts.server';
import { action as account, loader as accountPage } from '~/routes/account/account';
import { action as enrol } from '~/routes/account/enrol';
import { action as erase } from '~/routes/account/erase';
import { action as secondFactor } from '~/routes/account/second-factor';
import { action as signIn, loader as signInPage } from '~/routes/account/sign-in';
import { loader as dashboard } from '~/routes/coop/dashboard';
import { loader as desk } from '~/routes/desk/home';
import { action as synonyms } from '~/routes/desk/synonyms';
import { migratedDatabase } from '../../support/database';
import { TEST_SECRET } from '../../support/load';
import { ask, makePersona, makeSigner, PASSWORD, siteContext } from '../../support/personas';
import { totp } from '../../support/totp';

const LOGIN = '0912345678';
const form = { login: LOGIN, password: PASSWORD };

async function setUp() {
  const db = migratedDatabase();
  const person = await makeSigner(db, { login: LOGIN });
  return { db, person, context: siteContext(db) };
}
type SetUp = Awaited<ReturnType<typeof setUp>>;

let address = 0;
/** Limits count by address: each try comes from its own. */
const from = () => ({ 'x-client-address': `198.51.100.${++address}` });

const pairs = (answer: Response) =>
  answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
const cookieOf = (answer: Response) => ({ cookie: pairs(answer).join('; ') });
const enter = ({ context }: Pick<SetUp, 'context'>, as?: { cookie: string }) =>
  ask(context, signIn, '/dang-nhap', { as, form, headers: from() });
const look = ({ context }: SetUp, as: { cookie: string }) =>
  ask(context, accountPage, '/tai-khoan', { as });

describe('a session', () => {
  test('is made by signing in: one that a browser held before is not it', async () => {
    const given = await setUp();
    const planted = await makePersona(given.db, { name: 'Kẻ gian' });
    const chosen = { cookie: '__Host-sao.session_token=chosen-by-others.x' };
    for (const before of [planted, chosen]) {
      const answer = await enter(given, before);
      const own = cookieOf(answer);
      expect(own.cookie).toMatch(/session_token=[^;]{20,}/);
      expect(own.cookie).not.toBe(before.cookie);
      const { name } = await (await look(given, own)).json();
      expect(name).toBe(given.person.name);
    }
    const tokens = given.db.select().from(sessions).all();
    expect(tokens.map(({ token }) => token)).not.toContain('chosen-by-others');
    expect((await look(given, chosen)).status).toBe(302);
    // What was planted still opens the account of whoever planted it, or nothing.
    const theirs = await look(given, planted);
    if (theirs.status === 200) expect((await theirs.json()).name).toBe('Kẻ gian');
  });

  test('is one whose cookie we signed', async () => {
    const given = await setUp();
    const { cookie } = cookieOf(await enter(given));
    const [name = '', value = ''] = cookie.split('=');
    const [token = ''] = decodeURIComponent(value).split('.');
    for (const forged of [token, `${token}.`, `${token}.${'A'.repeat(43)}=`]) {
      const as = { cookie: `${name}=${encodeURIComponent(forged)}` };
      expect((await look(given, as)).status).toBe(302);
    }
    expect((await look(given, { cookie })).status).toBe(200);
  });

  test.each([
    ['https://ocop.example', true],
    ['http://localhost:3000', false],
  ])('of %s has a cookie that scripts and other sites do not get', async (siteUrl, secure) => {
    const given = await setUp();
    const accounts = createAccounts({ db: given.db, siteUrl, secret: TEST_SECRET });
    const own = { context: { ...given.context, siteUrl, accounts } };
    const alone = (await enter(own)).headers.getSetCookie();
    given.db.update(people).set({ twoFactorEnabled: true }).run();
    const lines = [...alone, ...(await enter(own)).headers.getSetCookie()];
    const names = lines.map((line) => line.replace(/^(?:__Host-)?sao\.(\w+)=.*/, '$1'));
    expect(names).toEqual(expect.arrayContaining(['session_token', 'two_factor']));
    for (const line of lines) {
      const [pair = '', ...flags] = line.split('; ');
      expect(flags).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Path=/']));
      expect(flags.includes('Secure')).toBe(secure);
      expect(pair.startsWith('__Host-')).toBe(secure);
      expect(flags.some((flag) => flag.startsWith('Domain'))).toBe(false);
    }
  });

  test.each([
    ['/tai-khoan', account, { intent: 'change-password', new: 'một câu khác hẳn' }, 'current'],
    ['/tai-khoan/xoa', erase, {}, 'password'],
    ['/tai-khoan/xac-thuc', enrol, { intent: 'begin' }, 'password'],
  ] as const)(
    'lets nobody guess its password for ever at %s',
    async (path, action, form, field) => {
      const given = await setUp();
      const as = cookieOf(await enter(given));
      const guess = (password: string) =>
        ask(given.context, action, path, { as, form: { ...form, [field]: password } });
      const tries = await Promise.all(
        Array.from({ length: 12 }, (_, n) => guess(`không phải ${n}`)),
      );
      const statuses = tries.map(({ status }) => status).sort();
      expect(statuses).toEqual([...Array(8).fill(422), ...Array(4).fill(429)]);
      const late = await guess(PASSWORD);
      expect(late.status).toBe(429);
      expect(Number(late.headers.get('Retry-After'))).toBeGreaterThan(0);
      expect((await enter(given)).status).toBe(302);
    },
  );

  test('on another device ends with the password it was opened with', async () => {
    const given = await setUp();
    const [here, there] = [cookieOf(await enter(given)), cookieOf(await enter(given))];
    expect((await look(given, there)).status).toBe(200);
    const change = { intent: 'change-password', current: PASSWORD, new: 'một câu khác hẳn' };
    const changed = await ask(given.context, account, '/tai-khoan', { as: here, form: change });
    expect(changed.status).toBe(200);
    expect((await look(given, there)).status).toBe(302);
    expect((await look(given, here)).status).toBe(200);
    expect(changed.headers.getSetCookie()).toEqual([]);
  });
});

describe('what somebody may do is asked anew for each request', () => {
  async function working() {
    const given = await setUp();
    const { db } = given;
    const { id } = makeProducer(db, { slug: 'htx-a' });
    const member = await makePersona(db, { memberOf: { [id]: 'owner' } });
    const officer = { post: 'administrator' } as const;
    const administrator = await makePersona(db, { officer, secondFactor: true });
    const atWork = async () => {
      const params = { coopSlug: 'htx-a' };
      const answer = await ask(given.context, dashboard, '/htx/htx-a', { as: member, params });
      return answer.status;
    };
    const atDesk = async () =>
      (await ask(given.context, desk, '/co-quan', { as: administrator })).status;
    const keeps = async () => {
      const sent = { terms: '' };
      const asked = { as: administrator, form: sent };
      return (await ask(given.context, synonyms, '/co-quan/tu-ngu', asked)).status;
    };
    return { db, member, administrator, atWork, atDesk, keeps };
  }

  test('a membership that is taken away', async () => {
    const { db, member, atWork } = await working();
    expect(await atWork()).toBe(200);
    db.delete(memberships).where(eq(memberships.personId, member.personId)).run();
    expect(await atWork()).toBe(404);
  });

  test('an officer’s post, and a second factor', async () => {
    const { db, administrator, atDesk, keeps } = await working();
    expect([await atDesk(), await keeps()]).toEqual([200, 422]);
    const { personId } = administrator;
    db.update(people).set({ twoFactorEnabled: false }).where(eq(people.id, personId)).run();
    expect([await atDesk(), await keeps()]).toEqual([302, 302]);
    db.delete(officers).where(eq(officers.personId, personId)).run();
    expect([await atDesk(), await keeps()]).toEqual([404, 404]);
  });

  test('an account that is closed while its session is still there', async () => {
    const { db, atWork, member } = await working();
    const now = '2026-08-01T00:00:00.000Z';
    db.update(people).set({ disabledAt: now }).where(eq(people.id, member.personId)).run();
    expect(await atWork()).toBe(302);
  });
});

test('the right password of a closed account is answered as a wrong one, and opens nothing', async () => {
  const given = await setUp();
  const { db, person } = given;
  const close = (disabledAt: string | null) =>
    db.update(people).set({ disabledAt }).where(eq(people.id, person.id)).run();
  const sentWith = async (password: string) => {
    const asked = { form: { ...form, password }, headers: from() };
    const answer = await ask(given.context, signIn, '/dang-nhap', asked);
    return [answer.status, [...answer.headers], await answer.text()];
  };
  close('2026-08-01T00:00:00.000Z');
  expect(await sentWith(PASSWORD)).toEqual(await sentWith('không phải mật khẩu'));
  expect((await enter(given)).headers.getSetCookie()).toEqual([]);
  expect(db.select().from(sessions).all()).toEqual([]);
  close(null);
  expect((await enter(given)).status).toBe(302);
});

test('an unknown login costs the same work as a wrong password', async () => {
  const { context } = await setUp();
  const { password } = await context.accounts.$context;
  const hash = vi.spyOn(password, 'hash');
  const verify = vi.spyOn(password, 'verify');
  const workFor = async (login: string) => {
    hash.mockClear();
    verify.mockClear();
    const sent = { login, password: 'không phải mật khẩu' };
    const answer = await ask(context, signIn, '/dang-nhap', { form: sent, headers: from() });
    expect(answer.status).toBe(401);
    return hash.mock.calls.length + verify.mock.calls.length;
  };
  expect(await workFor(LOGIN)).toBe(1);
  expect(await workFor('0999999999')).toBe(1);
});

describe('the second factor', () => {
  async function enrolled() {
    const given = await setUp();
    const as = cookieOf(await enter(given));
    const send = (fields: Record<string, string>) =>
      ask(given.context, enrol, '/tai-khoan/xac-thuc', { as, form: fields });
    const { enrolment } = await (await send({ password: PASSWORD })).json();
    const confirmed = await send({ intent: 'confirm', code: totp(enrolment.key) });
    expect(confirmed.status).toBe(302);
    const second = async (code: string, path = '/dang-nhap/ma') => {
      const pending = cookieOf(await enter(given));
      const asked = { as: pending, form: { code }, headers: from() };
      return ask(given.context, secondFactor, path, asked);
    };
    return { ...given, key: enrolment.key as string, second };
  }

  test('takes each code once, also the one it was switched on with', async () => {
    const { db, person, key, second } = await enrolled();
    expect((await second(totp(key))).status).toBe(401);
    const whole = await second(totp(key, 1));
    expect(whole.status).toBe(302);
    const open = () =>
      db.select().from(sessions).where(eq(sessions.userId, person.id)).all().length;
    const before = open();
    const again = await second(totp(key, 1));
    expect([again.status, again.headers.getSetCookie()]).toEqual([401, []]);
    expect(open()).toBe(before);
  });

  test('opens no account that was closed between the password and the code', async () => {
    const given = await enrolled();
    const { db, person } = given;
    db.delete(sessions).run();
    const pending = cookieOf(await enter(given));
    const disabledAt = '2026-08-01T00:00:00.000Z';
    db.update(people).set({ disabledAt }).where(eq(people.id, person.id)).run();
    const asked = { as: pending, form: { code: totp(given.key, 1) }, headers: from() };
    const answer = await ask(given.context, secondFactor, '/dang-nhap/ma', asked);
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([401, []]);
    expect(db.select().from(sessions).all()).toEqual([]);
  });

  test('sent twice at once lets one in', async () => {
    const { key, second } = await enrolled();
    const code = totp(key, 1);
    const statuses = (await Promise.all([second(code), second(code)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([302, 401]);
  });

  test('is closed for a network by eight wrong codes, however often one begins', async () => {
    const { key, second } = await enrolled();
    for (let round = 0; round < 8; round += 1) expect((await second('000000')).status).toBe(401);
    expect((await second(totp(key, 1))).status).not.toBe(302);
  });

  test('leads to no other site', async () => {
    const { key, second } = await enrolled();
    const back = encodeURIComponent('/\t/evil.example');
    const answer = await second(totp(key, 1), `/dang-nhap/ma?tiep=${back}`);
    expect(answer.headers.get('Location')).toBe('/tai-khoan');
  });
});

test('whoever is signed in already is not led to another site either', async () => {
  const given = await setUp();
  const as = cookieOf(await enter(given));
  for (const [back, next] of [
    ['/\t/evil.example', '/tai-khoan'],
    ['/đường', '/%C4%91%C6%B0%E1%BB%9Dng'],
  ]) {
    const path = `/dang-nhap?tiep=${encodeURIComponent(back as string)}`;
    const answer = await ask(given.context, signInPage, path, { as });
    expect(answer.headers.get('Location')).toBe(next);
  }
});
