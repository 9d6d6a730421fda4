import { parse } from 'csv-parse/sync';
import { migrateDatabase, openDatabase } from 'db/connection.server';
import {
  makePack,
  makeProducer,
  makeProduct,
  makeRecognition,
} from 'db/seed/factories/index.server';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordEntry } from '~/domain/audit/record-entry.server';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { everyAddress } from '../support/addresses';
import { TODAY } from '../support/database';
import { ask, makePersona, siteContext } from '../support/personas';

/** What a spreadsheet runs when it begins a cell of a CSV file (OWASP, "CSV injection"). */
const RUN = /^[=+\-@\t\r\n＝＋－＠]/;
const NAMES = ['=HYPERLINK("http://evil.example")', '@SUM(1)', '+1-1', '-2+3', '\t=1', '＝1+1'];

type Row = {
  file: string;
  as: 'owner' | 'officer';
  params?: Record<string, string>;
  query?: string;
};

const list = (name: string): Row => ({
  file: 'routes/desk/list-xlsx.ts',
  as: 'officer',
  params: { list: name },
});
const ofOne = (name: string, of: string): Row => ({
  file: 'routes/desk/list-of-one-xlsx.ts',
  as: 'officer',
  params: { list: name, of },
});

/** Every file of cells that we give away; the last test fails on one that is missing here. */
const EXPORTS: Row[] = [
  { file: 'routes/system/products-csv.ts', as: 'owner' },
  { file: 'routes/coop/renewal-csv.ts', as: 'owner', params: { recognitionId: '1' } },
  ...['san-pham.xlsx', 'san-pham.csv', 'quy-cach.csv'].map(
    (file): Row => ({ file: 'routes/coop/sheet-download.ts', as: 'owner', params: { file } }),
  ),
  { file: 'routes/desk/audit-csv.ts', as: 'officer' },
  { file: 'routes/desk/decision-template.ts', as: 'officer' },
  { file: 'routes/desk/report-quarter-xlsx.ts', as: 'officer', query: '?mau=1' },
  ...['quyet-dinh', 'nhac-han', 'co-so', 'nguoi', 'bao-cao', 'nhat-ky'].map(list),
  ofOne('quyet-dinh', '1'),
];

type Door = { loader: Parameters<typeof ask>[1] };
const FILES = import.meta.glob<Door>('../../app/routes/**/*.ts');

let given: Awaited<ReturnType<typeof setUp>>;
beforeAll(async () => {
  given = await setUp();
});
afterAll(() => given.db.$client.close());

/** Producers, products and people whose every name is one that a spreadsheet would run. */
async function setUp() {
  const db = openHostile();
  const owner = await makePersona(db, { name: NAMES[0], memberOf: { 1: 'owner' } });
  const post = { post: 'province' } as const;
  const officer = await makePersona(db, { name: NAMES[1], officer: post, secondFactor: true });
  return { db, personas: { owner, officer }, context: siteContext(db) };
}

function openHostile() {
  const db = openDatabase(':memory:');
  migrateDatabase(db);
  for (const [index, name] of NAMES.entries()) {
    const producer = makeProducer(db, { slug: `htx-${index}`, name });
    const product = makeProduct(db, { slug: `sp-${index}`, producerId: producer.id, name });
    makePack(db, { productId: product.id, labelVi: name });
    makeRecognition(db, { productId: product.id, decidedOn: '2023-09-01', decisionNumber: name });
    const author = { actor: { personId: 1, name }, now: `${TODAY}T03:00:00.000Z` };
    recordEntry(db, author, { action: 'correct-award', subject: ['award', 1], after: { name } });
  }
  rebuildSearchIndex(db);
  return db;
}

async function cellsOf(row: Row) {
  const door = (await FILES[`../../app/${row.file}`]?.()) as Door;
  const asked = { as: given.personas[row.as], params: { coopSlug: 'htx-0', ...row.params } };
  const answer = await ask(given.context, door.loader, `/x${row.query ?? ''}`, asked);
  expect(answer.status).toBe(200);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (answer.headers.get('Content-Type')?.startsWith('text/csv')) {
    const cells = (parse(Buffer.from(bytes), { bom: true }) as string[][]).flat();
    return { run: cells.filter((cell) => RUN.test(cell)), text: cells.join('\n') };
  }
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
  const run = cells.flatMap(({ formula }) => formula ?? []);
  return { run, text: JSON.stringify(sheets.map((sheet) => sheet.rows)) };
}

/** Those in which none of our hostile names belongs. */
const NAMELESS = ['routes/desk/decision-template.ts', 'routes/coop/renewal-csv.ts'];

test.each(EXPORTS)('$file $params gives no spreadsheet anything to run', async (row) => {
  const { run, text } = await cellsOf(row);
  expect(run).toEqual([]);
  if (!NAMELESS.includes(row.file)) expect(text).toMatch(/HYPERLINK|SUM\(1\)/);
});

test('no export is missing here', () => {
  const files = everyAddress().filter(
    ({ pattern }) => /\.(?:csv|xlsx)$/.test(pattern) || pattern.endsWith('/bang-tinh/:file'),
  );
  expect([...new Set(EXPORTS.map(({ file }) => file))].sort()).toEqual(
    files.map(({ file }) => file).sort(),
  );
});
