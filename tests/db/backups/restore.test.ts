import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Database, write } from 'db/connection.server';
import { askCopy } from 'db/copy.server';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { recordEntry } from '~/domain/audit/record-entry.server';
import { BackupError } from '~/domain/backups/backup-error';
import { hashFile } from '~/domain/backups/files.server';
import { makeBackup } from '~/domain/backups/make-backup.server';
import { readManifest, writeManifest } from '~/domain/backups/manifest';
import { isHalfRestored, restoreBackup } from '~/domain/backups/restore-backup.server';
import { writeFirstAccounts } from '~/http/first-accounts.server';
import { openSite } from '~/http/start.server';
import { emptyFolder, hashesBelow, keptSite } from '../../support/kept-site';

const NOW = '2026-08-01T05:00:00.000Z';
let backup: string;

beforeEach(async () => {
  const { dataDir, db } = await keptSite();
  for (const id of [1, 2, 3]) {
    write(db, (tx) =>
      recordEntry(tx, { actor: null, now: NOW }, { action: 'apply-sheet', subject: ['data', id] }),
    );
  }
  ({ folder: backup } = await makeBackup({ db, dataDir, now: NOW }));
});

/** Refuses for that reason, and the folder is as empty as it was. */
async function refuses(why: RegExp, target = emptyFolder()) {
  const before = [...hashesBelow(target).keys()];
  const restoring = restoreBackup(backup, target);
  await expect(restoring).rejects.toThrow(BackupError);
  await expect(restoring).rejects.toThrow(why);
  expect([...hashesBelow(target).keys()]).toEqual(before);
  expect(isHalfRestored(target)).toBe(false);
}

/** Writes the manifest anew, as somebody would who means to deceive. */
async function reseal(): Promise<void> {
  const paths = [...hashesBelow(backup).keys()].filter((path) => path !== 'SHA256SUMS');
  const sums = await Promise.all(
    paths.map(async (path) => [path, await hashFile(join(backup, path))] as const),
  );
  writeFileSync(join(backup, 'SHA256SUMS'), writeManifest(new Map(sums)));
}

async function changeDatabase(change: (db: Database) => void): Promise<void> {
  askCopy(join(backup, 'catalogue.db'), (db) => {
    db.$client.pragma('foreign_keys = OFF');
    change(db);
  });
  await reseal();
}

const aPhoto = () =>
  [...hashesBelow(backup).keys()].find((path) => path.endsWith('.webp')) as string;

describe('a restore refuses, and leaves nothing', () => {
  test('into a folder that holds something, of whatever kind', async () => {
    const target = emptyFolder();
    writeFileSync(join(target, '.hidden'), 'mine');
    await refuses(/not empty \(\.hidden\)/, target);
    expect(readFileSync(join(target, '.hidden'), 'utf8')).toBe('mine');
  });

  test('what is no backup', async () => {
    backup = emptyFolder();
    await refuses(/no backup/);
    backup = join(backup, 'nowhere');
    await refuses(/no backup/, join(emptyFolder(), 'new'));
    expect(existsSync(join(backup))).toBe(false);
  });

  test('a file that was changed by one byte', async () => {
    appendFileSync(join(backup, aPhoto()), 'x');
    await refuses(/\.webp was changed/);
  });

  test('a file that was cut short', async () => {
    truncateSync(join(backup, 'catalogue.db'), 4096);
    await refuses(/catalogue\.db was changed/);
  });

  test('a missing file, and one nobody names', async () => {
    rmSync(join(backup, aPhoto()));
    await refuses(/is missing/);
    writeFileSync(join(backup, 'extra'), '');
    await refuses(/does not name extra/);
  });

  test('a manifest that was cut short', async () => {
    const file = join(backup, 'SHA256SUMS');
    const text = readFileSync(file, 'utf8');
    truncateSync(file, text.length - 3);
    await refuses(/cut off/);
    truncateSync(file, text.lastIndexOf('\n', text.length - 2) + 1);
    await refuses(/does not name/);
  });

  test('a checksum that is wrong', async () => {
    const file = join(backup, 'SHA256SUMS');
    const sums = new Map(readManifest(readFileSync(file, 'utf8')));
    sums.set('session-secret', '0'.repeat(64));
    writeFileSync(file, writeManifest(sums));
    await refuses(/session-secret was changed/);
  });

  test('links, and folders that lead out', async () => {
    const photo = join(backup, aPhoto());
    const outside = join(emptyFolder(), 'outside.webp');
    renameSync(photo, outside);
    symlinkSync(outside, photo);
    await refuses(/is a link/);
    rmSync(photo);
    const elsewhere = emptyFolder();
    cpSync(dirname(photo), elsewhere, { recursive: true });
    renameSync(outside, join(elsewhere, photo.split('/').at(-1) as string));
    rmSync(dirname(photo), { recursive: true });
    symlinkSync(elsewhere, dirname(photo));
    await refuses(/is a link/);
  });

  test('a database that SQLite finds damaged, though its checksum is right', async () => {
    const file = join(backup, 'catalogue.db');
    const bytes = readFileSync(file);
    // Past the schema; what is zero in a page's head makes it no page.
    for (let at = 4096 * 40; at < bytes.length; at += 4096 * 7) bytes.fill(0, at, at + 64);
    writeFileSync(file, bytes);
    await reseal();
    await refuses(/is damaged/);
    writeFileSync(file, 'no database at all, but long enough to be taken for one');
    await reseal();
    await refuses(/cannot be read/);
  });

  test('a database whose rows point to nothing', async () => {
    await changeDatabase((db) => db.$client.exec('UPDATE media SET producer_id = 987654'));
    await refuses(/points to none of producers/);
  });

  test('an audit log that was changed', async () => {
    await changeDatabase((db) => {
      db.$client.exec('DROP TRIGGER audit_entries_no_update');
      db.$client.exec("UPDATE audit_entries SET reason = 'other' WHERE id = 2");
    });
    await refuses(/entry 2 of its audit log is changed/);
  });

  test('a database of a newer release', async () => {
    await changeDatabase((db) =>
      db.$client
        .prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
        .run('later', Date.parse('2999-01-01T00:00:00Z')),
    );
    await refuses(/newer release/);
  });
});

test('a site does not start on what a killed restore left', () => {
  const DATA_DIR = emptyFolder();
  mkdirSync(join(DATA_DIR, 'restoring'));
  expect(() => openSite({ ...process.env, DATA_DIR, SEED: 'none' })).toThrow(/restore again/);
  expect(readdirSync(DATA_DIR)).toEqual(['restoring']);
});

test('a site starts on what was restored, with the people and the secret it had', async () => {
  const DATA_DIR = emptyFolder();
  await restoreBackup(backup, DATA_DIR);
  const { site } = openSite({ ...process.env, DATA_DIR, SEED: 'none' });
  onTestFinished(() => {
    site.db.$client.close();
  });
  expect(await writeFirstAccounts(site)).toBeNull();
  expect(readFileSync(join(DATA_DIR, 'session-secret'), 'utf8')).toBe('secret');
});
