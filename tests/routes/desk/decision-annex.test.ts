import { recognitions } from 'db/schema/index.server';
import { makeRecognition } from 'db/seed/factories/index.server';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import {
  type DecisionDesk,
  decisionDesk,
  decisionPage,
  fieldsOf,
  HEAD,
  sendDecision,
} from '../../support/decisions';
import { markupFaults } from '../../support/markup';

const stored = ({ db }: DecisionDesk) => db.select().from(recognitions).all();
const tabbed = (rows: readonly (readonly (string | number | null)[])[]) =>
  rows.map((row) => row.join('\t')).join('\r\n');

const HEADER = ['STT', 'Tên sản phẩm', 'Chủ thể', 'Địa chỉ (xã)', 'Nhóm', 'Điểm', 'Hạng sao'];

async function press(given: DecisionDesk, sent: Response, more: Record<string, string>) {
  const fields = fieldsOf(await decisionPage(given, 'import', sent));
  return sendDecision(given, 'import', { ...fields, ...more });
}

describe('an annex', () => {
  test('that lowers stars asks for the product by name, also where they rose after the check', async () => {
    const given = await decisionDesk();
    const productId = given.product.id;
    makeRecognition(given.db, { productId, stars: 5, decidedOn: '2026-02-01' });
    const pasted = tabbed([HEADER, [1, 'Miến dong', '', '', '', '', '4']]);
    const checked = await sendDecision(given, 'import', { ...HEAD, pasted, intent: 'check' });
    const record = { confirmed: '1', intent: 'record' };
    const confirmed = async (sent: Response) => {
      const html = await decisionPage(given, 'import', sent);
      const [tag = ''] = /<input[^>]*name="loss.0"[^>]*>/.exec(html) ?? [];
      return { ...record, 'loss.0': /value="([^"]*)"/.exec(tag)?.[1] ?? '' };
    };
    // Confirming the whole covers no product.
    const held = await press(given, checked, record);
    expect(await held.clone().json()).toMatchObject({ page: { held: 'loss' } });
    const old = await confirmed(held.clone());
    // Meanwhile a colleague records stars that end later.
    makeRecognition(given.db, { productId, stars: 5, decidedOn: '2026-03-01' });
    const late = await press(given, held, old);
    expect(late.status).toBe(409);
    expect(stored(given)).toHaveLength(2);
    const done = await press(given, late, await confirmed(late.clone()));
    expect(done.status).toBe(303);
    expect(stored(given)).toHaveLength(3);
  });

  test('offers what stands above its table, carries merged producers, and says so', async () => {
    const given = await decisionDesk();
    const rows: CellValue[][] = [
      ['DANH SÁCH SẢN PHẨM'],
      ['(Kèm theo Quyết định số 55/QĐ-UBND ngày 12 tháng 3 năm 2026 của UBND tỉnh Thái Nguyên)'],
      [],
      ['TT', 'Tên sản phẩm', 'Chủ thể', 'Hạng sao'],
      [1, 'Miến dong', 'HTX Miến Dong', '4'],
      [2, 'Miến rong', null, '3'],
    ];
    const merges = [{ startRow: 4, endRow: 5, startCol: 2, endCol: 2 }];
    const bytes = await writeXlsx({ sheets: [{ name: 'PL', rows, merges }] });
    const annex = new File([new Uint8Array(bytes)], 'phụ lục.xlsx');
    const bare = { ...HEAD, number: '', decidedOn: '', issuer: '' };
    const checked = await sendDecision(given, 'import', { ...bare, annex, intent: 'check' });
    expect(checked.status).toBe(200);
    const html = await decisionPage(given, 'import', checked.clone());
    expect(await markupFaults(html)).toEqual([]);
    expect(fieldsOf(html)).toMatchObject({
      number: HEAD.number,
      decidedOn: HEAD.decidedOn,
      issuer: HEAD.issuer,
      'producer.1': 'HTX Miến Dong',
    });
    expect(html).toContain('Lấy từ phần đầu phụ lục');
    // The workbook says so itself: nothing is guessed.
    expect(html).not.toContain('lấy theo dòng trên');

    // Against what was typed it is said, again at every check, and what was typed stays.
    const typed = { ...HEAD, number: '66/QĐ-UBND', annex, intent: 'check' };
    const against = await sendDecision(given, 'import', typed);
    const again = await press(given, against, { intent: 'check' });
    const shown = await decisionPage(given, 'import', again);
    expect(shown).toContain('Phụ lục ghi số quyết định là “55/QĐ-UBND”');
    expect(fieldsOf(shown)).toMatchObject({ number: '66/QĐ-UBND' });
  });

  test('pasted, says in the line that its producer was taken from above', async () => {
    const given = await decisionDesk();
    const pasted = tabbed([
      HEADER,
      [1, 'Miến dong', 'HTX Miến Dong', '', '', '', '4'],
      [2, 'Chè Shan', '', '', '', '', '3'],
    ]);
    const checked = await sendDecision(given, 'import', { ...HEAD, pasted, intent: 'check' });
    const again = await press(given, checked, { intent: 'check' });
    const html = await decisionPage(given, 'import', again);
    expect(html.match(/lấy theo dòng trên: HTX Miến Dong/g)).toHaveLength(1);
  });
});
