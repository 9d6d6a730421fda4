import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readSettings, StartError } from '~/http/env.server';

const read = (env: Record<string, string>) => readSettings(env as NodeJS.ProcessEnv);

test('nothing set gives the documented defaults', () => {
  expect(read({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: resolve('var'),
    siteUrl: 'http://localhost:3000',
    seed: 'sample',
    engine: 'better-sqlite3',
    primary: null,
    backups: { daily: 7, weekly: 4, monthly: 12 },
    processes: availableParallelism(),
    metricsPort: null,
  });
});

test('every variable is heard', () => {
  const env = { PORT: '80', HOST: '0.0.0.0', DATA_DIR: '/srv/sao', SEED: 'none', PROCESSES: '3' };
  const metrics = { METRICS_PORT: '9464' };
  expect(read({ ...env, ...metrics, SITE_URL: 'https://ocop.example/' })).toEqual({
    port: 80,
    host: '0.0.0.0',
    dataDir: '/srv/sao',
    siteUrl: 'https://ocop.example',
    seed: 'none',
    backups: { daily: 7, weekly: 4, monthly: 12 },
    processes: 3,
    metricsPort: 9464,
    engine: 'better-sqlite3',
    primary: null,
  });
});

describe('a primary', () => {
  const follows = { DATABASE_ENGINE: 'libsql', LIBSQL_SYNC_URL: 'libsql://ocop.example' };

  test('is followed through libsql, every few seconds unless told otherwise', () => {
    expect(read({ DATABASE_ENGINE: 'libsql' })).toMatchObject({ engine: 'libsql', primary: null });
    const url = 'libsql://ocop.example';
    expect(read(follows).primary).toEqual({ url, authToken: '', syncSeconds: 5 });
    const told = { ...follows, LIBSQL_AUTH_TOKEN: 'khoá', LIBSQL_SYNC_SECONDS: '0.5' };
    expect(read(told).primary).toEqual({ url, authToken: 'khoá', syncSeconds: 0.5 });
  });

  test('is shown a token from a file, which stands in no environment', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sao-ocop-token-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'token');
    writeFileSync(file, 'khoá trong tệp\n');
    const { primary } = read({ ...follows, LIBSQL_AUTH_TOKEN_FILE: file });
    expect(primary?.authToken).toBe('khoá trong tệp');
    const missing = { ...follows, LIBSQL_AUTH_TOKEN_FILE: join(folder, 'none') };
    expect(() => read(missing)).toThrow(/^LIBSQL_AUTH_TOKEN_FILE must .*none"/);
  });

  test('needs libsql, and a number of seconds', () => {
    const { LIBSQL_SYNC_URL } = follows;
    expect(() => read({ LIBSQL_SYNC_URL })).toThrow(/DATABASE_ENGINE=libsql/);
    for (const LIBSQL_SYNC_SECONDS of ['0', '-1', 'often', '1e9']) {
      const said = new RegExp(`^LIBSQL_SYNC_SECONDS must .*"${LIBSQL_SYNC_SECONDS}"`);
      expect(() => read({ ...follows, LIBSQL_SYNC_SECONDS })).toThrow(said);
    }
  });
});

test('the address follows the port when none is given', () => {
  expect(read({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080');
});

describe('a mistake is named by its variable', () => {
  test.each([
    ['BACKUPS', '7'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '3000.5'],
    ['PORT', 'http'],
    ['SEED', 'all'],
    ['SEED', ''],
    ['PROCESSES', '0'],
    ['PROCESSES', '1.5'],
    ['PROCESSES', 'all'],
    ['PROCESSES', ''],
    ['SITE_URL', 'ocop.example'],
    ['SITE_URL', 'ftp://ocop.example'],
    ['SITE_URL', ''],
    ['DATABASE_ENGINE', 'postgres'],
    ['DATABASE_ENGINE', ''],
    ['LIBSQL_SYNC_URL', 'ocop.example'],
    ['LIBSQL_SYNC_URL', 'file:///srv/catalogue.db'],
    ['LIBSQL_SYNC_URL', ''],
  ])('%s="%s"', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(StartError);
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name} must .*"${value}"`));
  });
});
