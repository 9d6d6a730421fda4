import { makeProduct } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { action, loader } from '~/routes/desk/collection';
import { action as create } from '~/routes/desk/collection-new';
import { EditorPage, type EditorPageProps } from '~/ui/desk-collections/editor-page';
import { ask, makePersona } from '../../support/personas';
import { render } from '../../support/render';
import { actionsOf, collectionDesk } from './collecting';

type Form = Record<string, string | string[]>;

/** The desk with a curator who belongs to the makers of `b`, which is in the collection, and `c`. */
async function memberDesk() {
  const desk = await collectionDesk();
  const { db, b, c, collection } = desk;
  const member = await makePersona(db, {
    officer: { post: 'province' },
    secondFactor: true,
    memberOf: { [b.producerId ?? 0]: 'editor', [c.producerId ?? 0]: 'owner' },
  });
  const at = `/co-quan/gioi-thieu/${collection.id}`;
  const asked = { as: member, params: { id: String(collection.id) } };
  const { reasonVi, titleVi, startsOn, endsOn } = collection;
  const words = { titleVi, titleEn: '', reasonVi, reasonEn: '', startsOn, endsOn };
  const send = (items: { id: number }[], over: Form = {}) => {
    const item = items.map(({ id }) => String(id));
    const form = { intent: 'save', revision: '0', ...words, item, ...over };
    return ask(desk.context, action, at, { ...asked, form });
  };
  const page = async (query = '') =>
    (await (await ask(desk.context, loader, at + query, asked)).json()) as Pick<
      EditorPageProps,
      'stored' | 'phase' | 'facts'
    >;
  const shown = async (query: string, outcome?: EditorPageProps['outcome']) => {
    const more = { done: null, found: null, searching: false, onSearch: () => {} };
    return render(<EditorPage {...(await page(query))} {...more} outcome={outcome} />);
  };
  return { ...desk, member, send, page, shown, words };
}

describe('a curator who belongs to a producer', () => {
  test('does not put its product into a collection, is told why, and keeps what was typed', async () => {
    const { db, a, b, c, send, shown } = await memberDesk();
    const answer = await send([a, b, c], { titleVi: 'Quà Tết muộn' });
    expect(answer.status).toBe(422);
    const outcome = await answer.json();
    expect(outcome).toMatchObject({
      kind: 'invalid',
      faults: { items: 'own-product' },
      typed: { titleVi: 'Quà Tết muộn', items: [a.id, b.id, c.id] },
    });
    const html = await shown('', outcome);
    expect(html).toContain('Không ai tự đưa sản phẩm của mình lên giới thiệu');
    expect(html).toContain('value="Quà Tết muộn"');
    expect(html).toContain(`name="item" value="${c.id}"`);
    expect(actionsOf(db)).toEqual([]);
  });

  test('does not build one with it either, and hears of all that is wrong at once', async () => {
    const { db, context, member, a, c, words } = await memberDesk();
    const form = { intent: 'save', ...words, reasonVi: '', item: [String(a.id), String(c.id)] };
    const answer = await ask(context, create, '/co-quan/gioi-thieu/moi', { as: member, form });
    expect(answer.status).toBe(422);
    expect((await answer.json()).faults).toEqual({ items: 'own-product', reasonVi: 'missing' });
    const without = { ...form, reasonVi: 'Hái sáng.', item: [String(a.id)] };
    const built = await ask(context, create, '/co-quan/gioi-thieu/moi', {
      as: member,
      form: without,
    });
    expect(built.status).toBe(303);
    expect(actionsOf(db)).toEqual(['create-collection']);
  });

  test('may change the words around what another curator chose, not its place or days', async () => {
    const { a, b, send } = await memberDesk();
    expect((await (await send([b, a])).json()).faults).toEqual({ items: 'own-place' });
    const longer = await send([a, b], { endsOn: '2027-01-31' });
    expect((await longer.json()).faults).toEqual({ endsOn: 'own-days' });
    expect((await send([a, b], { titleVi: 'Quà Tết' })).status).toBe(303);
    expect((await send([a], { titleVi: 'Quà Tết', revision: '1' })).status).toBe(303);
  });

  test('sees which products these are and no button to add them', async () => {
    const { db, shown, c } = await memberDesk();
    const other = makeProduct(db, { name: 'Bí xanh khác' });
    rebuildSearchIndex(db);
    const html = await shown('?q=bi+xanh');
    expect(html).toContain('bạn chỉ để nguyên, lùi xuống hoặc bỏ ra');
    expect(html).toContain('cán bộ khác mới đưa vào được');
    expect(html).toContain(`value="add:${other.id}"`);
    expect(html).not.toContain(`value="add:${c.id}"`);
  });

  test('is no hindrance to others', async () => {
    const { context, people, collection, a, b, c, words } = await memberDesk();
    const item = [c, b, a].map(({ id }) => String(id));
    const answer = await ask(context, action, `/co-quan/gioi-thieu/${collection.id}`, {
      as: people.curator,
      params: { id: String(collection.id) },
      form: { intent: 'save', revision: '0', ...words, item },
    });
    expect(answer.status).toBe(303);
  });
});
