import { people, sessions } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { passFactor } from '~/domain/people/session-factor.server';
import { loader as accountPage } from '~/routes/account/account';
import { action as enrol } from '~/routes/account/enrol';
import { action as factorAgain } from '~/routes/account/factor-again';
import { action as secondFactor } from '~/routes/account/second-factor';
import { action as signIn } from '~/routes/account/sign-in';
import { loader as desk } from '~/routes/desk/home';
import { action as invite } from '~/routes/desk/people';
import { migratedDatabase } from '../../support/database';
import { ask, makeSigner, PASSWORD, siteContext } from '../../support/personas';
import { totp } from '../../support/totp';

const cookieOf = (answer: Response) => ({
  cookie: answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; '),
});
const AN_OFFICER = { intent: 'officer', post: 'administrator', name: 'Kẻ lạ' };

async function administrator() {
  const db = migratedDatabase();
  const officer = { post: 'administrator' } as const;
  const person = await makeSigner(db, { login: 'quan-tri', officer, secondFactor: false });
  const context = siteContext(db);
  const enter = async () =>
    ask(context, signIn, '/dang-nhap', { form: { login: 'quan-tri', password: PASSWORD } });
  const send = (as: { cookie: string }, handler: Parameters<typeof ask>[1], form: object) =>
    ask(context, handler, '/x', { as, form: form as Record<string, string> });
  /** Enrols in a session and returns the key, the recovery codes and the session that follows. */
  const enrolIn = async (as: { cookie: string }) => {
    const { enrolment } = await (await send(as, enrol, { password: PASSWORD })).json();
    const confirmed = await send(as, enrol, { intent: 'confirm', code: totp(enrolment.key) });
    return { ...enrolment, as: cookieOf(confirmed) } as {
      key: string;
      codes: string[];
      as: { cookie: string };
    };
  };
  const open = async (as: { cookie: string }) =>
    (await ask(context, desk, '/co-quan', { as })).status;
  return { db, person, context, enter, send, enrolIn, open };
}

test('a session opened with the password alone decides nothing after the enrolment of another', async () => {
  const { enter, send, enrolIn, open } = await administrator();
  const [stolen, own] = [cookieOf(await enter()), cookieOf(await enter())];
  expect(await open(stolen)).toBe(302);
  const { as } = await enrolIn(own);
  expect(await open(as)).toBe(200);
  expect((await send(as, invite, AN_OFFICER)).status).toBe(200);
  expect(await open(stolen)).toBe(302);
  expect((await send(stolen, invite, AN_OFFICER)).status).toBe(302);
});

test('nor where its row outlived the enrolment', async () => {
  const { db, person, enter, send, enrolIn, open } = await administrator();
  const { as } = await enrolIn(cookieOf(await enter()));
  db.update(sessions).set({ factorPassedAt: null }).where(eq(sessions.userId, person.id)).run();
  expect(await open(as)).toBe(302);
  expect((await send(as, invite, AN_OFFICER)).status).toBe(428);
});

test('the password alone puts no other secret in the place of the one enrolled', async () => {
  const { db, enter, send, enrolIn } = await administrator();
  const { as } = await enrolIn(cookieOf(await enter()));
  const before = db.$client.prepare('SELECT secret FROM second_factors').pluck().all();
  expect((await send(as, enrol, { password: PASSWORD })).status).toBe(302);
  expect(db.$client.prepare('SELECT secret FROM second_factors').pluck().all()).toEqual(before);
});

test('a recovery code ends every other session', async () => {
  const { enter, enrolIn, open, context } = await administrator();
  const { as, codes } = await enrolIn(cookieOf(await enter()));
  const pending = cookieOf(await enter());
  const form = { code: codes[0] as string };
  const recovered = await ask(context, secondFactor, '/dang-nhap/ma', { as: pending, form });
  expect(await open(cookieOf(recovered))).toBe(200);
  expect(await open(as)).toBe(302);
});

test('a grave act after a quarter of an hour waits for a code, and is then sent again whole', async () => {
  const { db, person, enter, send, enrolIn, open, context } = await administrator();
  const { as, key } = await enrolIn(cookieOf(await enter()));
  const [session] = db.select().from(sessions).where(eq(sessions.userId, person.id)).all();
  passFactor(db, session?.token ?? '', '2026-08-01T04:44:59.000Z');
  expect(await open(as)).toBe(200);
  expect((await send(as, invite, AN_OFFICER)).status).toBe(428);
  expect(db.$client.prepare('SELECT count(*) FROM invitations').pluck().get()).toBe(0);

  const again = (code: string) =>
    ask(context, factorAgain, '/tai-khoan/ma?tiep=/co-quan/nguoi', {
      as,
      form: { ...AN_OFFICER, 'factor-code': code },
    });
  const wrong = await again('000000');
  expect(wrong.status).toBe(422);
  expect((await wrong.json()).sent.fields).toEqual(Object.entries(AN_OFFICER));
  const right = await again(totp(key, 1));
  expect([right.status, right.headers.get('Location')]).toEqual([307, '/co-quan/nguoi']);
  expect((await send(as, invite, AN_OFFICER)).status).toBe(200);
  expect((await again(totp(key, 1))).status, 'a code opens one door').toBe(422);
});

test('codes are not guessed for ever in an open session', async () => {
  const { enter, send, enrolIn } = await administrator();
  const { as, key } = await enrolIn(cookieOf(await enter()));
  const tries = Array.from({ length: 12 }, (_, n) =>
    send(as, factorAgain, { 'factor-code': `00000${n % 10}` }),
  );
  const statuses = (await Promise.all(tries)).map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array(8).fill(422), ...Array(4).fill(429)]);
  expect((await send(as, factorAgain, { 'factor-code': totp(key, 1) })).status).toBe(429);
});

test('no session is trusted to skip the code', async () => {
  const { db, enter, enrolIn, context, person } = await administrator();
  await enrolIn(cookieOf(await enter()));
  db.update(people).set({ name: 'Quản trị' }).where(eq(people.id, person.id)).run();
  const form = { login: 'quan-tri', password: PASSWORD, trustDevice: 'true' };
  const half = await ask(context, signIn, '/dang-nhap', { form });
  expect(half.headers.get('Location')).toBe('/dang-nhap/ma');
  expect((await ask(context, accountPage, '/tai-khoan', { as: cookieOf(half) })).status).toBe(302);
});
