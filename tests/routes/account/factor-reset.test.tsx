import { auditEntries, people, secondFactors, sessions } from 'db/schema/index.server';
import { desc, eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { findFactorReset, resetFactorAtMachine } from '~/domain/people/reset-factor.server';
import { action as enrol, loader as enrolPage } from '~/routes/account/enrol';
import { action as secondFactor } from '~/routes/account/second-factor';
import { action as signIn } from '~/routes/account/sign-in';
import { action as desk } from '~/routes/desk/people';
import { EnrolPage } from '~/ui/account/enrol-page';
import { migratedDatabase } from '../../support/database';
import { ask, makePersona, makeSigner, PASSWORD, siteContext } from '../../support/personas';
import { render } from '../../support/render';
import { totp } from '../../support/totp';

const LOGIN = '0912345678';

/** Somebody with a second factor of their own, and two administrators. */
async function setUp() {
  const db = migratedDatabase();
  const context = siteContext(db);
  const person = await makeSigner(db, { login: LOGIN });
  const administrator = () =>
    makePersona(db, { officer: { post: 'administrator' }, secondFactor: true });
  const [keeper, other] = [await administrator(), await administrator()];
  const enter = (back = '') =>
    ask(context, signIn, `/dang-nhap${back}`, { form: { login: LOGIN, password: PASSWORD } });
  const as = cookieOf(await enter());
  const send = (as: { cookie: string }, form: Record<string, string>) =>
    ask(context, enrol, '/tai-khoan/xac-thuc', { as, form });
  const enrolAs = async (as: { cookie: string }) => {
    const { enrolment } = await (await send(as, { password: PASSWORD })).json();
    const confirmed = await send(as, { intent: 'confirm', code: totp(enrolment.key) });
    expect(confirmed.status).toBe(302);
    return enrolment as { key: string; codes: string[] };
  };
  const { key, codes } = await enrolAs(as);
  const reset = (by: { cookie: string }, id: number) =>
    ask(context, desk, '/co-quan/nguoi', { as: by, form: { intent: 'reset-factor', id: `${id}` } });
  const left = () => ({
    on: db.select().from(people).where(eq(people.id, person.id)).get()?.twoFactorEnabled,
    secrets: db.select().from(secondFactors).all().length,
    sessions: db.select().from(sessions).where(eq(sessions.userId, person.id)).all().length,
  });
  const lastEntry = () =>
    db.select().from(auditEntries).orderBy(desc(auditEntries.id)).limit(1).get();
  return {
    db,
    context,
    person,
    keeper,
    other,
    enter,
    enrolAs,
    key,
    codes,
    reset,
    left,
    lastEntry,
  };
}

const cookieOf = (answer: Response) => ({
  cookie: answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; '),
});
const GONE = { on: false, secrets: 0, sessions: 0 };

test('another administrator takes a lost factor; the person is told and enrols anew', async () => {
  const given = await setUp();
  const { context, person, keeper } = given;
  const pending = cookieOf(await given.enter());
  expect(given.left()).toMatchObject({ on: true, secrets: 1 });
  expect((await given.reset(keeper, person.id)).headers.get('Location')).toMatch(/da=go$/);
  expect(given.left()).toEqual(GONE);
  const told = { action: 'reset-factor', subjectId: `${person.id}`, actorId: keeper.personId };
  expect(given.lastEntry()).toMatchObject(told);

  // A sign-in half done, with what a thief holds, leads nowhere.
  for (const code of [totp(given.key, 1), given.codes[0] as string]) {
    const late = await ask(context, secondFactor, '/dang-nhap/ma', { as: pending, form: { code } });
    expect([late.status, given.left()]).toEqual([401, GONE]);
  }

  const entered = await given.enter('?tiep=%2Ftai-khoan');
  expect(entered.headers.get('Location')).toBe('/tai-khoan/xac-thuc');
  const as = cookieOf(entered);
  const page = await (await ask(context, enrolPage, '/tai-khoan/xac-thuc', { as })).json();
  expect(render(<EnrolPage {...page} />)).toContain('đã được gỡ');
  await given.enrolAs(as);
  expect(findFactorReset(given.db, person.id)).toBeNull();
});

test('nobody takes their own, nor one that is not there', async () => {
  const given = await setUp();
  const { keeper, other, person } = given;
  const state = async (by: typeof keeper, id: number) => {
    const answer = await given.reset(by, id);
    return [answer.status, (await answer.json()).state];
  };
  expect(await state(keeper, keeper.personId)).toEqual([409, 'own-factor']);
  expect((await given.reset(other, keeper.personId)).status).toBe(303);
  expect((await given.reset(other, person.id)).status).toBe(303);
  expect(await state(other, person.id)).toEqual([409, 'no-factor']);
});

test('whoever holds the machine takes it where nobody else can, and the log says so', async () => {
  const given = await setUp();
  expect(resetFactorAtMachine(given.db, 'khong-ai')).toBe(false);
  expect(given.left().on).toBe(true);
  expect(resetFactorAtMachine(given.db, '0912 345 678')).toBe(true);
  expect(given.left()).toEqual(GONE);
  expect(given.lastEntry()).toMatchObject({ action: 'reset-factor', actorId: null });
  expect(resetFactorAtMachine(given.db, LOGIN)).toBe(false);
});

test('recovery codes are renewed with the password and a code shown now, once', async () => {
  const given = await setUp();
  const { context, db, key, codes, lastEntry } = given;
  const pass = async (code: string) => {
    const as = cookieOf(await given.enter());
    return ask(context, secondFactor, '/dang-nhap/ma', { as, form: { code } });
  };
  const as = cookieOf(await pass(codes[0] as string));
  const renew = (password: string, code: string) =>
    ask(context, enrol, '/tai-khoan/xac-thuc', { as, form: { intent: 'renew', password, code } });
  const kept = () => db.select().from(secondFactors).all()[0]?.backupCodes;
  const before = kept();
  for (const [password, code] of [
    [PASSWORD, '000000'],
    [PASSWORD, ''],
    [PASSWORD, totp(key)],
    [PASSWORD, codes[1] as string],
    ['không phải', totp(key, 1)],
  ] as const) {
    const refused = await renew(password, code);
    expect([refused.status, kept()]).toEqual([422, before]);
  }
  const renewed = await (await renew(PASSWORD, totp(key, 1))).json();
  expect(renewed.codes).toHaveLength(10);
  expect(lastEntry()?.action).toBe('renew-recovery-codes');
  expect((await renew(PASSWORD, totp(key, 1))).status).toBe(422);
  expect((await pass(codes[1] as string)).status).toBe(401);
  expect((await pass(renewed.codes[0])).status).toBe(302);
});

test('no device is ever trusted to come without a code', async () => {
  const { context, enter, key } = await setUp();
  const pending = cookieOf(await enter());
  const form = { code: totp(key, 1), trustDevice: 'true' };
  const whole = await ask(context, secondFactor, '/dang-nhap/ma', { as: pending, form });
  expect(whole.status).toBe(302);
  expect(whole.headers.getSetCookie().join()).not.toContain('trust_device');
  expect((await enter()).headers.get('Location')).toBe('/dang-nhap/ma');
});
