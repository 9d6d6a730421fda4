import { makeCollection, makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { paths } from '~/paths';
import { DESKTOP, openPage } from '../support/browser';
import { SITE_URL, startSite } from '../support/site';

const LAST_DAY = '2026-08-15';
const MIDNIGHT = '2026-08-15T17:00:00.000Z';
const LAST_MOMENT = '2026-08-15T16:59:59.999Z';
const SLUG = 'mat-ong-dong-ho';
const COLLECTION = 'Bộ thử đồng hồ';

const site = await startSite({ seed: 'sourced', day: LAST_DAY });
afterAll(() => site.stop());

const product = makeProduct(site.db, {
  slug: SLUG,
  name: 'Mật ong đồng hồ',
  nameEn: 'Clock honey',
});
makeRecognition(site.db, {
  productId: product.id,
  stars: 5,
  decidedOn: '2023-08-15',
  validUntil: LAST_DAY,
});
makeCollection(site.db, {
  titleVi: COLLECTION,
  startsOn: '2026-08-01',
  endsOn: '2026-08-31',
  productIds: [product.id],
});
rebuildSearchIndex(site.db);

test('a star shines to the last moment of its last day, and nowhere a moment later', async () => {
  const page = await openPage(site, { viewport: DESKTOP });
  site.setClock(LAST_MOMENT);
  const before = await whatIsSeen(page);
  expect(before).toMatchObject({
    lit: 1,
    banner: 0,
    certification: LAST_DAY,
    featured: 1,
    json: { stars: 5, starStatus: 'expiring', validUntil: LAST_DAY },
    twin: 5,
    csv: '5',
    firstByStars: SLUG,
    inFeed: true,
    sitemap: '2026-01-01',
  });
  // Asked again, so that what follows is known to have been kept.
  expect(await whatIsSeen(page)).toEqual(before);

  site.setClock(MIDNIGHT);
  const after = await whatIsSeen(page);
  expect(after).toMatchObject({
    lit: 0,
    banner: 1,
    certification: null,
    featured: 0,
    json: { stars: null, starStatus: 'expired', validUntil: null },
    twin: null,
    csv: '',
    inFeed: false,
    sitemap: '2026-08-16',
  });
  expect(after.firstByStars).not.toBe(SLUG);
  expect(after.facet).toBe(before.facet - 1);
  expect(after.facetShown).toBe(before.facetShown - 1);
});

test('a browser that kept the page is told at midnight that it is old', async () => {
  // In the two seconds after this a page is sent whole: no cache on the way may keep it on.
  site.setClock('2026-08-15T16:59:57.000Z');
  const first = await site.get(paths.product(SLUG));
  const etag = first.headers.get('ETag') as string;
  const again = () => site.get(paths.product(SLUG), { headers: { 'If-None-Match': etag } });
  expect((await again()).status).toBe(304);
  site.setClock(MIDNIGHT);
  expect((await again()).status).toBe(200);
});

test('the day comes back when the clock does: nothing was written', async () => {
  const page = await openPage(site, { viewport: DESKTOP });
  site.setClock(LAST_MOMENT);
  const before = await whatIsSeen(page);
  site.setClock(MIDNIGHT);
  await whatIsSeen(page);
  site.setClock(LAST_MOMENT);
  expect(await whatIsSeen(page)).toEqual(before);
});

/** The product's star in every place that shows stars. */
async function whatIsSeen(page: Page) {
  await page.goto(paths.product(SLUG));
  const headline = page.locator('main div:has(> div > h1)');
  const lit = await headline.getByRole('img', { name: 'sao OCOP còn hiệu lực' }).count();
  const banner = await headline.getByText('đã hết hạn').count();
  const certification = certificationOf(
    await page.locator('[type="application/ld+json"]').allTextContents(),
  );

  await page.goto(paths.home());
  const featured = await page.getByRole('heading', { name: COLLECTION }).count();

  await page.goto(paths.products('sap-xep=sao'));
  const firstByStars = await page.locator('#ket-qua article h3 a').first().getAttribute('href');
  const facetShown = await countBeside(page, 'sao=5');

  const list = await json('/san-pham.json?q=mat+ong+dong+ho');
  const facets = await json('/san-pham.json');
  const { stars, starStatus, validUntil } = list.items.find((item: Item) => item.slug === SLUG);
  const fiveStars = facets.facets.sao.find((option: { value: string }) => option.value === '5');
  return {
    lit,
    banner,
    certification,
    featured,
    firstByStars: firstByStars?.split('/').at(-1),
    facetShown,
    facet: fiveStars?.count ?? 0,
    json: { stars, starStatus, validUntil },
    twin: (await json(`${paths.product(SLUG)}.json`)).stars,
    csv: /(?:^|\n)mat-ong-dong-ho,(?:[^,\n]*,){4}(\d?),/.exec(await text('/san-pham.csv'))?.[1],
    inFeed: (await text(paths.feed())).includes(SLUG),
    sitemap: lastChange(await text(paths.sitemap())),
  };
}

type Item = { slug: string };

const text = async (path: string) => (await site.get(path)).text();
const json = async (path: string) => JSON.parse(await text(path));

/** The end that the structured data of a page gives to a product's certification. */
function certificationOf(scripts: string[]): string | null {
  const found = scripts
    .map((script) => JSON.parse(script))
    .find((data) => data['@type'] === 'Product');
  return found?.hasCertification?.expires ?? null;
}

/** The number beside a filter; 0 where the filter is not offered. */
async function countBeside(page: Page, filter: string): Promise<number> {
  const option = page.locator(`nav#loc a[href*="${filter}"]`);
  if ((await option.count()) === 0) return 0;
  return Number(/\d+$/.exec((await option.innerText()).trim())?.[0]);
}

function lastChange(sitemap: string): string | undefined {
  const url = SITE_URL + paths.product(SLUG);
  const entry = sitemap.split('<url>').find((part) => part.includes(`<loc>${url}</loc>`));
  return /<lastmod>([^<]+)/.exec(entry ?? '')?.[1];
}
