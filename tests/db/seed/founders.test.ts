import type { Database } from 'db/connection.server';
import type { ProductTextField, Texts } from 'db/schema/index.server';
import { describe, expect, test } from 'vitest';
import { isLit } from '~/domain/recognitions/status';
import { seeded, TODAY } from './seeded';

type Product = { id: number; slug: string; texts: string };

function productsOf(db: Database, producer: string): Product[] {
  return db.$client
    .prepare(
      `SELECT p.id, p.slug, v.texts FROM products p
       JOIN producers m ON m.id = p.producer_id JOIN product_versions v ON v.id = p.live_version_id
       WHERE m.slug = ? AND p.status = 'listed'`,
    )
    .all(producer) as Product[];
}

/** Whether a star of the product is lit, from the dates of all its decisions. */
function shines(db: Database, productId: number): boolean {
  const rows = db.$client
    .prepare('SELECT * FROM recognitions WHERE product_id = ?')
    .all(productId) as Record<string, string | null>[];
  return rows.some((row) => {
    const bound = (name: string) => row[name] ?? null;
    return isLit(
      {
        kind: row.kind as 'recognition' | 'assessment-round',
        decided: { earliest: bound('decided_earliest'), latest: bound('decided_latest') },
        validUntil: {
          earliest: bound('valid_until_earliest'),
          latest: bound('valid_until_latest'),
        },
        revokedOn: bound('revoked_on'),
      },
      TODAY,
    );
  });
}

describe.each([
  ['htx-nhung-luy', 3],
  ['htx-thien-an', 25],
])('every listed product of %s', (producer, products) => {
  test('is there', () => {
    expect(productsOf(seeded('sample'), producer)).toHaveLength(products);
  });

  test('has all its texts in both languages', () => {
    const fields = ['name', 'description', 'ingredients', 'uses', 'storage', 'story'] as const;
    for (const { slug, texts } of productsOf(seeded('sample'), producer)) {
      const live = JSON.parse(texts) as Texts<ProductTextField>;
      for (const field of fields) {
        expect(live[field]?.vi?.text, `${slug} ${field} vi`).toBeTruthy();
        expect(live[field]?.en?.text, `${slug} ${field} en`).toBeTruthy();
      }
    }
  });

  test('has two to four priced packs and a season', () => {
    const db = seeded('sample');
    const packs = db.$client
      .prepare(
        `SELECT label_en FROM packs WHERE product_id = ? AND provenance = 'sample'
         AND price_state = 'published'`,
      )
      .pluck();
    const season = db.$client.prepare('SELECT months FROM product_seasons WHERE product_id = ?');
    for (const { id, slug } of productsOf(db, producer)) {
      const labels = packs.all(id) as (string | null)[];
      expect(labels.length, slug).toBeGreaterThanOrEqual(2);
      expect(labels.length, slug).toBeLessThanOrEqual(4);
      expect(labels.every(Boolean), slug).toBe(true);
      expect(season.get(id), slug).toBeDefined();
    }
  });

  test('tells its stars, and bears the OCOP mark exactly while they shine', () => {
    const db = seeded('sample');
    const stars = db.$client
      .prepare('SELECT count(*) FROM recognitions WHERE product_id = ? AND stars IS NOT NULL')
      .pluck();
    const rights = db.$client
      .prepare(
        `SELECT count(*) FROM right_products p JOIN rights_of_use r ON r.id = p.right_id
         WHERE p.product_id = ? AND r.expires_on >= '${TODAY}' AND r.suspended_on IS NULL`,
      )
      .pluck();
    for (const { id, slug } of productsOf(db, producer)) {
      expect(stars.get(id), slug).not.toBe(0);
      expect((rights.get(id) as number) > 0, slug).toBe(shines(db, id));
    }
  });

  test('claims to heal nothing', () => {
    const healing = /chữa bệnh|chữa khỏi|điều trị|trị bệnh|đặc trị|\b(?:cures?|heals?|treats?)\b/i;
    for (const { slug, texts } of productsOf(seeded('sample'), producer)) {
      expect(texts, slug).not.toMatch(healing);
    }
  });
});

test('texts that were published and texts that were invented stand side by side', () => {
  const [first] = productsOf(seeded('sample'), 'htx-nhung-luy') as [Product];
  const live = JSON.parse(first.texts) as Texts<ProductTextField>;
  expect(live.description?.vi?.provenance).toBe('sourced');
  expect(live.story?.vi?.provenance).toBe('sample');
});
