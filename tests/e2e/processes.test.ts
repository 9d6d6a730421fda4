import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from 'db/connection.server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '~/paths';
import { buildWhenNeeded } from '../../bin/build.mjs';
import { type Member, signInMember } from '../bench/saving';
import { type StartedProcess, startProcess } from '../support/start-process';

const dataDir = mkdtempSync(join(tmpdir(), 'sao-ocop-processes-'));
const SLUG = 'bi-xanh-thom';
let server: StartedProcess;
let address: string;

// In one go from the start to the end of one server: each test finds two processes and leaves two.
beforeAll(async () => {
  buildWhenNeeded();
  server = startProcess({ DATA_DIR: dataDir, PROCESSES: '2' });
  address = await server.address();
  await server.says(/First accounts.*\n/);
}, 180_000);
afterAll(() => {
  server.child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

test('the first process says once where it serves, and makes the accounts once', () => {
  expect(server.said.out.match(/Serving on/g)).toHaveLength(1);
  expect(server.said.out.match(/First accounts/g)).toHaveLength(1);
  expect(server.said.err).toBe('');
});

test('both processes answer, and the first does not', async () => {
  const found = await processes();
  expect(found).toHaveLength(2);
  expect(found).not.toContain(String(server.child.pid));
});

test('what is written through one is read through the other at once', async () => {
  const member = await signInMember(address, dataDir);
  for (let months = 1; months <= 12; months += 1) {
    const before = await etags();
    expect(new Set(before.values()).size, 'the same page from both').toBe(1);
    await saveSeason(member, months);
    const after = await etags();
    expect(new Set(after.values()).size).toBe(1);
    for (const [pid, etag] of after) expect(etag, `process ${pid}`).not.toBe(before.get(pid));
  }
});

test('a limit counts over both processes', async () => {
  const statuses: number[] = [];
  const body = String(new URLSearchParams({ login: 'nobody', password: 'wrong password' }));
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const asked = new Set<string>();
  for (let times = 0; times < 9; times += 1) {
    const answer = await ask(paths.signIn(), { method: 'POST', headers, body });
    statuses.push(answer.status);
    asked.add(answer.pid);
  }
  expect(asked.size).toBe(2);
  expect(statuses.slice(0, 8)).not.toContain(429);
  expect(statuses[8]).toBe(429);
});

test('a process that is killed is replaced', async () => {
  const [killed = '', left] = await processes();
  process.kill(Number(killed), 'SIGKILL');
  const now = await untilProcesses((found) => found.length === 2 && !found.includes(killed));
  expect(now).toContain(left);
  expect(server.said.err).toMatch(`Process ${killed} ended with SIGKILL; another takes its place.`);
});

describe('on SIGHUP', () => {
  test('all processes are replaced, and no request is refused', async () => {
    const before = await processes();
    let over = false;
    const keepAlive = new Agent({ keepAlive: true });
    const keepAsking = async (agent: Agent | undefined) => {
      const statuses = new Set<number>();
      while (!over) statuses.add((await ask(paths.products(), { agent })).status);
      return [...statuses];
    };
    const askers = [undefined, undefined, keepAlive].map(keepAsking);
    server.child.kill('SIGHUP');
    await server.says(/Restarted all 2 processes/);
    over = true;
    expect(await Promise.all(askers)).toEqual([[200], [200], [200]]);
    keepAlive.destroy();
    const after = await processes();
    expect(after).toHaveLength(2);
    expect(after.filter((pid) => before.includes(pid))).toEqual([]);
    expect(before.filter(isRunning)).toEqual([]);
  });

  test('the old ones go on where a new one would have to migrate', async () => {
    const before = await processes();
    const db = openDatabase(join(dataDir, 'catalogue.db'));
    const newest = 'FROM __drizzle_migrations ORDER BY created_at DESC LIMIT 1';
    const row = db.$client.prepare(`SELECT hash, created_at AS at ${newest}`).get();
    db.$client.exec(`DELETE FROM __drizzle_migrations WHERE hash = (SELECT hash ${newest})`);
    server.child.kill('SIGHUP');
    await server.complains(/The restart stops.*Stop the server and start it again/);
    db.$client
      .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (@hash, @at)')
      .run(row);
    db.$client.close();
    expect(await processes()).toEqual(before);
  });
});

test('SIGTERM ends them all', async () => {
  const before = await processes();
  expect(await server.stop()).toBe(0);
  expect(before.filter(isRunning)).toEqual([]);
});

test('where processes end at their start again and again, all end with one line that says why', async () => {
  server = startProcess({ DATA_DIR: dataDir, PROCESSES: '2' });
  address = await server.address();
  const [killed] = await processes();
  const db = openDatabase(join(dataDir, 'catalogue.db'));
  db.$client
    .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
    .run('later', Date.parse('2999-01-01T00:00:00Z'));
  db.$client.close();
  process.kill(Number(killed), 'SIGKILL');
  expect(await server.ended).toBe(1);
  const [first, ...others] = server.said.err.trim().split('\n');
  expect(first).toMatch(/ended with SIGKILL/);
  expect(others).toEqual([expect.stringMatching(/^Cannot start: .* newer release/)]);
});

type Asked = {
  method?: string;
  headers?: IncomingHttpHeaders;
  body?: string;
  agent?: Agent;
  signal?: AbortSignal;
};
type Answer = { status: number; pid: string; etag: string };

/** Asks over a connection of its own, unless an agent keeps one. */
function ask(path: string, { body, agent, ...asked }: Asked = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const asking = request(address + path, { ...asked, agent: agent ?? false }, (answer) => {
      const { etag = '', 'x-process': pid } = answer.headers;
      answer.on('error', fail).resume();
      answer.on('end', () => done({ status: answer.statusCode ?? 0, pid: String(pid), etag }));
    });
    asking.on('error', fail).end(body);
  });
}

/** The product's page as each process has it; they take connections in turn. */
async function etags(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let times = 0; times < 4; times += 1) {
    const { pid, etag, status } = await ask(paths.product(SLUG));
    expect(status).toBe(200);
    found.set(pid, etag);
  }
  expect(found.size).toBe(2);
  return found;
}

/** Who answers, in a fixed order. */
async function processes(signal?: AbortSignal): Promise<string[]> {
  const answers = await Promise.all(Array.from({ length: 8 }, () => ask('/healthz', { signal })));
  return [...new Set(answers.map(({ pid }) => pid))].sort();
}

/** A connection that was handed to a process just when that was killed gets no answer, ever. */
async function untilProcesses(wanted: (found: string[]) => boolean): Promise<string[]> {
  for (;;) {
    const found = await processes(AbortSignal.timeout(1000)).catch(() => []);
    if (wanted(found)) return found;
  }
}

async function saveSeason({ cookie, workspace }: Member, months: number): Promise<void> {
  const form = `${address}${workspace}/san-pham/${SLUG}`;
  const page = await (await fetch(form, { headers: { cookie } })).text();
  const body = new FormData();
  body.set('intent', 'season');
  body.set('revision', /name="revision" value="(\d+)"/.exec(page)?.[1] ?? '');
  body.set('months', String(months));
  const answer = await fetch(form, {
    method: 'POST',
    headers: { cookie },
    body,
    redirect: 'manual',
  });
  expect(answer.status).toBe(303);
}

function isRunning(pid: string): boolean {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
}
