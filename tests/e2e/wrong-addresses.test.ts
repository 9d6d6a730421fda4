import { connect } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { follow, openPage } from '../support/browser';
import { startSite } from '../support/site';

const site = await startSite();
afterAll(() => site.stop());

const ignoredIn = async (query: string) =>
  ((await (await site.get(`/san-pham.json?${query}`)).json()) as { ignored: Ignored[] }).ignored;
type Ignored = { key: string; reason: string };

describe('a wrong parameter is a normal page that says what it ignored', () => {
  test.each([
    ['trang', 'not-a-value', 'trang=-1'],
    ['trang', 'not-a-value', 'trang=abc'],
    ['trang', 'no-such-page', 'trang=99999'],
    ['sao', 'not-a-value', 'sao=9'],
    ['sao', 'repeated', 'sao=4&sao=3'],
    ['sap-xep', 'not-a-value', 'sap-xep=gi-do'],
    ['q', 'broken-text', 'q=%ff%fe'],
    ['q', 'too-long', `q=${'a'.repeat(10_000)}`],
    ['xa', 'not-a-value', "xa=1'+OR+1=1--"],
    ['htx', 'not-a-value', 'htx=../../etc/passwd'],
  ])('%s: %s', async (key, reason, query) => {
    expect(await ignoredIn(query)).toContainEqual(expect.objectContaining({ key, reason }));
    for (const path of ['/san-pham', '/en/san-pham']) {
      const response = await site.get(`${path}?${query}`);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('role="note"');
    }
  });

  test.each([
    'utm_source=zalo&fbclid=1',
    'q=',
    'sao=',
    'q=%25',
    'q=%22%27*+OR+NEAR(',
    'q=<b>&nhom=1',
  ])('and %s is none', async (query) => {
    expect(await ignoredIn(query)).toEqual([]);
    expect((await site.get(`/san-pham?${query}`)).status).toBe(200);
  });
});

describe('an unknown address', () => {
  test.each([
    '/san-pham/lap-xuong',
    '/lap-xuong-gac-bep',
    '/hop-tac-xa/thien-an',
    '/xa/99999',
    '/nhan-hieu/mien-dong',
  ])('%s is a page that proposes others', async (path) => {
    const page = await openPage(site, { expected: /404/, javaScriptEnabled: false });
    expect((await page.goto(path))?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toBe('Không tìm thấy trang này');
    expect(await page.getByRole('main').getByRole('searchbox').count()).toBe(1);
    const proposals = page.getByRole('main').locator('a[href]');
    await follow(proposals.first());
    expect(await page.locator('h1').innerText()).not.toBe('Không tìm thấy trang này');
  });

  test('is answered in the language and the form it was asked in', async () => {
    const english = await site.get('/en/khong-co');
    expect(english.status).toBe(404);
    expect(await english.text()).toContain('<html lang="en"');
    const data = await site.get('/san-pham/khong-co.json');
    expect(data.status).toBe(404);
    expect(await data.json()).toEqual({
      error: { code: 'not-found', message: expect.any(String) },
    });
  });

  test.each(['/%ff', '/san-pham/%ff', '/%00', '/san-pham/..%2f..%2fetc', `/${'a'.repeat(8000)}`])(
    'broken in way %# breaks nothing',
    async (path) => {
      const { status } = await site.get(path);
      expect([400, 404]).toContain(status);
    },
  );
});

/** How browsers say whose form it was: new ones, and those too old for that. */
const FOREIGN: [name: string, value: string][] = [
  ['Sec-Fetch-Site', 'cross-site'],
  ['Origin', 'https://evil.example'],
  ['Origin', 'null'],
  ['Origin', 'no address'],
];

test.each(
  [
    '/hoi-mua',
    '/en/dang-nhap',
    '/tai-khoan',
    '/co-quan/nguoi',
    '/en/htx/htx-nhung-luy/ho-so',
  ].flatMap((path) => FOREIGN.map(([name, value]) => [path, name, value] as const)),
)('a form from another site to %s is refused by a page (%s: %s)', async (path, name, value) => {
  const headers = { [name]: value };
  const answer = await site.get(path, { method: 'POST', headers, body: new URLSearchParams() });
  expect(answer.status).toBe(403);
  expect(await answer.text()).toMatch(
    /<h1>(?:Biểu mẫu không được nhận|This form was not accepted)</,
  );
});

test.each(['//evil.example', '//evil.example/san-pham', '/\\evil.example', '/en//evil.example'])(
  '%s stays on this site',
  async (target) => {
    const answer = await ask(target);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:200|404) /);
    expect(answer).not.toMatch(/(?:href|action|src)="(?:https?:)?\/\/evil/);
    expect(answer).not.toMatch(/^location:/im);
  },
);

/** Sends an address as it is; `fetch` would mend it first. */
function ask(target: string): Promise<string> {
  const { port } = new URL(site.address);
  return new Promise((done, fail) => {
    const socket = connect(Number(port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('end', () => done(answer)).on('error', fail);
    socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}
