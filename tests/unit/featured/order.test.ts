import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ITEMS } from '~/domain/featured/collection-form';
import {
  type ItemStep,
  readStep,
  STEP_KINDS,
  takeStep,
  writeStep,
} from '~/domain/featured/item-steps';
import { movedTo } from '~/domain/featured/order';

const list = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 30 });
const place = fc.integer({ min: -3, max: 33 });
const step: fc.Arbitrary<ItemStep> = fc.record({
  kind: fc.constantFrom(...STEP_KINDS),
  productId: fc.integer({ min: 1, max: 60 }),
});
const sorted = (ids: readonly number[]) => [...ids].sort((a, b) => a - b);

describe('moving', () => {
  test('is a permutation', () => {
    fc.assert(
      fc.property(list, place, place, (ids, from, to) => {
        expect(sorted(movedTo(ids, from, to))).toEqual(sorted(ids));
      }),
    );
  });

  test('puts the thing where it was asked, or at the nearest end, and keeps the others in order', () => {
    const moves = list
      .filter(({ length }) => length > 0)
      .chain((ids) =>
        fc.tuple(fc.constant(ids), fc.integer({ min: 0, max: ids.length - 1 }), place),
      );
    fc.assert(
      fc.property(moves, ([ids, from, to]) => {
        const thing = ids[from] as number;
        const moved = movedTo(ids, from, to);
        expect(moved.indexOf(thing)).toBe(Math.max(0, Math.min(to, ids.length - 1)));
        expect(moved.filter((id) => id !== thing)).toEqual(ids.filter((id) => id !== thing));
      }),
    );
  });

  test('there and back changes nothing', () => {
    const moves = list
      .filter(({ length }) => length > 0)
      .chain((ids) => {
        const inside = fc.integer({ min: 0, max: ids.length - 1 });
        return fc.tuple(fc.constant(ids), inside, inside);
      });
    fc.assert(
      fc.property(moves, ([ids, from, to]) => {
        expect(movedTo(movedTo(ids, from, to), to, from)).toEqual(ids);
      }),
    );
  });

  test('of what is not there changes nothing', () => {
    expect(movedTo([1, 2], -1, 0)).toEqual([1, 2]);
    expect(movedTo([1, 2], 2, 0)).toEqual([1, 2]);
    expect(movedTo([], 0, 0)).toEqual([]);
  });
});

describe('a step', () => {
  test('never repeats a product, and grows no list over its bound', () => {
    fc.assert(
      fc.property(list, step, (ids, taken) => {
        const after = takeStep(ids, taken);
        expect(new Set(after).size).toBe(after.length);
        expect(after.length).toBeLessThanOrEqual(Math.max(MAX_ITEMS, ids.length));
        if (taken.kind === 'up' || taken.kind === 'down')
          expect(sorted(after)).toEqual(sorted(ids));
      }),
    );
  });

  test.each<[ItemStep['kind'], number, number[]]>([
    ['add', 9, [1, 2, 3, 9]],
    ['add', 2, [1, 2, 3]],
    ['remove', 2, [1, 3]],
    ['remove', 9, [1, 2, 3]],
    ['up', 2, [2, 1, 3]],
    ['up', 1, [1, 2, 3]],
    ['down', 2, [1, 3, 2]],
    ['down', 3, [1, 2, 3]],
    ['down', 9, [1, 2, 3]],
  ])('%s %i', (kind, productId, after) => {
    expect(takeStep([1, 2, 3], { kind, productId })).toEqual(after);
  });

  test('adds nothing to a full collection', () => {
    const full = Array.from({ length: MAX_ITEMS }, (_, index) => index + 1);
    expect(takeStep(full, { kind: 'add', productId: 99 })).toEqual(full);
  });

  test('is read as it was written, and from nothing else', () => {
    fc.assert(
      fc.property(step, (taken) => {
        expect(readStep(writeStep(taken))).toEqual(taken);
      }),
    );
    for (const text of [
      '',
      'save',
      'add',
      'add:',
      'add:0',
      'add:-1',
      'add:1x',
      'drop:1',
      'add: 1',
    ]) {
      expect(readStep(text)).toBeNull();
    }
  });
});
