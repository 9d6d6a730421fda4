import { auditEntries, media, recognitions } from 'db/schema/index.server';
import { makeRecognition } from 'db/seed/factories/index.server';
import { describe, expect, test } from 'vitest';
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
import { pdfFile } from '../../support/papers';

const stored = ({ db }: DecisionDesk) => db.select().from(recognitions).all();
const entries = ({ db }: DecisionDesk) => db.select().from(auditEntries).all();
const rows = (...names: [name: string, stars: string][]) =>
  Object.fromEntries([
    ['rows', String(names.length)],
    ...names.flatMap(([name, stars], at) => [
      [`name.${at}`, name],
      [`stars.${at}`, stars],
    ]),
  ]) as Record<string, string>;

/** What the browser sends when a button of the page is pressed. */
async function press(given: DecisionDesk, sent: Response, more: Record<string, string>) {
  const fields = fieldsOf(await decisionPage(given, 'new', sent));
  return sendDecision(given, 'new', { ...fields, ...more });
}

describe('a decision typed line by line', () => {
  test('is checked, shown, and recorded when the button is pressed', async () => {
    const given = await decisionDesk();
    const typed = { ...HEAD, ...rows(['mien dong', '4'], ['Chè Shan', '3']), intent: 'check' };
    const checked = await sendDecision(given, 'new', { ...typed, scan: pdfFile() });
    expect(checked.status).toBe(200);
    expect(stored(given)).toEqual([]);
    const html = await decisionPage(given, 'new', checked.clone());
    expect(html).toContain('2 sẽ ghi');
    expect(html).toContain('Ghi nhận 2 sản phẩm');
    expect(html).toContain('Sẽ ghi nhận: Miến dong · HTX Miến Dong · 4 sao');
    expect(await markupFaults(html)).toEqual([]);

    const done = await press(given, checked, { intent: 'record' });
    expect(done.status).toBe(303);
    expect(done.headers.get('Location')).toBe('/co-quan/quyet-dinh?da-ghi=2');
    const [scan] = given.db.select().from(media).all();
    expect(scan).toMatchObject({ producerId: null, fileName: 'quyết định.pdf' });
    expect(stored(given)).toMatchObject([
      { productId: given.product.id, stars: 4, documentId: scan?.id },
      { productId: given.tea.id, stars: 3, documentId: scan?.id },
    ]);
    const told = { action: 'record-recognition', after: { sha256: scan?.sha256 } };
    expect(entries(given)).toMatchObject([told, told]);
  });

  test('is shown again with everything typed where it has a fault', async () => {
    const given = await decisionDesk();
    const typed = { ...HEAD, number: '', decidedOn: '31/02/2026', issuer: 'UBND "tỉnh"' };
    const sent = await sendDecision(given, 'new', {
      ...typed,
      ...rows(['Miến dong', 'bảy']),
      names: 'Mật ong\nChè Shan',
      starsForAll: '3',
      intent: 'check',
    });
    expect(sent.status).toBe(422);
    const html = await decisionPage(given, 'new', sent);
    expect(await markupFaults(html)).toEqual([]);
    expect(html).toContain('Chưa đọc được ngày');
    expect(fieldsOf(html)).toMatchObject({
      ...typed,
      rows: '3',
      'name.0': 'Miến dong',
      'stars.0': 'bảy',
      'name.1': 'Mật ong',
      'stars.1': '3',
      'name.2': 'Chè Shan',
    });
  });

  test('without a scan or the place of the original proves nothing', async () => {
    const given = await decisionDesk();
    const typed = { ...HEAD, keptAt: '', ...rows(['Miến dong', '4']), intent: 'check' };
    const sent = await sendDecision(given, 'new', typed);
    expect(sent.status).toBe(422);
    expect(await decisionPage(given, 'new', sent)).toContain('Hãy chọn bản quét, hoặc ghi nơi lưu');
  });

  test('keeps a scan that was taken in, and says why another is refused', async () => {
    const given = await decisionDesk();
    const typed = { ...HEAD, number: '', keptAt: '', ...rows(['Miến dong', '4']), intent: 'check' };
    const first = await sendDecision(given, 'new', { ...typed, scan: pdfFile() });
    const html = await decisionPage(given, 'new', first);
    expect(html).toContain('Đã nhận: quyết định.pdf');
    const bad = new File(['chữ thường'], 'giay.txt', { type: 'text/plain' });
    const again = await sendDecision(given, 'new', {
      ...fieldsOf(html),
      scan: bad,
      intent: 'check',
    });
    expect(again.status).toBe(422);
    const shown = await decisionPage(given, 'new', again);
    expect(shown).toContain('không phải là PDF');
    expect(shown).toContain('Đã nhận: quyết định.pdf');
  });

  test('warns, and records all the same when told so', async () => {
    const given = await decisionDesk();
    const typed = { ...HEAD, level: 'district', ...rows(['Miến dong', '3']), intent: 'check' };
    const checked = await sendDecision(given, 'new', typed);
    const html = await decisionPage(given, 'new', checked.clone());
    expect(html).toContain('cấp này không có thẩm quyền');
    const held = await press(given, checked, { intent: 'record' });
    expect(held.status).toBe(422);
    expect(stored(given)).toEqual([]);
    const done = await press(given, held, { intent: 'record', confirmed: '1' });
    expect(done.status).toBe(303);
    expect(stored(given)).toMatchObject([{ level: 'district', stars: 3 }]);
  });

  test('asks about lines with faults, and takes the answers in one go', async () => {
    const given = await decisionDesk();
    const checked = await sendDecision(given, 'new', {
      ...HEAD,
      ...rows(['Miến dong', 'bảy'], ['Miến', '4'], ['Chè Shan', '3']),
      intent: 'check',
    });
    const html = await decisionPage(given, 'new', checked.clone());
    expect(html).toContain('Chưa đọc được số sao');
    expect(html).toContain('2 cần bạn trả lời');
    expect(await markupFaults(html)).toEqual([]);
    const answers = { 'stars.0': '4', 'choice.1': 'leave-out', intent: 'record' };
    expect((await press(given, checked, answers)).status).toBe(303);
    expect(stored(given).map(({ productId }) => productId)).toEqual([
      given.product.id,
      given.tea.id,
    ]);
  });

  test('finds a product by other words', async () => {
    const given = await decisionDesk();
    const typed = { ...HEAD, ...rows(['Mật của núi', '4']), intent: 'check' };
    const checked = await sendDecision(given, 'new', typed);
    const found = await press(given, checked, { 'sought.0': 'mat ong', intent: 'check' });
    expect(await decisionPage(given, 'new', found.clone())).toContain('Mật ong · HTX Thiên An');
    await press(given, found, { intent: 'record' });
    expect(stored(given)).toMatchObject([{ productId: given.honey.id }]);
    expect(entries(given)[0]?.after).toMatchObject({ annex: { name: 'Mật của núi' } });
  });

  test('grows by five lines at a press, and keeps what is written', async () => {
    const given = await decisionDesk();
    const sent = await sendDecision(given, 'new', {
      ...HEAD,
      ...rows(['Miến', '4']),
      intent: 'more',
    });
    expect(sent.status).toBe(200);
    const fields = fieldsOf(await decisionPage(given, 'new', sent));
    expect(fields).toMatchObject({ rows: '6', 'name.0': 'Miến', 'stars.0': '4', 'name.5': '' });
  });

  test('what was recorded meanwhile is shown anew (409)', async () => {
    const given = await decisionDesk();
    const typed = { ...HEAD, ...rows(['Miến dong', '4'], ['Chè Shan', '3']), intent: 'check' };
    const checked = await sendDecision(given, 'new', typed);
    const other = { ...HEAD, ...rows(['Chè Shan', '3']), intent: 'check' };
    await press(given, await sendDecision(given, 'new', other), { intent: 'record' });
    const late = await press(given, checked, { intent: 'record' });
    expect(late.status).toBe(409);
    expect(await decisionPage(given, 'new', late)).toContain('1 đã có trong sổ');
    expect(stored(given)).toHaveLength(1);
  });
});

test('a renewal begins from the decision that ends, without its number and date', async () => {
  const given = await decisionDesk();
  const { id } = makeRecognition(given.db, {
    productId: given.product.id,
    stars: 4,
    decidedOn: '2023-09-01',
  });
  const opened = await openDecision(given, 'new', { query: `?gia-han=${id}` });
  const html = await decisionPage(given, 'new', opened);
  expect(fieldsOf(html)).toMatchObject({
    number: '',
    decidedOn: '',
    issuer: 'UBND tỉnh Thái Nguyên',
    level: 'provincial',
    'name.0': 'Miến dong',
    'producer.0': 'HTX Miến Dong',
    'stars.0': '4',
  });
  expect((await openDecision(given, 'new', { query: '?gia-han=999' })).status).toBe(404);
});

describe('who may', () => {
  test('read the form', async () => {
    const given = await decisionDesk();
    const status = async (as: Parameters<typeof sendDecision>[3]) =>
      (await openDecision(given, 'new', { as })).status;
    expect(await status('visitor')).toBe(302);
    expect(await status('editor')).toBe(404);
    expect(await status('admin')).toBe(404);
    expect(await status('near')).toBe(200);
    expect(await status('halfway')).toBe(302);
  });

  test('send it', async () => {
    const given = await decisionDesk();
    const form = { ...HEAD, ...rows(['Miến dong', '4']), intent: 'check', scan: pdfFile() };
    const status = async (as: Parameters<typeof sendDecision>[3]) =>
      (await sendDecision(given, 'new', form, as)).status;
    expect(await status('visitor')).toBe(302);
    expect(await status('editor')).toBe(404);
    expect(await status('admin')).toBe(404);
    expect(await status('near')).toBe(403);
    expect(await status('halfway')).toBe(302);
    expect(entries(given)).toEqual([]);
  });
});
