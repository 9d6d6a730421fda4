import { randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from 'db/connection.server';
import { beforeAll, expect, test } from 'vitest';
import { buildWhenNeeded } from '../../bin/build.mjs';
import { crashRun } from '../crash/crash-run';
import { prepareCrashSite } from '../crash/crash-site';
import { lookThrough } from '../crash/look-through';
import { nothingTold } from '../crash/people-at-work';

beforeAll(buildWhenNeeded, 180_000);

test('killed twenty times at work, the server loses nothing it said it had done, and does nothing by half', async () => {
  const seed = randomInt(1_000_000);
  const { kills, told, faults } = await crashRun({ kills: 20, seed });
  expect(faults, `seed ${seed}`).toEqual([]);
  expect(kills).toBe(20);
  for (const [what, times] of Object.entries(told)) expect(times, what).toBeGreaterThan(0);
}, 300_000);

test('the look afterwards would find what is lost, and what is done by half', async () => {
  const { dataDir, keepers } = await prepareCrashSite();
  expect(lookThrough(dataDir, nothingTold())).toEqual([]);
  const { productId = 0 } = keepers[0] ?? {};
  const db = openDatabase(join(dataDir, 'catalogue.db'));
  db.$client.exec(`
    INSERT INTO product_versions (product_id, number, state, texts, author_id, created_at)
      VALUES (${productId}, 2, 'draft', '{}', 1, '2026-08-01T05:00:00.000Z');
    INSERT INTO media (sha256, mime, bytes, created_at)
      VALUES ('${'a'.repeat(64)}', 'image/webp', 1, '2026-08-01T05:00:00.000Z');
    UPDATE products SET revision = revision + 1 WHERE id = ${productId};
  `);
  db.$client.close();
  const lies = {
    ...{ saved: ['x'], submitted: [], photos: ['y'], enquiries: ['z'], odd: ['500'] },
    decided: [{ versionId: 1, state: 'returned' as const, reason: '' }],
    seasons: new Map([[productId, 2]]),
  };
  const faults = lookThrough(dataDir, { ...nothingTold(), ...lies });
  rmSync(dataDir, { recursive: true });
  expect(faults.map((fault) => fault.replace(/:? ?\d.*$/, ''))).toEqual([
    ...['', 'lost text x', 'lost decision on version', 'product', 'lost photo y', 'lost enquiry z'],
    'a version that no entry tells of',
    'a product whose direct changes and their entries differ in number',
    'the file of photo',
  ]);
});
