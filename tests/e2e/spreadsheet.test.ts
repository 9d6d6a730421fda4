import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { paths } from '~/paths';
import { openPage } from '../support/browser';
import { firstAccount, signIn } from '../support/first-accounts';
import { freePort } from '../support/free-port';
import { startSite } from '../support/site';

const site = await startSite({ port: await freePort() });
afterAll(() => site.stop());

const COOP = 'htx-nhung-luy';
const PAGE = paths.coop(COOP, 'bang-tinh');
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Rows = CellValue[][];

/** A workbook as another program saves it: the cells stay, colours and lists go. */
async function resave(bytes: Buffer, edit: (sheet: string, rows: Rows) => void): Promise<Buffer> {
  const { sheets } = await readXlsx(bytes);
  for (const { name, rows } of sheets) edit(name, rows);
  const plain = sheets.map(({ name, rows }) => ({ name, rows }));
  return Buffer.from(await writeXlsx({ sheets: plain }));
}

/** Where a header stands, and the row of a product below it. */
function place(rows: Rows, header: string): [headerRow: number, column: number] {
  const row = rows.findIndex((cells) => cells.includes(header));
  return [row, rows[row]?.indexOf(header) ?? -1];
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('a workbook goes out, comes back with three wrong cells, and then without them', async () => {
    const page = await openPage(site, { javaScriptEnabled, expected: /422/ });
    await signIn(page, firstAccount(site, 'owner'), PAGE);
    const url = paths.coop(COOP, 'bang-tinh/san-pham.xlsx');
    const download = await (await page.context().request.get(url)).body();
    const price = javaScriptEnabled ? 131_000 : 132_000;

    const send = async (buffer: Buffer) => {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.xlsx', mimeType: XLSX, buffer });
      await page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
      await page.getByText('Kết quả kiểm tra').waitFor();
    };
    const set = (rows: Rows, header: string, below: number, value: CellValue) => {
      const [row, column] = place(rows, header);
      (rows[row + below] as CellValue[])[column] = value;
    };

    await send(
      await resave(download, (name, rows) => {
        if (name === 'Sản phẩm') {
          set(rows, 'Tháng có hàng', 1, 'tháng mười lăm');
          set(rows, 'Hết hàng', 2, 'có lẽ');
        }
        if (name === 'Quy cách và giá') set(rows, 'Mã GTIN', 1, '8930000000001');
      }),
    );
    const faults = await page.getByRole('main').innerText();
    expect(faults).toContain('3 chỗ sai trong tệp');
    for (const typed of ['tháng mười lăm', 'có lẽ', '8930000000001']) {
      expect(faults).toContain(typed);
    }

    await page.goto(PAGE);
    await send(
      await resave(download, (name, rows) => {
        if (name === 'Quy cách và giá') set(rows, 'Giá từ', 1, price);
        if (name === 'Quy cách và giá') set(rows, 'Giá đến', 1, price);
      }),
    );
    const diff = await page.getByRole('main').innerText();
    expect(diff).toContain('1 sản phẩm sẽ thay đổi');
    await page.getByRole('button', { name: 'Áp dụng tất cả' }).click();
    await page.waitForURL((address) => address.pathname.startsWith(PAGE));
    const again = await (await page.context().request.get(url)).body();
    const { sheets } = await readXlsx(again);
    const cells = sheets.find(({ name }) => name === 'Quy cách và giá')?.rows.flat();
    expect(cells).toContain(price);
  }, 120_000);
});

test('an old sheet’s conflict is decided by its own tick, without JavaScript', async () => {
  const page = await openPage(site, { javaScriptEnabled: false });
  await signIn(page, firstAccount(site, 'owner'), PAGE);
  const url = paths.coop(COOP, 'bang-tinh/san-pham.xlsx');
  const download = await (await page.context().request.get(url)).body();
  let slug = '';
  const old = await resave(download, (name, rows) => {
    if (name !== 'Quy cách và giá') return;
    const [head, price] = place(rows, 'Giá từ');
    const [, upTo] = place(rows, 'Giá đến');
    // The first pack of its product, at one price.
    const row = rows.findIndex(
      (cells, at) =>
        at > head && cells[0] !== rows[at - 1]?.[0] && Number(cells[price]) > 0 && !cells[upTo],
    );
    slug = String(rows[row]?.[0]);
    (rows[row] as CellValue[])[price] = 777_000;
  });

  await page.goto(paths.coop(COOP, `san-pham/${slug}`));
  const pack = page.locator('form[data-keep=packs] > div > details').first();
  await pack.locator('> summary').click();
  await pack.getByLabel('Giá (đồng)', { exact: true }).fill('666000');
  await page.locator('form[data-keep=packs] button[value=packs]').click();
  await page.getByText('Đã lưu và hiện ra cho người mua').waitFor();

  await page.goto(PAGE);
  const file = { name: 'cu.xlsx', mimeType: XLSX, buffer: old };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
  await page.getByText('1 chỗ cả bạn và người khác cùng sửa').waitFor();
  await page.getByLabel('Chỗ này lấy theo tệp').check();
  await page.getByRole('button', { name: 'Áp dụng tất cả' }).click();
  await page.getByText('Đã áp dụng').waitFor();
  expect(await (await site.get(paths.product(slug))).text()).toContain('777.000');
});
