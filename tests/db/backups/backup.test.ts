import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { openDatabase, write } from 'db/connection.server';
import { media, synonyms } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import {
  anchorLog,
  ensureKeys,
  newestEntry,
  readAnchors,
  readKeys,
} from '~/domain/audit/anchors.server';
import { recordEntry } from '~/domain/audit/record-entry.server';
import { verifyLog } from '~/domain/audit/verify-log.server';
import { BackupError } from '~/domain/backups/backup-error';
import { findBackups, makeBackup, rotateBackups } from '~/domain/backups/make-backup.server';
import { restoreBackup } from '~/domain/backups/restore-backup.server';
import { mediaFile } from '~/domain/media/storage.server';
import { finish } from '~/domain/sheets/steps';
import { emptyFolder, hashesBelow, keptSite, rowsOf } from '../../support/kept-site';

const NOW = '2026-08-01T05:00:00.000Z';
const DAY_MS = 24 * 60 * 60 * 1000;

describe('a backup', () => {
  test('holds every row, every file and the secret, and gives them back', async () => {
    const { dataDir, db } = await keptSite();
    const { folder, files, lost } = await makeBackup({ db, dataDir, now: NOW });
    expect(folder).toBe(join(dataDir, 'backups', '2026-08-01-120000'));
    expect({ files, lost }).toEqual({ files: 3, lost: [] });

    const target = join(emptyFolder(), 'new', 'deeper');
    expect(await restoreBackup(folder, target)).toBe(5);
    expect(readdirSync(target).sort()).toEqual(['catalogue.db', 'session-secret', 'uploads']);
    const restored = openDatabase(join(target, 'catalogue.db'));
    expect(rowsOf(restored)).toEqual(rowsOf(db));
    restored.$client.close();
    const uploads = hashesBelow(join(dataDir, 'uploads'));
    expect(uploads.size).toBe(3);
    expect(hashesBelow(join(target, 'uploads'))).toEqual(uploads);
  });

  test('is of one moment: what is written while it is being made is in it whole or not at all', async () => {
    const { dataDir, db, keep } = await keptSite();
    const other = openDatabase(join(dataDir, 'catalogue.db'));
    const making = makeBackup({ db, dataDir, now: NOW });
    for (let turn = 0; turn < 20; turn += 1) {
      await keep(`photo ${turn}`);
      write(other, (tx) =>
        tx
          .insert(synonyms)
          .values({ terms: [`a${turn}`, 'b'] })
          .run(),
      );
    }
    other.$client.close();
    const { folder, lost } = await making;
    expect(lost).toEqual([]);
    const target = emptyFolder();
    await restoreBackup(folder, target);
    const restored = openDatabase(join(target, 'catalogue.db'));
    const rows = restored.select().from(media).all();
    restored.$client.close();
    const named = rows.map((row) => mediaFile(target, row).slice(target.length + 9)).sort();
    expect([...hashesBelow(join(target, 'uploads')).keys()]).toEqual(named);
  });

  test('is for the operator’s eyes only', async () => {
    const { dataDir, db } = await keptSite();
    const { folder } = await makeBackup({ db, dataDir, now: NOW });
    const modes = [join(dataDir, 'backups'), folder].map((path) => statSync(path).mode & 0o777);
    expect(modes).toEqual([0o700, 0o700]);
    for (const path of hashesBelow(folder).keys()) {
      expect(statSync(join(folder, path)).mode & 0o077, path).toBe(0);
    }
  });

  test('costs no room for files that did not change', async () => {
    const { dataDir, db } = await keptSite();
    await makeBackup({ db, dataDir, now: NOW });
    const { folder } = await makeBackup({ db, dataDir, now: '2026-08-02T05:00:00.000Z' });
    const uploads = [...hashesBelow(join(folder, 'uploads')).keys()];
    for (const path of uploads) expect(statSync(join(folder, 'uploads', path)).nlink).toBe(3);
  });

  test('says which files are lost or were changed, and holds all others', async () => {
    const { dataDir, db } = await keptSite();
    const [gone, changed] = db.select().from(media).where(eq(media.mime, 'image/webp')).all();
    rmSync(mediaFile(dataDir, gone as NonNullable<typeof gone>));
    writeFileSync(mediaFile(dataDir, changed as NonNullable<typeof changed>), 'rotten');
    const { folder, files, lost } = await makeBackup({ db, dataDir, now: NOW });
    expect(files).toBe(1);
    expect(lost).toHaveLength(2);
    expect(await restoreBackup(folder, emptyFolder())).toBe(3);
  });

  test('of a damaged database is not made, and nothing half made is left', async () => {
    const { dataDir, db } = await keptSite();
    db.$client.pragma('foreign_keys = OFF');
    write(db, (tx) => tx.update(media).set({ producerId: 987654 }).run());
    const making = makeBackup({ db, dataDir, now: NOW });
    await expect(making).rejects.toThrow(BackupError);
    await expect(making).rejects.toThrow(/media points to none of producers/);
    expect(readdirSync(join(dataDir, 'backups'))).toEqual([]);
  });

  test('that was killed is none, and goes a day later', async () => {
    const { dataDir, db } = await keptSite();
    const aside = join(dataDir, 'backups', '.aside-killed');
    mkdirSync(join(aside, 'uploads'), { recursive: true });
    expect(findBackups(dataDir)).toEqual([]);
    const at = (age: number) =>
      utimesSync(aside, new Date(Date.parse(NOW) - age), new Date(Date.parse(NOW) - age));
    at(DAY_MS - 1000);
    await makeBackup({ db, dataDir, now: NOW });
    expect(readdirSync(join(dataDir, 'backups'))).toContain('.aside-killed');
    at(DAY_MS + 1000);
    await makeBackup({ db, dataDir, now: NOW.replace(':00.', ':01.') });
    expect(readdirSync(join(dataDir, 'backups'))).not.toContain('.aside-killed');
  });
});

test('rotation removes what the plan does not keep, and touches nothing else', async () => {
  const { dataDir } = await keptSite();
  const names = ['2026-08-03-030000', '2026-08-02-030000', '2026-08-01-030000'];
  for (const name of [...names, 'notes']) {
    mkdirSync(join(dataDir, 'backups', name, 'uploads'), { recursive: true });
  }
  expect(await rotateBackups(dataDir, { daily: 1, weekly: 0, monthly: 0 })).toBe(2);
  expect(readdirSync(join(dataDir, 'backups')).sort()).toEqual(['2026-08-03-030000', 'notes']);
});

test('it holds an anchor of its audit log and no key, and a restore says what it went back to', async () => {
  const { db, dataDir } = await keptSite();
  const add = () =>
    recordEntry(db, { actor: null, now: NOW }, { action: 'save-draft', subject: ['product', 1] });
  add();
  const keyFile = join(emptyFolder(), 'audit-key');
  const keys = ensureKeys(keyFile);
  const { folder } = await makeBackup({ db, dataDir, now: NOW, keys });
  const newest = newestEntry(db);
  const anchors = readAnchors(folder).anchors;
  expect(anchors).toEqual([expect.objectContaining({ why: 'backup', ...newest })]);
  expect(readFileSync(join(folder, 'audit-anchors.log'), 'utf8')).not.toContain(keys[0]);
  expect(existsSync(join(folder, 'audit-key'))).toBe(false);

  const target = join(emptyFolder(), 'restored');
  await restoreBackup(folder, target, { now: NOW, keyFile });
  const restored = openDatabase(join(target, 'catalogue.db'));
  const verify = (of: typeof db, where: string) =>
    finish(verifyLog(of, readAnchors(where), readKeys(keyFile)));
  const report = verify(restored, target);
  expect(report).toMatchObject({ fault: null, held: 2, after: 0 });
  expect(report.restored).toEqual([expect.objectContaining({ from: basename(folder), ...newest })]);

  // The same older copy, put in place of the database by hand: the newer anchors name what is gone.
  add();
  anchorLog({ db, now: NOW }, dataDir, keys);
  expect(verify(db, dataDir).fault).toBeNull();
  expect(verify(restored, dataDir).fault).toMatchObject({ why: 'missing' });
  restored.$client.close();
});
