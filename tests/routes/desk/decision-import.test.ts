import { auditEntries, recognitions } from 'db/schema/index.server';
import { makeProduct } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
import { writeTables } from '~/domain/exports/write-table.server';
import { readWorkbook } from '~/domain/sheets/read-workbook.server';
import { loader as templateLoader } from '~/routes/desk/decision-template';
import { annexTemplate } from '~/ui/desk-decisions/annex-template';
import {
  type DecisionDesk,
  decisionDesk,
  decisionPage,
  fieldsOf,
  HEAD,
  openDecision,
  sendDecision,
} from '../../support/decisions';
import { markupFaults } from '../../support/markup';
import { ask } from '../../support/personas';

const stored = ({ db }: DecisionDesk) => db.select().from(recognitions).all();
const tabbed = (rows: readonly (readonly (string | number | null)[])[]) =>
  rows.map((row) => row.join('\t')).join('\r\n');

const HEADER = ['STT', 'Tên sản phẩm', 'Chủ thể', 'Địa chỉ (xã)', 'Nhóm', 'Điểm', 'Hạng sao'];

/** An annex of thirty lines: 28 as in the catalogue, one of two names alike, one nobody knows. */
function thirty(given: DecisionDesk) {
  const known = Array.from({ length: 28 }, (_, at) => `Sản vật ${at + 101}`);
  for (const name of known) makeProduct(given.db, { name, producerId: given.own.id });
  const sure = known.map((name, at) => [
    at + 1,
    name,
    'Hợp tác xã Miến Dong',
    '',
    '',
    '62,5',
    '3 sao',
  ]);
  return [
    ...sure,
    [29, 'Miến rong', 'Hợp tác xã Miến Dong', '', '', '75', 'Bốn sao'],
    [30, 'Gối thảo dược', 'HTX Lạ', '', '', '80', '4 sao'],
  ];
}

const answered = (given: DecisionDesk) => ({
  'choice.28': String(given.product.id),
  'choice.29': 'leave-out',
  intent: 'record',
});

async function press(given: DecisionDesk, sent: Response, more: Record<string, string>) {
  const fields = fieldsOf(await decisionPage(given, 'import', sent));
  return sendDecision(given, 'import', { ...fields, ...more });
}

describe('an annex', () => {
  test('of thirty lines with two mismatches, pasted: asked, answered, recorded in one go', async () => {
    const given = await decisionDesk();
    const pasted = tabbed([HEADER, ...thirty(given)]);
    const checked = await sendDecision(given, 'import', { ...HEAD, pasted, intent: 'check' });
    expect(checked.status).toBe(200);
    const html = await decisionPage(given, 'import', checked.clone());
    expect(html).toContain('28 sẽ ghi · 2 cần bạn trả lời');
    expect(html).toContain('Gối thảo dược');
    expect(await markupFaults(html)).toEqual([]);

    const early = await press(given, checked.clone(), { intent: 'record' });
    expect(early.status).toBe(422);
    expect(stored(given)).toEqual([]);

    const done = await press(given, checked, answered(given));
    expect(done.headers.get('Location')).toBe('/co-quan/quyet-dinh?da-ghi=29');
    expect(stored(given)).toHaveLength(29);
    expect(stored(given).at(-1)).toMatchObject({
      productId: given.product.id,
      stars: 4,
      score: 75,
    });
    expect(given.db.select().from(auditEntries).all()).toHaveLength(29);
  });

  test('as a workbook goes the same way', async () => {
    const given = await decisionDesk();
    const columns = HEADER.map((header) => ({ header, width: 10 }));
    const bytes = await writeTables([{ name: 'PL', columns, rows: thirty(given) }], {
      title: 'PL',
    });
    const annex = new File([bytes], 'phụ lục.xlsx');
    const checked = await sendDecision(given, 'import', { ...HEAD, annex, intent: 'check' });
    expect(checked.status).toBe(200);
    expect((await press(given, checked, answered(given))).status).toBe(303);
    expect(stored(given)).toHaveLength(29);
  });

  test('sent again says that all is on record, and shows what differs', async () => {
    const given = await decisionDesk();
    const once = tabbed([HEADER, [1, 'Miến dong', '', '', '', '', '4']]);
    await press(
      given,
      await sendDecision(given, 'import', { ...HEAD, pasted: once, intent: 'check' }),
      {
        intent: 'record',
      },
    );
    const pasted = tabbed([
      HEADER,
      [1, 'Miến dong', '', '', '', '', '3'],
      [2, 'Chè Shan', '', '', '', '', '3'],
    ]);
    const checked = await sendDecision(given, 'import', { ...HEAD, pasted, intent: 'check' });
    const html = await decisionPage(given, 'import', checked.clone());
    expect(html).toContain('Khác với bản trong sổ');
    expect(html).toContain('hạng sao: <b>4 sao</b>');
    expect(await markupFaults(html)).toEqual([]);
    const taken = { 'differing.0': 'take', intent: 'record' };
    // Four stars become three: not before the product was confirmed by its name.
    const held = await press(given, checked, taken);
    expect(held.status).toBe(422);
    const loss = await decisionPage(given, 'import', held.clone());
    expect(loss).toMatch(/name="loss.0"[^>]*>\s*<span>[^<]*Miến dong/);
    expect(stored(given).map(({ stars }) => stars)).toEqual([4]);
    const value = /name="loss.0"[^>]*value="([^"]*)"|value="([^"]*)"[^>]*name="loss.0"/.exec(loss);
    await press(given, held, { 'loss.0': value?.[1] ?? value?.[2] ?? '', intent: 'record' });
    expect(stored(given).map(({ stars }) => stars)).toEqual([3, 3]);
  });

  test('gives its lines the stars of all where it names none', async () => {
    const given = await decisionDesk();
    const pasted = tabbed([
      ['Tên sản phẩm', 'Chủ thể'],
      ['Miến dong', 'HTX Miến Dong'],
    ]);
    const checked = await sendDecision(given, 'import', {
      ...HEAD,
      pasted,
      starsForAll: '3',
      intent: 'check',
    });
    await press(given, checked, { intent: 'record' });
    expect(stored(given)).toMatchObject([{ stars: 3 }]);
  });

  test('stays as it was typed where the decision has a fault', async () => {
    const given = await decisionDesk();
    const pasted = tabbed([HEADER, ...thirty(given)]);
    const sent = await sendDecision(given, 'import', {
      ...HEAD,
      number: '',
      pasted,
      intent: 'check',
    });
    expect(sent.status).toBe(422);
    const fields = fieldsOf(await decisionPage(given, 'import', sent));
    expect(fields).toMatchObject({ rows: '30', 'name.29': 'Gối thảo dược', 'place.0': '' });
    const again = await sendDecision(given, 'import', {
      ...fields,
      number: '5/QĐ',
      intent: 'check',
    });
    expect(await decisionPage(given, 'import', again)).toContain('28 sẽ ghi');
  });

  test.each([
    ['nothing', {}, 'Chưa có sản phẩm nào'],
    [
      'what is no spreadsheet',
      { annex: new File([new Uint8Array([0, 1, 2])], 'a.xlsx') },
      'không phải bảng tính',
    ],
    [
      'over five megabytes',
      { annex: new File([new Uint8Array(5 * 1024 * 1024 + 1)], 'a.xlsx') },
      '5 MB',
    ],
    [
      'over two hundred lines',
      { pasted: Array.from({ length: 201 }, (_, at) => `Sản vật ${at}`).join('\n') },
      'nhiều nhất 200 dòng',
    ],
  ])('of %s is refused in words', async (_what, fields, words) => {
    const given = await decisionDesk();
    const sent = await sendDecision(given, 'import', { ...HEAD, ...fields, intent: 'check' });
    expect(sent.status).toBe(422);
    const html = await decisionPage(given, 'import', sent);
    expect(html).toContain(words);
    if ('pasted' in fields) expect(fieldsOf(html).pasted).toContain('Sản vật 200');
  });
});

test('two hundred lines fit into the form', async () => {
  const given = await decisionDesk();
  const pasted = Array.from({ length: 200 }, (_, at) => `Sản vật ${at}\tHTX A\t4`).join('\n');
  const checked = await sendDecision(given, 'import', { ...HEAD, pasted, intent: 'check' });
  const again = await press(given, checked, { intent: 'check' });
  expect(again.status).toBe(200);
  expect(fieldsOf(await decisionPage(given, 'import', again)).rows).toBe('200');
});

test('the template downloads, for officers only, and reads back as an annex without lines', async () => {
  const given = await decisionDesk();
  const get = (as: 'province' | 'editor') =>
    ask(given.context, templateLoader, '/co-quan/quyet-dinh/mau.xlsx', { as: given[as] });
  expect((await get('editor')).status).toBe(404);
  const sent = await get('province');
  expect(sent.headers.get('Content-Disposition')).toContain('mau-phu-luc-2026-08-01.xlsx');
  const tables = await readWorkbook([
    { name: 'mau', bytes: new Uint8Array(await sent.arrayBuffer()) },
  ]);
  expect(tables.map(({ name }) => name)).toEqual(annexTemplate('vi').map(({ name }) => name));
  expect(tables[0]?.rows[0]).toEqual(annexTemplate('vi')[0]?.columns.map(({ header }) => header));
});

test('who may: as for a decision typed', async () => {
  const given = await decisionDesk();
  const form = { ...HEAD, pasted: 'Miến dong', intent: 'check' };
  const statuses = async (as: 'visitor' | 'editor' | 'admin' | 'near' | 'halfway') => [
    (await openDecision(given, 'import', { as })).status,
    (await sendDecision(given, 'import', form, as)).status,
  ];
  expect(await statuses('visitor')).toEqual([302, 302]);
  expect(await statuses('editor')).toEqual([404, 404]);
  expect(await statuses('admin')).toEqual([404, 404]);
  expect(await statuses('near')).toEqual([200, 403]);
  expect(await statuses('halfway')).toEqual([302, 302]);
});
