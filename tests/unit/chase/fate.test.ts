import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OUTCOME_LIST } from '~/domain/chase/chased';
import {
  countFates,
  FATES,
  type Fate,
  fateOf,
  followUp,
  type Standing,
  shareOf,
} from '~/domain/chase/fate';
import { addDays } from '~/domain/dates';
import { decision, producerOf, right } from './given';

const STANDINGS: readonly Standing[] = ['running', 'ended', 'withdrawn', 'unknown'];
const OUTCOMES = [null, ...OUTCOME_LIST];

/** Every set of things that can have come later. */
const LATER: readonly Standing[][] = STANDINGS.reduce<Standing[][]>(
  (sets, standing) => [...sets, ...sets.map((set) => [...set, standing])],
  [[]],
);

describe('the fate of a paper', () => {
  const all = STANDINGS.flatMap((own) =>
    LATER.flatMap((later) => OUTCOMES.map((lastOutcome) => ({ own, later, lastOutcome }))),
  );

  test('is settled by the first of these that holds, for each of the 320 cases', () => {
    expect(all).toHaveLength(4 * 16 * 5);
    for (const facts of all) {
      const { own, later, lastOutcome } = facts;
      const rules: [boolean, Fate][] = [
        [later.includes('running'), 'renewed'],
        [later.includes('ended'), 'renewed'],
        [own === 'withdrawn', 'revoked'],
        [later.includes('withdrawn'), 'revoked'],
        [lastOutcome === 'will-not-renew', 'will-not-renew'],
        [own === 'ended', 'lapsed'],
        [own === 'running', 'running'],
        [own === 'unknown', 'unknown'],
      ];
      const expected = rules.find(([holds]) => holds)?.[1];
      expect(fateOf(facts), JSON.stringify(facts)).toBe(expected);
    }
  });

  test('is each of the six in some case, and turns on no order', () => {
    expect(new Set(all.map(fateOf))).toEqual(new Set(FATES));
    for (const facts of all) {
      expect(fateOf({ ...facts, later: [...facts.later].reverse() })).toBe(fateOf(facts));
    }
  });

  test.each([
    ['running', [], null, 'running'],
    ['ended', [], 'preparing', 'lapsed'],
    ['ended', [], 'will-not-renew', 'will-not-renew'],
    ['ended', ['running'], 'will-not-renew', 'renewed'],
    ['ended', ['withdrawn'], 'reached', 'revoked'],
    ['withdrawn', ['running'], null, 'renewed'],
    ['ended', ['unknown'], 'no-answer', 'lapsed'],
  ] as const)('%s, then %j, last said %s: %s', (own, later, lastOutcome, fate) => {
    expect(fateOf({ own, later, lastOutcome })).toBe(fate);
  });
});

const LISTED = '2026-07-01';
const TODAY = '2026-09-01';
const days = { listedOn: LISTED, today: TODAY };

describe('what came of a star decision', () => {
  const old = decision({ id: 1, from: '2023-07-20', until: '2026-07-20' });
  const follow = (...later: ReturnType<typeof decision>[]) =>
    followUp(producerOf({ decisions: [old, ...later] }), { kind: 'recognition', id: 1 }, days);

  test('a later decision renews it, under its number', () => {
    const renewed = follow(decision({ id: 2, from: '2026-08-01', number: '9/QĐ' }));
    expect(renewed).toMatchObject({ own: 'ended', later: ['running'] });
    expect(renewed?.renewal?.number).toBe('9/QĐ');
  });

  test('one recorded ahead of its day renews it, too', () => {
    expect(follow(decision({ id: 2, from: '2026-10-01' }))?.later).toEqual(['running']);
  });

  test('the first that was not taken back is named', () => {
    const taken = decision({ id: 2, from: '2026-07-25', revokedOn: '2026-08-01', number: 'a' });
    const kept = decision({ id: 3, from: '2026-08-05', number: 'b' });
    const next = decision({ id: 4, from: '2026-08-20', number: 'c' });
    expect(follow(next, kept, taken)?.renewal?.number).toBe('b');
    expect(follow(taken)).toMatchObject({ later: ['withdrawn'], renewal: null });
  });

  test('nothing that was there on the day of the list renews it, nor a district’s round', () => {
    expect(follow(decision({ id: 2, from: '2026-06-30' }))?.later).toEqual([]);
    expect(
      follow(decision({ id: 2, from: '2026-08-01', kind: 'assessment-round' }))?.later,
    ).toEqual([]);
    expect(follow(decision({ id: 2, from: '2022-01-01' }))?.later).toEqual([]);
  });

  test('a decision of which only the year is known may have come after the list', () => {
    const rough = decision({ id: 2, from: '2026-01-01', latest: '2026-08-31' });
    expect(follow(rough)?.later).toEqual(['running']);
  });

  test('one that is revoked has been taken back', () => {
    const revoked = { ...old, revokedOn: '2026-08-01' };
    const producer = producerOf({ decisions: [revoked] });
    expect(followUp(producer, { kind: 'recognition', id: 1 }, days)?.own).toBe('withdrawn');
  });

  test('nothing where the producer no longer holds it', () => {
    expect(followUp(producerOf({}), { kind: 'recognition', id: 1 }, days)).toBe(null);
    expect(followUp(producerOf({}), { kind: 'right-of-use', id: 1 }, days)).toBe(null);
  });
});

describe('what came of a right', () => {
  const old = right({ id: 1, until: '2026-07-20', products: [1, 2] });
  const follow = (...others: ReturnType<typeof right>[]) =>
    followUp(producerOf({ rights: [old, ...others] }), { kind: 'right-of-use', id: 1 }, days);

  test('a later one for all its products renews it', () => {
    const whole = right({ id: 2, from: '2026-08-01', until: '2029-08-01', products: [1, 2, 3] });
    expect(follow(whole)).toMatchObject({ own: 'ended', later: ['running'] });
    expect(follow(whole)?.renewal?.number).toBe('2/GCN');
  });

  test('two renew it between them, one of them alone does not', () => {
    const one = right({ id: 2, from: '2026-08-01', until: '2029-08-01', products: [1] });
    const two = right({ id: 3, from: '2026-08-02', until: '2029-08-01', products: [2] });
    expect(follow(one, two)?.later).toEqual(['running', 'running']);
    expect(follow(one)?.later).toEqual([]);
  });

  test('one under the mark that took its mark’s place renews it; another mark’s does not', () => {
    const next = { id: 2, from: '2026-08-01', until: null, products: [1, 2], markId: 7 };
    const moved = { ...old, successorId: 7 };
    const after = (own: typeof old) =>
      followUp(producerOf({ rights: [own, right(next)] }), { kind: 'right-of-use', id: 1 }, days);
    expect(after(moved)?.later).toEqual(['running']);
    expect(after(old)?.later).toEqual([]);
  });

  test('a suspended one was taken back', () => {
    const suspended = right({
      id: 2,
      from: '2026-08-01',
      until: '2029-01-01',
      products: [1, 2],
      suspendedOn: '2026-08-15',
    });
    expect(follow(suspended)).toMatchObject({ later: ['withdrawn'], renewal: null });
  });
});

describe('counts', () => {
  const row = fc.record({ fate: fc.constantFrom(...FATES), contacted: fc.boolean() });

  test('every row has one fate, so the fates sum up to the list', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { total, 'never-contacted': never, ...fates } = countFates(rows);
        expect(Object.values(fates).reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(total).toBe(rows.length);
        expect(never).toBe(rows.filter(({ contacted }) => !contacted).length);
      }),
    );
  });

  test('a share of nothing is none, not zero', () => {
    expect(shareOf(0, 0)).toBe(null);
    expect([shareOf(0, 3), shareOf(1, 3), shareOf(2, 3), shareOf(3, 3)]).toEqual([0, 33, 67, 100]);
  });
});

test('a decision is followed the same way however far back the list is', () => {
  const old = decision({ id: 1, from: '2023-07-20', until: '2026-07-20' });
  const next = decision({ id: 2, from: '2026-08-01' });
  const producer = producerOf({ decisions: [old, next] });
  for (const back of [0, 90, 180]) {
    const listedOn = addDays(LISTED, -back);
    const found = followUp(producer, { kind: 'recognition', id: 1 }, { listedOn, today: TODAY });
    expect(found?.later).toEqual(['running']);
  }
});
