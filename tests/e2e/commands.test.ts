import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase, openDatabase } from 'db/connection.server';
import { products } from 'db/schema/index.server';
import { count } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillEmptyCatalogue } from '~/domain/catalogue/fill-empty-catalogue.server';
import { buildWhenNeeded } from '../../bin/build.mjs';
import { hashesBelow } from '../support/kept-site';
import { SITE_DAY } from '../support/site';

const folder = mkdtempSync(join(tmpdir(), 'sao-ocop-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What package.json runs by a tool of others, whose arguments are theirs. */
const OTHERS = ['types', 'lint', 'format', 'db:generate'];
const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;
const COMMANDS = Object.keys(scripts).filter((name) => !OTHERS.includes(name));
const LOOKING = ['verify-audit', 'backup'];

type Ended = { code: number; out: string; err: string };

/** Runs a command as package.json does, without a terminal. */
function run(name: string, given: string[], env: Record<string, string> = {}) {
  const [program, file] = (scripts[name] as string).split(' ') as [string, string];
  const loader = program === 'tsx' ? ['--import', 'tsx'] : [];
  return new Promise<Ended>((done) => {
    const child = execFile(
      process.execPath,
      [...loader, file, ...given],
      { env: { ...process.env, SEED: 'none', ...env }, timeout: 60_000 },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end();
  });
}

const emptyFolder = () => mkdtempSync(join(folder, 'data-'));
const kept = join(folder, 'kept');
const productsIn = (dataDir: string) => {
  const db = openDatabase(join(dataDir, 'catalogue.db'));
  const found = db.select({ all: count() }).from(products).get()?.all;
  db.$client.close();
  return found;
};
const copyOfSite = () => {
  const dataDir = emptyFolder();
  cpSync(kept, dataDir, { recursive: true });
  return dataDir;
};

beforeAll(() => {
  buildWhenNeeded();
  mkdirSync(kept);
  const db = openDatabase(join(kept, 'catalogue.db'));
  migrateDatabase(db);
  fillEmptyCatalogue(db, 'sample', SITE_DAY);
  db.$client.close();
}, 180_000);

describe.each(COMMANDS)('npm run %s', (name) => {
  test('--help says what it does, and does nothing', async () => {
    const dataDir = emptyFolder();
    const { code, out, err } = await run(name, ['--help'], { DATA_DIR: dataDir });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`npm run ${name}`);
    expect(hashesBelow(dataDir).size).toBe(0);
  });

  test.each([['--no-such-option'], ['one', 'two', 'three']])(
    'an argument it does not know ends it before it begins: %s',
    async (...given) => {
      const dataDir = copyOfSite();
      const before = hashesBelow(dataDir);
      const { code, out, err } = await run(name, given, { DATA_DIR: dataDir });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err.trim().split('\n')).toEqual([
        expect.stringContaining(`npm run ${name} -- --help`),
      ]);
      expect(hashesBelow(dataDir)).toEqual(before);
    },
  );
});

describe.each([...LOOKING, 'remove-samples'])('npm run %s, where there is no catalogue', (name) => {
  const given = name === 'remove-samples' ? ['--yes'] : [];

  test.each([
    ['an empty folder', () => {}],
    ['an empty file', (dataDir: string) => writeFileSync(join(dataDir, 'catalogue.db'), '')],
  ])('makes none: %s', async (_, prepare) => {
    const dataDir = emptyFolder();
    prepare(dataDir);
    const before = hashesBelow(dataDir);
    const { code, err } = await run(name, given, { DATA_DIR: dataDir });
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(dataDir)]);
    expect(hashesBelow(dataDir)).toEqual(before);
  });
});

test('remove-samples asks, and a script that does not say --yes is refused', async () => {
  const dataDir = copyOfSite();
  const before = productsIn(dataDir);
  const refused = await run('remove-samples', [], { DATA_DIR: dataDir });
  expect(refused.code).toBe(2);
  expect(refused.err).toContain(dataDir);
  expect(refused.err).toContain('--yes');
  expect(productsIn(dataDir)).toBe(before);
  const done = await run('remove-samples', ['--yes'], { DATA_DIR: dataDir });
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining(dataDir) });
  expect(productsIn(dataDir)).toBeLessThan(Number(before));
});

test('verify-audit changes no row and no file beside the catalogue', async () => {
  const dataDir = copyOfSite();
  await run('verify-audit', [], { DATA_DIR: dataDir });
  const before = hashesBelow(dataDir);
  const { code, out } = await run('verify-audit', [], { DATA_DIR: dataDir });
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(dataDir) });
  expect(hashesBelow(dataDir)).toEqual(before);
});
