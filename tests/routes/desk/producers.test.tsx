import { invitations, memberships, producers } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { action, loader } from '~/routes/desk/producer';
import { action as create, loader as newLoader } from '~/routes/desk/producer-new';
import { loader as list } from '~/routes/desk/producers';
import { ProducersPage } from '~/ui/desk-producers/list-page';
import { NewProducerPage } from '~/ui/desk-producers/new-page';
import { DeskProducerView } from '~/ui/desk-producers/producer-page';
import { auditOf, producerSetting } from '../../db/producers/setting';
import { askList } from '../../support/desk-lists';
import { deskOfficers } from '../../support/desk-officers';
import { ask, makePersona, siteContext } from '../../support/personas';
import { render } from '../../support/render';

async function room() {
  const given = producerSetting();
  const officers = await deskOfficers(given.db, ['01921', '01900']);
  const judge = await makePersona(given.db, {
    memberOf: { [given.own.id]: 'editor' },
    officer: { post: 'province' },
    secondFactor: true,
  });
  const context = siteContext(given.db);
  type Who = keyof typeof officers | 'judge';
  const people = { ...officers, judge };
  const params = { slug: 'htx-nhung-luy' };
  return {
    ...given,
    list: (who: Who, query = '') =>
      ask(context, list, `/co-quan/co-so${query}`, { as: people[who] }),
    look: (who: Who) => ask(context, loader, '/co-quan/co-so/x', { as: people[who], params }),
    send: (who: Who, form: Record<string, string>) =>
      ask(context, action, '/co-quan/co-so/x', { as: people[who], params, form }),
    create: (who: Who, form: Record<string, string>) =>
      ask(context, create, '/co-quan/co-so/moi', { as: people[who], form }),
    lookNew: (who: Who) => ask(context, newLoader, '/co-quan/co-so/moi', { as: people[who] }),
    xlsx: (who: Who) => askList(context, 'co-so', { as: people[who], query: 'q=nhung' }),
  };
}

const CLOSE = { intent: 'dong', on: '2026-07-01', reason: 'Giải thể' };

describe('who may', () => {
  test.each([
    ['visitor', 302, 302, 302],
    ['near', 200, 403, 403],
    ['far', 404, 404, 403],
    ['province', 200, 303, 303],
    ['judge', 200, 403, 303],
    ['admin', 404, 404, 404],
  ] as const)('%s: look %i, close %i, create %i', async (who, look, close, made) => {
    const given = await room();
    expect((await given.look(who)).status).toBe(look);
    const sent = await given.create(who, { nameVi: 'HTX Khác hẳn' });
    expect(sent.status).toBe(made);
    expect((await given.send(who, CLOSE)).status).toBe(close);
    expect(auditOf(given, 'close-producer')).toHaveLength(close === 303 ? 1 : 0);
    expect(auditOf(given, 'create-producer')).toHaveLength(made === 303 ? 1 : 0);
  });
});

describe('the list', () => {
  test('is of the officer’s area, filtered, and shown', async () => {
    const given = await room();
    const all = await (await given.list('province')).json();
    expect(all.rows.map((row: { slug: string }) => row.slug)).toEqual([
      'htx-nhung-luy',
      'htx-thien-an',
    ]);
    const html = render(<ProducersPage {...all} />);
    expect(html).toContain('Thêm cơ sở');
    expect(html).toContain('/co-quan/xuat/co-so.xlsx');
    const near = await (await given.list('near', '?q=thien')).json();
    expect(near.rows).toEqual([]);
    expect(near.communes).toEqual([{ id: '01921', name: 'Xã Thượng Minh' }]);
    expect(render(<ProducersPage {...near} />)).not.toContain('Thêm cơ sở');
  });

  test('as a workbook', async () => {
    const given = await room();
    const answer = await given.xlsx('near');
    expect(answer.headers.get('Content-Disposition')).toContain('co-so-2026-08-01.xlsx');
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    expect((await given.xlsx('admin')).status).toBe(404);
  });
});

describe('a new producer', () => {
  test('leads to its page', async () => {
    const given = await room();
    const answer = await given.create('province', { nameVi: 'HTX Mới', communeId: '01900' });
    expect(answer.headers.get('Location')).toBe('/co-quan/co-so/htx-moi?da=tao');
  });

  test('keeps what was typed beside what is wrong', async () => {
    const given = await room();
    const answer = await given.create('province', { nameVi: '', hamlet: 'Nà Mô', legalForm: 'x' });
    expect(answer.status).toBe(422);
    const failed = await answer.json();
    const html = render(<NewProducerPage {...failed} communes={[]} />);
    expect(html).toContain('value="Nà Mô"');
    expect(html).toContain('Xin điền mục này.');
  });

  test('that is likely there already is shown beside it, and made when confirmed', async () => {
    const given = await room();
    const typed = { nameVi: 'Hợp tác xã Nhung Lũy', communeId: '01921' };
    const answer = await given.create('province', typed);
    expect(answer.status).toBe(422);
    const html = render(<NewProducerPage {...(await answer.json())} communes={[]} />);
    expect(html).toContain('/co-quan/co-so/htx-nhung-luy');
    expect((await given.create('province', { ...typed, khac: '1' })).status).toBe(303);
  });

  test('the form is shown to province officers in a session with a second factor', async () => {
    const given = await room();
    expect((await given.lookNew('halfway')).headers.get('Location')).toBe('/tai-khoan/xac-thuc');
    expect((await given.lookNew('near')).status).toBe(403);
  });
});

describe('the page of one', () => {
  const show = async (
    given: Awaited<ReturnType<typeof room>>,
    who: 'province' | 'near' | 'judge',
  ) => render(<DeskProducerView room={await (await given.look(who)).json()} />);

  test('offers to close and merge to those who may', async () => {
    const given = await room();
    expect(await show(given, 'province')).toContain('Ghi là đã ngừng hoạt động');
    const near = await show(given, 'near');
    expect(near).not.toContain('Ghi là đã ngừng hoạt động');
    expect(near).not.toContain('type="submit"');
    expect(await show(given, 'judge')).toContain('không tự quyết định');
  });

  test('edits with a trace; a stale form shows both sides and loses neither', async () => {
    const given = await room();
    const form = { intent: 'sua', revision: '0', communeId: '01921', hamlet: 'Phiêng Phàng' };
    const saved = await given.send('province', { ...form, legalForm: 'cooperative' });
    expect(saved.headers.get('Location')).toBe('/co-quan/co-so/htx-nhung-luy?da=sua');
    const stale = await given.send('province', { ...form, hamlet: 'Nà Giảo' });
    expect(stale.status).toBe(409);
    const { refused } = await stale.json();
    const look = await (await given.look('province')).json();
    const html = render(<DeskProducerView room={look} refused={refused} />);
    expect(html).toContain('value="Nà Giảo"');
    expect(html).toContain('Đang lưu: Phiêng Phàng');
    expect(html).toContain('name="revision" value="1"');
  });

  test('a faulty closing comes back with its words', async () => {
    const given = await room();
    const answer = await given.send('province', {
      intent: 'dong',
      on: '2030-01-01',
      reason: 'Vì…',
    });
    expect(answer.status).toBe(422);
    const { refused } = await answer.json();
    const look = await (await given.look('province')).json();
    const html = render(<DeskProducerView room={look} refused={refused} />);
    expect(html).toContain('Ngày chưa tới');
    expect(html).toContain('Vì…');
  });

  test('merges, and opens again', async () => {
    const given = await room();
    const merge = { intent: 'gop', into: 'htx-thien-an', on: '2026-07-01', reason: 'Sáp nhập' };
    expect((await given.send('province', merge)).status).toBe(303);
    expect((await given.send('province', merge)).status).toBe(409);
    expect(await show(given, 'province')).toContain('Đưa 1 sản phẩm');
    const back = { intent: 'mo', reason: 'Ghi nhầm', back: '1' };
    expect((await given.send('province', back)).status).toBe(303);
    const row = given.db.select().from(producers).where(eq(producers.id, given.own.id)).get();
    expect(row?.status).toBe('listed');
  });

  test('invites, takes back, removes', async () => {
    const given = await room();
    const answer = await given.send('province', { intent: 'moi', name: 'Chị Mai', role: 'owner' });
    expect((await answer.json()).link.url).toContain('/loi-moi/');
    const [invitation] = given.db.select().from(invitations).all();
    expect(invitation).toMatchObject({ producerId: given.own.id, role: 'owner' });
    expect(await show(given, 'province')).toContain('Chị Mai');
    const id = String(invitation?.id);
    expect((await given.send('province', { intent: 'thu', id })).status).toBe(303);
    const editor = given.db
      .select()
      .from(memberships)
      .where(eq(memberships.role, 'editor'))
      .all()[0];
    const removed = await given.send('province', { intent: 'bo', id: String(editor?.personId) });
    expect(removed.status).toBe(303);
    expect((await given.send('near', { intent: 'moi' })).status).toBe(403);
  });

  test('knows no other button', async () => {
    const given = await room();
    expect((await given.send('province', { intent: 'constructor' })).status).toBe(400);
  });
});
