import { randomInt } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { buildWhenNeeded } from '../../bin/build.mjs';
import { crashRun } from '../crash/crash-run';

beforeAll(buildWhenNeeded, 180_000);

test('killed twenty times at work, the server loses nothing it said it had done, and does nothing by half', async () => {
  const seed = randomInt(1_000_000);
  const { kills, told, faults } = await crashRun({ kills: 20, seed });
  expect(faults, `seed ${seed}`).toEqual([]);
  expect(kills).toBe(20);
  for (const [what, times] of Object.entries(told)) expect(times, what).toBeGreaterThan(0);
}, 300_000);
