import { describe, expect, test } from 'vitest';
import type { Decision } from '~/domain/recognitions/decision-form';
import { checkDecision, NOTHING_DECIDED } from '~/domain/recognitions/decision-form';
import { decisionWarnings, rowWarnings } from '~/domain/recognitions/decision-warnings';

const TODAY = '2026-08-01';
const decision: Decision = {
  number: '12/QĐ-UBND',
  issuer: 'UBND tỉnh',
  level: 'provincial',
  act: '148/QĐ-TTg',
  decidedOn: '2026-03-12',
  validUntil: '2029-03-12',
  validUntilStated: false,
  keptAt: 'Văn phòng',
  scanId: null,
  blankScan: false,
};
const on = (decidedOn: string, validUntil = '2029-03-12', act: string | null = null) => ({
  ...decision,
  decidedOn,
  validUntil,
  act,
});

describe('a decision', () => {
  test.each<[string, Decision, string[]]>([
    ['in order', decision, []],
    ['of today', on(TODAY, '2029-08-01'), []],
    ['of tomorrow', on('2026-08-02', '2029-08-02'), ['future']],
    ['a day short of 36 months', on('2026-03-12', '2029-03-11'), ['shorter-term']],
    ['a day more than 36 months', on('2026-03-12', '2029-03-13'), ['longer-term']],
    ['whose last day is today', on('2023-08-01', TODAY), []],
    ['whose last day was yesterday', on('2023-07-31', '2026-07-31'), ['over']],
    ['before the rules', on('2019-08-20', '2022-08-20'), ['over', 'before-rules']],
    ['on their first day', on('2019-08-21', '2022-08-21'), ['over']],
    ['under the act of the day', on('2025-07-05', '2028-07-05', '148/QĐ-TTg'), []],
    ['under its amendment', on('2025-07-06', '2028-07-06', '1489/QĐ-TTg'), []],
    ['under an amendment to come', on('2025-07-05', '2028-07-05', '1489/QĐ-TTg'), ['other-act']],
    ['under the former act', on('2023-02-24', '2026-02-24', '1048/QĐ-TTg'), ['over', 'other-act']],
  ])('%s', (_what, given, warnings) => {
    expect(decisionWarnings(given, TODAY)).toEqual(warnings);
  });
});

const row = { stars: 4, score: null, lines: 1, listed: true, others: [] };
const other = (until: string, revokedOn: string | null = null) => ({
  kind: 'recognition' as const,
  decided: { earliest: '2025-01-01', latest: '2025-01-01' },
  validUntil: { earliest: until, latest: until },
  revokedOn,
});

describe('who recognises which stars', () => {
  test.each([
    // Districts gave three stars until 5 July 2025, the province since.
    ['district', 3, '2025-07-05', []],
    ['district', 3, '2025-07-06', ['other-level']],
    ['provincial', 3, '2025-07-05', ['other-level']],
    ['provincial', 3, '2025-07-06', []],
    ['provincial', 3, '2023-02-23', []],
    ['provincial', 3, '2023-02-24', ['other-level']],
    ['district', 4, '2024-01-01', ['other-level']],
    ['provincial', 4, '2024-01-01', []],
    ['provincial', 5, '2026-01-01', ['other-level']],
    ['central', 5, '2026-01-01', []],
    ['provincial', 3, '2019-01-01', []],
    ['provincial', 2, '2026-01-01', ['few-stars']],
  ] as const)('%s, %i stars, on %s', (level, stars, decidedOn, warnings) => {
    const given = { ...decision, level, decidedOn };
    expect(rowWarnings(given, { ...row, stars }, TODAY)).toEqual(warnings);
  });
});

describe('a line', () => {
  test.each([
    [4, 70, []],
    [4, 89.9, []],
    [4, 69.9, ['score-too-low']],
    [4, 90, ['score-allows-more']],
    [3, 50, []],
    [5, 100, []],
  ] as const)('of %i stars with %d points', (stars, score, expected) => {
    const given = stars === 5 ? { ...decision, level: 'central' as const } : decision;
    expect(rowWarnings(given, { ...row, stars, score }, TODAY)).toEqual(expected);
  });

  test('whose product stands twice, is withdrawn, or shines longer already', () => {
    expect(rowWarnings(decision, { ...row, lines: 2 }, TODAY)).toEqual(['twice']);
    expect(rowWarnings(decision, { ...row, listed: false }, TODAY)).toEqual(['withdrawn']);
    const longer = (others: ReturnType<typeof other>[]) =>
      rowWarnings(decision, { ...row, others }, TODAY);
    expect(longer([other('2029-03-13')])).toEqual(['longer']);
    expect(longer([other('2029-03-12')])).toEqual([]);
    expect(longer([other('2029-03-13', '2026-08-01')])).toEqual([]);
  });
});

describe('the form', () => {
  const typed = {
    ...NOTHING_DECIDED,
    number: ' 12/QĐ-UBND ',
    issuer: 'UBND tỉnh',
    level: 'provincial',
    decidedOn: '12/03/2026',
    keptAt: 'Văn phòng',
  };
  const known = { acts: ['148/QĐ-TTg'], scanId: null };

  test('is a decision for 36 months under the act of its day', () => {
    expect(checkDecision(typed, known).decision).toEqual(decision);
  });

  test('leaves an act unnamed that our books do not have', () => {
    expect(checkDecision(typed, { ...known, acts: [] }).decision?.act).toBe(null);
  });

  test.each([
    [{ number: ' ' }, { number: 'missing' }],
    [{ number: 'x'.repeat(81) }, { number: 'too-long' }],
    [{ issuer: '' }, { issuer: 'missing' }],
    [{ level: 'world' }, { level: 'missing' }],
    [{ act: '7/QĐ' }, { act: 'unknown' }],
    [{ decidedOn: '' }, { decidedOn: 'missing' }],
    [{ decidedOn: '31/02/2026' }, { decidedOn: 'not-a-day' }],
    [{ decidedOn: '0206-03-12' }, { decidedOn: 'too-early' }],
    [{ validUntil: '2026-03-11' }, { validUntil: 'before-start' }],
    [{ validUntil: 'mai' }, { validUntil: 'not-a-day' }],
    [{ keptAt: '' }, { scan: 'no-paper' }],
    [{ keptAt: 'x'.repeat(161) }, { keptAt: 'too-long' }],
  ])('%j is a fault: %j', (change, faults) => {
    expect(checkDecision({ ...typed, ...change }, known)).toEqual({ decision: null, faults });
  });

  test('a scan proves it as well', () => {
    const { decision: proven } = checkDecision({ ...typed, keptAt: '' }, { ...known, scanId: 7 });
    expect(proven).toMatchObject({ scanId: 7, keptAt: null });
  });

  test('a day ahead is no fault', () => {
    expect(checkDecision({ ...typed, decidedOn: '2027-01-01' }, known).faults).toBe(null);
  });
});
