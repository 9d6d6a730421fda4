import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataVersion, migrateDatabase, openDatabase, write } from 'db/connection.server';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildWhenNeeded } from '../../bin/build.mjs';
import { startProcess } from '../support/start-process';

const folder = mkdtempSync(join(tmpdir(), 'sao-ocop-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// bin/start.mjs would build by itself, but within the time of a test.
beforeAll(buildWhenNeeded, 180_000);

const inFolder = (name: string) => join(folder, name);

test('a first start fills an empty folder, and a second goes on with what is there', async () => {
  const DATA_DIR = inFolder('new/deeper');
  const first = await startUntilServing({ DATA_DIR, SEED: 'sourced' });
  expect(first.said).toMatch(/Filled the empty database/);
  const health = await fetch(`${first.address}/healthz`);
  expect(health.status).toBe(200);
  expect(await health.json()).toMatchObject({ status: 'ok', database: { status: 'ok' } });
  expect(await first.stop()).toBe(0);

  const db = openDatabase(join(DATA_DIR, 'catalogue.db'));
  write(db, () => {});
  const version = dataVersion(db);
  db.$client.close();

  const second = await startUntilServing({ DATA_DIR, SEED: 'sourced' });
  expect(second.said).not.toMatch(/Filled/);
  const again = await (await fetch(`${second.address}/healthz`)).json();
  expect(again).toMatchObject({ database: { dataVersion: version } });
  expect(await second.stop()).toBe(0);
});

test('a single process goes on after SIGHUP, which could only end it', async () => {
  const env = { DATA_DIR: inFolder('single'), SEED: 'none', PROCESSES: '1' };
  const single = startHere(env);
  const address = await single.address();
  single.child.kill('SIGHUP');
  await single.complains(/SIGHUP changes nothing/);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  expect(await single.stop()).toBe(0);
});

describe('what the operator can mend is one line, and the start fails', () => {
  test.each(['1', '2'])('a port in use, with PROCESSES=%s', async (PROCESSES) => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    onTestFinished(() => {
      other.close();
    });
    const { port } = other.address() as AddressInfo;
    await fails(
      { PORT: String(port), DATA_DIR: inFolder(`busy-${PROCESSES}`), PROCESSES },
      /Port \d+ .* is in use/,
    );
    expect(existsSync(inFolder(`busy-${PROCESSES}`))).toBe(false);
  });

  test.each(['1', '2'])('an address nobody has, with PROCESSES=%s', async (PROCESSES) => {
    for (const HOST of ['203.0.113.7', 'nowhere.invalid']) {
      await fails({ HOST, DATA_DIR: inFolder('nowhere'), PROCESSES }, /HOST \S+ is no address/);
    }
    expect(existsSync(inFolder('nowhere'))).toBe(false);
  });

  test.each(['1', '2'])('a damaged page in the database, with PROCESSES=%s', async (PROCESSES) => {
    const DATA_DIR = inFolder(`damaged-${PROCESSES}`);
    mkdirSync(DATA_DIR);
    const file = join(DATA_DIR, 'catalogue.db');
    const db = openDatabase(file);
    migrateDatabase(db);
    const page = db.$client
      .prepare("SELECT rootpage FROM sqlite_master WHERE name = 'products'")
      .pluck();
    const at = (Number(page.get()) - 1) * Number(db.$client.pragma('page_size', { simple: true }));
    db.$client.close();
    const bytes = readFileSync(file).fill(0xff, at, at + 512);
    writeFileSync(file, bytes);
    await fails({ DATA_DIR, PROCESSES }, /catalogue\.db is damaged/);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test('a data folder that is a file', async () => {
    writeFileSync(inFolder('file'), '');
    await fails({ DATA_DIR: inFolder('file') }, /cannot be written to/);
    await fails({ DATA_DIR: inFolder('file/below') }, /cannot be written to/);
  });

  test('a database of a later release', async () => {
    const DATA_DIR = inFolder('later');
    mkdirSync(DATA_DIR);
    const db = openDatabase(join(DATA_DIR, 'catalogue.db'));
    migrateDatabase(db);
    db.$client
      .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
      .run('later', Date.parse('2999-01-01T00:00:00Z'));
    db.$client.close();
    await fails({ DATA_DIR }, /newer release/);
  });

  test('a database file that is none', async () => {
    const DATA_DIR = inFolder('broken');
    mkdirSync(DATA_DIR);
    writeFileSync(
      join(DATA_DIR, 'catalogue.db'),
      'not a database, but long enough to be read as one',
    );
    await fails({ DATA_DIR }, /catalogue\.db/);
  });

  test.each([
    ['PORT', 'abc'],
    ['PORT', ''],
    ['HOST', ''],
    ['SEED', 'everything'],
    ['PROCESSES', '0'],
    ['METRICS_PORT', 'x'],
    ['LOG_LEVEL', 'loud'],
    ['SITE_URL', 'nowhere'],
  ])('a wrong %s', async (name, value) => {
    await fails({ DATA_DIR: inFolder('unused'), [name]: value }, new RegExp(`${name} must`));
  });
});

function startHere(env: Record<string, string>) {
  const started = startProcess(env);
  onTestFinished(() => {
    started.child.kill('SIGKILL');
  });
  return started;
}

async function startUntilServing(env: Record<string, string>) {
  const { address, said, stop } = startHere(env);
  return { address: await address(), said: said.out, stop };
}

async function fails(env: Record<string, string>, why: RegExp) {
  const { said, ended } = startHere(env);
  expect(await ended).toBe(1);
  expect(said.err.trim()).toMatch(why);
  expect(said.err.trim().split('\n')).toHaveLength(1);
}
