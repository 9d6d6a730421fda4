import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { readSecret } from '~/http/accounts.server';
import { log } from '~/http/log.server';
import { serveMetrics } from '~/http/metrics.server';
import { serve } from '../../support/stub-site';

const page = () => new Response('a', { headers: { 'Content-Type': 'text/html' } });
const folder = () => mkdtempSync(join(inject('runFolder'), 'operating-'));

describe('what is told of a request', () => {
  test('is its name, its route and what became of it, and nobody’s data', async () => {
    const told = vi.spyOn(log, 'info');
    onTestFinished(() => told.mockRestore());
    const { get } = await serve(() => new Response('a', { status: 404 }));
    const answer = await get('/ai-do?q=0912345678', {
      'X-Request-Id': 'from-nginx-1234',
      'X-Forwarded-For': '203.0.113.9',
      Cookie: 'who=me',
    });
    expect(answer.headers.get('X-Request-Id')).toBe('from-nginx-1234');
    await expect.poll(() => told.mock.calls.length).toBe(1);
    const [fields] = told.mock.calls[0] ?? [];
    expect(fields).toEqual({
      id: 'from-nginx-1234',
      method: 'GET',
      route: '/*',
      status: 404,
      ms: expect.any(Number),
    });
  });

  test.each(['a b', 'x'.repeat(65), 'short'])('never takes %j for a name', async (given) => {
    const { get } = await serve(page);
    const id = (await get('/a', { 'X-Request-Id': given })).headers.get('X-Request-Id');
    expect(id).toMatch(/^[\da-f-]{36}$/);
  });

  test('is a sum where it came from memory', async () => {
    const told = vi.spyOn(log, 'info');
    onTestFinished(() => told.mockRestore());
    const { get, meter } = await serve(page);
    const { headers } = await get('/a');
    await get('/a');
    await get('/a');
    await get('/a', { 'If-None-Match': String(headers.get('ETag')) });
    await expect.poll(() => told.mock.calls.length).toBe(1);
    const text = await meter.registry.metrics();
    const sum = (status: number, source: string) =>
      `sao_ocop_answers_total{route="/*",status="${status}",source="${source}"}`;
    expect(text).toContain(`${sum(200, 'made')} 1\n`);
    expect(text).toContain(`${sum(200, 'memory')} 2\n`);
    expect(text).toContain(`${sum(304, 'memory')} 1\n`);
    expect(text).toContain('sao_ocop_making_seconds_count{route="/*"} 1\n');
    expect(text).toContain('sao_ocop_renders_under_way 0\n');
  });
});

test('a fault of ours is told with its stack and the name of its request', async () => {
  const told = vi.spyOn(log, 'error').mockImplementation(() => {});
  onTestFinished(() => told.mockRestore());
  const { get, db } = await serve(page);
  db.$client.close();
  const answer = await get('/a');
  expect(answer.status).toBe(500);
  expect(told.mock.calls[0]?.[0]).toMatchObject({ err: expect.any(Error) });
});

test('health is asked of the app itself even when the database is gone', async () => {
  const { get, db, calls } = await serve(() => new Response(null, { status: 503 }));
  db.$client.close();
  expect((await get('/healthz')).status).toBe(503);
  expect(calls).toHaveBeenCalledTimes(1);
});

test('who still sends a form when the server must end is told so', async () => {
  const { port, giveUp, calls } = await serve(async (request) => {
    await request.text().catch(() => '');
    return page();
  });
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  let said = '';
  socket.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  socket.write('POST /htx/a/anh HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\na');
  await expect.poll(() => calls.mock.calls.length).toBe(1);
  giveUp();
  await expect.poll(() => said).toContain('HTTP/1.1 503 ');
  expect(said).toMatch(/Retry-After: 3/i);
  expect(said).toMatch(/Connection: close/i);
});

describe('the metrics', () => {
  const ask = async (dataDir: string, ofAnswers = async () => 'answers 1') => {
    const { port, stop } = await serveMetrics(0, dataDir, ofAnswers);
    onTestFinished(stop);
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
    return { status: answer.status, text: await answer.text(), port };
  };

  test('tell of answers, of the database and of the newest backup', async () => {
    const dataDir = folder();
    writeFileSync(join(dataDir, 'catalogue.db'), 'x'.repeat(1234));
    const before = (await ask(dataDir)).text;
    expect(before).toContain('answers 1\n');
    expect(before).toContain('sao_ocop_database_bytes 1234\n');
    expect(before).not.toContain('timestamp_seconds{');
    const backup = join(dataDir, 'backups', '2026-08-01-030000');
    mkdirSync(backup, { recursive: true });
    // The copy that is made before a migration is no backup: it holds no photo.
    writeFileSync(join(dataDir, 'backups', 'before-0009-2026-08-02-030000.db'), '');
    const { mtimeMs } = statSync(backup);
    const { text } = await ask(dataDir);
    expect(text).toContain(`timestamp_seconds{folder="backups"} ${mtimeMs / 1000}\n`);
  });

  test('are nowhere but at their address, and say when they cannot be read', async () => {
    const { port } = await ask(folder());
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    const told = vi.spyOn(log, 'error').mockImplementation(() => {});
    onTestFinished(() => told.mockRestore());
    expect((await ask(folder(), () => Promise.reject(new Error('gone')))).status).toBe(503);
    expect(told).toHaveBeenCalledTimes(1);
  });
});

test('the secret is made once, and is for nobody else to read', () => {
  const dataDir = folder();
  const secret = readSecret(dataDir);
  const file = join(dataDir, 'session-secret');
  expect(secret).toMatch(/^[\da-f]{64}$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect([readSecret(dataDir), readFileSync(file, 'utf8')]).toEqual([secret, secret]);
  expect(readSecret(folder())).not.toBe(secret);
});
