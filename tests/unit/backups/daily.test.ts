import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPlan } from '~/domain/backups/rotation';
import { keepBackups } from '~/http/chores.server';
import { emptyFolder } from '../../support/kept-site';

const HOUR_MS = 60 * 60 * 1000;
const NOON = Date.parse('2026-08-01T12:00:00+07:00');

function setUp({ plan = '7-4-12', isReplica = false } = {}) {
  const dataDir = emptyFolder();
  const moment = { now: NOON };
  const making = { asked: 0, killed: 0, end: () => {} };
  const make = (_: string, afterwards: () => void) => {
    making.asked += 1;
    making.end = afterwards;
    return { kill: () => ++making.killed > 0 };
  };
  const primary = isReplica ? { url: 'libsql://x', authToken: '', syncSeconds: 5 } : null;
  const settings = { dataDir, primary, backups: readPlan(plan) };
  const start = () => keepBackups({ clock: () => moment.now }, settings, make);
  const pass = (hours: number) => {
    moment.now += hours * HOUR_MS;
    vi.advanceTimersByTime(hours * HOUR_MS);
  };
  const put = (name: string) => mkdirSync(join(dataDir, 'backups', name), { recursive: true });
  return { making, start, pass, put };
}

describe('today’s backup', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is made at the start, not while another is on its way, and each hour until there is one', () => {
    const { making, start, pass, put } = setUp();
    const stop = start();
    expect(making.asked).toBe(1);
    pass(1);
    expect(making.asked).toBe(1);
    making.end();
    pass(1);
    expect(making.asked).toBe(2);
    put('2026-08-01-140000');
    making.end();
    pass(9);
    expect(making.asked).toBe(2);
    // Eleven at night became past midnight in Vietnam.
    pass(2);
    expect(making.asked).toBe(3);
    stop();
    expect(making.killed).toBe(1);
    making.end();
    pass(24);
    expect(making.asked).toBe(3);
  });

  test('is not made again by a start on the same day; yesterday’s is not today’s', () => {
    const { making, start, put } = setUp();
    put('2026-08-01-000001');
    start()();
    expect(making.asked).toBe(0);
    const other = setUp();
    other.put('2026-07-31-235959');
    other.put('.aside-2026-08-01-000001');
    other.start()();
    expect(other.making.asked).toBe(1);
  });

  test.each([{ plan: 'none' }, { isReplica: true }])('is not made with %j', (asked) => {
    const { making, start, pass } = setUp(asked);
    const stop = start();
    pass(48);
    stop();
    expect(making.asked).toBe(0);
  });
});
