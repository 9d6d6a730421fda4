import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownCauseFaults } from '~/domain/featured/own-cause';

const OWN = new Set([1, 2]);
const days = { startsOn: '2026-08-01', endsOn: '2026-10-31' };
const faults = (before: number[] | null, after: number[], moved: Partial<typeof days> = {}) =>
  ownCauseFaults(before && { ...days, items: before }, { ...days, ...moved, items: after }, OWN);

describe('a curator and their own producer’s products', () => {
  test.each<[string, number[] | null, number[], object]>([
    ['new in a new collection', null, [7, 1], { items: 'own-product' }],
    ['put into one that is there', [7, 8], [7, 8, 2], { items: 'own-product' }],
    ['put in beside one of theirs', [7, 1], [7, 1, 2], { items: 'own-product' }],
    ['moved ahead of another', [7, 8, 1], [7, 1, 8], { items: 'own-place' }],
    ['left as another curator chose', [7, 1, 8], [7, 1, 8], {}],
    ['moved back', [1, 7, 8], [7, 8, 1], {}],
    ['taken out', [7, 1, 8], [7, 8], {}],
    ['ahead because one before it left', [7, 1, 8], [1, 8], {}],
    ['behind what was put in before it', [7, 1], [9, 7, 1], {}],
    ['changing places with each other', [1, 7, 2], [2, 7, 1], { items: 'own-place' }],
    ['next to each other, changing places', [7, 1, 2], [7, 2, 1], {}],
  ])('%s', (_, before, after, expected) => {
    expect(faults(before, after)).toEqual(expected);
  });

  test('are not shown on more days by their own hand, but may be on fewer', () => {
    expect(faults([7, 1], [7, 1], { startsOn: '2026-07-31', endsOn: '2026-11-01' })).toEqual({
      startsOn: 'own-days',
      endsOn: 'own-days',
    });
    expect(faults([7, 1], [7, 1], { startsOn: '2026-08-02', endsOn: '2026-10-30' })).toEqual({});
    expect(faults([7, 1], [7], { endsOn: '2026-11-01' })).toEqual({});
    expect(faults([7], [7, 1], { endsOn: '2026-11-01' })).toEqual({ items: 'own-product' });
  });

  test('matter to nobody else', () => {
    const items = fc.uniqueArray(fc.integer({ min: 3, max: 9 }));
    fc.assert(
      fc.property(items, items, (before, after) => {
        expect(faults(before, after, { endsOn: '2027-01-01' })).toEqual({});
      }),
    );
  });
});
