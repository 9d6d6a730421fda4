import { readFileSync } from 'node:fs';
import { producers } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { loader as producerJson } from '~/routes/system/producer-json';
import { seededDatabase, TODAY } from '../../support/database';
import { load } from '../../support/load';

const REPAIR = readFileSync('db/migrations/0011_women-led-by-source.sql', 'utf8')
  .split('--> statement-breakpoint')
  .filter((sql) => sql.includes('UPDATE'));

test('whoever leads a producer is told only where a source says so, and with it', async () => {
  const db = await seededDatabase('sourced');
  const rows = db.select().from(producers).all();
  const led = rows.filter(({ womenLed, minorityLed }) => womenLed !== null || minorityLed !== null);
  expect(led.map(({ slug }) => slug).sort()).toEqual([
    'htx-minh-anh',
    'htx-thien-an',
    'htx-yen-duong',
  ]);
  for (const { slug, ledSources } of led) {
    expect(ledSources.length, slug).toBeGreaterThan(0);
    const json = await load(producerJson, db, `/hop-tac-xa/${slug}.json`, {
      today: TODAY,
      params: { slug },
    });
    expect((await json.json()).ledSources).toEqual(ledSources);
  }
});

test('a database filled before is put right, but not what an officer edited since', async () => {
  const db = await seededDatabase('sourced');
  const of = (slug: string) => db.select().from(producers).where(eq(producers.slug, slug)).get();
  db.update(producers).set({ ledSources: [] }).run();
  for (const slug of ['htx-tai-hoan', 'htx-nhung-luy']) {
    db.update(producers).set({ womenLed: true }).where(eq(producers.slug, slug)).run();
  }
  db.$client
    .prepare(
      `INSERT INTO audit_entries (at, actor, action, subject_type, subject_id, previous_hash, hash)
       VALUES ('2026-07-01T00:00:00.000Z', 'Hà', 'edit-producer', 'producer', ?, ?, ?)`,
    )
    .run(String(of('htx-nhung-luy')?.id), 'a'.repeat(64), 'b'.repeat(64));
  for (const sql of REPAIR) db.$client.exec(sql);
  expect(of('htx-tai-hoan')?.womenLed).toBe(null);
  expect(of('htx-nhung-luy')?.womenLed).toBe(true);
  expect(of('htx-minh-anh')?.ledSources).toMatchObject([{ label: 'vnbusiness.vn' }]);
  expect(of('htx-thien-an')).toMatchObject({ womenLed: true, minorityLed: true });
});

test('"by then at the latest" in a note of the seed leaves the earliest day open', () => {
  const { products } = JSON.parse(readFileSync('db/seed/sourced/products.json', 'utf8')) as {
    products: {
      slug: string;
      recognitions: { noteVi: string | null; decided: { earliest: string | null } }[];
    }[];
  };
  const before = products
    .flatMap(({ recognitions }) => recognitions)
    .filter(({ noteVi }) => /chậm nhất|muộn nhất|trước (?:năm|tháng)/i.test(noteVi ?? ''));
  expect(before.length).toBeGreaterThan(10);
  expect(before.filter(({ decided }) => decided.earliest !== null)).toEqual([]);
});
