import type { Database } from 'db/connection.server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChasedItem } from '~/domain/chase/chased';
import { findChased } from '~/domain/chase/find-chased.server';
import { findQuarter } from '~/domain/chase/find-quarter.server';
import { daysBetween, partialDate, rangeOf } from '~/domain/dates';
import { quarterOf } from '~/domain/quarter';
import {
  asOfCatalogue,
  COMMUNE,
  isLit,
  officer,
  publicList,
  publicProducer,
  turningDays,
} from '../reports/as-of';

const acting = (db: Database, day: string, actor = officer('province')) => ({
  db,
  actor,
  now: `${day}T05:00:00.000Z`,
});

const NAMED = [
  '2025-04-30',
  '2025-05-01', // a renewal begins
  '2025-07-05', // district decisions end
  '2026-03-15', // a revocation
  '2026-05-31', // last day of a right
  '2026-06-01',
  '2026-08-15', // a suspension
  '2026-09-01', // last day of a star
  '2026-09-02',
  '2026-10-01', // an announced star begins
  '2026-11-30', // last day of a mark that gives way
  '2026-12-01',
];

type Row = ChasedItem & { producer: string | null };
const rowsOn = (db: Database, day: string, actor = officer('province')): Row[] =>
  findChased(acting(db, day, actor), 'vi').flatMap(({ slug, rows }) =>
    rows.map((row) => ({ ...row, producer: slug })),
  );
const starsOf = (rows: readonly Row[]) => rows.filter(({ kind }) => kind === 'recognition');
/** The first day a `validUntil` of the JSON can be. */
const firstOf = (text: string) => rangeOf(text.split('/')[0] as string).earliest as string;
const isRunning = ({ band }: ChasedItem) => band !== 'lapsed' && band !== 'unsettled';
const slugOf = ({ products: [product] }: ChasedItem) => product?.slug ?? '';

/** Decisions on record that begin later keep a product off the list: there is nothing to chase. */
const isAnnounced = (db: Database, slug: string, day: string) =>
  db.$client
    .prepare(
      `SELECT 1 FROM recognitions r JOIN products p ON p.id = r.product_id
       WHERE p.slug = ? AND r.decided_earliest > ?`,
    )
    .get(slug, day) !== undefined;

describe('the list of a day and the public site under that day', () => {
  test('know the same stars that end, with the same last day', async () => {
    const db = await asOfCatalogue();
    const agree = async (day: string) => {
      const items = new Map((await publicList(db, day)).map((item) => [item.slug, item]));
      const rows = starsOf(rowsOn(db, day));
      for (const row of rows) {
        const item = items.get(slugOf(row));
        expect(item, `${slugOf(row)} is listed on ${day}`).toBeDefined();
        if (!item) continue;
        expect(isLit(item), `${item.slug} on ${day}`).toBe(isRunning(row));
        if (isRunning(row)) {
          expect([item.validUntil, item.stars]).toEqual([partialDate(row.end), row.stars]);
          if (row.band !== 180) expect(item.starStatus).toBe('expiring');
        }
      }
      const due = [...items.values()]
        .filter(isLit)
        .filter(({ validUntil }) => validUntil && daysBetween(day, firstOf(validUntil)) <= 180)
        .filter(({ slug }) => !isAnnounced(db, slug, day));
      const chased = rows.filter(isRunning).map(slugOf);
      expect(chased.sort(), day).toEqual(due.map(({ slug }) => slug).sort());
    };
    for (const day of NAMED) await agree(day);
    const days = turningDays(db);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...days), agree), { numRuns: 40 });
  }, 60_000);

  test('know the same rights that end', async () => {
    const db = await asOfCatalogue();
    const statuses = new Set<string>();
    for (const day of NAMED) {
      const page = await publicProducer(db, 'htx-kho', day);
      const own = rowsOn(db, day, officer('commune', [COMMUNE]));
      const rights = own.filter(({ kind }) => kind === 'right-of-use');
      for (const row of rights) {
        const shown = page.rightsOfUse.find(({ number }: Row) => number === row.number);
        statuses.add(shown.status);
        expect(shown.inForce, `${row.number} on ${day}`).toBe(row.band !== 'lapsed');
        for (const { slug } of row.products) {
          const product = page.products.find((one: { slug: string }) => one.slug === slug);
          const marks = product.marks.map((mark: { slug: string }) => mark.slug);
          if (row.band !== 'lapsed') expect(marks).toContain(row.mark?.slug);
        }
      }
      const ending = page.rightsOfUse
        .filter(({ status }: { status: string }) => status === 'expiring')
        .map(({ number }: Row) => number);
      expect(rights.map(({ number }) => number)).toEqual(expect.arrayContaining(ending));
    }
    expect([...statuses].sort()).toEqual(
      expect.arrayContaining(['expired', 'expiring', 'in-force', 'mark-ended']),
    );
  });

  test('call what was revoked not lapsed, and leave a closed producer in peace', async () => {
    const db = await asOfCatalogue();
    const lapsed = new Set<string>();
    for (const day of NAMED) {
      const rows = rowsOn(db, day, officer('commune', [COMMUNE]));
      expect(rows.map(({ producer }) => producer)).not.toContain('htx-dong');
      for (const row of starsOf(rows).filter(({ band }) => band === 'lapsed'))
        lapsed.add(slugOf(row));
    }
    expect([...lapsed]).toContain('thu-hoi-con-ban-cu');
    // What was taken back did not end: there is nothing to renew.
    expect([...lapsed]).not.toContain('thu-hoi');
  });
});

test('what became of a quarter’s list is what the public site shows today', async () => {
  const db = await asOfCatalogue();
  const fates = new Set<string>();
  for (const today of ['2025-06-01', '2025-10-01', '2026-09-20', '2026-12-31']) {
    const items = new Map((await publicList(db, today)).map((item) => [item.slug, item]));
    const producers = findQuarter(acting(db, today), quarterOf(today), 'vi');
    for (const row of producers.flatMap(({ rows }) => rows)) {
      if (row.kind !== 'recognition') continue;
      const item = items.get(slugOf(row));
      if (!item) continue;
      const words = `${item.slug} by ${today}: ${row.fate}`;
      fates.add(row.fate);
      if (row.fate === 'running') expect(isLit(item), words).toBe(true);
      if (row.fate === 'lapsed') expect(isLit(item), words).toBe(false);
    }
  }
  expect([...fates]).toEqual(expect.arrayContaining(['renewed', 'running', 'lapsed']));
});
