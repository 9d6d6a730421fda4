import { type Database, openDatabaseCopy } from 'db/connection.server';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '~/domain/dates';
import { RECOGNITION_STATUSES, recognitionStatus } from '~/domain/recognitions/status';
import { build, column, count, everyText, everything, seeded, TODAY } from './seeded';

/** Days on which date arithmetic goes wrong if it can, and some on which it cannot. */
const DAYS = [TODAY, '2026-01-01', '2026-12-31', '2027-03-01', '2028-02-29', '2031-07-15'];

type Row = {
  slug: string;
  kind: 'recognition' | 'assessment-round';
  stars: number | null;
  decided_earliest: string | null;
  decided_latest: string | null;
  valid_until_earliest: string | null;
  valid_until_latest: string | null;
  revoked_on: string | null;
};

function statuses(db: Database, today: string) {
  const rows = db.$client
    .prepare('SELECT p.slug, r.* FROM recognitions r JOIN products p ON p.id = r.product_id')
    .all() as Row[];
  return rows.map((row) => ({
    slug: row.slug,
    stars: row.stars,
    end: row.valid_until_latest,
    status: recognitionStatus(
      {
        kind: row.kind,
        decided: { earliest: row.decided_earliest, latest: row.decided_latest },
        validUntil: { earliest: row.valid_until_earliest, latest: row.valid_until_latest },
        revokedOn: row.revoked_on,
      },
      today,
    ),
  }));
}

describe('the sample catalogue', () => {
  test('comes on top of the sourced one', () => {
    const db = seeded('sample');
    expect(count(db, "producers WHERE provenance <> 'sample'")).toBe(33);
    expect(count(db, "products WHERE provenance <> 'sample'")).toBe(81);
    expect(count(db, 'marks')).toBe(9);
    expect(column(db, "SELECT slug FROM producers WHERE provenance = 'sample'")).toEqual([
      'htx-minh-hoa',
    ]);
    expect(db.$client.pragma('foreign_key_check')).toEqual([]);
  });

  test('is the same every time for the same options', () => {
    const again = openDatabaseCopy(build('sample', TODAY));
    expect(everything(again)).toEqual(everything(seeded('sample')));
    again.$client.close();
  });

  test.each(DAYS)('shows every status to whoever seeds on %s', (today) => {
    const found = new Set(statuses(seeded('sample', today), today).map(({ status }) => status));
    const missing = RECOGNITION_STATUSES.filter((status) => !found.has(status));
    expect(missing).toEqual([]);
  });

  test('has stars that end in a few days, and in each of the next weeks', () => {
    const ends = statuses(seeded('sample'), TODAY)
      .filter(({ status }) => status === 'expiring')
      .map(({ end }) => daysBetween(TODAY, end as string));
    expect(ends.filter((days) => days <= 5).length).toBeGreaterThan(0);
    expect(ends.filter((days) => days > 5 && days <= 30).length).toBeGreaterThan(0);
    expect(ends.filter((days) => days > 30).length).toBeGreaterThan(1);
    expect(Math.max(...ends)).toBeLessThanOrEqual(90);
  });

  test('lights the flagship products', () => {
    const all = statuses(seeded('sample'), TODAY);
    const lit = all.filter(({ status }) => status === 'in-force' || status === 'expiring');
    for (const slug of [
      'lap-xuong-gac-bep',
      'thit-treo-gac-bep',
      'thuoc-tam-nguoi-lon',
      'thuoc-tam-tre-em',
      'thuoc-tam-phu-nu-sau-sinh',
      'goi-ngu-tho-cam-duoc-lieu',
      'khau-trang-tho-cam',
    ]) {
      expect(lit.find((row) => row.slug === slug)?.status, slug).toBe('in-force');
    }
    expect(lit.find((row) => row.slug === 'bi-xanh-thom')?.status).toBe('expiring');
    expect(new Set(lit.map(({ stars }) => stars))).toEqual(new Set([3, 4, 5]));
    const twice = all.filter(({ slug }) => slug === 'lap-xuong-gac-bep');
    expect(twice.map(({ status }) => status)).toEqual(['expired', 'in-force']);
  });

  test('leaves about a quarter of the real products without a price', () => {
    const db = seeded('sample');
    const priced = count(
      db,
      `products p WHERE provenance <> 'sample' AND EXISTS
        (SELECT 1 FROM packs k WHERE k.product_id = p.id AND k.price_state = 'published')`,
    );
    expect(priced / 81).toBeGreaterThan(0.7);
    expect(priced / 81).toBeLessThan(0.8);
  });

  test('reaches nobody: numbers, addresses and pages do not exist', () => {
    const contacts = column<string>(seeded('sample'), 'SELECT value FROM contacts');
    const invented = /^(?:0900 000 \d{3}|[a-z+-]+@example\.vn|https:\/\/example\.vn\/.*|Số 1, .*)$/;
    expect(contacts.filter((value) => !invented.test(value))).toEqual([]);
    expect(count(seeded('sample'), 'contacts WHERE NOT public')).toBeGreaterThan(0);
  });

  test('never grants a right to use the brand nobody registered', () => {
    const granted = column<string>(
      seeded('sample'),
      'SELECT m.slug FROM rights_of_use r JOIN marks m ON m.id = r.mark_id',
    );
    expect(granted).not.toContain('bi-xanh-thom-ba-be');
    expect(granted).toContain('chi-dan-dia-ly-bac-kan-mien-dong');
  });

  test('runs three collections today, one past and one to come', () => {
    const db = seeded('sample');
    expect(count(db, `collections WHERE '${TODAY}' BETWEEN starts_on AND ends_on`)).toBe(3);
    expect(count(db, `collections WHERE ends_on < '${TODAY}'`)).toBe(1);
    expect(count(db, `collections WHERE starts_on > '${TODAY}'`)).toBe(1);
    const expired = statuses(db, TODAY).filter(({ slug }) => slug === 'thao-duoc-xong');
    expect(expired.map(({ status }) => status)).toEqual(['expired']);
    expect(
      count(
        db,
        `collection_items i JOIN products p ON p.id = i.product_id
          JOIN collections c ON c.id = i.collection_id
          WHERE p.slug = 'thao-duoc-xong' AND '${TODAY}' BETWEEN c.starts_on AND c.ends_on`,
      ),
    ).toBe(1);
  });

  test('is written in composed letters, but for the one name that is not on purpose', () => {
    const loose = everyText(seeded('sample')).filter(({ text }) => text.normalize('NFC') !== text);
    // The texts of its version, and the name that is generated from them.
    expect(loose.map(({ where }) => where.split('.')[1])).toEqual(['texts', 'name_vi']);
    expect(loose.every(({ text }) => text.includes('Măng ớt'.normalize('NFD')))).toBe(true);
  });

  test('has names that try to break a page', () => {
    const names = column<string>(
      seeded('sample'),
      `SELECT v.name_vi FROM product_versions v JOIN products p ON p.live_version_id = v.id
       WHERE p.provenance = 'sample'`,
    );
    expect(names.some((name) => name.length > 200)).toBe(true);
    expect(names.some((name) => name.length === 1)).toBe(true);
    for (const part of ['</script><b>', '"ngon"', '{{7*7}}', '🌶️', '\u200f', '\u202e']) {
      expect(
        names.some((name) => name.includes(part)),
        part,
      ).toBe(true);
    }
    expect(names).toContain('NULL');
    expect(count(seeded('sample'), 'products WHERE group_number IS NULL')).toBeGreaterThan(0);
  });

  test('trims names that came with spaces around them', () => {
    const spaced = `SELECT count(*) FROM product_versions
      WHERE name_vi <> trim(name_vi) OR name_en <> trim(name_en)`;
    expect(column(seeded('sample'), spaced)).toEqual([0]);
  });

  test('dates no invented paper before the act it names', () => {
    const early = `recognitions r JOIN acts a ON a.number = r.act_number
      WHERE r.provenance = 'sample' AND r.decided_latest < a.signed_on`;
    for (const day of [TODAY, addDays(TODAY, -400)]) {
      expect(count(seeded('sample', day), early)).toBe(0);
    }
  });
});
