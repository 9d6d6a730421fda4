import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashPassword } from 'better-auth/crypto';
import { instantNow } from '~/domain/clock';
import { createFirstAccounts } from '~/domain/people/create-first-accounts.server';
import type { Site } from './context';

const FILE = 'first-run-accounts.json';

/**
 * Where there are no people yet, makes one account per role and writes their random passwords to
 * DATA_DIR, for the operator's eyes only. Returns the file, or null where people exist.
 */
export async function writeFirstAccounts({ db, clock, dataDir, siteUrl }: Site) {
  const accounts = await createFirstAccounts({ db, now: instantNow(clock), hash: hashPassword });
  if (accounts.length === 0) return null;
  const file = join(dataDir, FILE);
  const rows = accounts.map(({ path, ...account }) => ({ ...account, url: siteUrl + path }));
  writeFileSync(file, `${JSON.stringify(rows, null, 2)}\n`, { mode: 0o600 });
  return file;
}
