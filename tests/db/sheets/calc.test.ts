import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkUpload } from '~/domain/sheets/check-upload.server';
import { makeStore, stock } from './workbook';

/** The store whose sheets were opened in LibreOffice Calc 7.4 and saved by it. */
function storeOfTheFiles() {
  const store = makeStore();
  const description = { vi: '=1+1\nDòng hai: "ngoặc"; , phẩy _x0041_' };
  stock(store, {
    slug: 'mien-dong',
    name: 'Miến dong',
    texts: { description, story: { vi: '1-3' } },
  });
  stock(store, { slug: 'mat-ong', name: '001', texts: { description: { vi: '1e5' } } });
  return store;
}

const check = (name: string) => {
  const bytes = readFileSync(join('tests/support/sheets', name));
  return checkUpload(storeOfTheFiles(), [{ name, bytes }]);
};

test.each([
  ['a workbook', 'calc-untouched.xlsx', 4],
  ['the CSV of the products, saved as a workbook', 'calc-from-csv.xlsx', 2],
])('%s opened in Calc and saved again changes nothing', async (_name, file, rows) => {
  const { plan } = await check(file);
  expect(plan).toMatchObject({ rows, products: [], problems: [] });
});

/** The guide was moved to the front, empty rows were put in, half of a text is bold. */
test('what is typed in Calc, and what its formulas come to, is all that changes', async () => {
  const { plan } = await check('calc-edited.xlsx');
  expect(plan.problems).toEqual([]);
  const said = plan.products.map(({ slug, changes, packs }) => [
    slug,
    ...changes.map(({ key, after }) => [key, after]),
    ...packs.flatMap((pack) => pack.changes.map(({ key, after }) => [key, after])),
  ]);
  expect(said).toEqual([
    ['mat-ong', ['name.vi', 'Mật ong bạc hà'], ['soldOut', 'có'], ['gtin', '8934563138165']],
    ['mien-dong', ['story.vi', '1-3 đậm'], ['months', 'tháng 10-2'], ['priceMin', '60000']],
  ]);
});
