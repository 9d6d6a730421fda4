/**
 * npm run crash: kills the built server at random moments while people work, and looks each time
 * whether all that was acknowledged is there and nothing is done by half.
 *   npm run crash -- --kills 500
 *   npm run crash -- --kills 20 --seed 7   the same people with the same words; moments still differ
 */
import { randomInt } from 'node:crypto';
import { buildWhenNeeded } from '../../bin/build.mjs';
import { readCommand } from '../../bin/command.mjs';
import { crashRun } from './crash-run';

const { values } = readCommand({
  name: 'crash',
  does: 'Kills the server at work and looks for what it lost, in folders of its own. Ends with 1 where there is a fault.',
  options: {
    kills: { type: 'string', value: 'NUMBER', default: '100', help: 'how often' },
    seed: { type: 'string', value: 'NUMBER', help: 'the same people again; chosen otherwise' },
  },
});
const seed = Number(values.seed ?? randomInt(1_000_000));
buildWhenNeeded();
console.log(`Seed ${seed}`);
const report = await crashRun({ kills: Number(values.kills), seed }, console.log);
console.log(report);
process.exit(report.faults.length > 0 ? 1 : 0);
