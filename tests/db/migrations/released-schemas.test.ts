import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, migrateDatabase, openDatabase } from 'db/connection.server';
import { askCopy, damageOf } from 'db/copy.server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { verifyChain } from '~/domain/audit/verify-chain.server';
import { findProduct } from '~/domain/catalogue/find-product.server';
import { listingOf } from '~/domain/catalogue/listing.server';
import { finish } from '~/domain/sheets/steps';
import { StartError } from '~/http/env.server';
import { openSite } from '~/http/start.server';
import journal from '../../../db/migrations/meta/_journal.json';
import { migratedDatabase, TODAY } from '../../support/database';
import { emptyFolder, rowsOf, tableNames } from '../../support/kept-site';
import { fullDatabase, insert } from './full-database';

/** Tables that SQLite keeps for a search index, which is filled through the index. */
const INDEX = /^search_(?:label_)?index/;
/** Written by the migrations themselves, or by triggers while their tables are filled. */
const OF_ITSELF = ['__drizzle_migrations', 'data_version', 'listing_changes'];
/** Given up by a later release; no release that had it wrote to it. */
const GIVEN_UP = ['product_photos'];
/** Columns that a later release says in others, as that release would answer for them. */
const SAID_OTHERWISE: Record<string, string> = {
  '"valid_until_stated"': `end_kind = 'stated' AS valid_until_stated`,
};
const asToday = (column: string) => SAID_OTHERWISE[column] ?? column;

describe.each(journal.entries.map(({ tag }, index) => ({ tag, index })))(
  'a database of $tag, with rows in every table',
  ({ index }) => {
    test('keeps them all on its way to today, whole and guarded, and the app reads them', async () => {
      const full = await fullDatabase();
      const db = databaseOf(index);
      fill(db, full);
      const before = rowsOf(db);
      const words = index >= 2 ? findWords(db) : null;
      expect(tablesOf(db).filter((table) => rowCount(db, table) === 0)).toEqual(
        index === 0 ? ['data_version'] : [],
      );

      migrateDatabase(db);

      expect(damageOf(db)).toBeNull();
      expect(objectsOf(db)).toEqual(objectsOf(migratedDatabase()));
      const columns = (table: string) => {
        const [first = ''] = (before.get(table) ?? '').split('\n');
        return first ? Object.keys(JSON.parse(first)).map((name) => asToday(`"${name}"`)) : '*';
      };
      for (const table of before.keys()) {
        if (INDEX.test(table) || OF_ITSELF.includes(table) || GIVEN_UP.includes(table)) continue;
        const now = db.$client
          .prepare<[], object>(`SELECT ${columns(table)} FROM "${table}"`)
          .all();
        const lines = now.map((row) => JSON.stringify(row)).sort();
        expect(lines.join('\n'), table).toBe(before.get(table));
      }
      if (words) expect(findWords(db)).toEqual(words);
      expect(finish(verifyChain(db))).toMatchObject({ entries: 2, broken: null });
      const change = () => db.$client.exec("UPDATE audit_entries SET reason = 'x'");
      expect(change).toThrow(/cannot be changed/);
      expect(readCatalogue(db)).toEqual(readCatalogue(full));
    });
  },
);

describe('before a migration', () => {
  test('the database is kept as it was, once, for its owner’s eyes only', async () => {
    const DATA_DIR = emptyFolder();
    const before = await oldSite(DATA_DIR);
    start(DATA_DIR);
    const kept = readdirSync(join(DATA_DIR, 'backups'));
    expect(kept).toEqual([
      expect.stringMatching(new RegExp(`^before-${journal.entries.at(-1)?.tag}-[\\d-]{17}\\.db$`)),
    ]);
    expect(askCopy(join(DATA_DIR, 'backups', kept[0] as string), rowsOf)).toEqual(before);
    start(DATA_DIR);
    expect(readdirSync(join(DATA_DIR, 'backups'))).toEqual(kept);
  });

  test('the newest three stay, and what is not ours', async () => {
    const DATA_DIR = emptyFolder();
    mkdirSync(join(DATA_DIR, 'backups'));
    const put = (name: string) => writeFileSync(join(DATA_DIR, 'backups', name), '');
    const old = ['before-0009_c-2020-01-01-000000.db', 'before-0001_a-2020-01-03-000000.db'];
    for (const name of [...old, 'before-0003_b-2020-01-02-000000.db', 'notes.db']) put(name);
    await oldSite(DATA_DIR);
    start(DATA_DIR);
    const left = readdirSync(join(DATA_DIR, 'backups')).sort();
    expect(left).toHaveLength(4);
    expect(left).not.toContain(old[0]);
    expect(left).toContain(old[1]);
  });

  test('nothing is migrated where that cannot be done', async () => {
    const DATA_DIR = emptyFolder();
    const before = await oldSite(DATA_DIR);
    writeFileSync(join(DATA_DIR, 'backups'), 'a file in its way');
    expect(() => start(DATA_DIR)).toThrow(StartError);
    expect(() => start(DATA_DIR)).toThrow(/Nothing was changed/);
    const db = openDatabase(join(DATA_DIR, 'catalogue.db'));
    expect(rowsOf(db)).toEqual(before);
    db.$client.close();
  });

  test('of a new database there is nothing to keep', () => {
    const DATA_DIR = emptyFolder();
    start(DATA_DIR);
    expect(readdirSync(DATA_DIR)).not.toContain('backups');
  });
});

test('ends that were stored follow their decision, unless a paper or source states them', () => {
  const db = databaseOf(journal.entries.findIndex(({ tag }) => tag === '0009_computed-ends') - 1);
  const columns = ['decided_earliest', 'decided_latest', 'valid_until_earliest'];
  const add = db.$client.prepare(
    `INSERT INTO recognitions (product_id, ${columns}, valid_until_latest, valid_until_stated,
       provenance, created_at) VALUES (1, ?, ?, ?, ?, ?, 'sourced', '')`,
  );
  db.$client.pragma('foreign_keys = OFF');
  const rows: [decided: string | null, until: string | null, stated: number][] = [
    ['2024-02-29', '2029-11-20', 0],
    ['2024-02-29', null, 0],
    ['2020-01-10', '2023-01-09', 1],
    [null, '2023-01-10', 0],
    ['2024-02-29', null, 1],
    [null, null, 0],
  ];
  for (const [decided, until, stated] of rows) add.run(decided, decided, until, until, stated);
  migrateDatabase(db);
  const now = db.$client.prepare('SELECT end_kind, valid_until_latest FROM recognitions');
  expect(now.raw().all()).toEqual([
    ['computed', '2027-02-28'],
    ['computed', '2027-02-28'],
    ['stated', '2023-01-09'],
    ['stated', '2023-01-10'],
    ['unknown', null],
    ['computed', null],
  ]);
});

/** A database as the release left it whose last migration is this one. */
function databaseOf(index: number, file = ':memory:'): Database {
  const folder = emptyFolder();
  cpSync('db/migrations', folder, { recursive: true });
  const entries = journal.entries.slice(0, index + 1);
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }));
  const db = openDatabase(file);
  onTestFinished(() => {
    db.$client.close();
  });
  migrateDatabase(db, folder);
  return db;
}

/** A folder with a filled database of an older release; gives its rows. */
async function oldSite(dataDir: string): Promise<Map<string, string>> {
  const db = databaseOf(journal.entries.length - 2, join(dataDir, 'catalogue.db'));
  fill(db, await fullDatabase());
  const rows = rowsOf(db);
  db.$client.close();
  return rows;
}

function start(DATA_DIR: string): void {
  openSite({ ...process.env, DATA_DIR, SEED: 'none' }).site.db.$client.close();
}

/** Copies today's rows into an older database: those of its tables, and of each its columns. */
function fill(db: Database, full: Database): void {
  db.$client.pragma('foreign_keys = OFF');
  for (const table of tablesOf(db)) {
    if (OF_ITSELF.includes(table) || GIVEN_UP.includes(table)) continue;
    const columns = columnsOf(db, table).map(asToday).join(', ');
    const rows = full.$client.prepare<[], Record<string, never>>(
      `SELECT ${columns} FROM "${table}" ORDER BY rowid`,
    );
    db.$client.transaction(() => {
      for (const row of rows.all()) insert(db, table, row);
    })();
  }
  const product = full.$client.prepare('SELECT id FROM products LIMIT 1').pluck().get() as number;
  const names = tableNames(db);
  if (names.includes('product_photos')) {
    insert(db, 'product_photos', { product_id: product, media_id: 1, position: 1, alt_vi: 'Ảnh' });
  }
  if (names.includes('search_index')) {
    insert(db, 'search_index', { rowid: product, name: 'mat ong', name_exact: 'mật ong' });
    insert(db, 'search_label_index', { rowid: 1, label: 'mat ong' });
  }
  db.$client.pragma('foreign_keys = ON');
  expect(damageOf(db)).toBeNull();
}

const tablesOf = (db: Database): string[] => tableNames(db).filter((table) => !INDEX.test(table));

const columnsOf = (db: Database, table: string): string[] =>
  (db.$client.pragma(`table_info("${table}")`) as { name: string }[]).map(
    ({ name }) => `"${name}"`,
  );

const rowCount = (db: Database, table: string): unknown =>
  db.$client.prepare(`SELECT count(*) FROM "${table}"`).pluck().get();

/** Tables, indexes and triggers, as SQLite keeps their text. */
const objectsOf = (db: Database): unknown[] =>
  db.$client.prepare('SELECT type, name, sql FROM sqlite_master ORDER BY type, name').all();

const findWords = (db: Database): unknown[] =>
  db.$client.prepare("SELECT rowid FROM search_index WHERE search_index MATCH 'ong'").pluck().all();

function readCatalogue(db: Database) {
  const reading = { db, today: TODAY };
  const rows = [...listingOf(reading).rows()].sort((a, b) => a.id - b.id);
  const slugs = db.$client.prepare<[], string>('SELECT slug FROM products LIMIT 20').pluck().all();
  expect(rows.length).toBeGreaterThan(50);
  return { rows, pages: slugs.map((slug) => findProduct(reading, slug, 'vi')) };
}
