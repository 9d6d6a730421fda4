import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DeskMark,
  isMarkAskedFor,
  MARK_STATES,
  type MarkFilters,
  readMarkFilters,
  writeMarkFilters,
} from '~/domain/marks/desk-registry';
import { REGISTRY_SECTIONS } from '~/domain/marks/registry';

const YEAR_AHEAD = '2027-11-24';

const mark = (given: Partial<DeskMark> = {}): DeskMark => ({
  slug: 'a',
  kind: 'collective-trademark',
  status: 'registered',
  name: 'Miến dong Bắc Kạn',
  product: 'Miến dong',
  registrationNumber: '00106',
  decisionNumber: null,
  registered: { earliest: null, latest: null },
  expiresOn: null,
  supersededOn: null,
  owner: 'Hội Nông dân',
  manager: null,
  provenance: 'verified',
  term: { kind: 'ten-years', overdue: false },
  communes: ['100'],
  rights: { inForce: 1, expiring: 0, suspended: 0, all: 1 },
  ...given,
});
const filters = (given: Partial<MarkFilters>): MarkFilters => ({
  q: '',
  kind: '',
  state: '',
  commune: '',
  ...given,
});
const rights = (given: Partial<DeskMark['rights']>) => ({
  rights: { inForce: 1, expiring: 0, suspended: 0, all: 1, ...given },
});

describe('a mark is listed', () => {
  test.each<[string, Partial<MarkFilters>, Partial<DeskMark>, boolean]>([
    ['without filters', {}, {}, true],
    ['by words without diacritics', { q: 'mien bac' }, {}, true],
    ['by its number', { q: '00106' }, {}, true],
    ['by its owner', { q: 'nong dan' }, {}, true],
    ['not by other words', { q: 'mien cao' }, {}, false],
    ['by its kind', { kind: 'collective-trademark' }, {}, true],
    ['not by another kind', { kind: 'certification-mark' }, {}, false],
    [
      'not by kind without a registration',
      { kind: 'collective-trademark' },
      { status: 'unconfirmed' },
      false,
    ],
    ['by a commune of its area', { commune: '100' }, {}, true],
    ['not by another commune', { commune: '200' }, {}, false],
    ['as registered', { state: 'registered' }, {}, true],
    ['not as superseded', { state: 'superseded' }, {}, false],
    ['as superseded', { state: 'superseded' }, { status: 'superseded' }, true],
    [
      'as ending within the year',
      { state: 'ending' },
      { term: { kind: 'until', day: YEAR_AHEAD, ended: false } },
      true,
    ],
    [
      'not as ending later',
      { state: 'ending' },
      { term: { kind: 'until', day: '2027-11-25', ended: false } },
      false,
    ],
    ['as overdue', { state: 'ending' }, { term: { kind: 'ten-years', overdue: true } }, true],
    ['not as ending within its ten years', { state: 'ending' }, {}, false],
    ['not as ending without an end', { state: 'ending' }, { term: { kind: 'indefinite' } }, false],
    [
      'not as ending once superseded',
      { state: 'ending' },
      { status: 'superseded', term: { kind: 'until', day: '2020-01-01', ended: true } },
      false,
    ],
    ['with rights that lapse', { state: 'expiring-rights' }, rights({ expiring: 1 }), true],
    ['not with rights that last', { state: 'expiring-rights' }, {}, false],
    ['with suspended rights', { state: 'suspended-rights' }, rights({ suspended: 1 }), true],
    ['not with free rights', { state: 'suspended-rights' }, {}, false],
    ['as unused', { state: 'unused' }, rights({ inForce: 0 }), true],
    ['not as unused while used', { state: 'unused' }, {}, false],
    [
      'not as unused once superseded',
      { state: 'unused' },
      { status: 'superseded', ...rights({ inForce: 0 }) },
      false,
    ],
  ])('%s', (_, asked, given, listed) => {
    expect(isMarkAskedFor(mark(given), filters(asked), YEAR_AHEAD)).toBe(listed);
  });
});

test('filters come back from the address they make', () => {
  const anyFilters = fc.record({
    q: fc.constantFrom('', 'miến', 'a b&c=d'),
    kind: fc.constantFrom('' as const, ...REGISTRY_SECTIONS),
    state: fc.constantFrom('' as const, ...MARK_STATES),
    commune: fc.constantFrom('', '01906'),
  });
  fc.assert(
    fc.property(anyFilters, (asked) => {
      expect(readMarkFilters(new URLSearchParams(writeMarkFilters(asked)))).toEqual(asked);
    }),
  );
  expect(readMarkFilters(new URLSearchParams('loai=x&tinh-trang=y'))).toEqual(filters({}));
});
