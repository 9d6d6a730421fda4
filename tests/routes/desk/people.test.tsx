import { invitations, people, sessions } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { createInvitation } from '~/domain/people/create-invitation.server';
import { action, loader } from '~/routes/desk/people';
import { InvitePage } from '~/ui/account/invite-page';
import { auditOf, producerSetting } from '../../db/producers/setting';
import { deskOfficers } from '../../support/desk-officers';
import { ask, makePersona, siteContext } from '../../support/personas';
import { render } from '../../support/render';

async function room() {
  const given = producerSetting();
  const officers = await deskOfficers(given.db, ['01921', '01900']);
  const member = await makePersona(given.db, {
    name: 'Triệu Thị Mai',
    memberOf: { [given.own.id]: 'owner' },
  });
  const context = siteContext(given.db);
  type Who = keyof typeof officers | 'member';
  const everyone = { ...officers, member };
  const door = (handler: Parameters<typeof ask>[1]) => (who: Who, form?: Record<string, string>) =>
    ask(context, handler, '/co-quan/nguoi', { as: everyone[who], form });
  return { ...given, everyone, member, look: door(loader), send: door(action) };
}

const namesOf = async (answer: Response) =>
  (await answer.json()).people.map(({ name }: { name: string }) => name) as string[];

describe('people in reach', () => {
  test('are the members of the own area; everyone for an administrator', async () => {
    const given = await room();
    expect(await namesOf(await given.look('near'))).toContain('Triệu Thị Mai');
    expect(await namesOf(await given.look('far'))).toEqual([]);
    const all = await (await given.look('admin')).json();
    expect(all.people).toHaveLength(given.db.select().from(people).all().length);
    const html = render(<InvitePage choices={all} />);
    expect(html).toContain('Khoá tài khoản');
    expect(html).toContain('Đăng nhập gần nhất còn lưu');
    expect(
      render(<InvitePage choices={await (await given.look('province')).json()} />),
    ).not.toContain('Khoá tài khoản');
  });
});

describe('an account is closed', () => {
  test('at once, with every session, and opens again', async () => {
    const given = await room();
    const id = String(given.member.personId);
    const own = eq(sessions.userId, given.member.personId);
    expect(given.db.select().from(sessions).where(own).all()).toHaveLength(1);
    expect((await given.send('admin', { intent: 'disable', id })).status).toBe(303);
    expect(given.db.select().from(sessions).where(own).all()).toEqual([]);
    expect((await given.send('admin', { intent: 'disable', id })).status).toBe(409);
    expect(auditOf(given, 'disable-account')).toHaveLength(1);
    expect((await given.send('admin', { intent: 'enable', id })).status).toBe(303);
    expect((await given.send('admin', { intent: 'enable', id })).status).toBe(409);
    expect(auditOf(given, 'enable-account')).toHaveLength(1);
  });

  test('with the links for a new password', async () => {
    const given = await room();
    const personId = given.member.personId;
    createInvitation(given.as('province'), { kind: 'new-password', personId });
    await given.send('admin', { intent: 'disable', id: String(personId) });
    expect(given.db.select().from(invitations).get()?.revokedAt).not.toBeNull();
  });

  test('never one’s own', async () => {
    const given = await room();
    const id = String(given.everyone.admin.personId);
    const answer = await given.send('admin', { intent: 'disable', id });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toEqual({ state: 'own' });
  });

  test.each([
    ['visitor', 302],
    ['member', 404],
    ['near', 403],
    ['province', 403],
  ] as const)('by nobody but an administrator: %s %i', async (who, status) => {
    const given = await room();
    const id = String(given.member.personId);
    expect((await given.send(who, { intent: 'disable', id })).status).toBe(status);
    expect(auditOf(given, 'disable-account')).toEqual([]);
  });
});

describe('pending invitations', () => {
  test('are seen and taken back by those who could have made them', async () => {
    const given = await room();
    const officer = createInvitation(
      given.as('admin'),
      { kind: 'officer', post: 'commune', communeIds: ['01921'] },
      'Anh Hùng',
    );
    const member = createInvitation(given.as('province'), {
      kind: 'member',
      producerId: given.own.id,
      role: 'editor',
    });
    const pending = async (who: 'admin' | 'province' | 'near') =>
      (await (await given.look(who)).json()).pending.map(({ id }: { id: number }) => id);
    expect(await pending('admin')).toEqual([officer.id, member.id]);
    expect(await pending('province')).toEqual([member.id]);
    expect(await pending('near')).toEqual([]);
    const html = render(<InvitePage choices={await (await given.look('admin')).json()} />);
    expect(html).toContain('Anh Hùng');
    const take = (who: 'admin' | 'province', { id }: { id: number }) =>
      given.send(who, { intent: 'revoke', id: String(id) });
    expect((await take('province', officer)).status).toBe(403);
    expect((await take('province', member)).status).toBe(303);
    expect((await take('province', member)).status).toBe(404);
    expect((await take('admin', officer)).status).toBe(303);
    expect(auditOf(given, 'revoke-invitation')).toHaveLength(2);
  });
});
