import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, migrateDatabase, openDatabase } from 'db/connection.server';
import { makePerson, makeProducer, makeProduct } from 'db/seed/factories/index.server';
import { fillEmptyCatalogue } from '~/domain/catalogue/fill-empty-catalogue.server';
import { instantNow, systemClock, vietnamDay } from '~/domain/clock';
import { passFactor } from '~/domain/people/session-factor.server';
import { rebuildSearchIndex } from '~/domain/search/index-products.server';
import { createAccounts } from '~/http/accounts.server';

/** A cooperative with one product, and the session of somebody who keeps it. */
export type Keeper = { coop: string; slug: string; productId: number; cookie: string };

export type CrashSite = { dataDir: string; keepers: Keeper[]; officer: string };

const KEEPERS = 3;

/** A filled DATA_DIR with people who are signed in: passwords and codes are not what is tried here. */
export async function prepareCrashSite(
  dataDir = mkdtempSync(join(tmpdir(), 'sao-ocop-crash-')),
): Promise<CrashSite> {
  const secret = randomBytes(32).toString('hex');
  writeFileSync(join(dataDir, 'session-secret'), secret, { mode: 0o600 });
  const db = openDatabase(join(dataDir, 'catalogue.db'));
  migrateDatabase(db);
  fillEmptyCatalogue(db, 'sourced', vietnamDay(systemClock));
  const keepers: Keeper[] = [];
  for (let at = 0; at < KEEPERS; at += 1) {
    const producer = makeProducer(db, { name: `HTX Thử ${at}` });
    const { slug, id } = makeProduct(db, { producerId: producer.id, name: `Chè thử ${at}` });
    const person = makePerson(db, { memberOf: { [producer.id]: 'owner' } });
    const cookie = await cookieOf(db, person.id, secret);
    keepers.push({ coop: producer.slug, slug, productId: id, cookie });
  }
  const officer = makePerson(db, { officer: { post: 'province' } });
  const site = { dataDir, keepers, officer: await cookieOf(db, officer.id, secret) };
  rebuildSearchIndex(db);
  db.$client.close();
  return site;
}

async function cookieOf(db: Database, personId: number, secret: string): Promise<string> {
  const accounts = createAccounts({ db, siteUrl: 'http://localhost', secret });
  const { authCookies, internalAdapter } = await accounts.$context;
  const { token } = await internalAdapter.createSession(String(personId));
  passFactor(db, token, instantNow(systemClock));
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `${authCookies.sessionToken.name}=${encodeURIComponent(`${token}.${signature}`)}`;
}
