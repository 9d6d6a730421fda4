import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { acceptedEncoding } from '~/http/encoding';
import { Page } from '~/http/page.server';
import { etagOf, PageCache } from '~/http/page-cache.server';

const TEXT = 'Lạp xường gác bếp '.repeat(50);

const pageOf = (stamp: string, text = TEXT) =>
  new Page(stamp, 200, [], Buffer.from(text), etagOf(stamp, '/'));

const renderer = (stamp: string, cacheable = true) =>
  vi.fn(async () => ({ page: pageOf(stamp), cacheable }));

describe('the page cache', () => {
  test('renders an address once for one stamp', async () => {
    const cache = new PageCache();
    const render = renderer('day 1');
    const first = await cache.get('/', 'day 1', render);
    expect(await cache.get('/', 'day 1', render)).toBe(first);
    expect(render).toHaveBeenCalledTimes(1);
  });

  test('renders anew when the data or the day has moved on, and forgets the old page', async () => {
    const cache = new PageCache();
    await cache.get('/', 'day 1', renderer('day 1'));
    expect((await cache.get('/', 'day 2', renderer('day 2'))).stamp).toBe('day 2');
    const again = renderer('day 1');
    await cache.get('/', 'day 1', again);
    expect(again).toHaveBeenCalledTimes(1);
  });

  test('lets concurrent readers wait for one render', async () => {
    const cache = new PageCache();
    const render = renderer('day 1');
    const pages = await Promise.all([1, 2, 3].map(() => cache.get('/', 'day 1', render)));
    expect(new Set(pages).size).toBe(1);
    expect(render).toHaveBeenCalledTimes(1);
  });

  test('does not let a render begun yesterday answer a reader of today', async () => {
    const cache = new PageCache();
    let finish = (_made: { page: Page; cacheable: boolean }) => {};
    const slow = new Promise<{ page: Page; cacheable: boolean }>((done) => {
      finish = done;
    });
    const yesterday = cache.get('/', 'day 1', () => slow);
    const today = await cache.get('/', 'day 2', renderer('day 2'));
    finish({ page: pageOf('day 1'), cacheable: true });
    await yesterday;
    expect(today.stamp).toBe('day 2');
    expect((await cache.get('/', 'day 2', renderer('day 2'))).stamp).toBe('day 2');
  });

  test('keeps no page that is not to be shared', async () => {
    const cache = new PageCache();
    const render = renderer('day 1', false);
    await cache.get('/', 'day 1', render);
    await cache.get('/', 'day 1', render);
    expect(render).toHaveBeenCalledTimes(2);
  });

  test('tries again after a render that failed', async () => {
    const cache = new PageCache();
    const failing = cache.get('/', 'day 1', () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect((await cache.get('/', 'day 1', renderer('day 1'))).status).toBe(200);
  });
});

test('a page is compressed once for each encoding, to the same text', async () => {
  const page = pageOf('day 1');
  expect(brotliDecompressSync(await page.encoded('br')).toString()).toBe(TEXT);
  expect(gunzipSync(await page.encoded('gzip')).toString()).toBe(TEXT);
  expect((await page.encoded('identity')).toString()).toBe(TEXT);
  expect(await page.encoded('br')).toBe(await page.encoded('br'));
});

test('the ETag is weak, and differs by stamp and by address', () => {
  const tags = [etagOf('day 1', '/'), etagOf('day 2', '/'), etagOf('day 1', '/en')];
  expect(new Set(tags).size).toBe(3);
  expect(etagOf('day 1', '/')).toBe(tags[0]);
  for (const tag of tags) expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate, br;q=1.0', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip;q=0', 'identity'],
  ['br;q=0.5', 'br'],
  ['deflate', 'identity'],
  ['', 'identity'],
  [undefined, 'identity'],
  ['vibrant', 'identity'],
])('accept-encoding "%s" is answered in %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});
