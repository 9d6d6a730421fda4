import { readFileSync } from 'node:fs';
import { write } from 'db/connection.server';
import { producers } from 'db/schema/index.server';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { recordEntry } from '~/domain/audit/record-entry.server';
import { loader as producerJson } from '~/routes/system/producer-json';
import { seededDatabase, TODAY } from '../../support/database';
import { load } from '../../support/load';
import { actorOf, makePersona } from '../../support/personas';

const REPAIR = readFileSync('db/migrations/0014_women-led-by-source.sql', 'utf8')
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
  const actor = actorOf(db, { id: (await makePersona(db)).personId });
  const acting = { db, actor, now: '2026-07-01T00:00:00.000Z' };
  write(db, (tx) =>
    recordEntry(tx, acting, {
      action: 'edit-producer',
      subject: ['producer', of('htx-nhung-luy')?.id ?? 0],
      after: {},
    }),
  );
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
