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
    const { ask, waited } = queueOf(400);
    expect(refused(await crowd(ask, 10))).toBe(7);
    expect(waited).toEqual([0, 400, 800]);
  });

  test('lets one turn of the event loop pass between two renders', async () => {
    const { ask, waited } = queueOf(1);
    const all = crowd(ask, 3);
    expect(waited).toHaveLength(0);
    await nextTurn();
    expect(waited).toHaveLength(1);
    await all;
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
    for (let turn = 0; turn < 2000; turn += 1) {
      go(10);
      await nextTurn();
    }
    await Promise.all(asked);
    const served = waited.length;
    expect(served + no).toBe(20_000);
    expect(served).toBeGreaterThanOrEqual(2000);
    const settled = waited.slice(400).sort((a, b) => a - b);
    expect(settled[Math.floor(settled.length * 0.99)]).toBeLessThanOrEqual(55);
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
    await nextTurn();
    await nextTurn();
    await nextTurn();
    expect([queue.running, ends.length]).toEqual([2, 2]);
    ends[0]?.();
    await expect.poll(() => ends.length).toBe(3);
    for (const end of ends) end();
    expect((await all).every(({ status }) => status === 'rejected')).toBe(true);
    expect(queue.running).toBe(0);
  });
});
