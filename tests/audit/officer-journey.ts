import type { Browser } from 'playwright-core';
import { paths } from '~/paths';
import { firstAccount } from '../support/first-accounts';
import { enrolSecondFactor } from '../support/second-factor';
import type { TestSite } from '../support/site';
import { startWalk, type Walk } from './walk';

const DESK = { viewport: { width: 1280, height: 900 } };
const NAME = /Lạp xường gác bếp/;
const ROWS = 30;

/** A commune's officer, who looks at what a member handed in and says what they think of it. */
export async function walkAsCommune(browser: Browser, site: TestSite) {
  const walk = await startWalk(browser, site, DESK);
  const { page, open, tap, type, leave } = walk;
  await enrolSecondFactor(page, firstAccount(site, 'commune'));
  await walk.begin();
  await open(paths.desk());
  await leave(page.getByRole('button', { name: /^Nhận việc: Lạp xường/ }));
  await leave(page.getByRole('link', { name: NAME }));
  await tap(page.getByLabel('Đạt', { exact: true }));
  await type(page.getByLabel(/Vì sao/), 'Tôi đã xuống bếp xem, đúng là hun bốn ngày.');
  await leave(page.getByRole('button', { name: 'Chuyển lên tỉnh' }));
  await page.getByText(/Đã chuyển lên tỉnh/).waitFor();
  return walk.end();
}

/** A province's officer: the queue by keys, a review, a decision's annex, a collection, reports. */
export async function walkAsProvince(browser: Browser, site: TestSite) {
  const walk = await startWalk(browser, site, DESK);
  await enrolSecondFactor(walk.page, firstAccount(site, 'province'));
  await walk.begin();
  await review(walk);
  await importDecision(walk);
  await choose(walk);
  await readReports(walk);
  return walk.end();
}

async function review({ page, open, tap, type, press, leave }: Walk): Promise<void> {
  await open(paths.desk());
  await page.getByRole('button', { name: 'Phím tắt' }).waitFor();
  await press('j', 'k', 'j', '?', 'Escape');
  await leave(page.getByRole('link', { name: NAME }));
  await page.getByRole('button', { name: 'Phím tắt' }).waitFor();
  await press('r', 'a');
  const marks = page.locator('input[name=approved]');
  for (const mark of await marks.all()) await tap(mark);
  await tap(marks.first());
  await type(page.locator('textarea[name^="reason:"]').first(), 'Bỏ lời nói về bệnh.');
  const templates = page.locator('select[name^="template:"]').first();
  if (await templates.count()) {
    await templates.focus();
    await press('ArrowDown');
  }
  await leave(page.getByRole('button', { name: /^Duyệt mục đã đánh dấu/ }));
  await page.getByText('Đã duyệt một phần').waitFor();
}

async function importDecision({ page, open, tap, type, paste, press, leave }: Walk): Promise<void> {
  await open(paths.desk('quyet-dinh/nhap'));
  await type(page.getByLabel('Số quyết định'), '99/QĐ-UBND');
  await type(page.getByLabel('Cơ quan ký'), 'UBND tỉnh Thái Nguyên');
  await page.getByLabel('Cấp công nhận').focus();
  await press('ArrowDown', 'ArrowDown');
  await page.getByLabel('Ngày ký').fill('2026-07-15');
  await type(page.getByLabel(/Giấy gốc lưu tại/), 'Văn phòng điều phối');
  const lines = Array.from(
    { length: ROWS },
    (_, index) => `${index + 1}\tĐặc sản thứ ${index + 1}\tHợp tác xã Nhung Lũy\t3 sao`,
  );
  const annex = ['STT\tTên sản phẩm\tChủ thể\tHạng sao', ...lines].join('\n');
  await paste(page.getByLabel(/Dán phụ lục/), annex);
  await leave(page.getByRole('button', { name: 'Kiểm tra' }));
  const asked = page.locator('fieldset', { hasText: 'Là sản phẩm nào?' });
  for (const row of [0, 1, 2]) await tap(asked.nth(row).getByLabel('Bỏ dòng này, không ghi'));
  await type(asked.nth(3).getByLabel('Tìm sản phẩm khác theo tên'), 'lạp xường');
  await leave(page.getByRole('button', { name: 'Kiểm tra lại' }));
}

async function choose({ page, open, tap, type, press }: Walk): Promise<void> {
  await open(paths.desk('gioi-thieu/moi'));
  await type(page.getByLabel('Tên bộ', { exact: true }), 'Chè bản');
  await type(page.getByRole('searchbox'), 'lạp xường');
  await press('Enter');
  await page
    .getByRole('button', { name: /^Thêm vào bộ/ })
    .first()
    .waitFor();
  for (const _ of [1, 2, 3]) {
    const add = page.getByRole('button', { name: /^Thêm vào bộ/ }).first();
    if (await add.count()) await tap(add);
  }
}

async function readReports({ page, open, tap, leave }: Walk): Promise<void> {
  await open(paths.desk('bao-cao'));
  await tap(page.getByRole('heading', { level: 1 }));
  await leave(page.locator('a[href*="ds="]').first());
  await open(paths.desk('bao-cao/quy'));
  await tap(page.getByRole('heading', { level: 1 }));
}
