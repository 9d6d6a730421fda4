import type { Browser } from 'playwright-core';
import { paths } from '~/paths';
import { firstAccount, signIn } from '../support/first-accounts';
import type { TestSite } from '../support/site';
import { COOP, PRODUCT } from '../support/workspace-pages';
import { startWalk, type Walk } from './walk';

const PHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** A cooperative's owner with a phone: a listing, an enquiry, prices, a spreadsheet, members. */
export async function walkAsMember(browser: Browser, site: TestSite) {
  const walk = await startWalk(browser, site, PHONE);
  await ask(walk);
  await signIn(walk.page, firstAccount(site, 'owner'), paths.coop(COOP));
  await walk.begin();
  await editProduct(walk);
  await changePrices(walk);
  await answerEnquiry(walk);
  await checkSheet(walk);
  await invite(walk);
  return walk.end();
}

/** A buyer's question, for the member to answer. */
async function ask({ page }: Walk): Promise<void> {
  await page.goto(paths.enquiry(`sp=${PRODUCT}`));
  await page.locator('[name=ten]').fill('Bà Lan');
  await page.locator('[name=lien-he]').fill('0912 345 678');
  await page.locator('[name=loi-nhan]').fill('Còn 5 kg gửi về Hà Nội không?');
  await page.locator('[name=dong-y]').check();
  await page.locator('button[name=viec][value=gui]').click();
  await page.getByRole('heading', { level: 1, name: 'Đã gửi lời hỏi' }).waitFor();
}

async function editProduct({ page, open, tap, type, leave }: Walk): Promise<void> {
  await open(paths.coop(COOP, `san-pham/${PRODUCT}`));
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await type(field('Mô tả'), ' Hun khói bếp củi bốn ngày, chữa bệnh cũng không.');
  await type(field('Câu chuyện'), ' Mẹ dạy con, con dạy cháu.');
  await tap(page.locator('summary', { hasText: 'Bản tiếng Anh' }).first());
  await type(field('Bảo quản'), ' Treo nơi thoáng.');
  const photos = page.locator('fieldset', { has: page.locator('input[type=file]') });
  await photos.locator('input[type=file]').setInputFiles('tests/support/pictures/phone.heic');
  const alt = page.getByLabel(/Trong ảnh có gì/).last();
  await type(alt, 'Bếp của hợp tác xã');
  const later = page.getByRole('button', { name: /^Lên trước/ }).last();
  if (await later.isEnabled()) await tap(later);
  await type(page.getByLabel(/Nhắn cho cán bộ/), 'Xin duyệt sớm');
  await leave(page.getByRole('button', { name: 'Lưu nháp' }));
  await page.getByText('Đã lưu bản nháp').waitFor();
  await leave(page.getByRole('button', { name: 'Lưu và gửi duyệt' }));
  await page.getByText('Đã gửi duyệt.').waitFor();
}

async function changePrices({ page, open, tap, type, leave }: Walk): Promise<void> {
  await open(paths.coop(COOP, 'san-pham/thit-treo-gac-bep'));
  const packs = page.locator('form[data-keep=packs]');
  await tap(packs.getByRole('button', { name: 'Thêm quy cách' }));
  const last = packs.locator('> div > details').last();
  if (!(await last.evaluate((pack: HTMLDetailsElement) => pack.open))) {
    await tap(last.locator('> summary'));
  }
  await type(last.getByLabel('Tên quy cách').first(), 'Túi 500 g');
  await type(last.locator('input[name$=".netAmount"]'), '500');
  // A phone's list of choices is the phone's own: what it takes is not the page's.
  await last.locator('select').first().selectOption({ index: 1 });
  await type(last.getByLabel('Giá (đồng)', { exact: true }), '250.000');
  const season = page.locator('form[data-keep=season]');
  for (const month of [0, 1, 2]) await tap(season.locator('input[name=months]').nth(month));
  await leave(packs.locator('button[value=packs]'));
  await page.getByText('Đã lưu và hiện ra cho người mua').waitFor();
}

async function answerEnquiry({ page, open, type, leave }: Walk): Promise<void> {
  await open(paths.coop(COOP, 'hoi-mua'));
  await leave(page.getByRole('link', { name: 'Bà Lan' }));
  await type(page.locator('textarea[name=tra-loi]'), 'Còn, mai gửi xe khách về Mỹ Đình.');
  await leave(page.locator('button[name=viec][value=tra-loi]'));
  await leave(page.getByRole('button', { name: 'Đánh dấu: Xong' }));
}

async function checkSheet({ page, open, tap, leave }: Walk): Promise<void> {
  await open(paths.coop(COOP, 'bang-tinh'));
  const answer = await page.request.get(paths.coop(COOP, 'bang-tinh/san-pham.xlsx'));
  await page.locator('input[type=file]').setInputFiles({
    name: 'san-pham.xlsx',
    mimeType: answer.headers()['content-type'] ?? '',
    buffer: await answer.body(),
  });
  await tap(page.getByRole('heading', { level: 1 }));
  await leave(page.getByRole('button', { name: 'Kiểm tra tệp' }));
  await page.getByText('Kết quả kiểm tra').waitFor();
}

async function invite({ page, open, tap, type, leave }: Walk): Promise<void> {
  await open(paths.coop(COOP, 'thanh-vien'));
  await type(page.getByLabel('Tên người được mời'), 'Hoàng Thị Mai');
  await leave(page.getByRole('button', { name: 'Tạo đường dẫn mời' }));
  await tap(page.getByLabel('Đường dẫn đã tạo'));
}
