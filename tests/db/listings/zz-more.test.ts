import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Interleaving } from './interleavings';
import { type Step, steps } from './steps';

test('whatever two members and an officer do, in whatever order, no text is lost', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const listing = new Interleaving();
      for (const each of all) listing.take(each);
    }),
    { numRuns: 400 },
  );
});

test('a whole life of an edit, told once', () => {
  const life: Step[] = [
    { does: 'save', who: 'an', fields: { 'name.vi': 'new' } },
    { does: 'save', who: 'binh', fields: { 'uses.vi': 'new' } },
    { does: 'merge', who: 'binh' },
    { does: 'submit', who: 'an' },
    { does: 'look', who: 'an' },
    { does: 'submit', who: 'an' },
    { does: 'save', who: 'binh', fields: { 'uses.vi': 'ba' } },
    { does: 'return', pick: 1 },
    { does: 'save', who: 'binh', fields: { 'uses.vi': 'ba' } },
    { does: 'submit', who: 'binh' },
    { does: 'approve', pick: 1 },
    { does: 'price', who: 'an', pick: 1 },
    { does: 'price', who: 'binh', pick: 2 },
    { does: 'look', who: 'an' },
    { does: 'restore', who: 'an', pick: 0 },
    { does: 'submit', who: 'an' },
    { does: 'withdraw', who: 'an' },
    { does: 'approve', pick: 5 },
    { does: 'save', who: 'an', fields: { 'name.vi': 'new', 'uses.vi': 'new', 'uses.en': 'new' } },
    { does: 'submit', who: 'an' },
    { does: 'part', pick: 8 },
    { does: 'part', pick: 1 },
    { does: 'look', who: 'binh' },
    { does: 'save', who: 'binh', fields: { 'uses.vi': 'hai' } },
    { does: 'submit', who: 'binh' },
    { does: 'part', pick: 15 },
  ];
  const listing = new Interleaving();
  for (const each of life) listing.take(each);
  expect(listing.outcomes).toEqual([
    'save: saved',
    'save: stale',
    'merge: saved',
    'submit: wrong-state',
    'look: done',
    'submit: done',
    'save: wrong-state',
    'return: done',
    'save: saved',
    'submit: done',
    'approve: done',
    'price: changed',
    'price: stale',
    'look: done',
    'restore: saved',
    'submit: done',
    'withdraw: done',
    'approve: wrong-state',
    'save: saved',
    'submit: done',
    'part: invalid',
    'part: done',
    'look: done',
    'save: saved',
    'submit: done',
    'part: done',
  ]);
});
