import { describe, expect, test } from 'vitest';
import { getCollection } from '~/domain/featured/get-collection.server';
import { action, loader } from '~/routes/desk/collection';
import { ask } from '../../support/personas';
import { actionsOf, type CollectionDesk, collectionDesk, type Officer } from './collecting';

type Form = Record<string, string | string[]>;

const pathOf = ({ collection }: CollectionDesk) => `/co-quan/gioi-thieu/${collection.id}`;
const paramsOf = ({ collection }: CollectionDesk) => ({ id: String(collection.id) });

const look = (desk: CollectionDesk, who: Officer, query = '', params = paramsOf(desk)) =>
  ask(desk.context, loader, pathOf(desk) + query, { as: desk.people[who], params });
const send = (desk: CollectionDesk, who: Officer, form: Form, params = paramsOf(desk)) =>
  ask(desk.context, action, pathOf(desk), { as: desk.people[who], params, form });

/** The form as the page shows it. */
const formOf = ({ collection, a, b }: CollectionDesk): Form => ({
  intent: 'save',
  revision: '0',
  titleVi: collection.titleVi,
  titleEn: '',
  reasonVi: collection.reasonVi,
  reasonEn: '',
  startsOn: collection.startsOn,
  endsOn: collection.endsOn,
  item: [String(a.id), String(b.id)],
});
const stored = ({ db, collection }: CollectionDesk) => getCollection(db, collection.id);

describe('the page', () => {
  test('shows what is kept, what a search finds, and the shares to compare with', async () => {
    const desk = await collectionDesk();
    const page = await (await look(desk, 'curator', '?q=bi+xanh&da=luu')).json();
    expect(page).toMatchObject({
      stored: { titleVi: 'Quà Tết sớm', revision: 0 },
      phase: 'running',

      done: 'luu',
      facts: {
        items: [{ name: 'Trà shan tuyết', absence: null }, { name: 'Miến dong' }],
        search: { q: 'bi xanh', total: 1, candidates: [{ id: desk.c.id }] },
        fairShare: { shares: { total: 3 } },
      },
    });
  });

  test.each<[Officer, number]>([
    ['curator', 200],
    ['commune', 404],
    ['administrator', 404],
  ])('is %s answered %i', async (who, status) => {
    const desk = await collectionDesk();
    expect((await look(desk, who)).status).toBe(status);
  });

  test('is not there for an id that nothing has', async () => {
    const desk = await collectionDesk();
    for (const id of ['999', 'x', '0', '-1', '1.5']) {
      expect((await look(desk, 'curator', '', { id })).status).toBe(404);
      expect((await send(desk, 'curator', formOf(desk), { id })).status).toBe(404);
    }
  });

  test('sends a visitor to sign in', async () => {
    const desk = await collectionDesk();
    const asked = { params: paramsOf(desk) };
    expect((await ask(desk.context, loader, pathOf(desk), asked)).status).toBe(302);
    const form = formOf(desk);
    expect((await ask(desk.context, action, pathOf(desk), { ...asked, form })).status).toBe(302);
    expect(stored(desk).revision).toBe(0);
  });
});

describe('a press of a button', () => {
  test('takes its step, keeps all that was typed, and saves nothing', async () => {
    const desk = await collectionDesk();
    const typing = { ...formOf(desk), titleVi: 'Đang gõ dở', endsOn: '31/02/2026', q: 'bí' };
    const items = async (intent: string) => {
      const answer = await send(desk, 'curator', { ...typing, intent });
      expect(answer.status).toBe(200);
      const outcome = await answer.json();
      expect(outcome).toMatchObject({
        kind: 'step',
        revision: 0,
        typed: { titleVi: 'Đang gõ dở', endsOn: '31/02/2026' },
        facts: { search: { q: 'bí' } },
      });
      expect(outcome.facts.items.map(({ id }: { id: number }) => id)).toEqual(outcome.typed.items);
      return outcome.typed.items;
    };
    const { a, b, c } = desk;
    expect(await items('search')).toEqual([a.id, b.id]);
    expect(await items(`add:${c.id}`)).toEqual([a.id, b.id, c.id]);
    expect(await items(`up:${b.id}`)).toEqual([b.id, a.id]);
    expect(await items(`down:${a.id}`)).toEqual([b.id, a.id]);
    expect(await items(`remove:${a.id}`)).toEqual([b.id]);
    expect(stored(desk)).toMatchObject({ revision: 0, items: [a.id, b.id] });
    expect(actionsOf(desk.db)).toEqual([]);
  });
});

describe('saving', () => {
  test('changes the collection, says so, and is one line of the log', async () => {
    const desk = await collectionDesk();
    const { a, b, c } = desk;
    const item = [c, b, a].map(({ id }) => String(id));
    const saved = await send(desk, 'curator', { ...formOf(desk), titleVi: 'Quà Tết', item });
    expect(saved.status).toBe(303);
    expect(saved.headers.get('Location')).toBe(`${pathOf(desk)}?da=luu`);
    expect(stored(desk)).toMatchObject({ titleVi: 'Quà Tết', items: [c.id, b.id, a.id] });
    expect(actionsOf(desk.db)).toEqual(['edit-collection']);
  });

  test('what was there already says so and writes nothing', async () => {
    const desk = await collectionDesk();
    const saved = await send(desk, 'curator', formOf(desk));
    expect(saved.headers.get('Location')).toBe(`${pathOf(desk)}?da=nguyen`);
    expect(actionsOf(desk.db)).toEqual([]);
  });

  test('with a fault keeps what was typed', async () => {
    const desk = await collectionDesk();
    const typed = { titleVi: '', endsOn: '1/1/2026', titleEn: 'Gifts' };
    const answer = await send(desk, 'curator', { ...formOf(desk), ...typed, item: [] });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      kind: 'invalid',
      typed: { ...typed, items: [] },
      faults: {
        titleVi: 'missing',
        endsOn: 'before-start',
        reasonEn: 'other-half',
        items: 'no-items',
      },
    });
    expect(stored(desk).revision).toBe(0);
  });

  test('after somebody else shows both sides, and a second press replaces theirs knowingly', async () => {
    const desk = await collectionDesk();
    const { a, b, c } = desk;
    const theirs = {
      ...formOf(desk),
      titleVi: 'Của người kia',
      item: [c, b].map((p) => `${p.id}`),
    };
    await send(desk, 'second', theirs);
    const mine = { ...formOf(desk), titleVi: 'Của tôi', item: [String(a.id)] };
    const late = await send(desk, 'curator', mine);
    expect(late.status).toBe(409);
    const outcome = await late.json();
    expect(outcome).toMatchObject({
      kind: 'stale',
      revision: 1,
      typed: { titleVi: 'Của tôi', items: [a.id] },
      theirs: { titleVi: 'Của người kia', items: [c.id, b.id] },
      theirItems: [{ name: 'Bí xanh thơm' }, { name: 'Miến dong' }],
    });
    expect(stored(desk).titleVi).toBe('Của người kia');
    const again = await send(desk, 'curator', { ...mine, revision: String(outcome.revision) });
    expect(again.status).toBe(303);
    expect(stored(desk)).toMatchObject({ titleVi: 'Của tôi', items: [a.id] });
    expect(actionsOf(desk.db)).toEqual(['edit-collection', 'edit-collection']);
  });

  test('without the revision is too late, whatever else was sent', async () => {
    const desk = await collectionDesk();
    for (const revision of ['', 'x', '-1', '99']) {
      const form = { ...formOf(desk), revision, titleVi: 'Khác' };
      expect((await send(desk, 'curator', form)).status).toBe(409);
    }
  });

  test('a withdrawn one gives the words back', async () => {
    const desk = await collectionDesk();
    await send(desk, 'second', { intent: 'withdraw', revision: '0', why: 'Hết vụ' });
    const answer = await send(desk, 'curator', { ...formOf(desk), titleVi: 'Còn giữ' });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ kind: 'withdrawn', typed: { titleVi: 'Còn giữ' } });
  });
});

describe('withdrawing', () => {
  const form = { intent: 'withdraw', revision: '0', why: 'Hết vụ sớm' };

  test('takes it from buyers and says so', async () => {
    const desk = await collectionDesk();
    const done = await send(desk, 'curator', form);
    expect(done.headers.get('Location')).toBe(`${pathOf(desk)}?da=thu-hoi`);
    expect((await (await look(desk, 'curator')).json()).phase).toBe('withdrawn');
    expect(actionsOf(desk.db)).toEqual(['withdraw-collection']);
  });

  test('without a reason, or after a change, keeps the reason typed', async () => {
    const desk = await collectionDesk();
    const empty = await send(desk, 'curator', { ...form, why: ' ' });
    expect(empty.status).toBe(422);
    expect(await empty.json()).toEqual({
      kind: 'not-withdrawn',
      why: ' ',
      fault: 'missing',
      stale: false,
    });
    await send(desk, 'second', { ...formOf(desk), titleVi: 'Khác' });
    const late = await send(desk, 'curator', form);
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ why: 'Hết vụ sớm', stale: true });
    expect(stored(desk).withdrawnAt).toBeNull();
  });
});

test.each<[Officer, number]>([
  ['commune', 404],
  ['administrator', 404],
])('%s changes nothing (%i)', async (who, status) => {
  const desk = await collectionDesk();
  const forms: Form[] = [
    { ...formOf(desk), titleVi: 'Khác' },
    { ...formOf(desk), intent: `add:${desk.c.id}` },
    { intent: 'withdraw', revision: '0', why: 'Thử' },
  ];
  for (const form of forms) expect((await send(desk, who, form)).status).toBe(status);
  expect(stored(desk)).toMatchObject({ revision: 0, withdrawnAt: null });
  expect(actionsOf(desk.db)).toEqual([]);
});
