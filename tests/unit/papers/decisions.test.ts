import { describe, expect, test } from 'vitest';
import { exactly, UNKNOWN_DATE } from '~/domain/dates';
import { type OnRecord, sameNumber, standingOf } from '~/domain/papers/same-decision';
import { recordedStars, remarksOn } from '~/domain/papers/would-record';

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
  const claim = { stars: 3, decidedOn: '2026-03-12', validUntil: null };

  test.each([
    ['2019-08-20', null, null],
    ['2021-05-05', '1048/QĐ-TTg', 'provincial'],
    ['2024-05-05', '148/QĐ-TTg', 'district'],
    ['2025-07-06', '148/QĐ-TTg', 'provincial'],
  ])('three stars of %s: under %s, %s', (decidedOn, act, level) => {
    expect(recordedStars({ ...claim, decidedOn })).toMatchObject({ act, level });
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

  test.each([
    [claim, []],
    [{ ...claim, validUntil: '2029-03-12' }, []],
    [{ ...claim, validUntil: '2029-03-11' }, ['other-term']],
    [{ ...claim, stars: 2 }, ['few-stars']],
    [{ ...claim, decidedOn: '2018-12-01' }, ['before-rules', 'over']],
    [{ ...claim, decidedOn: '2023-07-31' }, ['over']],
    [{ ...claim, decidedOn: '2023-08-01' }, []],
  ])('%o gives an officer to think of %o', (given, remarks) => {
    expect(remarksOn(given, '2026-08-01')).toEqual(remarks);
  });
});
