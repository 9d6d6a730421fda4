import { describe, expect, test } from 'vitest';
import {
  checkGrant,
  checkRightCorrection,
  followingRight,
  idsOf,
  listText,
  type RightFaults,
  readTypedRight,
  type TypedRight,
  typedRight,
} from '~/domain/marks/right-form';

const OFFERED = new Set([3, 7]);

const typed = (given: Partial<TypedRight> = {}): TypedRight => ({
  number: '12/GCN',
  issuer: 'Hội Nông dân',
  granted: '2026-03-01',
  expiresOn: '',
  suspendedOn: '',
  suspendedReason: '',
  products: '3',
  ...given,
});

describe('a grant', () => {
  test('is taken as its paper says it', () => {
    expect(checkGrant(typed({ expiresOn: '2028-03-01' }), OFFERED).facts).toEqual({
      number: '12/GCN',
      issuer: 'Hội Nông dân',
      grantedEarliest: '2026-03-01',
      grantedLatest: '2026-03-01',
      expiresOn: '2028-03-01',
      suspendedOn: null,
      suspendedReason: null,
      productIds: [3],
    });
  });

  test.each<[string, Partial<TypedRight>, RightFaults]>([
    ['a number', { number: '' }, { number: 'missing' }],
    ['an issuer', { issuer: '' }, { issuer: 'missing' }],
    ['a day', { granted: '' }, { granted: 'missing' }],
    ['a day to the day', { granted: '3/2026' }, { granted: 'not-a-day' }],
    ['a sensible day', { granted: '0206-03-01' }, { granted: 'too-early' }],
    ['a product', { products: '' }, { products: 'missing' }],
    ['a product of the producer', { products: '3,4' }, { products: 'not-a-choice' }],
    ['an end that is a day', { expiresOn: 'mãi mãi' }, { expiresOn: 'not-a-day' }],
    ['an end after its beginning', { expiresOn: '2026-02-28' }, { expiresOn: 'before-start' }],
    ['a shorter number', { number: 'a'.repeat(81) }, { number: 'too-long' }],
  ])('needs %s', (_, given, faults) => {
    expect(checkGrant(typed(given), OFFERED)).toEqual({ facts: null, faults });
  });

  test('begins unsuspended, whatever is sent along', () => {
    const { facts } = checkGrant(typed({ suspendedOn: '2026-05-01' }), OFFERED);
    expect(facts?.suspendedOn).toBeNull();
  });

  test('takes producer’s products and issuer over from the one it follows, and no dates', () => {
    expect(followingRight(typed({ expiresOn: '2027-01-01', suspendedOn: '2026-05-01' }))).toEqual(
      typed({ number: '', granted: '' }),
    );
  });
});

describe('a correction', () => {
  const check = (given: Partial<TypedRight>, reason = 'chép nhầm') =>
    checkRightCorrection(typed(given), OFFERED, reason);

  test('may leave unknown what nobody knows', () => {
    const unknown = { number: '', issuer: '', granted: '2024', products: '' };
    expect(check(unknown).facts).toMatchObject({
      number: null,
      issuer: null,
      grantedEarliest: '2024-01-01',
      grantedLatest: '2024-12-31',
      productIds: [],
    });
  });

  test.each<[string, Partial<TypedRight>, RightFaults]>([
    ['suspended without a reason', { suspendedOn: '2026-05-01' }, { suspendedReason: 'missing' }],
    ['a reason without its day', { suspendedReason: 'vi phạm' }, { suspendedOn: 'missing' }],
    [
      'suspended before it was granted',
      { suspendedOn: '2026-02-01', suspendedReason: 'vi phạm' },
      { suspendedOn: 'before-start' },
    ],
    [
      'suspended after its end',
      { expiresOn: '2027-01-01', suspendedOn: '2027-01-02', suspendedReason: 'vi phạm' },
      { suspendedOn: 'after-end' },
    ],
  ])('%s is refused', (_, given, faults) => {
    expect(check(given).faults).toEqual(faults);
  });

  test('says why', () => {
    expect(check({}, '').faults).toEqual({ reason: 'missing' });
    expect(check({}, 'a'.repeat(1001)).faults).toEqual({ reason: 'too-long' });
  });
});

test('a right comes back from its form as it was kept', () => {
  const row = {
    id: 1,
    markId: 1,
    producerId: 1,
    number: '12/GCN',
    issuer: null,
    grantedEarliest: '2024-01-01',
    grantedLatest: '2024-12-31',
    expiresOn: '2027-01-01',
    suspendedOn: '2026-05-01',
    suspendedReason: 'vi phạm',
    documentId: null,
    provenance: 'verified' as const,
    sources: [],
    createdAt: '',
  };
  const shown = typedRight(row, [7, 3]);
  const form = new FormData();
  for (const [name, value] of Object.entries(shown)) {
    if (name !== 'products') form.append(name, value);
  }
  for (const id of idsOf(shown.products)) form.append('product', String(id));
  expect(readTypedRight(form)).toEqual(shown);
});

test('products are a set, and only row numbers count', () => {
  expect(listText([7, 3, 7])).toBe('3,7');
  expect(idsOf('3,7')).toEqual([3, 7]);
  expect(idsOf('')).toEqual([]);
  const form = new URLSearchParams('product=7&product=x&product=-1&product=3&product=7');
  expect(readTypedRight(form).products).toBe('3,7');
});
