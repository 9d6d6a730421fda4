import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkMark,
  MARK_KIND_LIST,
  MAX_LETTERS,
  type MarkFaults,
  readTypedMark,
  type TypedMark,
  typedMark,
} from '~/domain/marks/mark-form';
import { firstFree, markSlugStem } from '~/domain/marks/mark-slug';
import { anyDay } from '../../support/recognitions';

const typed = (given: Partial<TypedMark> = {}): TypedMark => ({
  ...readTypedMark(new URLSearchParams()),
  kind: 'collective-trademark',
  name: 'Miến dong Bắc Kạn',
  productVi: 'Miến dong',
  productEn: 'Canna vermicelli',
  ...given,
});

const indication = (given: Partial<TypedMark> = {}) =>
  typed({ kind: 'geographical-indication', name: 'Bắc Kạn', ...given });

describe('an entry of the registry', () => {
  test.each<[string, TypedMark, MarkFaults]>([
    ['of an indication with an owner', indication({ owner: 'Hội' }), { owner: 'state-owned' }],
    [
      'of an indication with an end',
      indication({ expiresOn: '2030-01-01' }),
      { expiresOn: 'no-end' },
    ],
    ['without a name', typed({ name: '' }), { name: 'missing' }],
    ['without its product in English', typed({ productEn: '' }), { productEn: 'missing' }],
    ['of an unknown kind', typed({ kind: 'brand' }), { kind: 'not-a-choice' }],
    ['with a long name', typed({ name: 'a'.repeat(161) }), { name: 'too-long' }],
    ['with an impossible day', typed({ registered: '30/02/2021' }), { registered: 'not-a-day' }],
    [
      'that ends before it was registered',
      typed({ registered: '2021', expiresOn: '2020-12-31' }),
      { expiresOn: 'before-start' },
    ],
    [
      'of a name without a registration, with a number and an owner',
      typed({ kind: '', registrationNumber: '00106', owner: 'Hội' }),
      { registrationNumber: 'unregistered', owner: 'unregistered' },
    ],
  ])('%s is refused beside its field', (_, given, faults) => {
    expect(checkMark(given, 'registered')).toEqual({ facts: null, faults });
  });

  test('is registered where a kind is known, and only then', () => {
    expect(checkMark(typed(), 'unconfirmed').facts?.status).toBe('registered');
    expect(checkMark(typed({ kind: '' }), 'registered').facts).toMatchObject({
      status: 'unconfirmed',
      kind: null,
    });
  });

  test('that another took the place of stays superseded, and keeps a kind', () => {
    expect(checkMark(typed(), 'superseded').facts?.status).toBe('superseded');
    expect(checkMark(typed({ kind: '' }), 'superseded').faults).toEqual({ kind: 'missing' });
  });

  test('keeps how precisely its day is known', () => {
    const bounds = (registered: string) => {
      const { facts } = checkMark(typed({ registered }), 'registered');
      return [facts?.registeredEarliest, facts?.registeredLatest];
    };
    expect(bounds('29/04/2021')).toEqual(['2021-04-29', '2021-04-29']);
    expect(bounds('4/2021')).toEqual(['2021-04-01', '2021-04-30']);
    expect(bounds('2021')).toEqual(['2021-01-01', '2021-12-31']);
    expect(bounds('..2022')).toEqual([null, '2022-12-31']);
    expect(bounds('')).toEqual([null, null]);
  });

  test('takes every text up to its length', () => {
    for (const [field, most] of Object.entries(MAX_LETTERS)) {
      const own = { [field]: 'a'.repeat(most) };
      const given = field === 'owner' ? typed(own) : indication(own);
      expect(checkMark(given, 'registered').faults).toBeNull();
    }
  });

  test('comes back from its form as it was kept', () => {
    const day = fc.option(anyDay, { nil: '' });
    const words = fc.constantFrom('', 'Hội Nông dân', 'dòng một\ndòng hai');
    const entry = fc.record({
      kind: fc.constantFrom(...MARK_KIND_LIST),
      registered: day,
      areaText: words,
      manager: fc.constantFrom('', 'Sở Khoa học'),
      areaComplete: fc.constantFrom('', '1'),
    });
    fc.assert(
      fc.property(entry, (given) => {
        const read = readTypedMark(new URLSearchParams(typed(given)));
        const { facts } = checkMark(read, 'registered');
        expect(facts && typedMark(facts)).toEqual(read);
      }),
    );
  });
});

describe('the address of a mark', () => {
  const named = (kind: 'geographical-indication' | 'collective-trademark' | null, name: string) =>
    markSlugStem({ kind, name, productVi: 'Miến dong' });

  test('tells kind and name, of an indication its product too, in plain letters', () => {
    expect(named('geographical-indication', 'Bắc Kạn')).toBe('chi-dan-dia-ly-bac-kan-mien-dong');
    expect(named('collective-trademark', 'Miến dong Bắc Kạn')).toBe(
      'nhan-hieu-tap-the-mien-dong-bac-kan',
    );
    expect(named(null, 'Bí xanh thơm Ba Bể')).toBe('bi-xanh-thom-ba-be');
    expect(named(null, '山')).toBe('nhan-hieu');
  });

  test('is plain ASCII of a bounded length, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const stem = named('geographical-indication', name);
        expect(stem).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(stem.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('is the first one free, and never that of a page of the desk', () => {
    const taken = new Set(['a', 'a-2']);
    expect(firstFree('a', (slug) => taken.has(slug))).toBe('a-3');
    expect(firstFree('moi', () => false)).toBe('moi-2');
  });
});
