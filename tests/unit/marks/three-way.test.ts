import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTyped, readOpened } from '~/domain/marks/three-way';

const form = fc.record({ a: fc.constantFrom('1', '2', '3'), b: fc.constantFrom('1', '2', '3') });
const KEYS = ['a', 'b'] as const;

describe('two edits of one form', () => {
  test.each([
    ['only mine', { a: '1' }, { a: '2' }, { a: '1' }, { a: '2' }, []],
    ['only theirs', { a: '1' }, { a: '1' }, { a: '2' }, { a: '2' }, []],
    ['both the same', { a: '1' }, { a: '2' }, { a: '2' }, { a: '2' }, []],
    ['both, differently', { a: '1' }, { a: '2' }, { a: '3' }, { a: '2' }, ['a']],
    ['nobody knows from what', null, { a: '2' }, { a: '3' }, { a: '2' }, ['a']],
    ['nobody knows from what, alike', null, { a: '2' }, { a: '2' }, { a: '2' }, []],
  ])('%s', (_, opened, mine, theirs, merged, conflicts) => {
    expect(mergeTyped(opened, mine, theirs)).toEqual({ merged, conflicts });
  });

  test('lose nothing: every value one side changed is kept or asked about', () => {
    fc.assert(
      fc.property(form, form, form, (opened, mine, theirs) => {
        const { merged, conflicts } = mergeTyped(opened, mine, theirs);
        for (const key of KEYS) {
          if (conflicts.includes(key)) continue;
          if (mine[key] !== opened[key]) expect(merged[key]).toBe(mine[key]);
          if (theirs[key] !== opened[key]) expect(merged[key]).toBe(theirs[key]);
        }
      }),
    );
  });

  test('agree at once where nothing changed in between', () => {
    fc.assert(
      fc.property(form, form, (opened, mine) => {
        expect(mergeTyped(opened, mine, opened)).toEqual({ merged: mine, conflicts: [] });
      }),
    );
  });
});

test('what a form was opened on is read back, and nothing else counts as it', () => {
  const like = { a: '', b: '' };
  expect(readOpened('{"a":"1","b":"2","c":"3"}', like)).toEqual({ a: '1', b: '2' });
  for (const json of ['', 'null', '[]', '{"a":"1"}', '{"a":"1","b":2}', '{']) {
    expect(readOpened(json, like)).toBeNull();
  }
});
