import { makeCollection, makeProduct } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '~/domain/sheets/read-workbook.server';
import { loader } from '~/routes/desk/collections';
import { askList } from '../../support/desk-lists';
import { ask } from '../../support/personas';
import { collectionDesk, type Officer } from './collecting';

const PATH = '/co-quan/gioi-thieu';

describe('the list', () => {
  test('says what is shown of each collection and what is not', async () => {
    const { db, context, people, collection } = await collectionDesk();
    const bare = makeProduct(db, { name: 'Trơn' });
    makeCollection(db, {
      startsOn: '2026-09-01',
      endsOn: '2026-09-30',
      productIds: [bare.id],
    });
    const page = await (await ask(context, loader, PATH, { as: people.curator })).json();
    expect(page).toMatchObject({
      today: '2026-08-01',

      rows: [
        { phase: 'coming', chosen: 1, shown: 0, missing: [{ name: 'Trơn', dropped: false }] },
        { id: collection.id, phase: 'running', chosen: 2, shown: 2, missing: [] },
      ],
    });
  });

  test.each<[Officer, number]>([
    ['curator', 200],
    ['commune', 404],
    ['administrator', 404],
  ])('and its workbook answer %s with %i', async (who, status) => {
    const { context, people } = await collectionDesk();
    expect((await ask(context, loader, PATH, { as: people[who] })).status).toBe(status);
    expect((await askList(context, 'gioi-thieu', { as: people[who] })).status).toBe(status);
  });

  test('is closed to visitors, and so is its workbook', async () => {
    const { context } = await collectionDesk();
    expect((await ask(context, loader, PATH)).status).toBe(302);
    expect((await askList(context, 'gioi-thieu', {})).status).toBe(302);
  });
});

test('the workbook holds the list, in the reader’s language', async () => {
  const { db, context, people, a } = await collectionDesk();
  const bare = makeProduct(db, { name: '=1+1' });
  makeCollection(db, {
    titleVi: 'Thu',
    startsOn: '2026-09-01',
    endsOn: '2026-09-30',
    productIds: [bare.id, a.id],
  });
  const answer = await askList(context, 'gioi-thieu', { as: people.curator });
  expect(answer.headers.get('Content-Disposition')).toContain('gioi-thieu-2026-08-01.xlsx');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const sheets = await readWorkbook([{ name: 'bo.xlsx', bytes }]);
  expect(sheets.map(({ name }) => name)).toEqual(['Bộ giới thiệu', 'Không hiện']);
  expect(sheets[0]?.rows[1]?.slice(0, 7)).toEqual([
    'Thu',
    'Sắp tới',
    '01/09/2026',
    '30/09/2026',
    2,
    1,
    '01/09/2026',
  ]);
  expect(sheets[1]?.rows[1]?.slice(0, 4)).toEqual([
    'Thu',
    'Sắp tới',
    '=1+1',
    'chưa có sao, cũng chưa có quyền dùng nhãn hiệu',
  ]);
});
