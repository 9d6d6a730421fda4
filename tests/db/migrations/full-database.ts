import { type Database, write } from 'db/connection.server';
import { recordEntry } from '~/domain/audit/record-entry.server';
import { seededDatabase } from '../../support/database';

type Row = Record<string, string | number | null>;

const AT = '2026-08-01T05:00:00.000Z';
const UNTIL = '2027-08-01T05:00:00.000Z';
const SHA = 'ab'.repeat(32);

/** A database of today's schema with rows in every table: the samples, and these beside them. */
export async function fullDatabase(): Promise<Database> {
  const db = await seededDatabase('sample');
  const first = <Id>(table: string, column = 'id') =>
    db.$client.prepare(`SELECT min(${column}) FROM ${table}`).pluck().get() as Id;
  const subjects = {
    producer: first<number>('producers'),
    product: first<number>('products'),
    mark: first<number>('marks'),
    commune: first<string>('producers', 'commune_id'),
  };
  for (const [table, row] of rows(subjects)) insert(db, table, row);
  for (const subject of ['1', '2']) {
    write(db, (tx) =>
      recordEntry(
        tx,
        { actor: null, now: AT },
        { action: 'apply-sheet', subject: ['data', subject] },
      ),
    );
  }
  return db;
}

/** Adds a row to a table of whatever schema the database has. */
export function insert(db: Database, table: string, row: Row): void {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  const named = columns.map((column) => `"${column}"`).join(', ');
  db.$client
    .prepare(`INSERT INTO "${table}" (${named}) VALUES (${places})`)
    .run(...Object.values(row));
}

type Subjects = { producer: number; product: number; mark: number; commune: string };

/** One row for each table that no sample fills, parents first. */
function rows({ producer, product, mark, commune }: Subjects): [table: string, row: Row][] {
  const created = { created_at: AT };
  const stamps = { ...created, updated_at: AT };
  return [
    ['people', { id: 1, name: 'Lý Thị Sen', login: 'sen', phone: '0912345678', ...created }],
    ['credentials', { id: 1, person_id: 1, account_id: '1', provider_id: 'credential', ...stamps }],
    ['sessions', { id: 1, person_id: 1, token: 'token', expires_at: UNTIL, ...stamps }],
    ['verifications', { id: 1, identifier: 'a', value: 'b', expires_at: UNTIL, ...stamps }],
    ['second_factors', { id: 1, person_id: 1, secret: 'x', backup_codes: 'y' }],
    ['officers', { person_id: 1, post: 'commune', ...created }],
    ['officer_communes', { person_id: 1, commune_id: commune }],
    ['memberships', { person_id: 1, producer_id: producer, role: 'owner', ...created }],
    [
      'invitations',
      {
        ...{ id: 1, secret_hash: SHA, invited_by: 1, producer_id: producer, role: 'editor' },
        ...{ expires_at: UNTIL, ...created },
      },
    ],
    [
      'media',
      {
        ...{ id: 1, producer_id: producer, sha256: SHA, mime: 'image/webp', bytes: 9 },
        ...{ file_name: 'mật ong.jpg', uploaded_by: 1, ...created },
      },
    ],
    [
      'papers',
      { id: 1, producer_id: producer, product_id: product, kind: 'label', media_id: 1, ...created },
    ],
    [
      'paper_claims',
      {
        ...{ id: 1, producer_id: producer, kind: 'right-of-use', mark_id: mark, number: '12' },
        ...{ decided_on: '2026-01-02', media_id: 1, ...created },
      },
    ],
    [
      'enquiries',
      {
        ...{ id: 1, producer_id: producer, name: 'Lan', contact: '0912345678', message: 'Mua?' },
        ...{ consented_at: AT, erase_after: UNTIL, ...created },
      },
    ],
    ['enquiry_products', { enquiry_id: 1, product_id: product }],
    ['enquiry_replies', { id: 1, enquiry_id: 1, author_id: 1, text: 'Còn.', ...created }],
    ['former_slugs', { kind: 'product', slug: 'ten-cu', target_id: product }],
    ['visit_counts', { day: '2026-08-01', producer_id: producer, kind: 'seen', count: 3 }],
    [
      'chase_notes',
      {
        ...{ id: 1, kind: 'recognition', subject_id: 1, person_id: 1, channel: 'phone' },
        ...{ outcome: 'reached', ...created },
      },
    ],
    [
      'opinions',
      {
        id: 1,
        kind: 'product',
        item_id: 1,
        person_id: 1,
        verdict: 'fit',
        text: 'Đúng',
        ...created,
      },
    ],
    ['queue_assignments', { kind: 'product', item_id: 1, person_id: 1, assigned_at: AT }],
    ['site_texts', { key: 'about.intro', vi: 'Lời', updated_at: AT, updated_by: 1 }],
    [
      'place_changes',
      { id: 1, kind: 'rename', starts_on: '2026-01-01', decision_number: '1', ...created },
    ],
  ];
}
