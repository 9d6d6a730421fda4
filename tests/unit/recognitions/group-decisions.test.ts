import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DecisionFilters,
  readDecisionFilters,
  writeDecisionFilters,
} from '~/domain/recognitions/decision-filters';
import { LEVELS } from '~/domain/recognitions/decision-form';
import {
  countsInOrder,
  groupDecisions,
  type ListedRecognition,
  yearsOf,
} from '~/domain/recognitions/group-decisions';
import { RECOGNITION_STATUSES } from '~/domain/recognitions/status';

const TODAY = '2026-08-01';
let ids = 0;

function listed(name: string, change: Partial<ListedRecognition> & { on?: string } = {}) {
  const { on = '2026-03-12', ...rest } = change;
  ids += 1;
  const until = `${Number(on.slice(0, 4)) + 3}${on.slice(4)}`;
  return {
    id: ids,
    kind: 'recognition',
    stars: 4,
    score: null,
    level: 'provincial',
    issuer: 'UBND tỉnh',
    decisionNumber: '55/QĐ-UBND',
    decided: { earliest: on, latest: on },
    validUntil: { earliest: until, latest: until },
    revokedOn: null,
    provenance: 'verified',
    product: { slug: name, name },
    producer: 'HTX Thiên An',
    ...rest,
  } as ListedRecognition;
}

const all: DecisionFilters = { q: '', year: null, level: null, status: null, page: 1 };
const group = (rows: ListedRecognition[], change: Partial<DecisionFilters> = {}) =>
  groupDecisions(rows, { ...all, ...change }, TODAY);
const names = (groups: ReturnType<typeof group>) =>
  groups.map(({ lines }) => lines.map(({ product }) => product.name));

describe('papers', () => {
  test('gather the lines of one number, issuer and day, however typed; newest first', () => {
    const groups = group([
      listed('a'),
      listed('b', { decisionNumber: '55 / qđ–ubnd', issuer: 'ubnd TỈNH' }),
      listed('c', { issuer: 'UBND huyện' }),
      listed('d', { on: '2026-04-01' }),
      listed('e', { decisionNumber: null, decided: { earliest: null, latest: null } }),
      listed('f', { kind: 'assessment-round' }),
    ]);
    expect(names(groups)).toEqual([['d'], ['f'], ['c'], ['a', 'b'], ['e']]);
  });

  test('count how their lines stand today', () => {
    const [only] = group([
      listed('a'),
      listed('b', { revokedOn: TODAY }),
      listed('c', { revokedOn: '2026-08-02', provenance: 'sourced', level: 'district' }),
      listed('d', { validUntil: { earliest: TODAY, latest: TODAY } }),
      listed('e', { validUntil: { earliest: '2026-07-31', latest: '2026-07-31' } }),
    ]);
    expect(only && countsInOrder(only)).toEqual([
      ['in-force', 2],
      ['expiring', 1],
      ['expired', 1],
      ['revoked', 1],
    ]);
    expect(only?.level).toBe(null);
    expect(only?.proofs).toEqual(['verified', 'sourced']);
  });
});

describe('a question', () => {
  const rows = [
    listed('Miến dong', { producer: 'HTX Tài Hoan' }),
    listed('Mật ong', { on: '2024-01-05', decisionNumber: '9/QĐ', level: 'district' }),
    listed('Chè', {
      decided: { earliest: '2021-01-01', latest: '2022-12-31' },
      revokedOn: '2025-01-01',
    }),
  ];
  test.each([
    [{ q: 'mien tai hoan' }, ['Miến dong']],
    [{ q: '9/qd' }, ['Mật ong']],
    [{ q: 'ubnd tinh thien an' }, ['Mật ong', 'Chè']],
    [{ q: 'không có' }, []],
    [{ year: 2024 }, ['Mật ong']],
    [{ year: 2021 }, ['Chè']],
    [{ year: 2022 }, ['Chè']],
    [{ level: 'district' as const }, ['Mật ong']],
    [{ status: 'revoked' as const }, ['Chè']],
    [{ status: 'in-force' as const, level: 'provincial' as const }, ['Miến dong']],
  ])('%j', (filters, found) => {
    expect(names(group(rows, filters)).flat()).toEqual(found);
  });

  test('can be of every year some decision is of', () => {
    expect(yearsOf(rows)).toEqual([2026, 2024, 2022, 2021]);
  });
});

test('an address says what was asked, and one that says nonsense asks nothing', () => {
  const filters = fc.record({
    q: fc.string({ unit: fc.constantFrom(...'aăâbcdđeêgiklmnoôơpquưvxyấệọ019'), maxLength: 20 }),
    year: fc.option(fc.integer({ min: 1900, max: 2099 })),
    level: fc.option(fc.constantFrom(...LEVELS)),
    status: fc.option(fc.constantFrom(...RECOGNITION_STATUSES)),
    page: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(filters, (asked) => {
      expect(readDecisionFilters(new URLSearchParams(writeDecisionFilters(asked)))).toEqual(asked);
    }),
  );
  const nonsense = new URLSearchParams('nam=20x&cap=world&tinh-trang=x&trang=-1');
  expect(readDecisionFilters(nonsense)).toEqual(all);
});
