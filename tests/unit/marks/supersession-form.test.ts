import { describe, expect, test } from 'vitest';
import {
  checkSupersession,
  type Successor,
  successionStamp,
  type TypedSupersession,
} from '~/domain/marks/supersession-form';

const one = (id: number, given: Partial<Successor> = {}): Successor => ({
  id,
  slug: `m-${id}`,
  status: 'registered',
  supersededById: null,
  ...given,
});
const superseded = (id: number, by: number) =>
  one(id, { status: 'superseded', supersededById: by });
const MARK = { id: 1, registeredEarliest: '2012-01-01' };

const check = (typed: Partial<TypedSupersession>, all: Successor[] = [one(1), one(2)]) =>
  checkSupersession({ by: 'm-2', on: '2021-04-29', reason: 'QĐ', opened: '', ...typed }, MARK, all);

describe('a supersession', () => {
  test('names the other mark and its first day', () => {
    expect(check({ on: '29/04/2021' })).toEqual({ byId: 2, on: '2021-04-29', faults: null });
  });

  test.each<[string, Partial<TypedSupersession>, Successor[] | undefined, object]>([
    [
      'nothing',
      { by: '', on: '', reason: '' },
      undefined,
      { by: 'missing', on: 'missing', reason: 'missing' },
    ],
    ['a mark that is not there', { by: 'm-9' }, undefined, { by: 'not-a-choice' }],
    [
      'a name without a registration',
      {},
      [one(1), one(2, { status: 'unconfirmed' })],
      { by: 'not-a-choice' },
    ],
    ['itself', { by: 'm-1' }, undefined, { by: 'same' }],
    ['a mark it superseded', {}, [one(1), superseded(2, 1)], { by: 'circle' }],
    [
      'one that it superseded by way of another',
      {},
      [one(1), superseded(2, 3), superseded(3, 1)],
      { by: 'circle' },
    ],
    ['a day before its registration', { on: '2011-12-31' }, undefined, { on: 'before-start' }],
    ['no day', { on: 'hôm qua' }, undefined, { on: 'not-a-day' }],
    ['a long reason', { reason: 'a'.repeat(1001) }, undefined, { reason: 'too-long' }],
  ])('by %s is refused', (_, typed, all, faults) => {
    expect(check(typed, all).faults).toEqual(faults);
  });

  test('ends where records go in a circle among themselves', () => {
    const all = [one(1), superseded(2, 3), superseded(3, 2)];
    expect(check({}, all).faults).toBeNull();
  });

  test('a state of succession is told from every other', () => {
    const stamps = [
      successionStamp(one(1) as never),
      successionStamp({ status: 'superseded', supersededById: 2, supersededOn: null }),
      successionStamp({ status: 'superseded', supersededById: 2, supersededOn: '2021-04-29' }),
      successionStamp({ status: 'superseded', supersededById: 3, supersededOn: '2021-04-29' }),
    ];
    expect(new Set(stamps).size).toBe(4);
  });
});
