import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { write } from 'db/connection.server';
import { describe, expect, inject, test } from 'vitest';
import { SITE_URL } from '../../support/load';
import { serve } from '../../support/stub-site';

const html = { 'Content-Type': 'text/html; charset=utf-8' };

describe('anonymous pages', () => {
  test('are rendered once, until the data or the Vietnam day changes', async () => {
    const { get, calls, moment, db } = await serve(() => new Response('a', { headers: html }));
    await get('/a');
    await get('/a');
    expect(calls).toHaveBeenCalledTimes(1);
    write(db, () => {});
    await get('/a');
    expect(calls).toHaveBeenCalledTimes(2);
    moment.now = Date.parse('2026-08-01T16:59:59.999Z');
    await get('/a');
    expect(calls).toHaveBeenCalledTimes(2);
    moment.now = Date.parse('2026-08-01T17:00:00.000Z');
    await get('/a');
    expect(calls).toHaveBeenCalledTimes(3);
  });

  test('answer a browser that has them with 304, until midnight in Vietnam', async () => {
    const { get, moment } = await serve(() => new Response('a', { headers: html }));
    const first = await get('/a');
    const etag = first.headers.get('ETag') as string;
    expect(first.headers.get('Cache-Control')).toMatch(/max-age=0, s-maxage=5, must-revalidate/);
    const again = await get('/a', { 'If-None-Match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('ETag')).toBe(etag);
    moment.now += 24 * 3_600_000;
    expect((await get('/a', { 'If-None-Match': etag })).status).toBe(200);
  });

  test('let a cache in front of us keep them for seconds, and never past midnight', async () => {
    const { get, moment } = await serve(() => new Response('a', { headers: html }));
    const told = async (instant: string) => {
      moment.now = Date.parse(instant);
      return (await get('/a')).headers.get('Cache-Control');
    };
    expect(await told('2026-08-01T23:59:53.000+07:00')).toContain('s-maxage=5,');
    expect(await told('2026-08-01T23:59:53.001+07:00')).toContain('s-maxage=4,');
    expect(await told('2026-08-01T23:59:56.500+07:00')).toContain('s-maxage=1,');
    expect(await told('2026-08-01T23:59:57.001+07:00')).toBe('no-cache');
    expect(await told('2026-08-02T00:00:00.000+07:00')).toContain('s-maxage=5,');
  });

  test('are sent whole in the last seconds: a 304 would let nginx keep what it has', async () => {
    const { get, moment } = await serve(() => new Response('a', { headers: html }));
    const etag = (await get('/a')).headers.get('ETag') as string;
    const again = () => get('/a', { 'If-None-Match': etag });
    moment.now = Date.parse('2026-08-01T23:59:57.000+07:00');
    expect((await again()).status).toBe(304);
    moment.now = Date.parse('2026-08-01T23:59:57.001+07:00');
    expect((await again()).status).toBe(200);
  });

  test('have no lifetime where midnight or a write overtook their making', async () => {
    let overtake = () => {};
    const { get, moment, db } = await serve(() => {
      overtake();
      return new Response('a', { headers: html });
    });
    const told = async () => (await get('/a')).headers.get('Cache-Control');
    moment.now = Date.parse('2026-08-01T23:59:59.999+07:00');
    overtake = () => {
      moment.now += 1;
    };
    expect(await told()).toBe('no-cache');
    overtake = () => write(db, () => {});
    expect(await told()).toBe('no-cache');
    overtake = () => {};
    expect(await told()).toContain('s-maxage=5,');
  });

  test('share one render between GET and HEAD, which has the headers and no body', async () => {
    const { get, calls } = await serve(() => new Response('abc', { headers: html }));
    const head = await get('/a', { 'Accept-Encoding': 'identity' }, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('Content-Length')).toBe('3');
    await get('/a');
    expect(calls).toHaveBeenCalledTimes(1);
  });

  test('are sent in the best encoding, and say that they vary by it', async () => {
    const { get } = await serve(() => new Response('abc'.repeat(200), { headers: html }));
    for (const [accepted, sent] of [
      ['gzip, br', 'br'],
      ['gzip', 'gzip'],
      ['identity', null],
    ]) {
      const answer = await get('/a', { 'Accept-Encoding': accepted as string });
      expect(answer.headers.get('Content-Encoding')).toBe(sent);
      expect(answer.headers.get('Vary')).toMatch(/Accept-Encoding/);
      expect(await answer.text()).toBe('abc'.repeat(200));
    }
  });
});

test.each([
  ['a photo of a card is kept like a page', 20_000, 1],
  ['a large one is not, for it would crowd out pages', 200_000, 2],
])('%s', async (_what, bytes, renders) => {
  const headers = {
    'Content-Type': 'image/avif',
    'Cache-Control': 'public, max-age=31536000, immutable',
  };
  const { get, calls } = await serve(() => new Response(new Uint8Array(bytes), { headers }));
  for (let time = 0; time < 2; time += 1) {
    const answer = await get('/anh/a');
    expect((await answer.arrayBuffer()).byteLength).toBe(bytes);
    expect(answer.headers.get('Cache-Control')).toBe(headers['Cache-Control']);
  }
  expect(calls).toHaveBeenCalledTimes(renders);
});

describe('what is not for everyone', () => {
  test('sets every cookie it should, not the last alone', async () => {
    const headers = new Headers();
    for (const cookie of ['a=1', 'b=2']) headers.append('Set-Cookie', cookie);
    const { get } = await serve(() => new Response('a', { headers }));
    expect((await get('/dang-nhap')).headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  test.each<[why: string, answer: ResponseInit, headers: Record<string, string>]>([
    ['a page that sets a cookie', { headers: { 'Set-Cookie': 'a=1' } }, {}],
    ['a private page', { headers: { 'Cache-Control': 'private' } }, {}],
    ['a page not to be stored', { headers: { 'Cache-Control': 'no-store' } }, {}],
    ['an error', { status: 404 }, {}],
  ])('is rendered every time: %s', async (_why, answer, headers) => {
    const { get, calls } = await serve(() => new Response('a', answer));
    await get('/a', headers);
    const second = await get('/a', headers);
    expect(second.status).toBe(answer.status ?? 200);
    expect(calls).toHaveBeenCalledTimes(2);
  });

  const whose = (request: Request) =>
    new Response(request.headers.get('Cookie') ?? 'nobody', { headers: html });

  test('a public page is made for nobody, whoever asks first', async () => {
    const { get, calls } = await serve(whose);
    expect(await (await get('/a', { Cookie: 'who=me' })).text()).toBe('nobody');
    expect(await (await get('/a')).text()).toBe('nobody');
    expect(calls).toHaveBeenCalledTimes(1);
  });

  test.each(['/htx/a', '/en/htx/a/ho-so', '/co-quan', '/tai-khoan?a=1', '/htx/a.data'])(
    '%s is made for its reader, and neither kept nor stamped',
    async (address) => {
      const { get } = await serve(whose);
      expect(await (await get(address, { Cookie: 'who=me' })).text()).toContain('who=me');
      const other = await get(address, { Cookie: 'who=you' });
      expect(await other.text()).toContain('who=you');
      expect(other.headers.get('ETag')).toBeNull();
      expect(other.headers.get('Cache-Control')).toBe('private, no-store');
    },
  );
});

test.each(['//evil.example/a', '/\\evil.example/a', '///evil.example'])(
  'an address that begins like another host stays on this one: %s',
  async (target) => {
    const { port, calls } = await serve(() => new Response('a'));
    await rawRequest(port, target);
    const seen = new URL(calls.mock.calls[0]?.[0]?.url as string);
    expect(seen.origin).toBe(SITE_URL);
  },
);

/** `fetch` would mend the address before sending it. */
function rawRequest(port: number, target: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
    socket.on('end', () => done(text)).on('error', fail);
    socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`);
  });
}

test('files that a later build puts in place are served as they are now', async () => {
  const folder = mkdtempSync(join(inject('runFolder'), 'client-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/page-1.js'), '1');
  writeFileSync(join(folder, 'enhance.js'), 'old');
  const { get } = await serve(() => new Response('a page', { headers: html }), folder);
  writeFileSync(join(folder, 'assets/page-2.js'), '2');
  writeFileSync(join(folder, 'enhance.js'), 'newer');
  const bodyOf = async (path: string) => (await get(path)).text();
  expect(await bodyOf('/assets/page-1.js')).toBe('1');
  expect(await bodyOf('/assets/page-2.js')).toBe('2');
  expect(await bodyOf('/enhance.js?x')).toBe('newer');
  expect((await get('/assets/page-2.js')).headers.get('cache-control')).toMatch(/immutable/);
  expect((await get('/enhance.js')).headers.get('cache-control')).toBe('public, max-age=3600');
  expect(await bodyOf('/assets/page-3.js')).toBe('a page');
  expect(await bodyOf('/enhance')).toBe('a page');
});
