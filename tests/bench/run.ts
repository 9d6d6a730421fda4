/**
 * npm run bench: how fast the built app is, beside what could not be faster on the same machine in
 * the same run.
 *   npm run bench                               catalogues of 2,000, 20,000 and 200,000 products
 *   npm run bench -- --sizes 2000 --seconds 1   a quick look
 *   npm run bench -- --only cold,signed-in      some ways of asking (also hot, saving;
 *                                               cores: two processes beside one;
 *                                               nginx: in front of the app, where there is one;
 *                                               photos: while photos are worked on;
 *                                               overload: ten times what it can make;
 *                                               floods: the home page while strangers send forms)
 *   npm run bench -- --json FILE                every figure, for comparing two runs
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhenNeeded } from '../../bin/build.mjs';
import { readCommand } from '../../bin/command.mjs';
import { measureCatalogue, WAYS, type Way } from './measure-catalogue';
import { writeCatalogue } from './national-catalogue.server';
import { asJson, type Line, table } from './report';

const { values } = readCommand({
  name: 'bench',
  does: 'Measures how fast the built app is beside what could not be faster, on catalogues of its own.',
  options: {
    sizes: {
      type: 'string',
      value: 'NUMBERS',
      default: '2000,20000,200000',
      help: 'products of each catalogue',
    },
    seconds: { type: 'string', value: 'NUMBER', default: '3', help: 'of each measurement' },
    only: {
      type: 'string',
      value: 'WAYS',
      choices: WAYS,
      default: WAYS.join(','),
      help: 'some ways of asking',
    },
    json: { type: 'string', value: 'FILE', help: 'every figure, for comparing two runs' },
  },
});
const ways = values.only.split(',') as Way[];

buildWhenNeeded();
const lines: Line[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  const dataDir = mkdtempSync(join(tmpdir(), 'sao-ocop-bench-'));
  try {
    const file = join(dataDir, 'catalogue.db');
    const { indexedInMs } = writeCatalogue(file, size);
    const megabytes = statSync(file).size / 1e6;
    console.log(
      `\n${size.toLocaleString('en')} products: search index written in ${(indexedInMs / 1000).toFixed(1)} s, database of ${megabytes.toFixed(0)} MB`,
    );
    const measured = await measureCatalogue({
      dataDir,
      products: size,
      ways,
      seconds: Number(values.seconds),
    });
    console.log(table(measured));
    lines.push(...measured);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(lines.map(asJson), null, 2)}\n`);
