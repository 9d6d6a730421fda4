import { parse } from 'csv-parse/sync';
import { makeRecognition } from 'db/seed/factories/index.server';
import { expect, test } from 'vitest';
import { loader } from '~/routes/coop/renewal';
import { loader as csvLoader } from '~/routes/coop/renewal-csv';
import { type PaperWorkspace, paperWorkspace, sendPapers, type Who } from '../support/papers';
import { ask } from '../support/personas';

async function renewal() {
  const given = await paperWorkspace();
  const { id } = makeRecognition(given.db, {
    productId: given.product.id,
    decidedOn: '2023-10-01',
    validUntil: '2026-10-01',
  });
  return { ...given, id };
}
type Renewal = PaperWorkspace & { id: number };

const at = (given: Renewal, who: Who, id: string | number = given.id, slug = 'htx-a') => ({
  as: given[who],
  params: { coopSlug: slug, recognitionId: String(id) },
});
const page = (given: Renewal, ...asked: [who: Who, id?: string | number, slug?: string]) =>
  ask(given.context, loader, '/htx/htx-a/gia-han/1', at(given, ...asked));
const csv = (given: Renewal, who: Who, path = '/htx/htx-a/gia-han/1/danh-sach.csv') =>
  ask(given.context, csvLoader, path, at(given, who));

test.each([
  ['visitor', 302],
  ['editor', 200],
  ['owner', 200],
  ['stranger', 404],
  ['near', 404],
  ['far', 404],
  ['halfway', 404],
  ['province', 404],
  ['admin', 404],
] as [Who, number][])('%s is answered %i', async (who, status) => {
  const given = await renewal();
  expect((await page(given, who)).status).toBe(status);
  expect((await csv(given, who)).status).toBe(status);
});

test('another’s decision is not there, nor one that never was', async () => {
  const given = await renewal();
  expect((await page(given, 'stranger', given.id, 'htx-b')).status).toBe(404);
  for (const id of [given.id + 1, 'x', '', '1e1']) {
    expect((await page(given, 'editor', id)).status).toBe(404);
  }
});

test('the page has the days, the list and what is on file', async () => {
  const given = await renewal();
  await sendPapers(given, {
    intent: 'add-paper',
    kind: 'environment',
    number: 'MT-1',
    expiresOn: '2027-01-01',
  });
  const { facts, coopName } = await (await page(given, 'editor')).json();
  expect(coopName).toBe('HTX Miến Dong');
  expect(facts).toMatchObject({
    product: { name: 'Miến dong' },
    decision: { stars: 3, status: 'expiring' },
    days: { daysLeft: 61, beginOn: '2026-04-04', noticeBy: '2026-09-01' },
    set: null,
  });
  expect(facts.items).toContainEqual(
    expect.objectContaining({
      key: 'environment',
      status: 'on-file',
      proof: expect.objectContaining({ number: 'MT-1' }),
    }),
  );
});

test('the list for a spreadsheet is in the reader’s language and runs no formula', async () => {
  const given = await renewal();
  await sendPapers(given, { intent: 'add-paper', kind: 'environment', number: '=1+1' });
  const answer = await csv(given, 'editor');
  expect(answer.headers.get('Content-Disposition')).toBe(
    'attachment; filename="gia-han-mien-dong.csv"',
  );
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const rows: string[][] = parse(bytes, { bom: true });
  expect(rows[0]?.slice(0, 3)).toEqual(['Phần', 'Cần có', 'Tình trạng']);
  expect(rows.find(([, item]) => item === 'Hồ sơ môi trường')?.slice(2, 5)).toEqual([
    'Đã có',
    "'=1+1",
    'không ghi hạn',
  ]);
  const english = await csv(given, 'editor', '/en/htx/htx-a/gia-han/1/danh-sach.csv');
  const [head] = parse(Buffer.from(await english.arrayBuffer()), { bom: true }) as string[][];
  expect(head).toContain('Needed');
});
