import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedEdits, deletionKeys, editDistance } from '~/domain/search/edit-distance';

const anyWord = fc.string({ unit: fc.constantFrom(...'abcdhnogu'), minLength: 1, maxLength: 10 });

test.each([
  ['xuong', 'xuong', 0],
  ['xuogn', 'xuong', 1],
  ['mien', 'miien', 1],
  ['tamm', 'tam', 1],
  ['hometsay', 'homestay', 1],
  ['curcumn', 'curcumin', 1],
  ['ca', 'abc', 3],
  ['', 'abc', 3],
])('%s and %s are %i apart', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

test('the distance is the same both ways, and 0 only for the same word', () => {
  fc.assert(
    fc.property(anyWord, anyWord, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test('a limit changes no distance within it', () => {
  fc.assert(
    fc.property(anyWord, anyWord, (a, b) => {
      const distance = editDistance(a, b);
      expect(Math.min(editDistance(a, b, 2), 3)).toBe(Math.min(distance, 3));
    }),
  );
});

test('short words must be right, longer ones may be wrong once or twice', () => {
  expect([1, 3, 4, 6, 7, 15].map(allowedEdits)).toEqual([0, 0, 1, 1, 2, 2]);
});

// The promise the index rests on: no word within reach is ever missed.
test('a mistyped word shares a deletion key with the word that was meant', () => {
  const anyMistake = fc.record({
    kind: fc.constantFrom('insert', 'delete', 'replace', 'swap'),
    place: fc.nat({ max: 9 }),
    letter: fc.constantFrom(...'axz'),
  });
  fc.assert(
    fc.property(anyWord, fc.array(anyMistake, { maxLength: 2 }), (word, mistakes) => {
      const typed = mistakes.reduce((text, { kind, place, letter }) => {
        const [before, after] = [text.slice(0, place), text.slice(place)];
        if (kind === 'insert') return before + letter + after;
        if (kind === 'delete') return before + after.slice(1);
        if (kind === 'replace') return before + letter + after.slice(1);
        return before + after.charAt(1) + after.charAt(0) + after.slice(2);
      }, word);
      const limit = allowedEdits(typed.length);
      fc.pre(editDistance(typed, word) <= limit);
      const keys = new Set(deletionKeys(word));
      expect(deletionKeys(typed, limit).some((key) => keys.has(key))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
