import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_OPTIONS, mostOf } from '~/domain/catalogue/facet-options.server';

const anyCounts = fc
  .array(fc.integer({ min: 1, max: 30 }), { maxLength: 200 })
  .map((counts) => counts.map((count, index) => ({ value: `xa-${index}`, count })));

test('a facet offers the values of most products, whatever order they come in', () => {
  const shuffled = anyCounts.chain((counts) =>
    fc.tuple(fc.constant(counts), fc.shuffledSubarray(counts, { minLength: counts.length })),
  );
  fc.assert(
    fc.property(shuffled, ([counts, other]) => {
      const most = mostOf(counts);
      expect(most).toHaveLength(Math.min(MOST_OPTIONS, counts.length));
      expect(new Set(mostOf(other))).toEqual(new Set(most));
      const least = Math.min(...most.map(({ count }) => count));
      const left = counts.filter((one) => !most.includes(one));
      expect(left.every(({ count }) => count <= least)).toBe(true);
    }),
  );
});
