import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from 'db/connection.server';
import { makePerson, makeProduct } from 'db/seed/factories/index.server';
import { onTestFinished } from 'vitest';
import type { Acting } from '~/domain/acting';
import { keepFile } from '~/domain/media/keep-file.server';
import { seededDatabase } from './database';
import { actorOf } from './personas';

const NOW = '2026-08-01T05:00:00.000Z';

/** An empty folder that goes when the test ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sao-ocop-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A DATA_DIR as a running site has it: a filled database file, photos and papers, a secret. */
export async function keptSite() {
  const dataDir = emptyFolder();
  const seeded = await seededDatabase('sample');
  writeFileSync(join(dataDir, 'catalogue.db'), seeded.$client.serialize());
  writeFileSync(join(dataDir, 'session-secret'), 'secret', { mode: 0o600 });
  writeFileSync(join(dataDir, 'first-run-accounts.json'), '[]');
  const db = openDatabase(join(dataDir, 'catalogue.db'));
  onTestFinished(() => {
    db.$client.close();
  });
  const producerId = makeProduct(db).producerId as number;
  const person = makePerson(db, { memberOf: { [producerId]: 'owner' } });
  const acting: Acting = { db, actor: actorOf(db, person), now: NOW };
  /** Keeps a file whose content nobody looks into here. */
  const keep = (content: string, mime = 'image/webp') =>
    keepFile(acting, dataDir, { producerId, mime, fileName: null, data: Buffer.from(content) });
  await keep('a photo');
  await keep('another photo');
  await keep('a paper', 'application/pdf');
  return { dataDir, db, keep };
}

/** The names of all tables, those of search indexes too. */
export const tableNames = (db: Database): string[] =>
  db.$client
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all();

/** Every row of every table, as one text for each table. */
export function rowsOf(db: Database): Map<string, string> {
  return new Map(
    tableNames(db).map((table) => {
      const rows = db.$client.prepare(`SELECT * FROM "${table}"`).all();
      return [
        table,
        rows
          .map((row) => JSON.stringify(row))
          .sort()
          .join('\n'),
      ];
    }),
  );
}

/** The hash of every file below a folder, by its path. */
export function hashesBelow(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [
        file.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}
