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

async function both(path: string) {
  const [ours, remix] = [
    await renderOurs(path, site.context),
    await renderRemix(new Request(SITE_URL + path), site.context),
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

describe('what is no public document is left to Remix', () => {
  test.each([
    '/san-pham.json',
    `${paths.product('lap-xuong-gac-bep')}.json`,
    '/san-pham.data',
    '/san-pham?_data=root',
    paths.desk(),
    paths.enquiry(),
    '/robots.txt',
  ])('%s', async (path) => {
    expect(await renderOurs(path, site.context)).toBeNull();
  });
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
