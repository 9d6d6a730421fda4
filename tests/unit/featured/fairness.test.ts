import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FairnessFacts,
  fairnessOf,
  leansOn,
  percentOf,
  SPLITS,
} from '~/domain/featured/fairness';

const named = (prefix: string) =>
  fc.option(
    fc.integer({ min: 1, max: 4 }).map((n) => ({ key: `${prefix}-${n}`, name: 'Cùng tên' })),
    { nil: null },
  );
const answer = fc.constantFrom(true, false, null);
const product: fc.Arbitrary<FairnessFacts> = fc.record({
  producer: named('htx'),
  commune: named('xa'),
  womenLed: answer,
  minorityLed: answer,
  featuredBefore: fc.boolean(),
});
const products = fc.array(product, { maxLength: 24 });

describe('the fairness meter', () => {
  test('leaves nobody out and counts nobody twice', () => {
    fc.assert(
      fc.property(products, (all) => {
        const meter = fairnessOf(all);
        expect(meter.total).toBe(all.length);
        for (const shares of [meter.producers, meter.communes]) {
          const known = shares.known.reduce((sum, { count }) => sum + count, 0);
          expect(known + shares.unknown).toBe(all.length);
        }
        for (const key of SPLITS) {
          const { yes, no, unknown } = meter[key];
          expect(yes + no + unknown).toBe(all.length);
        }
      }),
    );
  });

  test('counts each owner by its key, the most first, and each answer as it is', () => {
    fc.assert(
      fc.property(products, (all) => {
        const { producers, womenLed, neverFeatured } = fairnessOf(all);
        for (const { key, count } of producers.known) {
          expect(count).toBe(all.filter((one) => one.producer?.key === key).length);
        }
        const counts = producers.known.map(({ count }) => count);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        expect(womenLed.no).toBe(all.filter((one) => one.womenLed === false).length);
        expect(womenLed.unknown).toBe(all.filter((one) => one.womenLed === null).length);
        expect(neverFeatured.yes).toBe(all.filter((one) => !one.featuredBefore).length);
        expect(neverFeatured.unknown).toBe(0);
      }),
    );
  });

  test('does not change with the order of the products', () => {
    const shuffled = products.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(fairnessOf(other)).toEqual(fairnessOf(all));
      }),
    );
  });
});

const of = (...keys: (string | null)[]) =>
  fairnessOf(
    keys.map((key) => ({
      producer: key === null ? null : { key, name: key },
      commune: null,
      womenLed: null,
      minorityLed: null,
      featuredBefore: false,
    })),
  );

test.each([
  [['a', 'a', 'b'], 'a'],
  [['a', 'a', 'b', 'b'], null],
  [['a', 'a', 'b', 'c'], null],
  [['a', 'a', null], 'a'],
  // Half of what is known is not half of all.
  [['a', 'a', null, null], null],
  [['a'], null],
  [['a', 'a'], null],
  [[null, null, null], null],
  [[], null],
])('%j leans on %s', (keys, leaning) => {
  const meter = of(...keys);
  expect(leansOn(meter.producers, meter.total)?.key ?? null).toBe(leaning);
});

test.each([
  [0, 0, 0],
  [1, 3, 33],
  [2, 3, 67],
  [3, 3, 100],
])('%i of %i is %i per cent', (part, total, percent) => {
  expect(percentOf(part, total)).toBe(percent);
});
