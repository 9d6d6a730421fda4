import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '~/domain/dates';
import {
  COMPETENCE_PERIODS,
  competentLevel,
  SCORE_PARTS,
  STAR_BANDS,
  starsForScore,
} from '~/domain/recognitions/competence';
import { anyDay } from '../../support/recognitions';

describe('who recognises', () => {
  const old = { act: '1048/QĐ-TTg', amendedBy: null };
  const new148 = { act: '148/QĐ-TTg', amendedBy: null };
  const amended = { act: '148/QĐ-TTg', amendedBy: '1489/QĐ-TTg' };

  test.each([
    [3, '2019-08-21', 'provincial', old],
    [3, '2023-02-23', 'provincial', old],
    [4, '2023-02-23', 'provincial', old],
    [5, '2023-02-23', 'central', old],
    [3, '2023-02-24', 'district', new148],
    [4, '2023-02-24', 'provincial', new148],
    [5, '2023-02-24', 'central', new148],
    [3, '2025-07-05', 'district', new148],
    [4, '2025-07-05', 'provincial', new148],
    [5, '2025-07-05', 'central', new148],
    [3, '2025-07-06', 'provincial', amended],
    [4, '2025-07-06', 'provincial', amended],
    [5, '2025-07-06', 'central', amended],
    [3, '2030-01-01', 'provincial', amended],
  ])('%i stars on %s: %s', (stars, day, level, act) => {
    expect(competentLevel(stars, day)).toEqual({ level, ...act });
  });

  test.each([
    [3, '2019-08-20'],
    [1, '2026-01-01'],
    [2, '2026-01-01'],
    [0, '2026-01-01'],
    [6, '2026-01-01'],
    [3.5, '2026-01-01'],
  ])('nobody for %d stars on %s', (stars, day) => {
    expect(competentLevel(stars, day)).toBeNull();
  });

  test('the periods follow each other without a gap or an overlap', () => {
    COMPETENCE_PERIODS.slice(1).forEach(({ from }, index) => {
      expect(addDays(COMPETENCE_PERIODS[index]?.to as string, 1)).toBe(from);
    });
    expect(COMPETENCE_PERIODS.at(-1)?.to).toBeNull();
  });

  test('five stars are the centre’s, four the province’s, on every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        if (day < '2019-08-21') return;
        expect(competentLevel(5, day)?.level).toBe('central');
        expect(competentLevel(4, day)?.level).toBe('provincial');
        expect(competentLevel(3, day)?.level === 'district').toBe(
          day >= '2023-02-24' && day <= '2025-07-05',
        );
      }),
    );
  });
});

describe('what a score allows', () => {
  test.each([
    [0, 1],
    [29.99, 1],
    [30, 2],
    [49.9, 2],
    [50, 3],
    [69.5, 3],
    [70, 4],
    [89.99, 4],
    [90, 5],
    [100, 5],
  ])('%d points: %i', (score, stars) => {
    expect(starsForScore(score)).toBe(stars);
  });

  test.each([-0.1, 100.1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no score', (score) => {
    expect(() => starsForScore(score)).toThrow(RangeError);
  });

  test('more points never mean fewer stars', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(starsForScore(low)).toBeLessThanOrEqual(starsForScore(high));
      }),
    );
  });

  test('the bands meet, and the parts make a hundred under both decisions', () => {
    STAR_BANDS.slice(1).forEach(({ below }, index) => {
      expect(below).toBe(STAR_BANDS[index]?.from);
    });
    for (const { product, marketing, quality } of Object.values(SCORE_PARTS)) {
      expect(product + marketing + quality).toBe(100);
    }
  });
});
