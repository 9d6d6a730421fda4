import { makeRecognition } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '~/domain/sheets/read-workbook.server';
import { loader } from '~/routes/desk/decisions';
import { DecisionsPage, type DecisionsPageProps } from '~/ui/desk-decisions/decisions-page';
import { decisionDesk } from '../../support/decisions';
import { askList } from '../../support/desk-lists';
import { markupFaults } from '../../support/markup';
import { ask } from '../../support/personas';
import { render } from '../../support/render';

/** One paper about two products in two communes, and an old one that ended. */
async function onRecord() {
  const given = await decisionDesk();
  const paper = { decidedOn: '2026-03-12', decisionNumber: '55/QĐ-UBND', stars: 4 };
  makeRecognition(given.db, { ...paper, productId: given.product.id });
  makeRecognition(given.db, { ...paper, productId: given.tea.id });
  makeRecognition(given.db, {
    productId: given.honey.id,
    decidedOn: '2021-01-05',
    decisionNumber: '9/QĐ-UBND',
    level: 'district',
  });
  return given;
}
type Given = Awaited<ReturnType<typeof onRecord>>;
type Who = 'province' | 'near' | 'admin' | 'editor' | 'visitor';

const PATH = '/co-quan/quyet-dinh';
const open = (given: Given, query = '', as: Who = 'province') =>
  ask(given.context, loader, PATH + query, { as: given[as] });
const list = async (given: Given, query = '', as: Who = 'province') =>
  (await (await open(given, query, as)).json()) as DecisionsPageProps;
const numbers = ({ groups }: DecisionsPageProps) => groups.map(({ number }) => number);
const sheet = async (given: Given, query = '', as: Who = 'province') => {
  const sent = await askList(given.context, 'quyet-dinh', {
    as: given[as],
    query: query.replace('?', ''),
  });
  if (sent.status !== 200) return sent.status;
  const bytes = new Uint8Array(await sent.arrayBuffer());
  return (await readWorkbook([{ name: 'x', bytes }]))[0]?.rows.map((row) => row[5]);
};

describe('the list', () => {
  test('has each paper once, the newest first, in sound markup in both languages', async () => {
    const given = await onRecord();
    const props = await list(given, '?da-ghi=2');
    expect(numbers(props)).toEqual(['55/QĐ-UBND', '9/QĐ-UBND']);
    const html = render(<DecisionsPage {...props} />);
    expect(html).toContain('Đã ghi nhận 2 lượt công nhận');
    expect(html).toContain('2 còn hiệu lực');
    expect(html).toContain('1 đã hết hạn');
    expect(html).toContain('href="/co-quan/xuat/quyet-dinh.xlsx"');
    expect(await markupFaults(html)).toEqual([]);
    expect(render(<DecisionsPage {...props} />, 'en')).toContain(
      'href="/en/co-quan/quyet-dinh/moi"',
    );
  });

  test.each([
    ['?q=mien', ['55/QĐ-UBND']],
    ['?q=9/qd', ['9/QĐ-UBND']],
    ['?nam=2021', ['9/QĐ-UBND']],
    ['?cap=district', ['9/QĐ-UBND']],
    ['?tinh-trang=in-force', ['55/QĐ-UBND']],
    ['?q=khong', []],
    ['?trang=99', ['55/QĐ-UBND', '9/QĐ-UBND']],
  ])('%s', async (query, found) => {
    const given = await onRecord();
    const props = await list(given, query);
    expect(numbers(props)).toEqual(found);
    expect(render(<DecisionsPage {...props} />)).toContain('<h1>');
  });

  test('a commune officer reads what touches its communes, and records nothing', async () => {
    const given = await onRecord();
    const props = await list(given, '', 'near');
    expect(props.groups.map(({ lines }) => lines.map(({ product }) => product.name))).toEqual([
      ['Miến dong'],
    ]);
    expect(render(<DecisionsPage {...props} />)).not.toContain('/co-quan/quyet-dinh/moi');
  });

  test('is for officers of the room', async () => {
    const given = await onRecord();
    expect((await open(given, '', 'visitor')).status).toBe(302);
    expect((await open(given, '', 'editor')).status).toBe(404);
    expect((await open(given, '', 'admin')).status).toBe(404);
  });
});

test('the workbook has a product a row, of the same question and the same area', async () => {
  const given = await onRecord();
  expect(await sheet(given)).toEqual(['Sản phẩm', 'Miến dong', 'Chè Shan', 'Mật ong']);
  expect(await sheet(given, '?nam=2021')).toEqual(['Sản phẩm', 'Mật ong']);
  expect(await sheet(given, '', 'near')).toEqual(['Sản phẩm', 'Miến dong']);
  expect(await sheet(given, '', 'admin')).toBe(404);
});
