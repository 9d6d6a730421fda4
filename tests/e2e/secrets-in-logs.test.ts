import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildWhenNeeded } from '../../bin/build.mjs';
import { ask } from '../support/ask';
import { freePort } from '../support/free-port';
import { spellings } from '../support/secret-addresses';
import { importBuild } from '../support/site';
import { startProcess } from '../support/start-process';

const dataDir = mkdtempSync(join(tmpdir(), 'sao-ocop-logs-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
beforeAll(buildWhenNeeded, 180_000);

const SECRET = 'mot-bi-mat';

test('nothing of an address but the pattern of its route is written down or counted', async () => {
  const { routes } = await importBuild();
  const patterns = Object.values(routes).flatMap((route) => route?.path ?? []);
  const filled = patterns
    .filter((path) => /[:*]/.test(path))
    .map((path) => `/${path.replace('en?/', '').replace(/:\w+|\*/g, SECRET)}`);
  expect(filled.length).toBeGreaterThan(40);
  const metrics = await freePort();
  const server = startProcess({
    DATA_DIR: dataDir,
    SEED: 'none',
    PROCESSES: '1',
    LOG_LEVEL: 'debug',
    METRICS_PORT: String(metrics),
  });
  onTestFinished(() => {
    server.child.kill('SIGKILL');
  });
  const address = await server.address();
  for (const path of [...filled, ...filled.map((each) => `${each}.data`), ...spellings(SECRET)]) {
    for (const method of ['GET', 'POST']) {
      const headers = { 'Sec-Fetch-Site': 'same-origin', Cookie: `sao.x=${SECRET}` };
      const sent = method === 'POST' ? { body: `token=${SECRET}` } : {};
      await ask(address + path, { method, headers, ...sent });
    }
  }
  const { text } = await ask(`http://127.0.0.1:${metrics}/metrics`);
  expect(text).toContain('/loi-moi/:secret');
  expect(await server.stop()).toBe(0);
  const written = `${server.said.out}${server.said.err}${text}`;
  expect(written).toContain('"answered"');
  const lines = written.split('\n').filter((line) => /mot-bi-mat|bi-mat/i.test(line));
  expect(lines).toEqual([]);
}, 120_000);
