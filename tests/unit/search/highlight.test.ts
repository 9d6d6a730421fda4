import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight } from '~/domain/search/highlight';
import { anyUnicode, anyVietnamese } from '../../support/search-texts';

const marked = (text: string, terms: string[]) =>
  highlight(text, terms)
    .map((part) => (part.match ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['Lạp xường gác bếp', ['lap', 'xuong'], '[Lạp] [xường] gác bếp'],
  ['Lạp xường gác bếp', ['lap xuong'], '[Lạp xường] gác bếp'],
  ['Lạp xường gác bếp', ['xuo*'], 'Lạp [xườ]ng gác bếp'],
  ['Khẩu trang, trà', ['tra'], 'Khẩu trang, [trà]'],
  ['Đen như đèn', ['den'], '[Đen] như [đèn]'],
  ['Chè Shan tuyết', ['che', 'tra', 'tuyet*'], '[Chè] Shan [tuyết]'],
  ['Vi-cumax', ['cumax'], 'Vi-[cumax]'],
  ['Mật ong', [], 'Mật ong'],
  ['Mật ong', ['', '*', '!'], 'Mật ong'],
  ['', ['a'], ''],
])('in "%s", %j marks %s', (text, terms, expected) => {
  expect(marked(text, terms)).toBe(expected);
});

test('a decomposed text is never cut between a letter and its marks', () => {
  const text = 'lạp xường'.normalize('NFD');
  expect(highlight(text, ['lap', 'xuo*'])).toEqual([
    { text: 'lạp'.normalize('NFD'), match: true },
    { text: ' ', match: false },
    { text: 'xườ'.normalize('NFD'), match: true },
    { text: 'ng', match: false },
  ]);
});

test('joined, the parts are the text, and none starts with a combining mark of another', () => {
  const anyText = fc.oneof(anyUnicode, anyVietnamese);
  const anyTerms = fc.array(
    fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('a*', 'n*', 'oa')),
  );
  fc.assert(
    fc.property(anyText, anyTerms, (text, terms) => {
      const parts = highlight(text, terms);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      expect(parts.slice(1).some((part) => /^\p{M}/u.test(part.text))).toBe(false);
      expect(parts.every((part) => part.text !== '')).toBe(true);
    }),
  );
});

test('every word of a text is found in it', () => {
  fc.assert(
    fc.property(anyVietnamese, (text) => {
      const terms = text.split(' ');
      const missed = highlight(text, terms).filter((part) => !part.match && part.text.trim());
      expect(missed).toEqual([]);
    }),
  );
});
