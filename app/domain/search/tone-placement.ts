/**
 * Where the tone mark stands in a Vietnamese syllable. Two spellings are in use ("hòa" and "hoà",
 * "Lũy" and "Luỹ"), typing programs mix them, and neither is wrong: words must be put into one
 * form before they are compared.
 */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const VOWELS = 'aăâeêioôơuưy';

/** "qu" and "gi" before a vowel are consonants: the tone of "quý" and "già" never stands in them. */
const SYLLABLE = new RegExp(
  `^((?:qu|gi)(?=[${VOWELS}])|[^${VOWELS}]*)([${VOWELS}]+)(ch|ng|nh|[cmnpt])?$`,
  'u',
);

/** Open syllables where the modern spelling marks the second vowel and the older one the first. */
const GLIDES = new Set(['oa', 'oe', 'uy']);

/** Some six thousand syllables make up all Vietnamese text; most are asked for again and again. */
const MOST_KNOWN = 20_000;
const placed = new Map<string, string>();

/**
 * The word (lower-case) with its tone in the modern place, in NFC. Words that are not one
 * Vietnamese syllable with one tone come back unchanged but for NFC.
 */
export function placeTone(word: string): string {
  const known = placed.get(word);
  if (known !== undefined) return known;
  const answer = place(word);
  if (placed.size < MOST_KNOWN) placed.set(word, answer);
  return answer;
}

function place(word: string): string {
  const decomposed = word.normalize('NFD');
  const tones = decomposed.match(TONE);
  if (tones?.length !== 1) return decomposed.normalize('NFC');
  const [, onset, vowels, coda = ''] =
    SYLLABLE.exec(decomposed.replace(TONE, '').normalize('NFC')) ?? [];
  if (onset === undefined || vowels === undefined) return decomposed.normalize('NFC');
  const bearer = toneBearer(vowels, coda !== '');
  const marked = vowels.slice(0, bearer + 1) + tones[0] + vowels.slice(bearer + 1);
  return (onset + marked + coda).normalize('NFC');
}

function toneBearer(vowels: string, closed: boolean): number {
  for (let index = vowels.length - 1; index >= 0; index -= 1) {
    if ('ăâêôơư'.includes(vowels.charAt(index))) return index;
  }
  if (closed) return vowels.length - 1;
  if (vowels.length > 2) return 1;
  return GLIDES.has(vowels) ? 1 : 0;
}
