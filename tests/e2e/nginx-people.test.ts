import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { UPLOAD_LIMITS } from '~/http/upload-limits';
import { paths } from '~/paths';
import { ask, cacheOf } from '../support/ask';
import { firstAccount } from '../support/first-accounts';
import { startNginx } from '../support/nginx';
import { spellings } from '../support/secret-addresses';
import { startSite } from '../support/site';

const COOP = 'htx-nhung-luy';
const PRODUCT = paths.product('lap-xuong-gac-bep');

const site = await startSite();
const nginx = await startNginx(site.address);
afterAll(async () => {
  await nginx.stop();
  await site.stop();
});

const through = (path: string, asking?: Parameters<typeof ask>[1]) =>
  ask(nginx.address + path, asking);

describe('what is somebody’s', () => {
  const form = (fields: Record<string, string>, headers: Record<string, string> = {}) => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  });

  test('a member signs in, and no page of theirs reaches another', async () => {
    const { login, password, name } = firstAccount(site, 'owner');
    const signedIn = await through(paths.signIn(), form({ login, password }));
    expect(signedIn.status).toBe(302);
    const lines = signedIn.headers['set-cookie'] ?? [];
    const cookie = { Cookie: lines.map((line) => line.split(';')[0]).join('; ') };
    for (const path of [paths.coop(COOP), `/en${paths.coop(COOP)}`, paths.account()]) {
      const own = await through(path, { headers: cookie });
      expect([own.status, cacheOf(own)]).toEqual([200, undefined]);
      expect(own.text).toContain(name);
      expect(own.headers['cache-control']).toMatch(/private|no-store/);
      const other = await through(path);
      expect([other.status, cacheOf(other), other.text.includes(name)]).toEqual([
        302,
        undefined,
        false,
      ]);
    }
    const path = PRODUCT;
    const mine = await through(path, { headers: cookie });
    const theirs = await through(path);
    expect([cacheOf(theirs), theirs.text]).toEqual(['HIT', mine.text]);
    expect(mine.headers['set-cookie']).toBeUndefined();
  });

  test('wrong sign-ins are counted where they come from, whatever that says of itself', async () => {
    const guess = (number: number, from: string) =>
      through(paths.signIn(), {
        ...form(
          { login: `ai-do-${number}`, password: 'khong-phai-mat-khau' },
          { 'X-Forwarded-For': `203.0.113.${number}`, 'X-Client-Address': `203.0.113.${number}` },
        ),
        from,
      });
    const answers: number[] = [];
    for (let number = 1; number <= 61; number += 1) {
      answers.push((await guess(number, '127.0.0.2')).status);
    }
    expect(answers.slice(0, 60).every((status) => status === 401)).toBe(true);
    expect(answers.at(-1)).toBe(429);
    expect((await guess(62, '127.0.0.3')).status).toBe(401);
  });

  test('uploads pass where there are any, and the app says itself what is too large', async () => {
    const body = Buffer.alloc(5 * 1024 * 1024);
    const upload = await through(paths.coop(COOP, 'anh'), { method: 'POST', body });
    expect([upload.status, upload.headers.location]).toEqual([
      302,
      expect.stringMatching(/dang-nhap/),
    ]);
    expect((await through(paths.enquiry(), { method: 'POST', body })).status).toBe(413);

    const config = readFileSync('deploy/nginx.conf', 'utf8');
    const sizes = [...config.matchAll(/client_max_body_size (\d+)m;/g)].map(
      ([, megabytes]) => Number(megabytes) * 1024 * 1024,
    );
    expect(sizes).toHaveLength(2);
    expect(sizes[0]).toBeGreaterThan(UPLOAD_LIMITS.plainBytes);
    expect(sizes[1]).toBeGreaterThan(UPLOAD_LIMITS.formBytes);
  });

  test('secrets and addresses of readers are not written down', async () => {
    const written = () => nginx.log().join('\n');
    for (const path of spellings('mot-bi-mat')) await through(path);
    await through('/sao-ocop?q=mot-bi-mat', { from: '127.0.0.4' });
    // Each line is written after its answer.
    await expect.poll(written).toContain('/sao-ocop');
    expect(written()).toMatch(/ 200 (?:MISS|HIT) GET \/san-pham/);
    expect(written()).toContain('/hoi-mua/...');
    expect(written()).not.toMatch(/mot-bi-mat|127\.0\.0\./);
  });
});

test('another name than ours is not answered', async () => {
  const other = through(paths.home(), { headers: { Host: 'elsewhere.example' } });
  await expect(other).rejects.toThrow(/hang up|ECONNRESET/);
});

test('what varies by more than its encoding is not kept', async () => {
  const server = createServer((request, answer) => {
    const vary = request.url === '/cookie' ? 'Accept-Encoding, Cookie' : 'Accept-Encoding';
    answer.writeHead(200, { 'Cache-Control': 's-maxage=5', Vary: vary }).end('a');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const other = await startNginx(`http://127.0.0.1:${port}`);
  onTestFinished(async () => {
    await other.stop();
    server.close();
  });
  const twice = async (path: string) => [
    cacheOf(await ask(other.address + path)),
    cacheOf(await ask(other.address + path)),
  ];
  expect(await twice('/encoding')).toEqual(['MISS', 'HIT']);
  expect(await twice('/cookie')).toEqual(['MISS', 'MISS']);
});
