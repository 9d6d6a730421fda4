/**
 * npm run crash: kills the built server at random moments while people work, and looks each time
 * whether all that was acknowledged is there and nothing is done by half.
 *   npm run crash -- --kills 500
 *   npm run crash -- --kills 20 --seed 7   the same people with the same words; moments still differ
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { buildWhenNeeded } from '../../bin/build.mjs';
import { crashRun } from './crash-run';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(randomInt(1_000_000)) },
  },
});
buildWhenNeeded();
console.log(`Seed ${values.seed}`);
const report = await crashRun(
  { kills: Number(values.kills), seed: Number(values.seed) },
  console.log,
);
console.log(report);
process.exit(report.faults.length > 0 ? 1 : 0);
