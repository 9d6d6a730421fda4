import { expect, test } from 'vitest';
import { fuzz } from '../fuzz/fuzz';

/** Always the same requests; `npm run fuzz` chooses others each time. */
const SEED = 20_260_801;
const REQUESTS = 1000;
const PATIENCE_MS = 180_000;

test(
  'nothing that is sent to any address breaks it, or comes back as markup',
  async () => {
    const { requests, faults } = await fuzz({ seed: SEED, requests: REQUESTS });
    expect([...faults.values()]).toEqual([]);
    expect(requests).toBe(REQUESTS);
  },
  PATIENCE_MS,
);
