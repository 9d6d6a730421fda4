import { expect, test } from 'vitest';
import { recognitionStatus } from '~/domain/recognitions/status';
import { count, seeded, TODAY } from './seeded';

type Row = Record<string, unknown>;

function recognitionsOf(slug: string): Row[] {
  return seeded('sourced')
    .$client.prepare(
      `SELECT r.* FROM recognitions r JOIN products p ON p.id = r.product_id
       WHERE p.slug = ? ORDER BY r.id`,
    )
    .all(slug) as Row[];
}

function decided(row: Row | undefined) {
  return [row?.decided_earliest, row?.decided_latest];
}

test('a year is the whole year', () => {
  expect(decided(recognitionsOf('chuoi-say')[0])).toEqual(['2018-01-01', '2018-12-31']);
});

test('"2018 or 2019" is both years', () => {
  expect(decided(recognitionsOf('mien-dong-tai-hoan')[0])).toEqual(['2018-01-01', '2019-12-31']);
});

test.each([
  ['tra-nu-voi', 0, '2022-12-31'],
  ['ruou-men-la-thanh-tam', 2, '2023-09-30'],
  ['tra-bi-thom', 0, '2024-03-31'],
  ['nam-so-tuoi', 0, '2021-12-31'],
  ['tui-tho-cam-thien-an', 0, '2025-05-31'],
])('"at the latest" has no earliest day: %s', (slug, index, latest) => {
  const row = recognitionsOf(slug)[index];
  expect(decided(row)).toEqual([null, latest]);
  expect(row?.valid_until_earliest).toBeNull();
});

test('an end printed in the source is kept, and marked as such', () => {
  const [row] = recognitionsOf('gao-nep-tan-son');
  expect([row?.valid_until_earliest, row?.valid_until_latest]).toEqual([
    '2023-01-10',
    '2023-01-10',
  ]);
  expect(row?.end_kind).toBe('stated');
  expect(count(seeded('sourced'), "recognitions WHERE end_kind = 'stated'")).toBe(2);
});

test('the five stars of Tài Hoan are real and in force until 2027-06-25', () => {
  const row = recognitionsOf('mien-dong-tai-hoan')[2] as Row;
  const bounds = (name: string) => ({
    earliest: row[`${name}_earliest`] as string,
    latest: row[`${name}_latest`] as string,
  });
  const dates = {
    kind: 'recognition' as const,
    decided: bounds('decided'),
    validUntil: bounds('valid_until'),
    revokedOn: null,
  };
  expect([row.stars, row.level, row.act_number]).toEqual([5, 'central', '148/QĐ-TTg']);
  expect(dates.validUntil.latest).toBe('2027-06-25');
  expect(recognitionStatus(dates, TODAY)).toBe('in-force');
});

test('a city round is no recognition and has no end', () => {
  const rounds = "recognitions WHERE kind = 'assessment-round'";
  const db = seeded('sourced');
  expect(count(db, rounds)).toBe(7);
  expect(count(db, `${rounds} AND decided_latest = '2021-11-26' AND level = 'district'`)).toBe(7);
  expect(count(db, `${rounds} AND valid_until_latest IS NOT NULL`)).toBe(0);
});

test('no decision is put under an act that one of its possible days does not fall under', () => {
  const db = seeded('sourced');
  const under = (act: string) => `recognitions WHERE act_number = '${act}/QĐ-TTg'`;
  expect(count(db, `${under('1048')} AND decided_latest >= '2023-02-24'`)).toBe(0);
  expect(count(db, `${under('148')} AND decided_earliest < '2023-02-24'`)).toBe(0);
  expect(count(db, `${under('1048')} AND decided_earliest < '2019-01-01'`)).toBe(0);
});
