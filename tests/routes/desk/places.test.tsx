import { producers } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { writeEvent } from '~/domain/places/event-form';
import type { PlaceEvent } from '~/domain/places/place-event';
import { action, loader } from '~/routes/desk/places';
import { loader as commune } from '~/routes/market/commune';
import { PlacesPage } from '~/ui/desk-places/places-page';
import { auditOf, placeEvent, placeSetting } from '../../db/places/setting';
import { TODAY } from '../../support/database';
import { deskOfficers } from '../../support/desk-officers';
import { ask, siteContext } from '../../support/personas';
import { render } from '../../support/render';

async function room(today = TODAY) {
  const given = placeSetting();
  const officers = await deskOfficers(given.db, ['01921', '01900']);
  const context = siteContext(given.db, today);
  type Who = keyof typeof officers;
  return {
    ...given,
    context,
    on: (day: string) => siteContext(given.db, day),
    look: (who: Who, query = '', at = context) =>
      ask(at, loader, `/co-quan/noi-chon${query}`, { as: officers[who] }),
    send: (who: Who, form: Record<string, string | string[]>, at = context) =>
      ask(at, action, '/co-quan/noi-chon', { as: officers[who], form }),
  };
}

const query = (event: PlaceEvent) =>
  `?${new URLSearchParams([...writeEvent(event), ['xem', '1']])}`;

/** The fields of the preview's form. */
function fieldsOf(event: PlaceEvent, more: Record<string, string> = {}) {
  const form: Record<string, string | string[]> = { intent: 'apply', ...more };
  for (const [name, value] of writeEvent(event)) {
    const before = form[name];
    form[name] = before === undefined ? value : [before, value].flat();
  }
  return form;
}

async function preview(given: Awaited<ReturnType<typeof room>>, event: PlaceEvent) {
  return (await given.look('admin', query(event))).json();
}

describe('who may', () => {
  test.each([
    ['visitor', 302, 302],
    ['near', 404, 404],
    ['province', 404, 404],
    ['admin', 200, 303],
  ] as const)('%s: look %i, apply %i', async (who, look, apply) => {
    const given = await room();
    expect((await given.look(who)).status).toBe(look);
    const { seen } = (await preview(given, placeEvent({}))).preview.preview;
    expect((await given.send(who, fieldsOf(placeEvent({}), { seen }))).status).toBe(apply);
    expect(auditOf(given, 'apply-place-change')).toHaveLength(apply === 303 ? 1 : 0);
  });
});

describe('a change is written', () => {
  test('in a form of its kind, where faults stand beside what was typed', async () => {
    const given = await room();
    const empty = await (await given.look('admin', '?kind=merge')).json();
    expect(render(<PlacesPage room={empty} />)).toContain('Các xã, phường được sáp nhập');
    const wrong = placeEvent({ from: ['01921'], decisionNumber: '' });
    const answer = await given.look('admin', query(wrong));
    expect(answer.status).toBe(422);
    const html = render(<PlacesPage room={await answer.json()} />);
    expect(html).toContain('value="Hồ Ba Bể"');
    expect(html).toContain('Chưa đủ: sáp nhập cần ít nhất hai xã');
  });

  test('and previewed with every address and officer it moves, before anything moves', async () => {
    const given = await room();
    const html = render(<PlacesPage room={await preview(given, placeEvent({}))} />);
    expect(html).toContain('2 cơ sở chuyển địa chỉ');
    expect(html).toContain('Xã Thượng Minh → Xã Hồ Ba Bể');
    expect(html).not.toContain('HTX Chợ');
    expect(html).toContain('Địa bàn của cán bộ xã đi theo');
    const row = given.db.select().from(producers).where(eq(producers.id, given.own.id)).get();
    expect(row?.communeId).toBe('01921');
  });

  test('then recorded, and old addresses lead to the new commune', async () => {
    const given = await room();
    const { seen } = (await preview(given, placeEvent({}))).preview.preview;
    const answer = await given.send('admin', fieldsOf(placeEvent({}), { seen }));
    expect(answer.headers.get('Location')).toBe('/co-quan/noi-chon?da=ghi');
    const moved = await ask(given.context, commune, '/xa/01921', { params: { code: '01921' } });
    expect([moved.status, moved.headers.get('Location')]).toEqual([301, '/xa/01999']);
    const html = render(<PlacesPage room={await (await given.look('admin')).json()} />);
    expect(html).toContain('2 cơ sở đã chuyển địa chỉ');
  });

  test('not over producers that changed meanwhile', async () => {
    const given = await room();
    const answer = await given.send('admin', fieldsOf(placeEvent({}), { seen: '1' }));
    expect(answer.status).toBe(409);
    expect((await answer.json()).refused).toMatchObject({ stale: true });
  });
});

describe('a split', () => {
  const split = placeEvent({
    kind: 'split',
    from: ['01921'],
    into: [
      { code: '01931', type: 'xa', name: 'Thượng' },
      { code: '01932', type: 'xa', name: 'Minh' },
    ],
  });

  test('asks for each producer, keeps the choices, and tells where the old commune went', async () => {
    const given = await room();
    const before = await preview(given, split);
    const { seen } = before.preview.preview;
    const refused = await given.send('admin', fieldsOf(split, { seen }));
    expect(refused.status).toBe(422);
    const html = render(<PlacesPage room={before} refused={(await refused.json()).refused} />);
    expect(html).toContain('Xin chọn phần cho cơ sở này.');
    const chosen = { seen, [`to-${given.own.id}`]: '01932' };
    expect((await given.send('admin', fieldsOf(split, chosen))).status).toBe(303);
    const moved = await ask(given.context, commune, '/xa/01921', { params: { code: '01921' } });
    expect(moved.status).toBe(301);
    expect(moved.headers.get('Location')).toBe('/ban-do?ten=Th%C6%B0%E1%BB%A3ng+Minh#tra-ten');
  });
});

describe('a day to come', () => {
  const future = placeEvent({ startsOn: '2027-01-01' });

  test('is kept as a plan, and carried out when it has come', async () => {
    const given = await room();
    const html = render(<PlacesPage room={await preview(given, future)} />);
    expect(html).toContain('Lưu làm kế hoạch');
    expect(html).not.toContain('Ghi thay đổi này');
    const planned = await given.send('admin', { ...fieldsOf(future), intent: 'plan' });
    expect(planned.status).toBe(303);
    const room1 = await (await given.look('admin')).json();
    expect(render(<PlacesPage room={room1} />)).toContain('Kế hoạch, chưa thực hiện');
    const plan = String(room1.changes[0].id);
    const due = given.on('2027-01-02');
    const asked = await (await given.look('admin', `?ke-hoach=${plan}`, due)).json();
    expect(render(<PlacesPage room={asked} />)).toContain('Ghi thay đổi này');
    const { seen } = asked.preview.preview;
    expect((await given.send('admin', fieldsOf(future, { seen, plan }), due)).status).toBe(303);
    expect((await given.look('admin', `?ke-hoach=${plan}`, due)).status).toBe(404);
    expect((await given.send('admin', { intent: 'drop', plan }, due)).status).toBe(409);
  });

  test('is given up', async () => {
    const given = await room();
    await given.send('admin', { ...fieldsOf(future), intent: 'plan' });
    const { changes } = await (await given.look('admin')).json();
    const answer = await given.send('admin', { intent: 'drop', plan: String(changes[0].id) });
    expect(answer.headers.get('Location')).toBe('/co-quan/noi-chon?da=bo');
  });
});
