import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlainDate } from '~/domain/dates';
import { checkClaim, NOTHING_CLAIMED, type TypedClaim } from '~/domain/papers/claim-form';
import { checkPaper, NOTHING_FILED, type TypedPaper } from '~/domain/papers/paper-form';
import { paperStatus } from '~/domain/papers/paper-status';
import { dayFault, readDay } from '~/domain/papers/read-day';
import { anyDay } from '../../support/recognitions';

const TODAY = '2026-08-01';

describe('a typed day', () => {
  test.each([
    ['2026-03-12', '2026-03-12'],
    [' 2026-03-12 ', '2026-03-12'],
    ['12/03/2026', '2026-03-12'],
    ['1.3.2026', '2026-03-01'],
    ['12-3-2026', '2026-03-12'],
    ['31/02/2026', null],
    ['12/13/2026', null],
    ['12/03/26', null],
    ['hôm qua', null],
    ['', null],
  ])('%s is read as %s', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  test('reads the same day however it is written, and never anything but a day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year, month, date] = day.split('-');
        expect(readDay(`${date}/${month}/${year}`)).toBe(day);
        expect(readDay(`${Number(date)}.${Number(month)}.${year}`)).toBe(day);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = readDay(text);
        expect(day === null || isPlainDate(day)).toBe(true);
      }),
    );
  });

  test.each([
    [null, {}, 'not-a-day'],
    ['1989-12-31', {}, 'too-early'],
    ['1990-01-01', {}, null],
    ['2100-01-01', {}, 'too-late'],
    ['2026-08-02', { today: TODAY }, 'future'],
    ['2026-08-01', { today: TODAY }, null],
    ['2026-07-31', { start: TODAY }, 'before-start'],
    ['2026-08-01', { start: TODAY }, null],
    ['2026-07-31', { start: null }, null],
  ])('%s within %o: %s', (day, bounds, fault) => {
    expect(dayFault(day, bounds)).toBe(fault);
  });
});

describe('the status of a paper', () => {
  test.each([
    [null, 'no-end'],
    ['2026-07-31', 'expired'],
    ['2026-08-01', 'ending'],
    ['2026-10-30', 'ending'],
    ['2026-10-31', 'valid'],
  ])('ending %s is %s', (expiresOn, status) => {
    expect(paperStatus(expiresOn, TODAY)).toBe(status);
  });
});

describe('a claim', () => {
  const typed: TypedClaim = {
    ...NOTHING_CLAIMED,
    product: '7',
    stars: '4',
    number: ' 123 /QĐ-UBND ',
    issuer: 'UBND tỉnh Thái Nguyên',
    decidedOn: '12/03/2026',
  };

  test('is read into one spelling', () => {
    expect(checkClaim('recognition', typed, TODAY)).toEqual({
      claim: {
        kind: 'recognition',
        productId: 7,
        stars: 4,
        markId: null,
        number: '123 /QĐ-UBND',
        issuer: 'UBND tỉnh Thái Nguyên',
        decidedOn: '2026-03-12',
        validUntil: null,
        note: null,
      },
      faults: null,
    });
  });

  test('of a right takes a mark and no stars', () => {
    const right = checkClaim('right-of-use', { ...typed, mark: '3' }, TODAY);
    expect(right.claim).toMatchObject({ kind: 'right-of-use', stars: null, markId: 3 });
    expect(checkClaim('right-of-use', typed, TODAY).faults).toEqual({ mark: 'missing' });
  });

  test('names every field that is wrong, at once', () => {
    expect(checkClaim('recognition', NOTHING_CLAIMED, TODAY).faults).toEqual({
      product: 'missing',
      stars: 'missing',
      number: 'missing',
      issuer: 'missing',
      decidedOn: 'missing',
    });
  });

  test('of stars that last longer than the rule is taken once that is confirmed', () => {
    const long = { ...typed, validUntil: '2029-03-13', endConfirmed: '1' };
    expect(checkClaim('recognition', long, TODAY).claim?.validUntil).toBe('2029-03-13');
    const right = { ...typed, mark: '3', validUntil: '2036-03-12' };
    expect(checkClaim('right-of-use', right, TODAY).faults).toBeNull();
  });

  const cases: [Partial<TypedClaim>, object][] = [
    [{ product: '0' }, { product: 'missing' }],
    [{ product: '1 OR 1' }, { product: 'missing' }],
    [{ stars: '6' }, { stars: 'missing' }],
    [{ number: ' \t ' }, { number: 'missing' }],
    [{ number: '1'.repeat(81) }, { number: 'too-long' }],
    [{ issuer: 'a'.repeat(161) }, { issuer: 'too-long' }],
    [{ decidedOn: '2026-08-02' }, { decidedOn: 'future' }],
    [{ decidedOn: '30/02/2026' }, { decidedOn: 'not-a-day' }],
    [{ validUntil: '2026-03-11' }, { validUntil: 'before-start' }],
    [{ validUntil: 'mai' }, { validUntil: 'not-a-day' }],
    [{ validUntil: '2029-03-13' }, { validUntil: 'longer-term' }],
    [{ note: 'a'.repeat(501) }, { note: 'too-long' }],
  ];
  test.each(cases)('%o is refused', (change, faults) => {
    expect(checkClaim('recognition', { ...typed, ...change }, TODAY)).toEqual({
      claim: null,
      faults,
    });
  });
});

describe('a paper on file', () => {
  const typed: TypedPaper = { ...NOTHING_FILED, kind: 'test-report' };

  test('needs no more than its kind', () => {
    expect(checkPaper(typed, TODAY).paper).toEqual({
      kind: 'test-report',
      productId: null,
      number: null,
      issuedOn: null,
      expiresOn: null,
      note: null,
    });
  });

  const cases: [Partial<TypedPaper>, object][] = [
    [{ kind: '' }, { kind: 'missing' }],
    [{ kind: 'toString' }, { kind: 'missing' }],
    [{ kind: 'other' }, { note: 'missing' }],
    [{ product: 'x' }, { product: 'unknown' }],
    [{ issuedOn: '2026-08-02' }, { issuedOn: 'future' }],
    [{ issuedOn: '2026-07-01', expiresOn: '2026-06-30' }, { expiresOn: 'before-start' }],
    [{ number: '1'.repeat(81) }, { number: 'too-long' }],
  ];
  test.each(cases)('%o is refused', (change, faults) => {
    expect(checkPaper({ ...typed, ...change }, TODAY)).toEqual({ paper: null, faults });
  });
});
