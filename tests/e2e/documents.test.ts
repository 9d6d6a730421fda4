import { createRequestHandler } from '@remix-run/server-runtime';
import { formerSlugs, products } from 'db/schema/index.server';
import { afterAll, describe, expect, test } from 'vitest';
import { documentRenderer } from '~/http/documents.server';
import { paths } from '~/paths';
import { inBothLanguages, publicPages } from '../support/public-pages';
import { importBuild, SITE_URL, startSite } from '../support/site';

const site = await startSite();
afterAll(() => site.stop());

const build = await importBuild();
const renderOurs = documentRenderer(build);
const renderRemix = createRequestHandler(build, 'production');

const ask = (path: string) => new Request(SITE_URL + path, { headers: { 'User-Agent': 'Phone' } });

async function both(path: string) {
  const [ours, remix] = [
    await renderOurs(path, site.context),
    await renderRemix(ask(path), site.context),
  ];
  return { ours, remix };
}

describe('public pages are, byte for byte, what Remix itself would send', () => {
  const missing = [paths.product('khong-co'), paths.commune('khong-co'), '/khong/co/gi', '/en/x'];
  const odd = [`${paths.products('q=chè')}`, '/san-pham/', '/EN/san-pham', '/san-pham?trang=999'];
  test.each([...inBothLanguages(publicPages(site.db).examples), ...missing, ...odd])(
    '%s',
    async (path) => {
      const { ours, remix } = await both(path);
      expect(ours?.status).toBe(remix.status);
      expect(await ours?.text()).toBe(await remix.text());
      expect([...(ours?.headers ?? [])]).toEqual([...remix.headers]);
    },
  );
});

describe('so is what has no page', () => {
  test.each([
    '/san-pham.json?q=chè',
    '/en/san-pham.csv',
    `${paths.product('lap-xuong-gac-bep')}.json`,
    '/san-pham/khong-co.json',
    '/nhan-hieu/khong-co.json',
    '/goi-y?q=lap',
    '/sao-con-han.atom',
    '/sitemap.xml',
    '/robots.txt',
    '/healthz',
    '/hinh-ve/sausages/main/lap-xuong-gac-bep.svg',
    '/q/khong-co',
  ])('%s', async (path) => {
    const { ours, remix } = await both(path);
    // What is thrown is left to Remix.
    if (remix.status === 404) return expect(ours?.status ?? 404).toBe(404);
    expect(ours?.status).toBe(remix.status);
    expect(await ours?.text()).toBe(await remix.text());
    expect([...(ours?.headers ?? [])]).toEqual([...remix.headers]);
  });
});

describe('what is neither is left to Remix', () => {
  test.each(['/san-pham.data', '/san-pham?_data=root', paths.desk(), paths.enquiry()])(
    '%s',
    async (path) => {
      expect(await renderOurs(path, site.context)).toBeNull();
    },
  );
});

test('a slug that moved leads on, as Remix would', async () => {
  const { id } = site.db.select().from(products).get() ?? {};
  site.db
    .insert(formerSlugs)
    .values({ kind: 'product', slug: 'ten-cu', targetId: id as number })
    .run();
  const { ours, remix } = await both(paths.product('ten-cu'));
  expect(ours?.status).toBe(301);
  expect(ours?.headers.get('Location')).toBe(remix.headers.get('Location'));
});
