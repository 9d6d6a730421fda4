import { packs, productSeasons, productVersions } from 'db/schema/index.server';
import { makePack, makeProduct } from 'db/seed/factories/index.server';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { checkUpload } from '~/domain/sheets/check-upload.server';
import { MAX_CELL_LENGTH } from '~/domain/sheets/column';
import { findSheetProducts } from '~/domain/sheets/find-sheet-state.server';
import type { PackState, ProductState } from '~/domain/sheets/plan';
import { readWorkbook } from '~/domain/sheets/read-workbook.server';
import { packFactsOf, planOf, productOf, tablesOf } from '../../unit/sheets/tables';
import { csvOf, download, makeStore, stock, xlsxOf } from './workbook';

/** Texts that some step of the way might take for something else. */
const HOSTILE = [
  '=HYPERLINK("http://a","b")',
  "'=1+1",
  '+84 900',
  '-5',
  '@SUM(A1)',
  '\tthụt vào',
  '1-3',
  '001',
  'Miến, "dong"; loại\t1',
  'dòng một\r\ndòng hai\rdòng ba\n\ndòng bốn',
  '  thừa   khoảng trắng ',
  'Lạp xường'.normalize('NFD'),
  '🍯🐝 mật 👨‍👩‍👧',
  '_x0041_ và _x005F_x000A_',
  '<b>&amp;</b> ]]>',
  'nửa \ud83c cặp và \ufffe \uffff \u0000 \u001b',
  '\ufeffđầu tệp',
  '#REF!',
  'TRUE',
  '1e5',
  'x'.repeat(MAX_CELL_LENGTH + 10),
  '"',
  "''",
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constant(''),
);
const price = fc.integer({ min: 1, max: 2_000_000_000 });
const net = fc.record({
  netAmount: fc.option(fc.double({ min: 1e-7, max: 1e9, noNaN: true })),
  netUnit: fc.option(fc.constantFrom('g', 'kg', 'ml', 'l', 'piece', 'set', 'night')),
});
const priced = fc.oneof(
  fc.constant({ priceState: 'unpublished' as const, priceMin: null, priceMax: null }),
  fc.tuple(fc.constantFrom('published', 'hidden'), price, price).map(([priceState, a, b]) => ({
    priceState: priceState as 'published' | 'hidden',
    priceMin: Math.min(a, b),
    priceMax: Math.max(a, b),
  })),
);
const pack = fc
  .record({
    labelVi: text,
    labelEn: text,
    net,
    priced,
    gtin: fc.option(fc.constantFrom('00000000', '8934563138165', 'mã cũ')),
  })
  .map(({ net, priced, ...texts }) => packFactsOf({ ...texts, ...net, ...priced } as never));
const product = fc.record({
  versionId: fc.option(fc.integer({ min: 1, max: 1e9 })),
  revision: fc.nat(),
  texts: fc.array(text, { minLength: 8, maxLength: 8 }),
  months: fc.option(fc.integer({ min: 1, max: 4095 })),
  soldOut: fc.boolean(),
  packs: fc.array(pack, { maxLength: 3 }),
});
/** Ids and codes are the catalogue's own, so they are unique. */
const catalogue = (minLength: number) =>
  fc.array(product, { minLength, maxLength: minLength + 4 }).map((made) =>
    made.map(({ texts, months, soldOut, packs: facts, ...rest }, index): ProductState => {
      const base = productOf({ ...rest, id: index + 1, slug: `sp-${index}` });
      const keys = Object.keys(base.values).filter((key) => key.includes('.'));
      const own = Object.fromEntries(keys.map((key, at) => [key, texts[at]]));
      const packs = facts.map((one, at): PackState => ({ id: index * 10 + at, facts: one }));
      return { ...base, packs, values: { ...base.values, ...own, months, soldOut } };
    }),
  );

describe('a file sent back as it was downloaded changes nothing, whatever the catalogue holds', () => {
  test('cell by cell', () => {
    fc.assert(
      fc.property(catalogue(0), (products) => {
        const plan = planOf(products, tablesOf(products));
        expect([plan.products, plan.problems]).toEqual([[], []]);
      }),
    );
  });

  test.each([
    ['as a workbook', xlsxOf],
    ['as CSV', csvOf],
  ])('%s', async (_name, filesOf) => {
    await fc.assert(
      fc.asyncProperty(catalogue(30), async (products) => {
        const plan = planOf(products, await readWorkbook(await filesOf(products)));
        expect(plan.products).toEqual([]);
        expect(plan.problems).toEqual([]);
      }),
      // Starting threads takes longer than their work, so a few large files rather than many small.
      { numRuns: 4 },
    );
  });

  test('from the tables of a real catalogue, in every state of its versions', async () => {
    const store = makeStore();
    const { db, producerId } = store;
    stock(store, { name: 'Miến', texts: { description: { vi: '=1+1\r\n_x0041_' } } });
    const odd = makeProduct(db, { producerId, name: 'Mật ong'.normalize('NFD') });
    makePack(db, {
      productId: odd.id,
      labelVi: '- Lọ',
      netAmount: 0.125,
      netUnit: 'l',
      gtin: '01',
    });
    const states = ['draft', 'submitted', 'returned', 'withdrawn'] as const;
    states.forEach((state, index) => {
      const { id } = makeProduct(db, { producerId, name: `Cũ ${index}` });
      const texts = { name: { vi: { text: `Mới ${index}`, provenance: 'verified' as const } } };
      const version = {
        productId: id,
        number: 2,
        state,
        texts,
        createdAt: '2026-07-01T00:00:00.000Z',
      };
      db.insert(productVersions).values(version).run();
    });
    makeProduct(db, { producerId, name: '', texts: {} });
    for (const as of [xlsxOf, csvOf]) {
      const { plan } = await checkUpload(store, await download(store, as));
      expect(plan).toMatchObject({ products: [], problems: [], rows: 9 });
    }
  });
});

describe('the download', () => {
  test('holds the newest version, packs in order, and nobody else’s', async () => {
    const store = makeStore();
    const { db } = store;
    const { id, slug } = stock(store, { name: 'Miến dong' });
    makePack(db, { productId: id, position: -1, labelVi: 'Đứng đầu' });
    stock(makeStore(db), { name: 'Của người khác' });
    const texts = { name: { vi: { text: 'Miến mới', provenance: 'verified' as const } } };
    const row = { productId: id, number: 2, state: 'submitted' as const, texts, createdAt: '' };
    const { id: versionId } = db.insert(productVersions).values(row).returning().get();
    expect(await findSheetProducts(store)).toMatchObject([
      {
        slug,
        name: 'Miến mới',
        versionId,
        waiting: true,
        values: { 'name.vi': 'Miến mới', months: 0b111, soldOut: false },
        packs: [{ facts: { labelVi: 'Đứng đầu' } }, { facts: { labelVi: 'Túi 500 g' } }],
      },
    ]);
    const stranger = makeStore(db).owner;
    expect(await findSheetProducts({ ...store, actor: stranger })).toEqual([]);
  });

  test('has Vietnamese headers, drop-downs, a hidden stamp and a guide', async () => {
    const store = makeStore();
    const { slug, liveVersionId } = stock(store, { name: 'Miến dong' });
    const [file] = await download(store);
    const book = await readXlsx(file?.bytes as Uint8Array, { readStyles: true });
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Sản phẩm',
      'Quy cách và giá',
      'Hướng dẫn',
    ]);
    const [products, packSheet, guide] = book.sheets;
    expect(products?.rows[0]?.slice(0, 4)).toEqual(['Mã', 'Tên', 'Tên tiếng Anh', 'Mô tả']);
    expect(products?.rows[1]?.[0]).toBe(slug);
    expect(products?.rows[1]?.at(-1)).toMatch(new RegExp(`^v${liveVersionId}\\.0_`));
    expect(products?.columns?.at(-1)?.hidden).toBe(true);
    expect(products?.freezePane).toEqual({ rows: 1, columns: 2 });
    expect(packSheet?.rows[1]?.at(-1)).toMatch(new RegExp(`^v${liveVersionId}\\.0\\.p\\d+_`));
    expect(packSheet?.dataValidations).toMatchObject([
      { type: 'list', range: 'F2:F202', values: ['g', 'kg', 'ml', 'lít', 'cái', 'bộ', 'đêm'] },
      { range: 'G2:G202', values: ['công bố', 'ẩn', 'chưa công bố'] },
      { range: 'K2:K202', values: ['có', 'không'] },
    ]);
    expect(guide?.rows.flat()).toContain('Chờ cán bộ duyệt');
  });

  test('as CSV begins with a byte-order mark and has no cell that would run', async () => {
    const store = makeStore();
    stock(store, { name: '=cmd|calc' });
    const [file] = await download(store, csvOf);
    expect([...(file?.bytes.subarray(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
    const csv = new TextDecoder().decode(file?.bytes);
    expect(csv).toContain(`,'=cmd|calc,`);
    expect(csv).not.toMatch(/(?:^|,|\n)"?[=+@-]/);
  });
});

test('what no sheet tells is not read, so nothing of it can be lost', async () => {
  const store = makeStore();
  const { id } = stock(store);
  const before = store.db.select().from(packs).all();
  const season = store.db.select().from(productSeasons).all();
  await checkUpload(store, await download(store));
  expect(store.db.select().from(packs).all()).toEqual(before);
  expect(store.db.select().from(productSeasons).all()).toEqual(season);
  expect(id).toBe(before[0]?.productId);
});
