import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { listen } from '../fuzz/noise';
import { exchange, statusesIn } from '../support/raw-socket';
import { startSite } from '../support/site';

const site = await startSite({ seed: 'sourced' });
afterAll(() => site.stop());

const get = (target: string, ...headers: string[]) =>
  [`GET ${target} HTTP/1.1`, 'Host: localhost', ...headers, 'Connection: close', '', ''].join(
    '\r\n',
  );
const post = (headers: readonly string[], body: string) =>
  ['POST /hoi-mua HTTP/1.1', 'Host: localhost', ...headers, 'Connection: close', '', body].join(
    '\r\n',
  );
const FORM = 'Content-Type: application/x-www-form-urlencoded';

beforeEach(() => {
  const noise = listen();
  return async () => {
    // Whatever it was, the server is there for whoever comes next, and nothing of it went uncaught.
    expect((await site.get('/healthz')).status).toBe(200);
    noise.stop();
    expect(noise.take()).toEqual([]);
  };
});

describe('what is no HTTP is refused, or the connection is closed', () => {
  test.each<[why: string, sent: string | Buffer]>([
    ['nothing at all', ''],
    ['line ends alone', '\r\n\r\n\r\n\r\n'],
    ['half a first line', 'GET /'],
    ['an unknown method', 'GRAB / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['a TLS greeting', Buffer.from('160301020001000001fc0303', 'hex')],
    ['HTTP/2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['a version that is none', 'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n'],
    ['no Host', 'GET / HTTP/1.1\r\n\r\n'],
    ['a zero in the address', get('/a\0b')],
    ['a zero in a header', get('/', 'X-A: a\0b')],
    ['a byte above ASCII in the address', Buffer.from(get('/\xff'), 'latin1')],
    ['a space in the address', get('/a b')],
    ['a header without a colon', get('/', 'nonsense')],
    ['a header with a space in its name', get('/', 'Content Length: 3')],
    ['a folded header', get('/', 'X-A: a', '\tb: c')],
    ['headers of 100 kB', get('/', `X-A: ${'a'.repeat(100_000)}`)],
    ['ten thousand headers', get('/', ...Array.from({ length: 10_000 }, (_, n) => `X-${n}: a`))],
    ['an address of 100 kB', get(`/${'a'.repeat(100_000)}`)],
    ['two lengths', post([FORM, 'Content-Length: 3', 'Content-Length: 4'], 'a=b')],
    ['a negative length', post([FORM, 'Content-Length: -1'], 'a=b')],
    ['a length that is no number', post([FORM, 'Content-Length: 0x3'], 'a=b')],
    [
      'a length and chunks',
      post([FORM, 'Content-Length: 3', 'Transfer-Encoding: chunked'], '0\r\n\r\n'),
    ],
    [
      'chunks twice encoded',
      post([FORM, 'Transfer-Encoding: chunked, x'], '3\r\na=b\r\n0\r\n\r\n'),
    ],
    ['a chunk size that is no number', post([FORM, 'Transfer-Encoding: chunked'], 'zz\r\na=b\r\n')],
    ['an endless chunk size', post([FORM, 'Transfer-Encoding: chunked'], `${'f'.repeat(40)}\r\n`)],
    ['a chunk without its end', post([FORM, 'Transfer-Encoding: chunked'], '3\r\na=bXX0\r\n\r\n')],
    ['a body shorter than its length', post([FORM, 'Content-Length: 900'], 'a=b')],
  ])('%s', async (_why, sent) => {
    for (const status of statusesIn(await exchange(site.address, sent, 'end'))) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
  });
});

describe('an address that no browser writes', () => {
  test.each([
    '//host',
    '//evil.example/san-pham',
    '/\\evil.example/san-pham',
    '/%00',
    '/%ff',
    '/san-pham/%c0%ae%c0%ae',
    '/%0a',
    '/en/%0d%0a/x',
    '/..;/co-quan',
    '/san-pham/..%2f..%2fetc%2fpasswd',
    '/assets/../../../package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/.git/config',
    `/${'a/'.repeat(3000)}`,
    `/${'%25'.repeat(2000)}`,
    '/san-pham?q=%',
    '/san-pham#x',
    '*',
    'san-pham',
    'javascript:alert(1)',
  ])('%s is answered here, and with no fault of ours', async (target) => {
    const answer = await exchange(site.address, get(target));
    const [status = 0] = statusesIn(answer);
    expect([200, 400, 404]).toContain(status);
    expect(answer).not.toMatch(/^location:/im);
    expect(answer).not.toContain('"sao-ocop"');
  });

  test.each(['http://evil.example', 'HTTP://localhost:1', 'https://x@evil.example:9'])(
    'a proxy’s way of asking, with %s, is asking for our page',
    async (origin) => {
      const own = await exchange(site.address, get('/gioi-thieu'));
      const answer = await exchange(site.address, get(`${origin}/gioi-thieu`));
      expect(statusesIn(answer)).toEqual([200]);
      expect(bodyOf(answer)).toBe(bodyOf(own));
    },
  );
});

const bodyOf = (answer: string) => answer.slice(answer.indexOf('\r\n\r\n'));

test('a Host that carries a path does not put one page at the address of another', async () => {
  const ask = (host: string) =>
    exchange(
      site.address,
      `GET /san-pham.json HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
  const [status] = statusesIn(await ask('localhost/san-pham.json?q=khong-co-gi-ca#'));
  expect(status).toBe(400);
  expect(JSON.parse(bodyOf(await ask('localhost')))).toMatchObject({ page: 1 });
  expect(bodyOf(await ask('localhost'))).not.toContain('"total":0');
});

test.each(['', 'a b', 'a/b', 'x@evil.example', '[::1', 'localhost:99999', '%00', 'a?b', 'a#b'])(
  'a Host of “%s” is refused in the language of the address',
  async (host) => {
    const answer = await exchange(
      site.address,
      `GET /en/a HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    expect(statusesIn(answer)).toEqual([400]);
    expect(answer).toContain('<html lang="en">');
    expect(answer).toContain('This request could not be read');
  },
);

test.each([
  ['a Host that is none', 'GET /healthz HTTP/1.1\r\nHost: a/b', 400, 'bad-request'],
  [
    'a way of asking that is none',
    'PUT /healthz HTTP/1.1\r\nHost: localhost',
    405,
    'method-not-allowed',
  ],
])('%s is told whoever looks after us in JSON', async (_, head, status, code) => {
  const answer = await exchange(site.address, `${head}\r\nConnection: close\r\n\r\n`);
  expect(statusesIn(answer)).toEqual([status]);
  expect(JSON.parse(bodyOf(answer))).toMatchObject({ error: { code } });
});

test.each(['TRACE', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND'])(
  '%s is not a way to ask, and is told which are',
  async (method) => {
    const answer = await exchange(
      site.address,
      `${method} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    expect(statusesIn(answer)).toEqual([405]);
    expect(answer).toMatch(/^allow: GET, HEAD, POST\r$/im);
  },
);

test.each(['5-2', '-5', 'x', '0-1,3-4', '99999999999999999999-'])(
  'a range of bytes=%s breaks no file',
  async (range) => {
    const answer = await exchange(site.address, get('/enhance.js', `Range: bytes=${range}`));
    expect([200, 416]).toContain(statusesIn(answer)[0]);
  },
);

test('requests in one breath are each answered, in their order', async () => {
  const kept = (path: string) => get(path).replace('Connection: close\r\n', '');
  const sent = kept('/healthz') + kept('/san-pham.json') + get('/khong-co');
  expect(statusesIn(await exchange(site.address, sent))).toEqual([200, 200, 404]);
});

test('whoever hangs up in the middle of anything leaves nothing behind', async () => {
  const long = post([FORM, 'Content-Length: 900000'], 'a='.repeat(5000));
  for (const sent of [get('/san-pham'), long, get('/san-pham').slice(0, 20)]) {
    await Promise.all(Array.from({ length: 10 }, () => exchange(site.address, sent, 'reset')));
  }
});

test('bytes changed anywhere in a request never break the server', async () => {
  const whole = Buffer.from(post([FORM, 'Content-Length: 11'], 'ten=a&sp=bc') + get('/san-pham'));
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255), fc.nat(3));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      let bytes = Buffer.from(whole);
      for (const [at, byte, cut] of changes) {
        bytes[at % bytes.length] = byte;
        if (cut === 0) bytes = bytes.subarray(0, Math.max(1, at));
      }
      const statuses = statusesIn(await exchange(site.address, bytes, 'end'));
      expect(statuses.filter((status) => status >= 500)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
