import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeTone } from '~/domain/search/tone-placement';

const VOWELS = [...'aăâeêioôơuưy'];

test('wherever the tone is typed in a syllable, the word is the same', () => {
  const nuclei = ['oa', 'oe', 'uy', 'ai', 'ua', 'iê', 'ươ', 'oai', 'uyê', 'uê', 'êu', 'ao'];
  const parts = fc.record({
    onset: fc.constantFrom('', 'b', 'h', 'qu', 'gi', 'th', 'đ'),
    nucleus: fc.constantFrom(...nuclei),
    coda: fc.constantFrom('', 'n', 'ng', 'c'),
    tone: fc.constantFrom('\u0300', '\u0309', '\u0303', '\u0301', '\u0323'),
  });
  fc.assert(
    fc.property(parts, ({ onset, nucleus, coda, tone }) => {
      const spellings = Array.from(nucleus, (_, place) =>
        placeTone(onset + nucleus.slice(0, place + 1) + tone + nucleus.slice(place + 1) + coda),
      );
      expect(new Set(spellings).size).toBe(1);
      expect(spellings[0]?.normalize('NFD')).toContain(tone);
    }),
  );
});

test('a single vowel keeps its tone', () => {
  for (const vowel of VOWELS) {
    const word = `b${vowel}\u0301`.normalize('NFC');
    expect(placeTone(word)).toBe(word);
  }
});

test.each(['señorita', 'à-la', 'éé', 'ạọ', 'x\u0301', '123', ''])('%s is left as it is', (word) => {
  expect(placeTone(word)).toBe(word.normalize('NFC'));
});
