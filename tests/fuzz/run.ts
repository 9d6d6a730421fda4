/**
 * npm run fuzz: hostile requests to every address, by everybody; lists each fault with the first
 * request that showed it, and ends with 1 where there is any.
 *   npm run fuzz -- --requests 100000   how many
 *   npm run fuzz -- --seed 7            the same requests again; chosen and printed otherwise
 */
import { randomInt } from 'node:crypto';
import { exit } from 'node:process';
import { buildWhenNeeded } from '../../bin/build.mjs';
import { readCommand } from '../../bin/command.mjs';

const { values } = readCommand({
  name: 'fuzz',
  does: 'Sends hostile requests to every address, by everybody, on a site of its own. Ends with 1 where there is a fault.',
  options: {
    requests: { type: 'string', value: 'NUMBER', default: '10000', help: 'how many' },
    seed: { type: 'string', value: 'NUMBER', help: 'the same requests again; chosen otherwise' },
  },
});
// As the server runs; React and Remix read it when they are loaded.
process.env.NODE_ENV = 'production';
const { fuzz } = await import('./fuzz');

const seed = Number(values.seed ?? randomInt(2 ** 30));
buildWhenNeeded();
console.log(`Seed ${seed}`);
const started = performance.now();
const { requests, statuses, faults } = await fuzz({
  seed,
  requests: Number(values.requests),
  onSite: ({ requests, faults }) => console.log(`${requests} requests, ${faults.size} faults`),
  onFault: ({ what, seed, example }) => console.log(`\n${what}\n  --seed ${seed}\n  ${example}`),
});
const seconds = ((performance.now() - started) / 1000).toFixed(0);
const counts = [...statuses].sort().map(([status, times]) => `${status}: ${times}`);
console.log(`\n${requests} requests in ${seconds} s. ${counts.join(', ')}`);
for (const { what, times } of faults.values()) console.log(`${times} × ${what}`);
console.log(`\n${faults.size} faults`);
exit(faults.size > 0 ? 1 : 0);
