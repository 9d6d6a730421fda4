import { isEmpty, seedDatabase } from 'db/seed/seed.server';
import { describe, expect, test } from 'vitest';
import { migratedDatabase } from '../../support/database';
import { column, count, seeded, TODAY } from './seeded';

describe('the reference that every level brings', () => {
  test('is all that SEED=none brings', () => {
    const db = seeded('none');
    expect(count(db, 'product_groups')).toBe(6);
    expect(count(db, "criteria_sets WHERE act_number = '148/QĐ-TTg'")).toBe(26);
    expect(count(db, 'acts')).toBe(5);
    expect(count(db, 'synonyms')).toBeGreaterThanOrEqual(15);
    for (const table of ['producers', 'products', 'marks', 'recognitions', 'collections']) {
      expect(count(db, table), table).toBe(0);
    }
  });

  test('makes a database count as filled, so that a restart does not seed it again', () => {
    const db = migratedDatabase();
    expect(isEmpty(db)).toBe(true);
    seedDatabase(db, { seed: 'none', today: TODAY });
    expect(isEmpty(db)).toBe(false);
  });

  test('has the units of today and of before', () => {
    const db = seeded('none');
    const current = "admin_units WHERE level = 'commune' AND valid_from = '2025-07-01'";
    const former = "admin_units WHERE level = 'commune' AND valid_to = '2025-06-30'";
    expect(count(db, `${current} AND parent_id = '19' AND valid_to IS NULL`)).toBe(37);
    expect(count(db, former)).toBe(108);
    expect(count(db, "admin_units WHERE level = 'district' AND valid_to = '2025-06-30'")).toBe(8);
    expect(column(db, "SELECT id FROM admin_units WHERE level = 'province' ORDER BY id")).toEqual([
      '06',
      '19',
    ]);
    expect(count(db, 'commune_shapes')).toBe(37);
  });

  test('leads every former commune to exactly one of today', () => {
    const db = seeded('none');
    const successors = column<number>(
      db,
      `SELECT count(s.successor_id) FROM admin_units u
       LEFT JOIN admin_unit_successions s ON s.predecessor_id = u.id
       WHERE u.level = 'commune' AND u.valid_to IS NOT NULL GROUP BY u.id`,
    );
    expect(new Set(successors)).toEqual(new Set([1]));
  });

  test.each([
    ['cu-ba-be-yen-duong', 'Thượng Minh'],
    ['cu-bach-thong-vi-huong', 'Phủ Thông'],
    ['cu-ngan-son-thuong-quan', 'Thượng Quan'],
    ['cu-cho-don-bang-phuc', 'Đồng Phúc'],
  ])('remembers that %s is now in %s', (old, name) => {
    const successor = column(
      seeded('none'),
      `SELECT u.name FROM admin_unit_successions s JOIN admin_units u ON u.id = s.successor_id
       WHERE s.predecessor_id = '${old}'`,
    );
    expect(successor).toEqual([name]);
  });

  test('gives every criteria set its parts, as printed', () => {
    const parts = column<number>(
      seeded('none'),
      "SELECT json_array_length(criteria, '$.parts') FROM criteria_sets",
    );
    expect(parts).toEqual(Array(26).fill(3));
  });
});
