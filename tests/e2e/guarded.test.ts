import { createHash } from 'node:crypto';
import { products, recognitions } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { afterAll, describe, expect, test } from 'vitest';
import { paths } from '~/paths';
import { type Answer, ask } from '../support/ask';
import { firstAccount } from '../support/first-accounts';
import { importBuild, startSite } from '../support/site';

const site = await startSite();
afterAll(() => site.stop());
const build = await importBuild();

const PRODUCT = 'lap-xuong-gac-bep';
const renewal = site.db
  .select({ id: recognitions.id })
  .from(recognitions)
  .innerJoin(products, eq(products.id, recognitions.productId))
  .where(eq(products.slug, PRODUCT))
  .get();
/** What stands for the parts of addresses. Where one route has no such thing, its 404 is looked at. */
const PARTS: Record<string, string> = {
  coopSlug: 'htx-nhung-luy',
  productSlug: PRODUCT,
  slug: PRODUCT,
  code: '01804',
  kind: 'sausages',
  view: 'main',
  seed: 'a.svg',
  list: 'co-so',
  recognitionId: String(renewal?.id),
};

/** One address of each route, in Vietnamese. */
const ADDRESSES = Object.values(build.routes)
  .filter((route) => route?.path !== undefined && route.id !== 'root')
  .map((route) => `/${route?.path?.replace(/^en\?\/?/, '').replace('*', 'khong-co')}`)
  .map((path) => path.replace(/:(\w+)/g, (_, part: string) => PARTS[part] ?? '1'));

async function cookieOf(role: string): Promise<string> {
  const { login, password } = firstAccount(site, role);
  const answer = await ask(site.address + paths.signIn(), {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: String(new URLSearchParams({ login, password })),
  });
  const cookies = [answer.headers['set-cookie'] ?? []].flat();
  return cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

/** Everything an answer lacks, or has twice: Node joins what comes twice with a comma. */
function faultsOf({ headers, text }: Answer): string[] {
  const type = headers['content-type'] ?? '';
  const policy = String(headers['content-security-policy']);
  const directives = new Map(
    policy.split('; ').map((line) => [line.split(' ')[0], line.split(' ').slice(1)] as const),
  );
  const isPage = type.startsWith('text/html');
  const wanted: [what: string, held: boolean][] = [
    ['nosniff', headers['x-content-type-options'] === 'nosniff'],
    ['a referrer policy', headers['referrer-policy'] === 'strict-origin-when-cross-origin'],
    ['TLS', headers['strict-transport-security'] === 'max-age=31536000'],
    [
      'whose it is',
      /^(?:same|cross)-origin$/.test(String(headers['cross-origin-resource-policy'])),
    ],
    ['no frame around it', directives.get('frame-ancestors')?.join() === "'none'"],
    ['nothing unsafe', !/unsafe|\*|https?:/.test(policy)],
    ['one policy', !policy.includes(',')],
    ['a default of nothing', policy.startsWith("default-src 'none'") || type.includes('pdf')],
    ['permissions', !isPage || /^camera=\(\), [^,]/.test(String(headers['permissions-policy']))],
    ['an opener policy', !isPage || headers['cross-origin-opener-policy'] === 'same-origin'],
    ['no style of its own', !isPage || !/<style|<[a-z][^>]*\sstyle=/.test(text)],
    ['no handler of its own', !isPage || !/<[a-z][^>]*\son[a-z]+=/.test(text)],
  ];
  const missing = wanted.filter(([, held]) => !held).map(([what]) => what);
  return isPage
    ? [...missing, ...strangeScripts(text, directives.get('script-src') ?? [])]
    : missing;
}

/** Scripts written into a page that its policy does not name. Structured data never runs. */
function strangeScripts(text: string, allowed: readonly string[]): string[] {
  return [...text.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].flatMap(
    ([, attributes = '', script = '']) => {
      if (/\ssrc=|ld\+json/.test(attributes)) return [];
      const nonce = /nonce="([^"]+)"/.exec(attributes)?.[1];
      const hash = createHash('sha256').update(script).digest('base64');
      const known = allowed.includes(`'nonce-${nonce}'`) || allowed.includes(`'sha256-${hash}'`);
      return known ? [] : [`a script its policy does not know: ${script.slice(0, 60)}`];
    },
  );
}

async function expectGuarded(asking: Parameters<typeof ask>[1]): Promise<number[]> {
  const statuses: number[] = [];
  for (const path of ADDRESSES) {
    const answer = await ask(site.address + path, asking);
    expect.soft(faultsOf(answer), path).toEqual([]);
    statuses.push(answer.status);
  }
  return [...new Set(statuses)].sort();
}

describe('every route guards what it answers', () => {
  test('to anybody', async () => {
    expect(await expectGuarded({})).toEqual([200, 302, 400, 404, 405]);
  });

  test.each(['owner', 'province'])('to a signed-in person: %s', async (role) => {
    const headers = { Cookie: await cookieOf(role) };
    expect(await expectGuarded({ headers })).toContain(200);
  });

  test('where it refuses a form', async () => {
    const headers = { 'Sec-Fetch-Site': 'cross-site', 'Content-Type': 'text/plain' };
    const statuses = await expectGuarded({ method: 'POST', headers, body: 'x' });
    expect(statuses).toEqual(expect.arrayContaining([403, 405]));
  });
});

test.each([paths.home(), '/san-pham.json', '/san-pham.csv', '/hinh-ve/tea/main/a.svg'])(
  '%s guards itself from memory, compressed and as a 304',
  async (path) => {
    const first = await ask(site.address + path);
    const again = [
      await ask(site.address + path),
      await ask(site.address + path, { headers: { 'Accept-Encoding': 'br' } }),
      await ask(site.address + path, { headers: { 'If-None-Match': String(first.headers.etag) } }),
    ];
    expect(again.map(({ status }) => status)).toEqual([200, 200, 304]);
    for (const answer of again) {
      expect(faultsOf({ ...answer, text: '' })).toEqual([]);
      expect(answer.headers['content-security-policy']).toBe(
        first.headers['content-security-policy'],
      );
    }
  },
);

test('so do files', async () => {
  const page = (await ask(site.address)).text;
  const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(page)?.[1] ?? '';
  for (const path of ['/enhance.js', '/favicon.svg', sheet]) {
    const answer = await ask(site.address + path);
    expect([answer.status, faultsOf(answer)]).toEqual([200, []]);
  }
});

test('each answer of a workspace has a nonce of its own; public pages have none', async () => {
  const headers = { Cookie: await cookieOf('owner') };
  const policyOf = async (path: string) =>
    String((await ask(site.address + path, { headers })).headers['content-security-policy']);
  // A page with live parts: others carry no script of their own.
  const own = paths.coop('htx-nhung-luy', 'san-pham/lap-xuong-gac-bep');
  const nonceOf = async () => /'nonce-([^']+)'/.exec(await policyOf(own))?.[1];
  const nonces = [await nonceOf(), await nonceOf()];
  expect(new Set(nonces).size).toBe(2);
  for (const nonce of nonces) expect(Buffer.from(String(nonce), 'base64')).toHaveLength(16);
  expect(await policyOf(paths.home())).not.toContain('nonce');
});

test('pictures may be shown elsewhere, pages and data may not be taken there', async () => {
  const policyOf = async (path: string) =>
    (await ask(site.address + path)).headers['cross-origin-resource-policy'];
  expect(await policyOf(paths.shareCard(PRODUCT))).toBe('cross-origin');
  expect(await policyOf(paths.home())).toBe('same-origin');
  expect(await policyOf('/san-pham.json')).toBe('same-origin');
});

test.each([
  ['/hoi-mua', 'vi', 'Biểu mẫu quá lớn'],
  ['/en/hoi-mua', 'en', 'This form is too large'],
])(
  'a form to %s that is too large is refused by a page in its language',
  async (path, lang, title) => {
    const answer = await ask(site.address + path, {
      method: 'POST',
      body: Buffer.alloc(3 * 2 ** 20),
    });
    expect([answer.status, faultsOf(answer)]).toEqual([413, []]);
    expect(answer.text).toContain(`<html lang="${lang}"`);
    expect(answer.text).toContain(`<h1>${title}</h1>`);
  },
);

/**
 * Remix 2.17 gets no more mends. Its route discovery would match as many made-up paths as fit into an
 * address, for anybody and for any method (GHSA-chx6-hx7r-mcp5), and is switched off in
 * vite.config.ts. This holds it off: by name, and by what it would answer.
 */
describe("Remix's route discovery answers nobody", () => {
  const query = `?version=${build.assets.version}&p=/co-quan/danh-muc&p=/${'a/'.repeat(500)}`;
  const NAMES = ['/__manifest', '//__manifest', '/__MANIFEST', '/__manifest/', '/__manifest.data'];
  const ALL = [...NAMES, '/en/__manifest', '/%5F_manifest', '/_root/__manifest'];

  test.each(['nobody', 'province'])('as %s', async (role) => {
    const cookie = role === 'nobody' ? '' : await cookieOf(role);
    const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' };
    for (const method of ['GET', 'HEAD', 'POST']) {
      for (const path of ALL) {
        const answer = await ask(site.address + path + query, { method, headers });
        expect.soft([404, 405], `${method} ${path}`).toContain(answer.status);
        expect.soft(answer.text, path).not.toContain('"parentId"');
      }
    }
  });
});
