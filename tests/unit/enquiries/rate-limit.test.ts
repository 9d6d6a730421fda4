import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { limit, limitKey, limitsOf } from '~/http/rate-limit.server';
import { migratedDatabase } from '../../support/database';

describe('a limit', () => {
  // The library reads the machine's clock itself.
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('allows so many, then says how long to wait, then allows again', async () => {
    const { take, peek } = limit(2, 3600);
    expect(await take('a')).toEqual({ allowed: true, retryAfterSeconds: 0 });
    vi.advanceTimersByTime(10 * 60 * 1000);
    expect((await take('a')).allowed).toBe(true);
    expect(await take('a')).toEqual({ allowed: false, retryAfterSeconds: 50 * 60 });
    expect((await take('b')).allowed).toBe(true);
    vi.advanceTimersByTime(50 * 60 * 1000 - 1);
    expect(await peek('a')).toEqual({ allowed: false, retryAfterSeconds: 1 });
    vi.advanceTimersByTime(1);
    expect((await take('a')).allowed).toBe(true);
  });

  test('looked at is not counted, and agrees with what taking would say', async () => {
    const { take, peek } = limit(1, 3600);
    for (let round = 0; round < 3; round++) expect((await peek('a')).allowed).toBe(true);
    expect((await take('a')).allowed).toBe(true);
    expect(await peek('a')).toEqual({ allowed: false, retryAfterSeconds: 3600 });
    expect((await take('a')).allowed).toBe(false);
  });

  test('forgets a key that is cleared', async () => {
    const { take, clear } = limit(1, 3600);
    await take('a');
    await clear('a');
    expect((await take('a')).allowed).toBe(true);
  });
});

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '::ffff:192.0.2.7'],
  ['2001:db8:0:12:aaaa:bbbb:cccc:dddd', '2001:db8:0:12::/64'],
  ['2001:DB8:0000:0012::1', '2001:db8:0:12::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['2001:db8:1:2:3:4:5::', '2001:db8:1:2::/64'],
  ['htx-nhung-luy', 'htx-nhung-luy'],
  ['unknown', 'unknown'],
])('the address %s counts as %s', (address, key) => {
  expect(limitKey(address)).toBe(key);
});

test('each site has limits of its own, kept between requests', () => {
  const [one, other] = [migratedDatabase(), migratedDatabase()];
  expect(limitsOf({ db: one })).toBe(limitsOf({ db: one }));
  expect(limitsOf({ db: one })).not.toBe(limitsOf({ db: other }));
});
