import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { limitsOf } from '~/http/rate-limit.server';
import { FORM_LIMITS, QUEUE_LIMITS } from '~/http/render-queue.server';
import { boundedServer, CONNECTION_BOUNDS } from '~/http/serve.server';
import { BODY_TIMES } from '~/http/slow-body.server';
import { ask } from '../../support/ask';
import { TEST_SECRET } from '../../support/load';
import { serve } from '../../support/stub-site';

const page = () => new Response('a', { headers: { 'Content-Type': 'text/html' } });
const bounds = { queue: QUEUE_LIMITS, forms: FORM_LIMITS, bodyTimes: BODY_TIMES };

describe('a crowd', () => {
  const short = { ...bounds, queue: { ...QUEUE_LIMITS, waiting: 1, atOnce: 1 } };

  test('is told to come again, while what is kept is still sent', async () => {
    let free = () => {};
    const held = new Promise<void>((done) => {
      free = done;
    });
    const { get, calls } = await serve(
      async ({ url }) => {
        if (url.endsWith('/held')) await held;
        return page();
      },
      'public',
      short,
    );
    await get('/kept');
    const first = get('/held');
    await expect.poll(() => calls.mock.calls.length).toBe(2);
    const second = get('/waits');
    // Who waits and who is refused is decided in the order in which they come.
    await expect
      .poll(async () => (await get('/san-pham.json?q=a', { Accept: '*/*' })).status)
      .toBe(503);
    const refused = await get('/en/san-pham.json?q=b');
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '3']);
    expect(refused.headers.get('Cache-Control')).toBe('no-store');
    expect(await refused.json()).toEqual({
      error: { code: 'crowded', message: expect.stringMatching(/^Too much/) },
    });
    expect((await get('/kept')).status).toBe(200);
    expect((await get('/healthz')).status).toBe(200);
    free();
    expect((await first).status).toBe(200);
    expect((await second).status).toBe(200);
    expect((await get('/anew')).status).toBe(200);
  });
});

/** A browser in which somebody is signed in. */
const signedIn = () => {
  const signature = createHmac('sha256', TEST_SECRET).update('ma').digest('base64');
  return { Cookie: `sao.session_token=${encodeURIComponent(`ma.${signature}`)}` };
};

describe('a crowd that sends forms', () => {
  const short = { ...bounds, forms: { ...FORM_LIMITS, waiting: 1, atOnce: 1 } };

  test('is told to come again, while pages are made and who is signed in works on', async () => {
    let free = () => {};
    const held = new Promise<void>((done) => {
      free = done;
    });
    const { get, calls } = await serve(
      async ({ url }) => {
        if (url.endsWith('/hoi-mua')) await held;
        return page();
      },
      'public',
      short,
    );
    const send = (path: string, headers = {}) => get(path, headers, 'POST');
    const first = send('/hoi-mua');
    await expect.poll(() => calls.mock.calls.length).toBe(1);
    const second = send('/hoi-mua');
    await expect.poll(async () => (await send('/dang-nhap')).status).toBe(503);
    const forged = { Cookie: 'sao.session_token=ma.bWE%3D' };
    for (const headers of [{}, forged]) {
      const refused = await send('/en/hoi-mua', headers);
      expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '3']);
    }
    expect(calls).toHaveBeenCalledTimes(1);
    expect((await get('/anew')).status).toBe(200);
    expect((await send('/htx/a/anh', signedIn())).status).toBe(200);
    free();
    expect([(await first).status, (await second).status]).toEqual([200, 200]);
  });

  test('from one address waits, as for pages, but not who is signed in there', async () => {
    const { get, db } = await serve(page);
    const from = { 'X-Forwarded-For': '203.0.113.1' };
    await limitsOf({ db }).rendered.take('203.0.113.1', 2996);
    expect((await get('/hoi-mua', { ...from, ...signedIn() }, 'POST')).status).toBe(200);
    const refused = await get('/hoi-mua', from, 'POST');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await get('/hoi-mua', { 'X-Forwarded-For': '203.0.113.2' }, 'POST')).status).toBe(200);
  });
});

describe('who has too much made', () => {
  test('waits, while others, and what is kept, do not', async () => {
    const { get } = await serve(page);
    const from = (address: string) => ({ 'X-Forwarded-For': address });
    await get('/kept', from('203.0.113.1'));
    // A table stands for ten pages.
    const statuses: number[] = [];
    for (let number = 0; number < 300; number += 1) {
      statuses.push((await get(`/san-pham.csv?_=${number}`, from('203.0.113.1'))).status);
    }
    expect(statuses.filter((status) => status !== 200)).toEqual([429]);
    const refused = await get('/en/a', from('203.0.113.1'));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await get('/kept', from('203.0.113.1'))).status).toBe(200);
    expect((await get('/a', from('203.0.113.2'))).status).toBe(200);
    expect((await get('/b')).status).toBe(200);
  });
});

describe('a form', () => {
  const post = (port: number, path: string, body: string) =>
    ask(`http://127.0.0.1:${port}${path}`, { method: 'POST', body });

  test('that announces more than is taken is refused unread, but not where files are', async () => {
    const { port, calls } = await serve(page);
    const large = 'x'.repeat(3 * 1024 * 1024);
    const refused = await post(port, '/hoi-mua', large);
    expect([refused.status, refused.headers.connection]).toEqual([413, 'close']);
    expect(calls).not.toHaveBeenCalled();
    expect((await post(port, '/htx/a/anh', large)).status).toBe(200);
  });

  test.each([
    ['/hoi-mua', 408],
    ['/en/htx/a/anh', 200],
  ])('that trickles in to %s is answered with %i', async (path, status) => {
    const { port } = await serve(
      async (request) => {
        // What an upload reads; here it never ends.
        if (path === '/hoi-mua') await request.text().catch(() => '');
        return page();
      },
      'public',
      { ...bounds, bodyTimes: { form: 20, upload: 10_000 } },
    );
    const socket = connect(port, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    let said = '';
    socket.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    // A form with files is written down as it arrives, others are heard out first.
    socket.write(`POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\na`);
    await expect.poll(() => said).toContain(`HTTP/1.1 ${status} `);
    if (status === 408) expect(said).toMatch(/Connection: close/i);
  });
});

describe('connections', () => {
  const listening = async (bounds: Partial<typeof CONNECTION_BOUNDS>) => {
    const server = boundedServer((_, answer) => answer.end('a'), {
      ...CONNECTION_BOUNDS,
      ...bounds,
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as { port: number };
    const open = (text: string) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      onTestFinished(() => void socket.destroy());
      const heard = { text: '' };
      socket.setEncoding('utf8').on('data', (part) => {
        heard.text += part;
      });
      const closed = new Promise<string>((done) => socket.once('close', () => done(heard.text)));
      return { heard, closed };
    };
    return { server, open };
  };
  const WHOLE = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';

  test('whose head trickles in are closed', async () => {
    const { open } = await listening({ headers: 20, lookEvery: 10 });
    expect(await open('GET / HTTP/1.1\r\nHo').closed).toContain(' 408 ');
  });

  test('that say nothing are closed', async () => {
    const { open } = await listening({ idle: 20 });
    expect(await open('').closed).toBe('');
  });

  test('beyond the bound are closed, and those within it served', async () => {
    const { open } = await listening({ connections: 2 });
    const [first, second] = [open(WHOLE), open(WHOLE)];
    await expect.poll(() => first.heard.text + second.heard.text).toMatch(/200 OK[^]*200 OK/);
    expect(await open(WHOLE).closed).toBe('');
    expect(first.heard.text).toContain('200 OK');
  });
});
