import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase } from 'db/connection.server';
import { damageOf } from 'db/copy.server';
import { media } from 'db/schema/index.server';
import { verifyChain } from '~/domain/audit/verify-chain.server';
import { mediaFile } from '~/domain/media/storage.server';
import { finish } from '~/domain/sheets/steps';
import type { Told } from './people-at-work';

/** What is wrong with a site after a crash: one sentence each, none where all is well. */
export function lookThrough(dataDir: string, told: Told): string[] {
  const db = openDatabase(join(dataDir, 'catalogue.db'));
  try {
    return [
      ...wrongWithDatabase(db),
      ...lost(db, told),
      ...halfDone(db),
      ...filesAmiss(db, dataDir),
    ];
  } finally {
    db.$client.close();
  }
}

function wrongWithDatabase(db: Database): string[] {
  const damage = damageOf(db);
  const { broken } = finish(verifyChain(db));
  return [
    ...(damage ? [`the database is damaged: ${damage}`] : []),
    ...(broken ? [`entry ${broken.id} of the audit log is ${broken.why}`] : []),
  ];
}

/** What the server said it had done, and had not. */
function lost(db: Database, told: Told): string[] {
  const one = (sql: string) => {
    const statement = db.$client.prepare(sql).pluck();
    return (...given: unknown[]) => statement.get(...given);
  };
  const version = one(
    "SELECT state FROM product_versions WHERE json_extract(texts, '$.uses.vi.text') = ?",
  );
  const decided = one('SELECT state FROM product_versions WHERE id = ?');
  const reason = one(
    "SELECT json_extract(returned, '$.general') FROM product_versions WHERE id = ?",
  );
  const revision = one('SELECT revision FROM products WHERE id = ?');
  const photo = one('SELECT id FROM media WHERE sha256 = ?');
  const enquiry = one('SELECT id FROM enquiries WHERE message = ?');
  const became = (state: unknown, wanted: string) =>
    state === wanted || (wanted === 'approved' && state === 'superseded');
  return [
    ...told.odd,
    ...told.saved.filter((tag) => !version(`Nấu canh ${tag}`)).map((tag) => `lost text ${tag}`),
    ...told.submitted
      .filter((tag) => version(`Nấu canh ${tag}`) === 'draft')
      .map((tag) => `${tag} is no longer handed in`),
    ...told.decided
      .filter(({ versionId, state }) => !became(decided(versionId), state))
      .map(({ versionId }) => `lost decision on version ${versionId}`),
    ...told.decided
      .filter((each) => each.reason !== '' && reason(each.versionId) !== each.reason)
      .map(({ versionId }) => `lost reason of version ${versionId}`),
    ...[...told.seasons]
      .filter(([id, times]) => Number(revision(id)) < times)
      .map(([id, times]) => `product ${id}: ${times} seasons told, ${revision(id)} kept`),
    ...told.photos.filter((sha) => !photo(sha)).map((sha) => `lost photo ${sha}`),
    ...told.enquiries
      .filter((tag) => !enquiry(`Cần 5 kg ${tag}`))
      .map((tag) => `lost enquiry ${tag}`),
  ];
}

/** Each question finds what a change that was done by half would leave. */
const HALF_DONE: Readonly<Record<string, string>> = {
  'a version that no entry tells of': `
    SELECT id FROM product_versions WHERE author_id IS NOT NULL AND id NOT IN (
      SELECT subject_id + 0 FROM audit_entries WHERE action = 'save-draft')`,
  'an entry of a version that is not there': `
    SELECT id FROM audit_entries WHERE subject_type = 'product-version'
      AND subject_id + 0 NOT IN (SELECT id FROM product_versions)`,
  'a version handed in that no entry tells of': `
    SELECT id FROM product_versions WHERE submitted_at IS NOT NULL AND id NOT IN (
      SELECT subject_id + 0 FROM audit_entries WHERE action = 'submit-version')`,
  'a decision that no entry tells of': `
    SELECT id FROM product_versions WHERE decided_by IS NOT NULL AND id NOT IN (
      SELECT subject_id + 0 FROM audit_entries WHERE action IN ('approve-version', 'return-version'))`,
  'an entry of a decision that was not taken': `
    SELECT id FROM audit_entries WHERE action IN ('approve-version', 'return-version')
      AND subject_id + 0 NOT IN (SELECT id FROM product_versions WHERE decided_by IS NOT NULL)`,
  'a product whose live version is not its approved one': `
    SELECT products.id FROM products LEFT JOIN product_versions ON product_versions.id = live_version_id
      WHERE live_version_id IS NOT NULL
        AND (product_versions.state IS NOT 'approved' OR product_versions.product_id IS NOT products.id)`,
  'a product with two approved versions': `
    SELECT product_id FROM product_versions WHERE state = 'approved' GROUP BY product_id HAVING count(*) > 1`,
  'a product whose direct changes and their entries differ in number': `
    SELECT id FROM products WHERE revision <> (SELECT count(*) FROM audit_entries
      WHERE action = 'change-season' AND subject_type = 'product' AND subject_id + 0 = products.id)`,
  'a product on sale without a row for lists': `
    SELECT id FROM products WHERE status = 'listed' AND live_version_id IS NOT NULL
      AND id NOT IN (SELECT product_id FROM search_documents)
      AND id IN (SELECT product_id FROM product_versions WHERE author_id IS NOT NULL)`,
  'an enquiry that no entry tells of, or without a product': `
    SELECT id FROM enquiries WHERE id NOT IN (SELECT enquiry_id FROM enquiry_products)
      OR id NOT IN (SELECT subject_id + 0 FROM audit_entries WHERE action = 'create-enquiry')`,
  'an entry of an enquiry that is not there': `
    SELECT id FROM audit_entries WHERE action = 'create-enquiry'
      AND subject_id + 0 NOT IN (SELECT id FROM enquiries)`,
};

const halfDone = (db: Database): string[] =>
  Object.entries(HALF_DONE).flatMap(([what, sql]) =>
    db.$client
      .prepare<[], number>(sql)
      .pluck()
      .all()
      .map((id) => `${what}: ${id}`),
  );

/** Rows whose file is gone, and files that are not what they are called. */
function filesAmiss(db: Database, dataDir: string): string[] {
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return db
    .select()
    .from(media)
    .all()
    .flatMap((row) => {
      const file = mediaFile(dataDir, row);
      if (!existsSync(file)) return [`the file of photo ${row.id} is missing`];
      return hash(file) === row.sha256 ? [] : [`the file of photo ${row.id} was torn`];
    });
}

/** Files below uploads/ that no row names. */
export function strayFiles(dataDir: string): string[] {
  const db = openDatabase(join(dataDir, 'catalogue.db'));
  const known = new Set(
    db
      .select()
      .from(media)
      .all()
      .map((row) => mediaFile(dataDir, row)),
  );
  db.$client.close();
  const uploads = join(dataDir, 'uploads');
  if (!existsSync(uploads)) return [];
  return readdirSync(uploads, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !known.has(file));
}
