#!/usr/bin/env node
// Everything CI runs, in the order in which it fails soonest. Stops at the first failure.
//   npm test                      all stages
//   npm test -- --only unit,e2e   some of them
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chdir, env, execPath, exit } from 'node:process';
import { buildWhenNeeded } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { readCommand } from './command.mjs';
import { findNginx } from './nginx.mjs';

chdir(resolve(import.meta.dirname, '..'));
const CACHE = join('node_modules', '.cache', 'tests');

const STAGES = {
  types: { title: 'Types', run: () => tool('typescript/bin/tsc', '--noEmit') },
  lint: { title: 'Lint and format', run: () => tool('@biomejs/biome/bin/biome', 'check', '.') },
  migrations: { title: 'Migrations in step with the schema', run: migrationsInStep },
  unit: { title: 'Rules, database, routes', run: () => vitest('unit') },
  libsql: { title: 'Database through libsql', run: databaseOnLibsql },
  build: { title: 'Build', run: buildWhenNeeded },
  e2e: { title: 'Journeys in a browser', run: journeys },
};

const choices = Object.keys(STAGES);
const { values } = readCommand({
  name: 'test',
  does: 'Runs everything CI runs, and stops at the first stage that fails. Data lies in folders of its own.',
  options: {
    only: { type: 'string', value: 'STAGES', choices, help: `some of ${choices.join(',')}` },
  },
  reads: ['DATABASE_ENGINE', 'CHROMIUM_PATH'],
});
const chosen = values.only?.split(',') ?? choices;

rmSync(CACHE, { recursive: true, force: true });
mkdirSync(CACHE, { recursive: true });
const total = { passed: 0, failed: 0 };
const notRun = [];
for (const name of chosen) {
  if (!(await runStage(name))) break;
}
// Alone on its line, so that whoever reads the log finds it.
console.log(`\n${total.passed} passed, ${total.failed} failed`);
for (const what of notRun) console.log(`Not run: ${what}`);
exit(total.failed > 0 ? 1 : 0);

/** Runs one stage under its heading. A stage counts as its tests, or as one where it has none. */
async function runStage(name) {
  const { title, run } = STAGES[name];
  console.log(`\n── ${title}`);
  const started = performance.now();
  let count;
  try {
    count = (await run()) ?? { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error.message);
    count = { passed: 0, failed: 1 };
  }
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${title}: ${count.failed > 0 ? 'failed' : 'ok'} after ${seconds} s`);
  return count.failed === 0;
}

/** The other engine, on the tests that ask the database most. It is optional: not every machine has it. */
async function databaseOnLibsql() {
  if (!existsSync(join('node_modules', '@libsql'))) {
    console.log('Left out: npm found no libsql for this machine.');
    return { passed: 0, failed: 0 };
  }
  const chosenBefore = env.DATABASE_ENGINE;
  env.DATABASE_ENGINE = 'libsql';
  try {
    return await vitest('libsql', 'tests/db');
  } finally {
    if (chosenBefore === undefined) delete env.DATABASE_ENGINE;
    else env.DATABASE_ENGINE = chosenBefore;
  }
}

async function journeys() {
  buildWhenNeeded();
  env.CHROMIUM_PATH = findChromium();
  // Looked for here, where what is missing may be installed; tests/e2e/vitest.config.ts leaves out
  // what needs it.
  const nginx = findNginx();
  if (nginx) env.NGINX_PATH = nginx;
  else
    notRun.push('tests/e2e/nginx*.test.ts, for want of nginx (Debian: sudo apt-get install nginx)');
  return vitest('e2e', '--config', 'tests/e2e/vitest.config.ts');
}

/** Runs one set of tests and counts them; a file that breaks outside its tests counts as one. */
async function vitest(name, ...args) {
  const report = join(CACHE, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const broke = await tool('vitest/vitest.mjs', 'run', ...reporters, ...args).catch(
    (error) => error,
  );
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = numFailedTests + brokenFiles.length;
  return { passed: numPassedTests, failed: broke ? Math.max(failed, 1) : failed };
}

/** Fails when the schema says something that no migration does. The tree is left as it was. */
async function migrationsInStep() {
  const copy = join(CACHE, 'migrations');
  cpSync(join('db', 'migrations'), copy, { recursive: true });
  const files = () => readdirSync(copy).filter((file) => file.endsWith('.sql'));
  const before = new Set(files());
  const schema = '--schema=./db/schema/*.server.ts';
  await quietTool('drizzle-kit/bin.cjs', 'generate', '--dialect=sqlite', schema, `--out=./${copy}`);
  const missing = files().filter((file) => !before.has(file));
  if (missing.length === 0) return;
  const statements = missing.map((file) => readFileSync(join(copy, file), 'utf8')).join('\n');
  throw new Error(`Run \`npm run db:generate\`; the migrations lack:\n${statements}`);
}

function tool(file, ...args) {
  return run(file, args, ['ignore', 'inherit', 'inherit']);
}

/** For a tool that is talkative when all is well: what it says is shown only when it fails. */
function quietTool(file, ...args) {
  return run(file, args, ['ignore', 'pipe', 'pipe']);
}

/** Without an input a tool that wants to ask something gives up instead of waiting for ever. */
function run(file, args, stdio) {
  return new Promise((done, fail) => {
    const child = spawn(execPath, [join('node_modules', file), ...args], { stdio });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    }
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) done(undefined);
      else fail(new Error(`${said}${file.split('/').at(-1)} ended with code ${code}`));
    });
  });
}
