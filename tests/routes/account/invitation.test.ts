import { invitations, people, sessions } from 'db/schema/index.server';
import { makeProducer } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { CrowdedError } from '~/http/render-queue.server';
import { action as accept, loader as invitation } from '~/routes/account/invitation';
import { action as members, loader as membersPage } from '~/routes/coop/members';
import { action as desk } from '~/routes/desk/people';
import { migratedDatabase } from '../../support/database';
import { holdHashing } from '../../support/hashing';
import { actorOf, ask, makePersona, makeSigner, siteContext } from '../../support/personas';

const NEW_PASSWORD = 'một câu dễ nhớ của Mai';

async function setUp() {
  const db = migratedDatabase();
  const producer = makeProducer(db, { slug: 'htx-a', name: 'HTX A' });
  const other = makeProducer(db, { slug: 'htx-b' });
  const owner = await makePersona(db, { memberOf: { [producer.id]: 'owner' } });
  return { db, producer, other, owner, context: siteContext(db) };
}

type SetUp = Awaited<ReturnType<typeof setUp>>;
const at = (slug: string) => ({ params: { coopSlug: slug } });

const secretIn = async (answer: Response) => {
  const { link } = await answer.json();
  return new URL(link.url).pathname.split('/').at(-1) as string;
};

const invite = ({ context, owner }: SetUp, role = 'editor') =>
  ask(context, members, '/htx/htx-a/thanh-vien', {
    as: owner,
    ...at('htx-a'),
    form: { intent: 'invite', role, name: 'Mai' },
  });

const open = ({ context }: SetUp, secret: string) =>
  ask(context, invitation, `/loi-moi/${secret}`, { params: { secret } });

const answerTo = (
  { context }: SetUp,
  secret: string,
  form: Record<string, string>,
  as?: { cookie: string },
) => ask(context, accept, `/loi-moi/${secret}`, { params: { secret }, form, as });

const guest = { name: 'Triệu Thị Mai', login: '0987 654 321', password: NEW_PASSWORD };

test('an owner’s link lets a guest in once, as what it says', async () => {
  const given = await setUp();
  const secret = await secretIn(await invite(given));
  const shown = await (await open(given, secret)).json();
  expect(shown.invitation).toMatchObject({
    state: 'open',
    guestName: 'Mai',
    producer: { name: 'HTX A' },
    purpose: { role: 'editor' },
  });

  const answer = await answerTo(given, secret, guest);
  expect(answer.headers.get('Location')).toBe('/htx/htx-a');
  expect(answer.headers.getSetCookie()[0]).toMatch(/session_token/);
  const mai = given.db.select().from(people).where(eq(people.login, '0987654321')).get();
  expect(actorOf(given.db, mai as { id: number }).memberships).toEqual([
    { producerId: given.producer.id, slug: 'htx-a', role: 'editor' },
  ]);

  expect((await open(given, secret)).status).toBe(410);
  const again = await answerTo(given, secret, { ...guest, login: 'nguoi-khac' });
  expect(again.status).toBe(302);
  expect(given.db.select().from(people).all()).toHaveLength(2);
});

test('a password is hashed for nobody but a guest who may come in', async () => {
  const given = await setUp();
  const secret = await secretIn(await invite(given));
  const release = await holdHashing();
  for (const madeUp of ['', 'x', 'A'.repeat(43)]) {
    const answer = await answerTo(given, madeUp, guest);
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, `/loi-moi/${madeUp}`]);
  }
  expect((await answerTo(given, secret, { ...guest, login: given.owner.login })).status).toBe(422);
  await expect(answerTo(given, secret, guest)).rejects.toThrow(CrowdedError);
  await release();
  expect((await answerTo(given, secret, guest)).status).toBe(302);
  expect((await answerTo(given, secret, guest)).status).toBe(302);
}, 30_000);

test('the database holds no secret that opens a door', async () => {
  const given = await setUp();
  const secret = await secretIn(await invite(given));
  expect(JSON.stringify(given.db.select().from(invitations).all())).not.toContain(secret);
});

test('what a guest typed is kept beside what is wrong with it', async () => {
  const given = await setUp();
  await makeSigner(given.db, { login: '0987654321' });
  const secret = await secretIn(await invite(given));
  const cases: [Record<string, string>, object][] = [
    [{ password: 'ngắn' }, { password: 'short' }],
    [{ password: 'một câu dài '.repeat(11) }, { password: 'long' }],
    [{ password: 'password1234' }, { password: 'common' }],
    [{ name: ' ' }, { name: 'missing' }],
    [{ login: 'a' }, { login: 'not-a-login' }],
    [{ login: '+84 987654321' }, { login: 'taken' }],
  ];
  for (const [change, faults] of cases) {
    const typed = { ...guest, login: 'mai', ...change };
    const answer = await answerTo(given, secret, typed);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({
      typed: { name: typed.name, login: typed.login },
      faults,
    });
  }
  expect((await open(given, secret)).status).toBe(200);
});

test('somebody who has an account adds a second cooperative to it', async () => {
  const given = await setUp();
  const both = await makePersona(given.db, { memberOf: { [given.other.id]: 'owner' } });
  const secret = await secretIn(await invite(given, 'owner'));
  await answerTo(given, secret, { as: 'me' }, both);
  const { memberships } = actorOf(given.db, { id: both.personId });
  expect(memberships.map(({ slug, role }) => [slug, role])).toEqual([
    ['htx-a', 'owner'],
    ['htx-b', 'owner'],
  ]);
});

test('a link for a new password ends the old one, its sessions and its earlier links', async () => {
  const given = await setUp();
  const { context, owner, producer, db } = given;
  const editor = await makePersona(db, { memberOf: { [producer.id]: 'editor' } });
  const reset = () =>
    ask(context, members, '/htx/htx-a/thanh-vien', {
      as: owner,
      ...at('htx-a'),
      form: { intent: 'new-password', id: String(editor.personId) },
    });
  const first = await secretIn(await reset());
  const second = await secretIn(await reset());
  expect((await open(given, first)).status).toBe(410);
  const answer = await answerTo(given, second, { password: NEW_PASSWORD });
  expect(answer.headers.get('Location')).toBe('/htx/htx-a');
  const page = await ask(context, membersPage, '/htx/htx-a/thanh-vien', {
    as: editor,
    ...at('htx-a'),
  });
  expect(page.status).toBe(302);
  expect(db.select().from(sessions).where(eq(sessions.userId, editor.personId)).all()).toHaveLength(
    1,
  );
});

describe('who may invite whom', () => {
  test('an editor sees the members and changes nothing', async () => {
    const { db, producer, context } = await setUp();
    const editor = await makePersona(db, { memberOf: { [producer.id]: 'editor' } });
    const page = await ask(context, membersPage, '/htx/htx-a/thanh-vien', {
      as: editor,
      ...at('htx-a'),
    });
    expect((await page.json()).members).toHaveLength(2);
    const form = { intent: 'invite', role: 'owner' };
    const answer = await ask(context, members, '/htx/htx-a/thanh-vien', {
      as: editor,
      ...at('htx-a'),
      form,
    });
    expect(answer.status).toBe(403);
  });

  test('an owner gives no new password to people of other cooperatives or to officers', async () => {
    const { db, other, context, owner, producer } = await setUp();
    const stranger = await makeSigner(db, { memberOf: { [other.id]: 'editor' } });
    const shared = await makeSigner(db, {
      memberOf: { [other.id]: 'owner', [producer.id]: 'editor' },
    });
    const officer = await makeSigner(db, { officer: { post: 'province' } });
    const ofPeople = async (id: number) => {
      const form = { intent: 'new-password', id: String(id) };
      return (
        await ask(context, members, '/htx/htx-a/thanh-vien', { as: owner, ...at('htx-a'), form })
      ).status;
    };
    expect(await ofPeople(stranger.id)).toBe(404);
    expect(await ofPeople(shared.id)).toBe(403);
    expect(await ofPeople(officer.id)).toBe(404);
    expect(await ofPeople(99_999)).toBe(404);
  });

  test('the last owner cannot be removed', async () => {
    const { db, producer, context, owner } = await setUp();
    const remove = (id: number) =>
      ask(context, members, '/htx/htx-a/thanh-vien', {
        as: owner,
        ...at('htx-a'),
        form: { intent: 'remove', id: String(id) },
      });
    const editor = await makeSigner(db, { memberOf: { [producer.id]: 'editor' } });
    expect((await remove(editor.id)).status).toBe(302);
    expect(actorOf(db, editor).memberships).toEqual([]);
    expect((await remove(owner.personId)).status).toBe(409);
  });

  const officers = [
    ['commune', true, 'member', 403],
    ['province', false, 'member', 302],
    ['province', true, 'member', 200],
    ['province', true, 'officer', 403],
    ['administrator', true, 'member', 200],
    ['administrator', true, 'officer', 200],
    ['administrator', false, 'officer', 302],
  ] as const;
  test.each(officers)(
    '%s officer, second factor %s, inviting a %s: %i',
    async (post, secondFactor, intent, status) => {
      const { db, producer, context } = await setUp();
      const as = await makePersona(db, { officer: { post }, secondFactor });
      const form = { intent, producer: String(producer.id), role: 'owner', post: 'commune' };
      const answer = await ask(context, desk, '/co-quan/nguoi', { as, form });
      expect(answer.status).toBe(status);
    },
  );
});

test.each([
  ['an unknown secret', 404, () => {}],
  [
    'an expired one',
    410,
    ({ db }: SetUp) => db.update(invitations).set({ expiresAt: '2026-07-31T00:00:00.000Z' }).run(),
  ],
  [
    'a revoked one',
    410,
    ({ db }: SetUp) => db.update(invitations).set({ revokedAt: '2026-07-31T00:00:00.000Z' }).run(),
  ],
])('%s lets nobody in', async (name, status, change) => {
  const given = await setUp();
  const made = await secretIn(await invite(given));
  change(given);
  const secret = name.includes('unknown') ? 'khong-co' : made;
  expect((await open(given, secret)).status).toBe(status);
  await answerTo(given, secret, guest);
  expect(given.db.select().from(people).all()).toHaveLength(1);
});
