import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, StartError } from '~/http/env.server';

const read = (env: Record<string, string>) => readSettings(env as NodeJS.ProcessEnv);

test('nothing set gives the documented defaults', () => {
  expect(read({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: resolve('var'),
    siteUrl: 'http://localhost:3000',
    seed: 'sample',
    processes: availableParallelism(),
  });
});

test('every variable is heard', () => {
  const env = { PORT: '80', HOST: '0.0.0.0', DATA_DIR: '/srv/sao', SEED: 'none', PROCESSES: '3' };
  expect(read({ ...env, SITE_URL: 'https://ocop.example/' })).toEqual({
    port: 80,
    host: '0.0.0.0',
    dataDir: '/srv/sao',
    siteUrl: 'https://ocop.example',
    seed: 'none',
    processes: 3,
  });
});

test('the address follows the port when none is given', () => {
  expect(read({ PORT: '8080' }).siteUrl).toBe('http://localhost:8080');
});

describe('a mistake is named by its variable', () => {
  test.each([
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
  ])('%s="%s"', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(StartError);
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name} must .*"${value}"`));
  });
});
