import { describe, expect, test } from 'vitest';
import { AWARD_KIND_LIST, awardFacts, readRollYear, yearOfAward } from '~/domain/producers/award';
import {
  type AwardFaults,
  checkAward,
  checkReason,
  MAX_KEPT_AT_LENGTH,
  MAX_REASON_LENGTH,
  MAX_TITLE_LENGTH,
  NOTHING_AWARDED,
  readTypedAward,
  type TypedAward,
} from '~/domain/producers/award-form';

const TODAY = '2026-08-01';
const GOOD: TypedAward = {
  kind: 'exemplar',
  titleVi: 'Gương điển hình tiên tiến',
  titleEn: 'Exemplar',
  year: '2025',
  decidedOn: '12/01/2026',
  issuer: 'UBND tỉnh Thái Nguyên',
  decisionNumber: '45/QĐ-UBND',
  keptAt: '',
};
const check = (given: Partial<TypedAward>, scanned = true) =>
  checkAward({ ...GOOD, ...given }, { today: TODAY, scanned });

describe('a typed award', () => {
  test('of every kind is read whole', () => {
    for (const kind of AWARD_KIND_LIST) {
      expect(check({ kind }).award).toEqual({
        ...GOOD,
        kind,
        year: 2025,
        decidedOn: '2026-01-12',
        keptAt: null,
      });
    }
  });

  test('takes the year of its decision where none is typed', () => {
    expect(check({ year: ' ' }).award?.year).toBe(2026);
  });

  test.each<[Partial<TypedAward>, AwardFaults]>([
    [{ kind: 'medal' }, { kind: 'missing' }],
    [{ titleVi: ' \n' }, { titleVi: 'missing' }],
    [{ titleVi: 'x'.repeat(MAX_TITLE_LENGTH + 1) }, { titleVi: 'too-long' }],
    [{ titleEn: 'x'.repeat(MAX_TITLE_LENGTH + 1) }, { titleEn: 'too-long' }],
    [{ year: '25' }, { year: 'not-a-year' }],
    [{ year: '1989' }, { year: 'not-a-year' }],
    [{ year: '2027' }, { year: 'not-a-year' }],
    [{ decidedOn: '' }, { decidedOn: 'missing' }],
    [{ decidedOn: '31/02/2026' }, { decidedOn: 'not-a-day' }],
    [{ decidedOn: '2026-08-02' }, { decidedOn: 'future' }],
    [{ decidedOn: '0206-01-01' }, { decidedOn: 'too-early' }],
    [{ issuer: '' }, { issuer: 'missing' }],
    [{ issuer: 'x'.repeat(161) }, { issuer: 'too-long' }],
    [{ decisionNumber: '' }, { decisionNumber: 'missing' }],
    [{ keptAt: 'x'.repeat(MAX_KEPT_AT_LENGTH + 1) }, { keptAt: 'too-long' }],
  ])('with %j is refused: %j', (given, faults) => {
    expect(check(given)).toEqual({ award: null, faults });
  });

  test('rests on a scan or on where its original is kept', () => {
    expect(check({}, false).faults).toEqual({ scan: 'no-paper' });
    expect(check({ keptAt: 'Văn thư xã' }, false).award?.keptAt).toBe('Văn thư xã');
  });

  test('comes back from a form as it was typed', () => {
    const form = new FormData();
    for (const [name, value] of Object.entries(GOOD)) form.set(name, value);
    expect(readTypedAward(form)).toEqual(GOOD);
    expect(readTypedAward(new FormData())).toEqual(NOTHING_AWARDED);
  });
});

test('a reason is some words, not too many', () => {
  expect(checkReason('  vì \r\n thế ').reason).toBe('vì \n thế');
  expect(checkReason(' \n ').fault).toBe('missing');
  expect(checkReason('x'.repeat(MAX_REASON_LENGTH + 1)).fault).toBe('too-long');
  expect(checkReason('x'.repeat(MAX_REASON_LENGTH)).fault).toBe(null);
});

test('a title in the reader’s language is chosen where there is one', () => {
  const row = {
    ...GOOD,
    id: 1,
    kind: 'award' as const,
    year: null,
    provenance: 'verified' as const,
    documentId: null,
  };
  const shown = (titleEn: string, locale: 'vi' | 'en') => {
    const { title, titleLocale } = awardFacts({ ...row, titleEn, sources: [] }, locale);
    return [title, titleLocale];
  };
  expect(shown('Exemplar', 'en')).toEqual(['Exemplar', 'en']);
  expect(shown('', 'en')).toEqual([GOOD.titleVi, 'vi']);
  expect(shown('Exemplar', 'vi')).toEqual([GOOD.titleVi, 'vi']);
});

test('an award stands under its own year, else under that of its decision', () => {
  expect(yearOfAward({ year: 2025, decidedOn: '2026-01-12' })).toBe(2025);
  expect(yearOfAward({ year: null, decidedOn: '2026-01-12' })).toBe(2026);
  expect(yearOfAward({ year: null, decidedOn: null })).toBe(null);
});

test.each([
  ['2025', 2025],
  ['2026', 2026],
  ['1990', 1990],
  ['2027', null],
  ['1989', null],
  ['25', null],
  ['2025a', null],
  ['', null],
  [null, null],
])('an address with the year %s asks for %s', (text, year) => {
  expect(readRollYear(text, TODAY)).toBe(year);
});
