import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSite } from '~/http/start.server';
import { keptSite } from '../../support/kept-site';

/** What others on the machine may do with what lies below a folder, by its path. */
function openToOthers(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => (statSync(join(folder, path)).mode & 0o077) !== 0);
}

test('photos and papers are kept in folders of their owner', async () => {
  const { dataDir } = await keptSite();
  expect(openToOthers(join(dataDir, 'uploads'))).toEqual([]);
  expect(statSync(join(dataDir, 'uploads')).mode & 0o777).toBe(0o700);
});

test('a start closes what was left open, but not a folder that may be shared', async () => {
  const { dataDir } = await keptSite();
  mkdirSync(join(dataDir, 'backups'));
  const secrets = ['session-secret', 'first-run-accounts.json'].map((name) => join(dataDir, name));
  const folders = ['', 'uploads', 'uploads/photos', 'uploads/papers', 'backups'].map((name) =>
    join(dataDir, name),
  );
  for (const folder of folders) chmodSync(folder, 0o755);
  for (const file of secrets) chmodSync(file, 0o644);
  openSite({ NODE_ENV: 'test', DATA_DIR: dataDir, SEED: 'none' }).site.db.$client.close();
  expect(statSync(dataDir).mode & 0o777).toBe(0o755);
  const modes = [...folders.slice(1), ...secrets].map((path) => statSync(path).mode & 0o777);
  expect(modes).toEqual([0o700, 0o700, 0o700, 0o700, 0o600, 0o600]);
});
