import { describe, expect, test } from 'vitest';
import { column, count, everyText, seeded } from './seeded';

describe('the sourced catalogue', () => {
  test('holds every producer, product and mark that was found', () => {
    const db = seeded('sourced');
    expect(count(db, 'producers')).toBe(33);
    expect(count(db, "producers WHERE provenance = 'unsourced'")).toBe(8);
    expect(count(db, 'products')).toBe(81);
    expect(count(db, "products WHERE provenance = 'unsourced'")).toBe(10);
    expect(count(db, 'products WHERE producer_id IS NULL')).toBe(1);
    expect(count(db, 'marks')).toBe(9);
    expect(count(db, "marks WHERE kind = 'geographical-indication' AND name = 'Bắc Kạn'")).toBe(3);
    expect(count(db, 'rights_of_use')).toBe(0);
  });

  test('leaves no foreign key dangling', () => {
    expect(seeded('sourced').$client.pragma('foreign_key_check')).toEqual([]);
  });

  test('speaks of no sample anywhere', () => {
    const traces = everyText(seeded('sourced')).filter(({ text }) => /sample/i.test(text));
    expect(traces).toEqual([]);
  });

  test.each([
    'producers',
    'products',
    'marks',
    'recognitions',
    'packs',
    'impact_figures',
    'awards',
  ])('names a source for every sourced row of %s', (table) => {
    const unsupported = `${table} WHERE provenance = 'sourced' AND json_array_length(sources) = 0`;
    expect(count(seeded('sourced'), unsupported)).toBe(0);
  });

  test('names a source for every sourced text', () => {
    const db = seeded('sourced');
    for (const table of ['product_versions', 'producer_versions']) {
      const claims = `${table} v, json_tree(v.texts) t
        WHERE t.key = 'provenance' AND t.value = 'sourced'`;
      const supported = `${claims} AND json_array_length(json_extract(v.texts, t.path), '$.sources') > 0`;
      expect(count(db, claims)).toBeGreaterThan(60);
      expect(count(db, supported)).toBe(count(db, claims));
    }
  });

  test('gives every listing an approved live version with a name in both languages', () => {
    const db = seeded('sourced');
    for (const [rows, versions] of [
      ['products', 'product_versions'],
      ['producers', 'producer_versions'],
    ]) {
      const live = `${rows} r JOIN ${versions} v ON v.id = r.live_version_id AND v.state = 'approved'
        WHERE v.name_vi IS NOT NULL AND v.name_en IS NOT NULL`;
      expect(count(db, live), rows).toBe(count(db, rows as string));
    }
  });

  test('finds the flagship products at their plain addresses', () => {
    const slugs = column(
      seeded('sourced'),
      `SELECT p.slug || ' ' || m.slug FROM products p JOIN producers m ON m.id = p.producer_id
       WHERE p.slug IN ('lap-xuong-gac-bep', 'thit-treo-gac-bep', 'bi-xanh-thom',
         'thuoc-tam-nguoi-lon', 'bi-xanh-thom-yen-duong')`,
    );
    expect(slugs.sort()).toEqual([
      'bi-xanh-thom htx-nhung-luy',
      'bi-xanh-thom-yen-duong htx-yen-duong',
      'lap-xuong-gac-bep htx-nhung-luy',
      'thit-treo-gac-bep htx-nhung-luy',
      'thuoc-tam-nguoi-lon htx-thien-an',
    ]);
  });
});
