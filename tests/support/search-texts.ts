import fc from 'fast-check';

const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const NUCLEI = (
  'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iêu iu oa oai oay oe oi ôi ơi ua uâ uây ui uê ' +
  'uô uôi uơ uy uya uyê ưa ưi ươ ươi ưu'
).split(' ');
const CODAS = ' c ch m n ng nh p t'.split(' ');
export const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** Something built like a Vietnamese syllable, its tone on any of its vowels; many exist, some not. */
export const anySyllable = fc
  .record({
    onset: fc.constantFrom(...ONSETS),
    nucleus: fc.constantFrom(...NUCLEI),
    coda: fc.constantFrom(...CODAS),
    tone: fc.constantFrom(...TONES),
    bearer: fc.nat({ max: 2 }),
  })
  .map(({ onset, nucleus, coda, tone, bearer }) => {
    const place = Math.min(bearer, nucleus.length - 1) + 1;
    return (onset + nucleus.slice(0, place) + tone + nucleus.slice(place) + coda).normalize('NFC');
  });

/** A name of a few such syllables, now and then with a capital. */
export const anyVietnamese = fc
  .array(fc.tuple(anySyllable, fc.boolean()), { minLength: 1, maxLength: 5 })
  .map((syllables) =>
    syllables
      .map(([text, capital]) => (capital ? text.charAt(0).toUpperCase() + text.slice(1) : text))
      .join(' '),
  );

/** Anything a form can send: every script and sign, controls, broken surrogate halves. */
export const anyUnicode = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0x10ffff }),
      fc.integer({ min: 0x20, max: 0x17f }),
      fc.integer({ min: 0x300, max: 0x330 }),
      fc.integer({ min: 0x1ea0, max: 0x1ef9 }),
    ),
    { maxLength: 60 },
  )
  .map((points) => String.fromCodePoint(...points));
