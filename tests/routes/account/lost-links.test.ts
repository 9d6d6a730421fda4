import { auditEntries, invitations, officers, people, sessions } from 'db/schema/index.server';
import { makeProducer } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Acting } from '~/domain/acting';
import { acceptAs } from '~/domain/people/accept-invitation.server';
import { createInvitation } from '~/domain/people/create-invitation.server';
import { eraseOwnAccount } from '~/domain/people/erase-account.server';
import type { Purpose } from '~/domain/people/invitation';
import { removeMember } from '~/domain/people/remove-member.server';
import { disableAccount } from '~/domain/people/set-account-state.server';
import { action as accept, loader as invitation } from '~/routes/account/invitation';
import { loader as membersPage } from '~/routes/coop/members';
import { migratedDatabase } from '../../support/database';
import { actorOf, ask, makePersona, makeSigner, siteContext } from '../../support/personas';

const NOW = '2026-08-01T05:00:00.000Z';

async function setUp() {
  const db = migratedDatabase();
  const producer = makeProducer(db, { slug: 'htx-a', name: 'HTX A' });
  const owner = await makePersona(db, { memberOf: { [producer.id]: 'owner' } });
  return { db, producer, owner, context: siteContext(db) };
}

type SetUp = Awaited<ReturnType<typeof setUp>>;

const open = ({ context }: SetUp, secret: string) =>
  ask(context, invitation, `/loi-moi/${secret}`, { params: { secret } });

const answerTo = (
  { context }: SetUp,
  secret: string,
  form: Record<string, string>,
  as?: { cookie: string },
) => ask(context, accept, `/loi-moi/${secret}`, { params: { secret }, form, as });

const guest = { name: 'Triệu Thị Mai', login: '0987 654 321', password: 'một câu dễ nhớ của Mai' };

describe('a link is worth what its maker may still do', () => {
  /** Links of every kind by one administrator who also owns a cooperative, and all are open. */
  async function maker() {
    const given = await setUp();
    const { db, producer } = given;
    const keeper = await makePersona(db, {
      officer: { post: 'administrator' },
      secondFactor: true,
    });
    const target = await makeSigner(db, { login: '0911222333' });
    const by = (id: number): Acting => ({ db, actor: actorOf(db, { id }), now: NOW });
    const make = (id: number) => {
      const links: Purpose[] = [
        { kind: 'member', producerId: producer.id, role: 'editor' },
        { kind: 'new-password', personId: target.id },
        { kind: 'officer', post: 'administrator', communeIds: [] },
      ];
      return links.map((purpose) => createInvitation(by(id), purpose).secret);
    };
    const states = async (secrets: string[]) =>
      Promise.all(secrets.map(async (secret) => (await open(given, secret)).status));
    return { given, keeper, by, make, states, target };
  }

  test('while they may, also with no session of their own', async () => {
    const { given, keeper, make, states } = await maker();
    const secrets = make(keeper.personId);
    given.db.delete(sessions).run();
    expect(await states(secrets)).toEqual([200, 200, 200]);
  });

  test.each([
    ['lost their post', ({ db }: SetUp) => void db.delete(officers).run()],
    [
      'got a lower post',
      ({ db }: SetUp) => void db.update(officers).set({ post: 'commune' }).run(),
    ],
    [
      'was closed',
      ({ db }: SetUp, id: number) =>
        void db.update(people).set({ disabledAt: NOW }).where(eq(people.id, id)).run(),
    ],
  ])('not where the maker %s', async (_, change) => {
    const { given, keeper, make, states } = await maker();
    const secrets = make(keeper.personId);
    change(given, keeper.personId);
    expect(await states(secrets)).toEqual([410, 410, 410]);
    const before = given.db.select().from(people).all();
    for (const secret of secrets) await answerTo(given, secret, guest);
    await answerTo(given, secrets[2] as string, { as: 'me' }, given.owner);
    expect(given.db.select().from(people).all()).toEqual(before);
    expect(
      given.db
        .select()
        .from(invitations)
        .all()
        .map(({ usedAt }) => usedAt),
    ).toEqual([null, null, null]);
  });

  test('a new password not where whom it is for rose above its maker', async () => {
    const { given, by, states } = await maker();
    const { db, producer, owner } = given;
    const helper = await makeSigner(db, { memberOf: { [producer.id]: 'editor' } });
    const purpose = { kind: 'new-password', personId: helper.id } as const;
    const { secret } = createInvitation(by(owner.personId), purpose);
    expect(await states([secret])).toEqual([200]);
    db.insert(officers).values({ personId: helper.id, post: 'province', createdAt: NOW }).run();
    expect(await states([secret])).toEqual([410]);
  });

  test.each([
    ['removal', 'remove-member'],
    ['closing', 'disable-account'],
    ['erasing', 'erase-account'],
    ['a lower role', 'accept-invitation'],
  ])('%s revokes them for good', async (_, action) => {
    const { given, keeper, by, states } = await maker();
    const { db, producer } = given;
    const second = await makePersona(db, { memberOf: { [producer.id]: 'owner' } });
    const purpose = { kind: 'member', producerId: producer.id, role: 'editor' } as const;
    const { secret } = createInvitation(by(second.personId), purpose);
    const acting = by(keeper.personId);
    if (action === 'remove-member') removeMember(acting, producer.id, second.personId);
    if (action === 'disable-account') disableAccount(acting, second.personId);
    if (action === 'erase-account') eraseOwnAccount(by(second.personId));
    if (action === 'accept-invitation') {
      acceptAs(by(second.personId), createInvitation(by(keeper.personId), purpose).secret);
    }
    const row = db.select().from(invitations).where(eq(invitations.invitedBy, second.personId));
    expect(row.get()?.revokedAt).toBe(NOW);
    expect(await states([secret])).toEqual([410]);
    const shown = await ask(given.context, membersPage, '/htx/htx-a/thanh-vien', {
      as: given.owner,
      params: { coopSlug: 'htx-a' },
    });
    expect((await shown.json()).open).toEqual([]);
    const entries = db.select().from(auditEntries).all();
    expect(entries.at(-1)?.action).toBe(action);
  });
});
