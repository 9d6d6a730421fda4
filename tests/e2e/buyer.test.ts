import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { paths } from '~/paths';
import { DESKTOP, follow, openPage } from '../support/browser';
import { SITE_URL, startSite } from '../support/site';

const site = await startSite();
afterAll(() => site.stop());

const pathOf = (page: Page) => new URL(page.url()).pathname;
const main = (page: Page) => page.getByRole('main');

/** A phone with JavaScript switched off: what the slowest network leaves of a page. */
const withoutJavaScript = () => openPage(site, { javaScriptEnabled: false });

test('a buyer finds a product without diacritics, its maker and its mark, and comes back', async () => {
  const page = await withoutJavaScript();
  await page.goto(paths.home());
  await main(page).getByRole('searchbox').fill('mien dong');
  await follow(main(page).getByRole('button', { name: 'Tìm' }));
  expect(new URL(page.url()).searchParams.get('q')).toBe('mien dong');

  await follow(page.locator('#ket-qua').getByRole('link', { name: 'Miến dong Tài Hoan' }));
  expect(pathOf(page)).toBe(paths.product('mien-dong-tai-hoan'));
  expect(await page.locator('h1').innerText()).toContain('Miến dong');

  await follow(main(page).locator('a[href^="/hop-tac-xa/"]').first());
  expect(pathOf(page)).toBe(paths.producer('htx-tai-hoan'));
  expect(await page.locator('h1').innerText()).toContain('Tài Hoan');

  await follow(main(page).locator('a[href^="/nhan-hieu/"]').first());
  expect(pathOf(page)).toMatch(/^\/nhan-hieu\/.*mien-dong/);
  await page.goBack();
  await page.goBack();
  expect(pathOf(page)).toBe(paths.product('mien-dong-tai-hoan'));
});

describe('the list', () => {
  test('is filtered by plain links, and each filter can be taken off again', async () => {
    const page = await withoutJavaScript();
    await page.goto(paths.products());
    const all = await total(page);
    await follow(page.getByRole('link', { name: 'Lọc', exact: true }));
    await follow(
      page.getByRole('navigation', { name: 'Lọc sản phẩm' }).getByRole('link', { name: '4 sao' }),
    );
    const fourStars = await total(page);
    expect(fourStars).toBeGreaterThan(0);
    expect(fourStars).toBeLessThan(all);

    await page.goto(`${paths.products('nhom=1&sao=4')}`);
    const chips = page.getByRole('list', { name: 'Đang lọc' });
    expect(await chips.getByRole('link', { name: /^Bỏ lọc/ }).count()).toBe(2);
    await follow(chips.getByRole('link', { name: /^Bỏ lọc (?!4 sao)/ }));
    expect(new URL(page.url()).search).toBe('?sao=4');
    expect(await total(page)).toBe(fourStars);
    await follow(chips.getByRole('link', { name: 'Bỏ lọc 4 sao' }));
    expect(new URL(page.url()).search).toBe('');
    expect(await total(page)).toBe(all);
  });

  test('promises of a filter as many products as it then shows', async () => {
    const page = await openPage(site, { viewport: DESKTOP });
    await page.goto(paths.products());
    const filters = page.getByRole('navigation', { name: 'Lọc sản phẩm' });
    const option = filters.locator('a[href*="sao="]').first();
    const promised = Number(/\d+$/.exec((await option.innerText()).trim())?.[0]);
    await follow(option);
    expect(await total(page)).toBe(promised);
  });

  test('goes on on its next page, with other products', async () => {
    const page = await withoutJavaScript();
    await page.goto(paths.products());
    const first = await productsShown(page);
    await follow(page.getByRole('link', { name: 'Trang sau' }));
    expect(new URL(page.url()).search).toBe('?trang=2');
    const second = await productsShown(page);
    expect(second.length).toBeGreaterThan(0);
    expect(second.filter((address) => first.includes(address))).toEqual([]);
    await follow(page.getByRole('link', { name: 'Trang trước' }));
    expect(await productsShown(page)).toEqual(first);
  });

  test('keeps the search when a filter is chosen', async () => {
    const page = await openPage(site, { viewport: DESKTOP, javaScriptEnabled: false });
    await page.goto(paths.products('q=tra'));
    await follow(page.getByRole('navigation', { name: 'Lọc sản phẩm' }).getByRole('link').first());
    expect(new URL(page.url()).searchParams.get('q')).toBe('tra');
  });
});

describe('on paper', () => {
  test('the list is whole, cut nowhere, and without what only a screen can do', async () => {
    const page = await withoutJavaScript();
    await page.goto(paths.products());
    await page.emulateMedia({ media: 'print' });
    const cards = await page.locator('#ket-qua > ul > li').evaluateAll((items) =>
      items.map((item) => {
        const { contentVisibility, breakInside } = getComputedStyle(item);
        return `${contentVisibility}, ${breakInside}`;
      }),
    );
    expect(cards.length).toBeGreaterThan(20);
    expect([...new Set(cards)]).toEqual(['visible, avoid']);
    for (const name of ['Lọc sản phẩm', 'Sắp xếp', 'Danh mục']) {
      const links = page.locator(`nav[aria-label="${name}"]`);
      expect([await links.count(), await links.isVisible()], name).toEqual([1, false]);
    }
  });

  test.each([paths.home(), paths.products('sao=4'), paths.product('lap-xuong-gac-bep')])(
    '%s says where it came from and of which day its stars are',
    async (path) => {
      const page = await withoutJavaScript();
      await page.goto(path);
      const line = page.getByText(`${SITE_URL}${path} · sao tính theo ngày 01/08/2026`);
      expect(await line.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await line.isVisible()).toBe(true);
    },
  );
});

test('the map leads to a commune, and that to its products', async () => {
  const page = await withoutJavaScript();
  await page.goto(paths.map());
  await follow(main(page).locator('a[href^="/xa/"]').first());
  expect(pathOf(page)).toMatch(/^\/xa\/\d{5}$/);
  expect(await page.locator('h1').count()).toBe(1);
});

test.each([paths.home(), paths.products('q=tra&sao=4'), paths.product('lap-xuong-gac-bep')])(
  'the language switch on %s stays on the page, and leads back',
  async (path) => {
    const page = await withoutJavaScript();
    await page.goto(path);
    await follow(page.getByRole('banner').getByRole('link', { name: 'English' }));
    const { pathname, search } = new URL(page.url());
    expect((pathname + search).replace(/^\/en(?=\/|$)/, '') || '/').toBe(path);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await follow(page.getByRole('banner').getByRole('link', { name: 'Tiếng Việt' }));
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(path);
  },
);

test('the keyboard alone skips to the content and reaches a product, and its place is seen', async () => {
  const page = await openPage(site, { viewport: DESKTOP });
  await page.goto(paths.home());
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({
    text: 'Tới nội dung chính',
    inView: true,
    marked: true,
  });
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.hash === '#noi-dung');
  const toProduct = /^\/san-pham\/[^/?]+$/;
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    expect(stop.inMain, 'the skip link did not skip').toBe(true);
    expect(stop, 'the focus cannot be seen').toMatchObject({ marked: true, inView: true });
    if (toProduct.test(stop.path)) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => toProduct.test(url.pathname));
  expect(await page.locator('h1').count()).toBe(1);
});

/** What has the focus, and whether a reader could tell: it is in view and has an outline. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      text: element.textContent?.trim() ?? '',
      path: element instanceof HTMLAnchorElement ? element.pathname : '',
      inMain: element.closest('main') !== null,
      inView: box.width > 1 && box.bottom > 0 && box.top < innerHeight,
      marked: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0,
    };
  });
}

async function total(page: Page): Promise<number> {
  const words = await page
    .locator('#ket-qua')
    .getByRole('heading', { level: 2 })
    .first()
    .innerText();
  return Number(/\d+/.exec(words)?.[0]);
}

const productsShown = (page: Page) =>
  page
    .locator('#ket-qua article h3 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
