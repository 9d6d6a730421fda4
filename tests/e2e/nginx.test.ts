import { write } from 'db/connection.server';
import { recognitions } from 'db/schema/index.server';
import { makeProduct, makeRecognition } from 'db/seed/factories/index.server';
import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { systemClock } from '~/domain/clock';
import { paths } from '~/paths';
import { type Answer, ask, cacheOf } from '../support/ask';
import { startNginx } from '../support/nginx';
import { startSite } from '../support/site';

const LAST_DAY = '2026-08-15';
const MIDNIGHT = '2026-08-15T17:00:00.000Z';
const SLUG = 'mat-ong-sau-nginx';
const PRODUCT = paths.product(SLUG);
/** nginx counts in whole seconds: what may live for five is over before the sixth is. */
const LONGEST_MS = 6000;
/** What a machine that does much else may add to it. */
const SLACK_MS = 1500;

const site = await startSite({ day: LAST_DAY });
const nginx = await startNginx(site.address, undefined, false);
afterAll(async () => {
  await nginx.stop();
  await site.stop();
});

const product = makeProduct(site.db, { slug: SLUG, name: 'Mật ong sau nginx' });
const recognition = makeRecognition(site.db, {
  productId: product.id,
  stars: 5,
  decidedOn: '2023-08-15',
  validUntil: LAST_DAY,
});

let asked = 0;
/** Another address of the same page: nothing of it can be kept yet. */
const unseen = (path: string) => `${path}?_=${asked++}`;
const through = (path: string, asking?: Parameters<typeof ask>[1]) =>
  ask(nginx.address + path, asking);
const hasStar = ({ text }: Answer) => text.includes(`"expires":"${LAST_DAY}"`);

/** Asks again and again until the answer is as wanted. */
async function until(get: () => Promise<Answer>, wanted: (answer: Answer) => boolean) {
  const started = systemClock();
  for (;;) {
    const answer = await get();
    if (wanted(answer)) return { answer, afterMs: systemClock() - started };
  }
}

beforeEach(() => site.setClock(LAST_DAY));

describe('a public page', () => {
  test('is answered by the cache, in each encoding that readers take', async () => {
    const path = unseen(PRODUCT);
    const direct = (await ask(site.address + path)).text;
    const written = [
      ['br', 'gzip, deflate, br', 'br;q=1.0, gzip;q=0.8, *;q=0.1'],
      ['gzip', 'gzip', 'deflate, gzip;q=1.0, br;q=0'],
      [undefined, 'identity', ''],
    ] as const;
    for (const [encoding, one, other] of written) {
      const first = await through(path, { headers: { 'Accept-Encoding': one } });
      const again = await through(path, { headers: { 'Accept-Encoding': other } });
      expect([cacheOf(first), cacheOf(again)]).toEqual(['MISS', 'HIT']);
      for (const answer of [first, again]) {
        expect(answer.headers['content-encoding']).toBe(encoding);
        expect(answer.headers.vary).toBe('Accept-Encoding');
        expect(answer.text).toBe(direct);
        expect(hasStar(answer)).toBe(true);
      }
    }
  });

  test('costs a browser that has it a 304, and is not for a second cache to keep', async () => {
    const path = unseen(PRODUCT);
    const { headers } = await through(path);
    const again = await through(path, { headers: { 'If-None-Match': headers.etag ?? '' } });
    expect([again.status, again.text, cacheOf(again)]).toEqual([304, '', 'HIT']);
    for (const told of [headers, again.headers]) {
      expect(told['cache-control']).toBe('public, max-age=0, must-revalidate');
    }
    expect((await through(path, { method: 'HEAD' })).headers.etag).toBe(headers.etag);
  });

  test('brings the headers that guard it as the app sent them, kept or not', async () => {
    const path = unseen(PRODUCT);
    const { headers } = await ask(site.address + path);
    const guards = Object.keys(headers).filter((name) =>
      /^(?:content-security|cross-origin|permissions|referrer|strict-transport|x-content)/.test(
        name,
      ),
    );
    expect(guards).toHaveLength(7);
    const etag = headers.etag ?? '';
    for (const asking of [{}, {}, { headers: { 'If-None-Match': etag } }]) {
      const answer = await through(path, asking);
      for (const name of guards) expect(answer.headers[name]).toBe(headers[name]);
    }
  });

  test('names each request anew, kept or not, and in its log', async () => {
    const path = unseen(PRODUCT);
    const ids = [];
    for (let time = 0; time < 3; time += 1) ids.push((await through(path)).headers['x-request-id']);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[\da-f]{32}$/);
    await expect.poll(() => nginx.log().join('\n')).toContain(ids[2]);
  });

  test('is asked for with its ETag when its time is over, and kept on', async () => {
    const path = unseen(PRODUCT);
    await through(path);
    const { afterMs } = await until(
      () => through(path),
      (answer) => cacheOf(answer) === 'REVALIDATED',
    );
    expect(afterMs).toBeLessThan(LONGEST_MS + SLACK_MS);
    expect(cacheOf(await through(path))).toBe('HIT');
  });

  test('shows a revocation within its lifetime', async () => {
    const path = unseen(PRODUCT);
    const revoke = (revokedOn: string | null) =>
      write(site.db, (tx) =>
        tx
          .update(recognitions)
          .set({ revokedOn, revokedReason: revokedOn && 'Đổi công thức' })
          .where(eq(recognitions.id, recognition.id))
          .run(),
      );
    await through(path);
    expect(hasStar(await through(path))).toBe(true);
    revoke('2026-08-14');
    onTestFinished(() => {
      revoke(null);
    });
    expect(hasStar(await ask(site.address + path))).toBe(false);
    const { answer, afterMs } = await until(
      () => through(path),
      (answer) => !hasStar(answer),
    );
    expect(cacheOf(answer)).toBe('EXPIRED');
    expect(afterMs).toBeLessThan(LONGEST_MS + SLACK_MS);
  });
});

describe('towards midnight in Vietnam', () => {
  test('a page is kept for at most the seconds that are left of the day', async () => {
    const path = unseen(PRODUCT);
    site.setClock('2026-08-15T23:59:56.500+07:00');
    expect(hasStar(await through(path))).toBe(true);
    site.setClock(MIDNIGHT);
    const { answer, afterMs } = await until(
      () => through(path),
      (answer) => !hasStar(answer),
    );
    expect(cacheOf(answer)).toBe('EXPIRED');
    expect(afterMs).toBeLessThan(3500);
  });

  test('in the last seconds nothing is kept', async () => {
    const path = unseen(PRODUCT);
    site.setClock('2026-08-15T23:59:57.500+07:00');
    const answers = [await through(path), await through(path), await through(path)];
    expect(answers.map(cacheOf)).toEqual(['MISS', 'MISS', 'MISS']);
  });

  test('a page that was kept is not kept on by a 304 without a time', async () => {
    const path = unseen(PRODUCT);
    await through(path);
    expect(cacheOf(await through(path))).toBe('HIT');
    site.setClock('2026-08-15T23:59:58.500+07:00');
    const { answer } = await until(
      () => through(path),
      (answer) => cacheOf(answer) !== 'HIT',
    );
    expect([cacheOf(answer), hasStar(answer)]).toEqual(['EXPIRED', true]);
    site.setClock(MIDNIGHT);
    expect(hasStar(await through(path))).toBe(false);
  });

  test('nobody who asks after midnight sees the star, with both clocks going', async () => {
    const pages = Array.from({ length: 12 }, () => unseen(PRODUCT));
    const seen = { kept: 0, dark: 0, late: [] as string[] };
    const lit = new Set(pages);
    const midnight = Date.parse(MIDNIGHT);
    site.runClockFrom('2026-08-15T23:59:53.800+07:00');
    // Each reader goes through the pages in its own order: they are kept from different moments on.
    const read = async (reader: number) => {
      for (let turn = 0; lit.size > 0; turn += 1) {
        const path = pages[(turn * (reader + 1)) % pages.length] as string;
        const askedAt = site.context.clock();
        const answer = await through(path);
        const kept = cacheOf(answer) === 'HIT';
        if (hasStar(answer)) {
          seen.kept += Number(kept);
          if (askedAt >= midnight) seen.late.push(`${askedAt - midnight} ms: ${cacheOf(answer)}`);
        } else {
          if (site.context.clock() < midnight) seen.dark += 1;
          if (kept) lit.delete(path);
        }
      }
    };
    await Promise.all([0, 4, 6, 10].map(read));
    expect(seen).toMatchObject({ dark: 0, late: [] });
    expect(seen.kept).toBeGreaterThan(0);
  });
});
