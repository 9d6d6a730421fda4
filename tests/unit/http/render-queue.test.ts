import { describe, expect, test } from 'vitest';
import { CrowdedError, QUEUE_LIMITS, RenderQueue } from '~/http/render-queue.server';

const LIMITS = { ...QUEUE_LIMITS, patienceMs: 1000, crowdedPatienceMs: 50, rushMs: 1000 };

/** A queue whose renders take so many milliseconds of its clock each. */
function queueOf(renderMs: number, limits = LIMITS) {
  const moment = { now: 0 };
  const queue = new RenderQueue(() => moment.now, limits);
  const waited: number[] = [];
  const ask = () => {
    const since = moment.now;
    return queue.run(async () => {
      waited.push(moment.now - since);
      moment.now += renderMs;
    });
  };
  return { moment, queue, waited, ask };
}

const crowd = (ask: () => Promise<unknown>, size: number) =>
  Promise.allSettled(Array.from({ length: size }, ask));
const refused = (results: PromiseSettledResult<unknown>[]) =>
  results.filter((result) => result.status === 'rejected' && result.reason instanceof CrowdedError)
    .length;
const nextTurn = () => new Promise((done) => setImmediate(done));

describe('the line before the renderer', () => {
  test('serves all of a rush that passes', async () => {
    const { ask } = queueOf(5);
    expect(refused(await crowd(ask, 200))).toBe(0);
  });

  test('refuses who would wait longer than anybody waits for a page', async () => {
    const { ask, waited } = queueOf(400, { ...LIMITS, short: 2 });
    expect(refused(await crowd(ask, 10))).toBe(5);
    expect(waited).toEqual([0, 400, 800, 1200, 1600]);
  });

  test('refuses nobody of a few, however long each takes', async () => {
    const { ask } = queueOf(5000);
    expect(refused(await crowd(ask, LIMITS.short))).toBe(0);
  });

  test('hears who comes before it begins the next', async () => {
    const { ask, waited } = queueOf(1);
    const all = [ask(), ask()];
    for (let turn = 0; turn < 10; turn += 1) {
      await nextTurn();
      all.push(ask());
    }
    expect(waited).toHaveLength(0);
    await expect.poll(() => waited.length).toBeGreaterThan(0);
    await Promise.all(all);
    expect(waited).toHaveLength(12);
  });

  test('does not let those who come keep off those who are there', async () => {
    const { ask, waited } = queueOf(1);
    const all: Promise<unknown>[] = [];
    while (waited.length === 0 && all.length < 500) {
      all.push(ask());
      await nextTurn();
    }
    expect(all.length).toBeLessThan(100);
    await Promise.all(all);
  });

  test('under ten times the load serves as many, none of whom waited long, and then recovers', async () => {
    const { ask, waited, moment } = queueOf(5);
    const asked: Promise<unknown>[] = [];
    let no = 0;
    const go = (count: number) => {
      for (let each = 0; each < count; each += 1) {
        asked.push(
          ask().catch((error) => {
            expect(error).toBeInstanceOf(CrowdedError);
            no += 1;
          }),
        );
      }
    };
    // Ten come while one is served.
    for (let before = -1; waited.length < 2000; await nextTurn()) {
      if (waited.length === before) continue;
      before = waited.length;
      go(10);
    }
    await Promise.all(asked);
    const served = waited.length;
    expect(no).toBeGreaterThan(8 * served);
    const settled = waited.slice(400).sort((a, b) => a - b);
    expect(settled[Math.floor(settled.length * 0.99)]).toBeLessThanOrEqual(16 * 5);
    moment.now += 1000;
    expect(refused(await crowd(ask, 100))).toBe(0);
  });

  test('is no longer than memory allows', async () => {
    const { ask } = queueOf(0, { ...LIMITS, waiting: 10 });
    expect(refused(await crowd(ask, 15))).toBe(5);
  });

  test('holds no more at once than it should, and goes on when one fails', async () => {
    const { queue } = queueOf(0, { ...LIMITS, atOnce: 2 });
    const ends: (() => void)[] = [];
    const slow = () =>
      queue.run(() => new Promise<void>((_, fail) => ends.push(() => fail(new Error('x')))));
    const all = Promise.allSettled([slow(), slow(), slow()]);
    for (let turn = 0; turn < 10; turn += 1) await nextTurn();
    expect([queue.running, ends.length]).toEqual([2, 2]);
    ends[0]?.();
    await expect.poll(() => ends.length).toBe(3);
    for (const end of ends) end();
    expect((await all).every(({ status }) => status === 'rejected')).toBe(true);
    expect(queue.running).toBe(0);
  });
});
