import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from 'db/connection.server';
import { siteTexts } from 'db/schema/index.server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { productCode } from '~/domain/print/product-code';
import { paths } from '~/paths';
import { buildWhenNeeded } from '../../bin/build.mjs';
import { signInMember } from '../bench/saving';
import { openPage } from '../support/browser';
import { type StartedProcess, startProcess } from '../support/start-process';

const dataDir = mkdtempSync(join(tmpdir(), 'sao-ocop-visits-'));
let server: StartedProcess;
let address: string;
let product: { id: number; slug: string; producer: string };
let member: { cookie: string; workspace: string };

// In one go: each test adds to what the one before it left on the dashboard.
beforeAll(async () => {
  buildWhenNeeded();
  await start();
  member = await signInMember(address, dataDir);
  const db = openDatabase(join(dataDir, 'catalogue.db'));
  product = db.$client
    .prepare(
      `SELECT p.id, p.slug, c.slug AS producer FROM products p JOIN producers c ON c.id = p.producer_id
       WHERE c.slug = ? AND p.status = 'listed' AND p.live_version_id IS NOT NULL`,
    )
    .get(member.workspace.split('/').at(-1)) as typeof product;
  // Before any page is made and cached: shown below each page.
  const phone = { key: 'contact.phone', vi: '0209 3870 000', updatedAt: new Date(0).toISOString() };
  db.insert(siteTexts).values(phone).run();
  db.$client.close();
}, 180_000);
afterAll(() => {
  server.child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15';
/** What opens a printed code in Vietnam: cameras, and the scanners inside Zalo and Facebook. */
const PHONES = [
  `${ANDROID} Chrome/126.0.0.0 Mobile Safari/537.36`,
  `${ANDROID} SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36`,
  `${ANDROID} Version/4.0 Chrome/117.0.0.0 Mobile Safari/537.36 Zalo android/13090001 ZaloTheme/light ZaloLanguage/vi`,
  `${ANDROID} Version/4.0 Chrome/126.0.6478.71 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/469.0.0.49.81;]`,
  `${IPHONE} (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1`,
  `${IPHONE} (KHTML, like Gecko) Mobile/15E148 Zalo iOS/581 ZaloTheme/light ZaloLanguage/vn`,
];
const ROBOTS = ['Mozilla/5.0 (compatible; Googlebot/2.1)', 'facebookexternalhit/1.1', ''];

test('scans, views and taps reach the dashboard after the processes were replaced', async () => {
  const code = paths.qr(productCode(product.id));
  const pages = [paths.product(product.slug), paths.producer(product.producer)];
  for (const agent of PHONES) expect(await ask(code, agent)).toBe(302);
  // A crowd at a fair: what is asked for at the same time is made once, but counted for each.
  await Promise.all(PHONES.map((agent) => ask(code, agent)));
  for (const agent of PHONES) for (const page of pages) expect(await ask(page, agent)).toBe(200);
  for (const agent of ROBOTS) for (const path of [code, ...pages]) await ask(path, agent);
  for (const path of [code, ...pages]) {
    await ask(path, PHONES[0], { method: 'HEAD' });
    await ask(path, PHONES[0], { headers: { 'Sec-Purpose': 'prefetch;prerender' } });
    await ask(path, PHONES[0], { headers: { Cookie: member.cookie } });
  }
  expect(await ask(paths.qr('khong-co'), PHONES[0])).toBe(404);
  await tapNumbers();
  server.child.kill('SIGHUP');
  await server.says(/Restarted all 2 processes/);
  // The browser that tapped looked at the producer's page once.
  expect(await figures()).toEqual({ seen: 13, scanned: 12, contacted: 1 });
});

test('what was counted last is written when the server stops', async () => {
  await Promise.all(PHONES.map((agent) => ask(paths.qr(productCode(product.id)), agent)));
  expect(await server.stop()).toBe(0);
  await start();
  expect(await figures()).toEqual({ seen: 13, scanned: 18, contacted: 1 });
});

async function start() {
  server = startProcess({ DATA_DIR: dataDir, PROCESSES: '2', LOG_LEVEL: 'silent' });
  address = await server.address();
}

/** Each over a connection of its own, which the processes take in turn. */
async function ask(path: string, agent = '', { headers, ...init }: RequestInit = {}) {
  const answer = await fetch(address + path, {
    redirect: 'manual',
    headers: { 'User-Agent': agent, Connection: 'close', ...headers },
    ...init,
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** A buyer taps the cooperative's number, and then the agency's below the page. */
async function tapNumbers() {
  const page = await openPage(
    { address },
    {
      userAgent: PHONES[0],
      expected: /left the site: tel:/,
    },
  );
  await page.goto(paths.producer(product.producer), { waitUntil: 'load' });
  const told: (string | null)[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === paths.visit()) told.push(request.postData());
  });
  const heard = page.waitForResponse((answer) => answer.url().endsWith(paths.visit()));
  await page.locator('footer a[href^="tel:"]').first().click();
  await page.locator('main a[href^="tel:"]').first().click();
  await heard;
  expect(told).toHaveLength(1);
}

/** The figures of the last seven days on the cooperative's dashboard. */
async function figures() {
  const { cookie, workspace } = member;
  const html = await (await fetch(address + workspace, { headers: { cookie } })).text();
  const shown = (words: string) =>
    Number(new RegExp(`>${words}</dt><dd[^>]*>(\\d+)<`).exec(html)?.[1]);
  return {
    seen: shown('lượt xem'),
    scanned: shown('lượt quét mã'),
    contacted: shown('lượt bấm gọi hoặc Zalo'),
  };
}
