import { describe, expect, test } from 'vitest';
import { exactly, UNKNOWN_DATE } from '~/domain/dates';
import { type OnRecord, sameNumber, standingOf } from '~/domain/papers/same-decision';
import { recordedStars } from '~/domain/papers/would-record';

describe('two numbers are of one paper', () => {
  test.each([
    ['123/QĐ-UBND', ' 123 / qđ-ubnd', true],
    // An Eth (U+00D0) looks like Đ (U+0110) and is typed for it.
    ['123/QĐ-UBND', '123/Q\u00d0-UBND', true],
    ['123/QĐ-UBND', '123/QĐ–UBND', true],
    ['123/QĐ-UBND', '123/QD\u0323-UBND', false],
    ['123/QĐ-UBND', '124/QĐ-UBND', false],
    ['123/QĐ-UBND', null, false],
    [null, null, false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameNumber(a, b)).toBe(same);
  });
});

describe('a record beside a claim', () => {
  const claim = { number: '5/QĐ-UBND', decidedOn: '2024-05-20' };
  const year = { earliest: '2024-01-01', latest: '2024-12-31' };
  const cases: [string, OnRecord, string | null][] = [
    [
      'seen by an officer',
      { number: '5/QĐ-UBND', on: exactly('2020-01-01'), provenance: 'verified' },
      'recorded',
    ],
    [
      'another one seen by an officer',
      { number: '6/QĐ-UBND', on: exactly('2024-05-20'), provenance: 'verified' },
      null,
    ],
    [
      'published with its number',
      { number: '5/QĐ-UBND', on: UNKNOWN_DATE, provenance: 'sourced' },
      'published',
    ],
    ['published with its year', { number: null, on: year, provenance: 'sourced' }, 'published'],
    [
      'published with another year',
      { number: null, on: { earliest: '2023-01-01', latest: '2023-12-31' }, provenance: 'sourced' },
      null,
    ],
    ['published without a day', { number: null, on: UNKNOWN_DATE, provenance: 'unsourced' }, null],
    ['published, another number', { number: '6/QĐ', on: year, provenance: 'sourced' }, null],
    ['invented', { number: '5/QĐ-UBND', on: year, provenance: 'sample' }, null],
  ];
  test.each(cases)('%s', (_name, record, standing) => {
    expect(standingOf(record, claim)).toBe(standing);
  });
});

describe('what accepting a claim would record', () => {
  const claim = { stars: 3, issuer: null, decidedOn: '2026-03-12', validUntil: null };

  test.each([
    ['2019-08-20', null, null],
    ['2021-05-05', '1048/QĐ-TTg', 'provincial'],
    ['2024-05-05', '148/QĐ-TTg', 'district'],
    ['2025-07-06', '148/QĐ-TTg', 'provincial'],
  ])('three stars of %s: under %s, %s', (decidedOn, act, level) => {
    expect(recordedStars({ ...claim, decidedOn })).toMatchObject({ act, level });
  });

  test('the level its issuer names, where the name tells', () => {
    const issuer = 'UBND huyện Na Rì';
    expect(recordedStars({ ...claim, stars: 4, issuer }).level).toBe('district');
  });

  test('36 months where the paper names no end, and its own end where it does', () => {
    expect(recordedStars(claim)).toMatchObject({
      validUntil: '2029-03-12',
      validUntilStated: false,
    });
    expect(recordedStars({ ...claim, validUntil: '2028-01-01' })).toMatchObject({
      validUntil: '2028-01-01',
      validUntilStated: true,
    });
  });
});
