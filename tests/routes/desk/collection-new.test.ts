import { collections } from 'db/schema/index.server';
import { expect, test } from 'vitest';
import { action, loader } from '~/routes/desk/collection-new';
import { ask } from '../../support/personas';
import { actionsOf, type CollectionDesk, collectionDesk, type Officer } from './collecting';

type Form = Record<string, string | string[]>;

const PATH = '/co-quan/gioi-thieu/moi';
const send = ({ context, people }: CollectionDesk, who: Officer, form: Form, path = PATH) =>
  ask(context, action, path, { as: people[who], form });

const formOf = ({ c, a }: CollectionDesk): Form => ({
  intent: 'save',
  titleVi: 'Mùa bí',
  reasonVi: 'Hái sáng giao chiều.',
  startsOn: '2026-09-01',
  endsOn: '2026-10-31',
  item: [String(c.id), String(a.id)],
});

test('the empty form searches, and suggests', async () => {
  const { context, people } = await collectionDesk();
  const answer = await ask(context, loader, `${PATH}?q=mien`, { as: people.curator });
  expect(await answer.json()).toMatchObject({
    facts: { items: [], search: { total: 1 }, season: { month: '2026-09-01' } },
  });
});

test('a collection is made once, and its page opens in the reader’s language', async () => {
  const desk = await collectionDesk();
  const made = await send(desk, 'curator', formOf(desk), `/en${PATH}`);
  expect(made.status).toBe(303);
  const row = desk.db.select().from(collections).all().at(-1);
  expect(made.headers.get('Location')).toBe(`/en/co-quan/gioi-thieu/${row?.id}?da=tao`);
  expect(row).toMatchObject({ slug: 'mua-bi', titleEn: null, startsOn: '2026-09-01' });
  expect(actionsOf(desk.db)).toEqual(['create-collection']);
});

test('a step or a fault keeps everything and makes nothing', async () => {
  const desk = await collectionDesk();
  const { a, b, c } = desk;
  const step = await send(desk, 'curator', { ...formOf(desk), intent: `add:${b.id}` });
  expect(step.status).toBe(200);
  expect(await step.json()).toMatchObject({
    kind: 'step',
    revision: null,
    typed: { titleVi: 'Mùa bí', items: [c.id, a.id, b.id] },
  });
  const fault = await send(desk, 'curator', { ...formOf(desk), endsOn: '2026-08-15' });
  expect(fault.status).toBe(422);
  expect(await fault.json()).toMatchObject({
    kind: 'invalid',
    typed: { endsOn: '2026-08-15', items: [c.id, a.id] },
    faults: { endsOn: 'before-start' },
  });
  expect(desk.db.select().from(collections).all()).toHaveLength(1);
  expect(actionsOf(desk.db)).toEqual([]);
});

test('Enter in the search field searches; elsewhere it saves', async () => {
  const desk = await collectionDesk();
  const enter = { ...formOf(desk), intent: 'enter', searched: '' };
  expect((await send(desk, 'curator', { ...enter, q: 'miến' })).status).toBe(200);
  expect((await send(desk, 'curator', { ...enter, q: 'miến', searched: 'miến' })).status).toBe(303);
});

test.each<[Officer, number, number]>([
  ['commune', 404, 404],
  ['administrator', 404, 404],
])('%s looks (%i) and makes nothing (%i)', async (who, looks, makes) => {
  const desk = await collectionDesk();
  const { context, people } = desk;
  expect((await ask(context, loader, PATH, { as: people[who] })).status).toBe(looks);
  expect((await send(desk, who, formOf(desk))).status).toBe(makes);
  expect(desk.db.select().from(collections).all()).toHaveLength(1);
});
