import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Database, openDatabase } from 'db/connection.server';
import { auditEntries } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { verifyChain } from '~/domain/audit/verify-chain.server';
import { finish } from '~/domain/sheets/steps';
import { paths } from '~/paths';
import { buildWhenNeeded } from '../../bin/build.mjs';
import { keepSaving, type Member, signInMember } from '../bench/saving';
import { hashesBelow, rowsOf } from '../support/kept-site';
import { quarters } from '../support/pictures';
import { startProcess } from '../support/start-process';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'sao-ocop-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(buildWhenNeeded, 180_000);

const SLUG = 'bi-xanh-thom';
const command = (name: string, DATA_DIR: string, ...given: string[]) =>
  run(process.execPath, [`bin/${name}.mjs`, ...given], {
    env: { ...process.env, DATA_DIR, SEED: 'none' },
  });

test('a drill: a backup made while people save gives every row and file back, and serves', async () => {
  const DATA_DIR = join(folder, 'site');
  const server = startHere({ DATA_DIR, PROCESSES: '2', BACKUPS: '7-4-12' });
  const address = await server.address();
  await server.says(/First accounts.*\n/);
  await server.says(/Backed up the database and 0 files/);
  const member = await signInMember(address, DATA_DIR);
  for (const size of [300, 310, 320]) await sendPhoto(address, member, size);
  expect(savesIn(backupOf(DATA_DIR))).toBe(0);
  const stopSaving = keepSaving(address, member, SLUG);
  await expect.poll(() => savesIn(DATA_DIR), { timeout: 30_000 }).toBeGreaterThan(1);
  const { stdout } = await command('backup', DATA_DIR);
  const saved = await stopSaving();
  expect(saved).toBeGreaterThan(savesIn(backupOf(DATA_DIR)));
  expect(stdout).toMatch(/database and 3 files/);
  expect(await server.stop()).toBe(0);

  const target = join(folder, 'restored');
  await command('restore', target, backupOf(DATA_DIR));
  const [copy, restored] = [rowsIn(backupOf(DATA_DIR)), rowsIn(target)];
  expect(copy.size).toBeGreaterThan(40);
  for (const [table, rows] of copy) expect(restored.get(table), table).toBe(rows);
  const uploads = hashesBelow(join(DATA_DIR, 'uploads', 'photos'));
  expect(uploads.size).toBe(3);
  expect(hashesBelow(join(target, 'uploads', 'photos'))).toEqual(uploads);

  const again = startHere({ DATA_DIR: target, SEED: 'none', PROCESSES: '1' });
  const now = await again.address();
  expect(again.said.out).not.toMatch(/Filled|First accounts/);
  // The session was in the database and the secret beside it: nobody has to sign in again.
  const page = await fetch(`${now}${member.workspace}/san-pham/${SLUG}`, {
    headers: { cookie: member.cookie },
    redirect: 'manual',
  });
  expect(page.status).toBe(200);
  const [photo] = [...uploads.keys()].map((path) => path.split('/').at(-1)?.slice(0, 64) ?? '');
  expect((await fetch(now + paths.photo(photo as string, '320.webp'))).status).toBe(200);
  expect(await again.stop()).toBe(0);
}, 120_000);

test('a server that cannot make its backup goes on serving', async () => {
  const DATA_DIR = join(folder, 'cannot');
  mkdirSync(DATA_DIR);
  writeFileSync(join(DATA_DIR, 'backups'), 'a file where the folder should be');
  const server = startHere({
    DATA_DIR,
    SEED: 'none',
    BACKUPS: '7-4-12',
    PROCESSES: '1',
    LOG_LEVEL: 'error',
  });
  const address = await server.address();
  await server.says(/There is no backup of today; the next try is in an hour/);
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  expect(await server.stop()).toBe(0);
});

describe('what the operator can mend is one line', () => {
  test.each([
    ['backup', [], /Cannot back up: There is no catalogue\.db/],
    ['restore', ['nowhere'], /Cannot restore: .*nowhere is no backup/],
    ['restore', [], /FOLDER is missing/],
  ] as const)('%s %j', async (name, given, why) => {
    const failed = await command(name, join(folder, 'nothing'), ...given).catch((error) => error);
    expect(failed.code).toBeGreaterThan(0);
    expect(failed.stderr.trim()).toMatch(why);
    expect(failed.stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'nothing'))).toBe(false);
  });
});

function startHere(env: Record<string, string>) {
  const started = startProcess(env);
  onTestFinished(() => {
    started.child.kill('SIGKILL');
  });
  return started;
}

/** The newest. */
const backupOf = (dataDir: string) =>
  join(dataDir, 'backups', readdirSync(join(dataDir, 'backups')).sort().at(-1) as string);

function asking<Answer>(dataDir: string, question: (db: Database) => Answer): Answer {
  let file = join(dataDir, 'catalogue.db');
  // To open a database may change its file, which in a backup nobody may.
  if (dataDir.includes('/backups/')) copyFileSync(file, (file = join(folder, 'asked.db')));
  const db = openDatabase(file);
  try {
    return question(db);
  } finally {
    db.$client.close();
  }
}

/** How often the season was saved, by the audit log, which is looked through as well. */
const savesIn = (dataDir: string) =>
  asking(dataDir, (db) => {
    expect(finish(verifyChain(db)).broken).toBeNull();
    const saves = eq(auditEntries.action, 'change-season');
    return db.select().from(auditEntries).where(saves).all().length;
  });

const rowsIn = (dataDir: string) => asking(dataDir, rowsOf);

async function sendPhoto(address: string, member: Member, size: number): Promise<void> {
  const body = new FormData();
  const bytes = await quarters(size, size).png().toBuffer();
  body.set('photo', new File([new Uint8Array(bytes)], 'a.png', { type: 'image/png' }));
  const path = `${address}${member.workspace}/anh`;
  const answer = await fetch(path, { method: 'POST', headers: { cookie: member.cookie }, body });
  expect(answer.status, await answer.text()).toBe(200);
}
