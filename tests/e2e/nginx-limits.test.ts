import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { paths } from '~/paths';
import { ask } from '../support/ask';
import { startNginx } from '../support/nginx';
import { startSite } from '../support/site';

const SCHOOL = 40;
/** So many a browser opens to one server. */
const CONNECTIONS = 6;

const site = await startSite();
const nginx = await startNginx(site.address);
afterAll(async () => {
  await nginx.stop();
  await site.stop();
});

const look = (from: string) => ask(nginx.address + paths.home(), { from });
const send = (from: string) => ask(nginx.address + paths.signOut(), { from, method: 'POST' });

async function statuses(count: number, asking: () => ReturnType<typeof ask>) {
  return (await Promise.all(Array.from({ length: count }, asking))).map(({ status }) => status);
}

/** Asks in bursts until one is refused, or so many went through. */
async function untilRefused(most: number, asking: () => ReturnType<typeof ask>) {
  for (let asked = 0; asked < most; asked += 100) {
    const answers = await Promise.all(Array.from({ length: 100 }, asking));
    const refused = answers.find(({ status }) => status === 429);
    if (refused) return refused;
  }
  return null;
}

describe('what one address may ask for', () => {
  test('a school behind one address passes with its pages and its forms', async () => {
    for (let file = 0; file < 20; file += 1) {
      expect(new Set(await statuses(SCHOOL, () => look('127.0.1.1')))).toEqual(new Set([200]));
    }
    const sent = await statuses(SCHOOL, () => send('127.0.1.1'));
    expect(sent).not.toContain(429);
  });

  test.each([
    ['forms', 2000, send, '127.0.1.2'],
    ['pages', 5000, look, '127.0.1.3'],
  ])('a flood of %s is refused in words, and nobody else waits', async (_, most, asking, from) => {
    const refused = await untilRefused(most, () => asking(from));
    expect(refused?.headers).toMatchObject({ 'retry-after': '10', 'cache-control': 'no-store' });
    expect(refused?.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(refused?.text).toMatch(/hãy quay lại[^]*go back/);
    expect((await look('127.0.1.4')).status).toBe(200);
    expect((await send('127.0.1.4')).status).not.toBe(429);
  });

  test('connections of a school fit, and of no more than that', async () => {
    const from = '127.0.1.5';
    const { hostname, port } = new URL(nginx.address);
    const open: Socket[] = [];
    onTestFinished(() => {
      for (const socket of open) socket.destroy();
    });
    const hold = async (count: number) => {
      for (let held = 0; held < count; held += 1) {
        const socket = connect({ host: hostname, port: Number(port), localAddress: from });
        socket.on('error', () => {});
        open.push(socket);
        await once(socket, 'connect');
        // Its body never comes.
        socket.write(`GET / HTTP/1.1\r\nHost: ${hostname}\r\nContent-Length: 9\r\n\r\n`);
      }
    };
    await hold(SCHOOL * CONNECTIONS);
    expect((await look(from)).status).toBe(200);
    await hold(SCHOOL * CONNECTIONS);
    await expect.poll(async () => (await look(from)).status).toBe(429);
    expect((await look('127.0.1.6')).status).toBe(200);
  });
});
