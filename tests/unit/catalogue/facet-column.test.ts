import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FacetColumn, type ValueCount } from '~/domain/catalogue/shelf/facet-column';

const anyCounts = fc
  .array(fc.integer({ min: 1, max: 30 }), { maxLength: 100 })
  .map((counts) => counts.map((count, index) => ({ value: `xa-${index}`, count })));

/** Counts of a facet whose values came in this order. */
function countsOf(given: readonly ValueCount[]) {
  const column = new FacetColumn();
  given.forEach(({ value }, place) => {
    column.put(place, [value]);
  });
  const bySet = new Uint32Array(column.size);
  given.forEach(({ count }, place) => {
    bySet[column.sets[place] as number] = count;
  });
  return column.byValue(bySet);
}

test('the values of most products come first, whatever order they came in', () => {
  const shuffled = anyCounts.chain((counts) =>
    fc.tuple(fc.constant(counts), fc.shuffledSubarray(counts, { minLength: counts.length })),
  );
  fc.assert(
    fc.property(shuffled, fc.integer({ min: 1, max: 60 }), ([given, other], limit) => {
      const expected = [...given].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
      for (const counts of [countsOf(given), countsOf(other)]) {
        expect(counts.most(limit)).toEqual(expected.slice(0, limit));
        expect(counts.distinct).toBe(given.length);
      }
    }),
  );
});

test('a value that comes later has its place, and one that nothing has counts nothing', () => {
  const column = new FacetColumn();
  column.put(0, ['b']);
  expect(column.byValue(Uint32Array.of(2)).most(9)).toEqual([{ value: 'b', count: 2 }]);
  column.put(1, ['a', 'c']);
  const counts = column.byValue(Uint32Array.of(2, 2));
  expect(counts.most(2)).toEqual([
    { value: 'a', count: 2 },
    { value: 'b', count: 2 },
  ]);
  expect([counts.of('c'), counts.of('d'), column.byValue(Uint32Array.of(0, 1)).distinct]).toEqual([
    2, 0, 2,
  ]);
});
