import { auditEntries } from 'db/schema/index.server';
import { describe, expect, test } from 'vitest';
import { action, loader } from '~/routes/desk/reason-templates';
import { TemplatesPage } from '~/ui/desk/templates-page';
import { markupFaults } from '../../support/markup';
import { ask } from '../../support/personas';
import { render } from '../../support/render';
import { type ReviewDesk, reviewDesk, type Who } from '../../support/review-desk';

const PATH = '/co-quan/mau-ly-do';
type Failed = Parameters<typeof TemplatesPage>[0]['failed'];

const look = (given: ReviewDesk, who: Who, query = '') =>
  ask(given.context, loader, PATH + query, { as: given[who] });
const send = (given: ReviewDesk, who: Who, form: Record<string, string>) =>
  ask(given.context, action, PATH, { as: given[who], form });

async function page(given: ReviewDesk, who: Who, query = '', failed?: Failed) {
  const { locale: _, ...facts } = await (await look(given, who, query)).json();
  return render(<TemplatesPage {...facts} failed={failed} />);
}

const ADD = { intent: 'add', field: 'photos', text: 'Ảnh mờ' };
const firstId = async (given: ReviewDesk) =>
  String((await (await look(given, 'ha')).json()).templates[0].id);

test('a template is added, reworded, removed, each with one entry in the log', async () => {
  const given = await reviewDesk();
  const entries = () => given.db.select().from(auditEntries).all().length;
  const added = await send(given, 'ha', ADD);
  expect(added.headers.get('Location')).toBe(`${PATH}?da=them#ket-qua`);
  const id = await firstId(given);
  const html = await page(given, 'ha', '?da=them');
  expect(html).toContain('Đã thêm mẫu.');
  expect(html).toContain('Ảnh mờ');
  expect(await markupFaults(html)).toEqual([]);
  const edit = { ...ADD, intent: 'edit', id, text: 'Ảnh tối', seen: 'Ảnh mờ' };
  expect((await send(given, 'lan', edit)).status).toBe(303);
  expect(await page(given, 'ha')).toContain('Ảnh tối');
  expect((await send(given, 'ha', { intent: 'remove', id })).status).toBe(303);
  expect(await page(given, 'ha')).toContain('Chưa có mẫu nào.');
  expect(entries()).toBe(3);
});

describe('what cannot be saved keeps what was typed', () => {
  test('with its fault beside it', async () => {
    const given = await reviewDesk();
    const answer = await send(given, 'ha', { ...ADD, text: ' ' });
    expect(answer.status).toBe(422);
    const html = await page(given, 'ha', '', await answer.json());
    expect(html).toContain('Hãy viết lời lý do.');
    expect(html).toMatch(/<option(?=[^>]*selected)[^>]*value="photos"/);
    expect(await markupFaults(html)).toEqual([]);
  });

  test('beside what somebody else wrote meanwhile; sent again it stands', async () => {
    const given = await reviewDesk();
    await send(given, 'ha', ADD);
    const id = await firstId(given);
    const edit = { ...ADD, intent: 'edit', id, seen: 'Ảnh mờ' };
    await send(given, 'lan', { ...edit, text: 'Ảnh tối' });
    const late = await send(given, 'ha', { ...edit, text: 'Ảnh nhoè' });
    expect(late.status).toBe(409);
    const html = await page(given, 'ha', '', await late.json());
    expect(html).toContain('thành “Ảnh tối”');
    expect(html).toMatch(/<textarea[^>]*>Ảnh nhoè<\/textarea>/);
    expect(html).toContain('name="seen" value="Ảnh tối"');
    expect(await markupFaults(html)).toEqual([]);
    const again = await send(given, 'ha', { ...edit, text: 'Ảnh nhoè', seen: 'Ảnh tối' });
    expect(again.status).toBe(303);
  });

  test('of one that is gone, to be added again', async () => {
    const given = await reviewDesk();
    await send(given, 'ha', ADD);
    const id = await firstId(given);
    await send(given, 'lan', { intent: 'remove', id });
    const late = await send(given, 'ha', {
      ...ADD,
      intent: 'edit',
      id,
      text: 'Khác',
      seen: 'Ảnh mờ',
    });
    expect(late.status).toBe(409);
    const html = await page(given, 'ha', '', await late.json());
    expect(html).toContain('mẫu này vừa bị bỏ');
    expect(html).toMatch(/<textarea[^>]*>Khác<\/textarea>/);
  });
});

test.each<[Who, number, number]>([
  ['mai', 404, 404],
  ['near', 404, 404],
  ['ha', 200, 303],
])('%s sees it with %d and adds with %d', async (who, seen, added) => {
  const given = await reviewDesk();
  expect((await look(given, who)).status).toBe(seen);
  expect((await send(given, who, ADD)).status).toBe(added);
});
